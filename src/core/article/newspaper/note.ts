import { insideBrackets } from './punctuation.ts'

const CHINESE =
  /^(?:本文|文章)?(?:第一)?作者(?:简介|单位|系|为|是|均?为|均系|分别|[：:].{0,30}(?:[，,系为]|教授|研究员|主任|院长|博士|大学))/
const ENGLISH =
  /^(?:the )?(?:writer|author|columnist)s? (?:is|are|was|teaches|works|serves)\b|^about the (?:author|writer)|^\p{Lu}[\p{L}.'’ -]{2,40} is (?:a|an|the) (?:[\p{L}-]+ ){0,4}(?:professor|fellow|columnist|researcher|lecturer|economist|writer|director|contributor)\b.{0,80}$/iu
const MAX_LENGTH = 300

/** Is the line, with or without brackets, a note on who wrote the article: (本文作者为…), The writer is …? */
export function isAuthorNote(line: string): boolean {
  if (line.length > MAX_LENGTH) return false
  const inner = insideBrackets(line)
  const text = inner ?? line
  if (CHINESE.test(text)) return inner !== null || !/^作者[：:]/.test(text)
  return inner === null && /^\p{Lu}[\p{L}.'’ -]+ is /u.test(text) && !/^the |^about /i.test(text)
    ? false
    : ENGLISH.test(text)
}
