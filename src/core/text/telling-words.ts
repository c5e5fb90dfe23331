import { fold } from './fold.ts'
import { stem } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import { dictionaryWords } from './terms.ts'

/** A word as it stands in a text, and the term it is compared by. */
export interface TellingWord {
  readonly word: string
  readonly term: string
}

const PIECE = /\p{Script=Han}+|[[\p{L}\p{M}\p{N}]--\p{Script=Han}]+(?:['’.\-][[\p{L}\p{M}\p{N}]--\p{Script=Han}]+)*/gv

/**
 * The words of a text that can be shown to a reader and say something by themselves, each once, in order: dictionary words of two
 * Chinese characters and more, other words of three letters and more. No stop words, no bare numbers, and none of the pairs of
 * characters by which unknown names are indexed, most of which mean nothing.
 */
export function tellingWords(text: string): TellingWord[] {
  const found = new Map<string, TellingWord>()
  const add = (word: string, term: string) => {
    if (!found.has(term)) found.set(term, { word, term })
  }
  for (const [piece] of text.normalize('NFKC').matchAll(PIECE)) {
    if (/^\p{Script=Han}/u.test(piece)) {
      for (const word of dictionaryWords(fold(piece)))
        if ([...word].length >= 2 && !isStopWord(word) && !IDLE.has(word) && !WHEN.test(word)) add(word, word)
    } else if (/\p{L}{2}/u.test(piece) && piece.length >= 3) {
      const folded = fold(piece).replace(/['’]s$/u, '')
      if (!isStopWord(folded) && !IDLE.has(folded)) add(piece.replace(/['’]s$/u, ''), stem(folded))
    }
  }
  return [...found.values()]
}

/** 今天上午, 去年以来, 本周末. */
const WHEN = /^(?:[今昨][年天日晚晨夜]|明[年天日晚晨]|去年|前[年天]|本[周月年])/u

/** Words of headlines that name nothing: times, amounts, and what every paper says of itself. */
const IDLE = new Set(
  `一一 一个 一些 一种 一次 一年 一天 一位 一名 一批 一项 一起 一直 一样 获悉 上午 下午 凌晨 中午 晚上
上周 下周 周一 周二 周三 周四 周五 周六 周日 星期 日前 近日 首次 首个 首批 再次 继续 开始 成为 可能 正在 已经 即将 将于 达到 超过 发布 举行 召开
记者 本报 消息 新闻 报道 快讯 最新 独家 视频 图片 直播 更多 全文 关于 如何 为何 什么 为什么 怎么 我们 他们 你们 自己 大家 多少 不少 不再 不能 不会
两个 三个 两名 三名 万元 亿元 万人 多人 多个 进行 表示 认为 指出 宣布 回应 来自 之一 以来 之后 之前 其中 目前 第一 第二 第三 人士 有关 相关 方面 工作 问题
new news say says said year years day days week weeks month months today tomorrow yesterday first last one two three four five six seven eight nine ten
make makes made take takes get gets set sets here what why how who when where video live update updates report reports watch latest million billion
monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
)
