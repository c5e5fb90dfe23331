import type { ArticleDraft } from '../../src/core/article/article.ts'
import { draft } from './articles.ts'

const SYLLABLES = [...'柏枫桐榆槐椿榕桉枣橙棠梧杉柳桂竹菊荷莲兰萍蕨苔藻菱蓬芦荻茅蒿']

/**
 * Up to 30 articles about `word`, each another story: one syllable of its own is in every name it gives, so that no two
 * share more than the word. Their summaries are so long that twenty of them fill three messages.
 */
export function manyStories(word: string, count: number): ArticleDraft[] {
  return SYLLABLES.slice(0, count).map((own, i) => {
    const names = SYLLABLES.map(other => `${own}${other}`)
    const sentence = (from: number) =>
      `${names.slice(from, from + 10).join('、')}，${names.slice(from + 5, from + 15).join('、')}，${own}${word}。`
    return draft({
      title: `${names[1]}${word}${names.slice(2).join('')}、${names.slice(2).join('')}`,
      url: `https://news.example/${i}`,
      paragraphs: [sentence(0), sentence(8), sentence(15)],
    })
  })
}
