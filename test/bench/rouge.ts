const TOKEN = { zh: /[\u3400-\u9fff]|[a-z0-9]+/g, other: /[a-z0-9]+/g }

/** Tokens of ROUGE: Chinese characters or runs of Latin letters and digits, lower-cased, unstemmed. */
export function rougeTokens(text: string, language: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(language === 'zh' ? TOKEN.zh : TOKEN.other) ?? []
  )
}

/** Recall and F1 of n-grams (Lin 2004), n 1 and 2. */
export interface Rouge {
  readonly recall1: number
  readonly recall2: number
  readonly f1: number
  readonly f2: number
}

/** @param candidate and `reference` as tokens */
export function rouge(candidate: readonly string[], reference: readonly string[]): Rouge {
  const [recall1, f1] = overlap(candidate, reference)
  const [recall2, f2] = overlap(pairs(candidate), pairs(reference))
  return { recall1, recall2, f1, f2 }
}

function overlap(candidate: readonly string[], reference: readonly string[]): [recall: number, f: number] {
  const left = new Map<string, number>()
  for (const gram of reference) left.set(gram, (left.get(gram) ?? 0) + 1)
  let hits = 0
  for (const gram of candidate) {
    const count = left.get(gram) ?? 0
    if (count === 0) continue
    hits++
    left.set(gram, count - 1)
  }
  const sum = candidate.length + reference.length
  return [hits / Math.max(1, reference.length), sum === 0 ? 0 : (2 * hits) / sum]
}

function pairs(tokens: readonly string[]): string[] {
  return tokens.slice(1).map((token, i) => `${tokens[i]} ${token}`)
}
