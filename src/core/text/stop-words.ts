const ENGLISH = `a about above after again against all also am an and any are as at be because been before being below between both
but by can could did do does doing down during each few for from further had has have having he her here hers herself him himself
his how i if in into is it its itself just me more most my myself no nor not now of off on once only or other our ours ourselves
out over own said same say says she should so some such than that the their theirs them themselves then there these they this
those through to too under until up very was we were what when where which while who whom why will with would you your yours
mr mrs ms`

const CHINESE = `的 了 和 是 在 就 都 而 及 与 着 或 一个 没有 我们 你们 他们 她们 它们 我 你 他 她 它 这 那 这个 那个 这些 那些 也 很 但 但是 并 并且
等 对 对于 从 到 把 被 让 向 往 为 为了 以 以及 于 之 其 其中 由 由于 因 因为 因此 所以 如果 虽然 不过 然而 还 还有 又 再 已 已经 将 会 能 可以 可
要 应 应该 需 上 下 中 里 内 外 前 后 时 时候 之间 之后 之前 通过 进行 表示 介绍 说 记者 目前 近日 日前 据悉 今天 昨天 年 月 日 有 不 人 个 多 更 最
各 每 某 该 此 地 得 过 吗 呢 吧 啊 呀 么 什么 怎么 如何 哪 哪些 谁 同时 另外 此外 以来 来 去 做 用 给 比 跟 像 使 令 至 则 却 才 只 仅 非 称`

const STOP_WORDS = new Set(`${ENGLISH} ${CHINESE}`.split(/\s+/))

/** Whether a folded, unstemmed word says nothing of what a text is about. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word)
}
