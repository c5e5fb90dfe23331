import snowball from 'snowball-stemmers'

const english = snowball.newStemmer('english')
const stems = new Map<string, string>()
const MOST_STEMS = 50_000

/** An English word without its ending: `robots` → `robot`. Words of other scripts come back as they are. */
export function stem(word: string): string {
  if (!/^[a-z][a-z'’]+$/.test(word)) return word
  const known = stems.get(word)
  if (known !== undefined) return known
  const result = english.stem(word.replace(/['’]s$/, ''))
  if (stems.size >= MOST_STEMS) stems.clear()
  stems.set(word, result)
  return result
}
