const TAGS = new Set(['b', 'i', 's', 'u', 'a', 'code', 'pre', 'blockquote'])

/** The text that remains after Telegram has parsed HTML, or null where it would refuse it. Written apart from our own reader of it. */
export function parseHtml(markup: string): string | null {
  const open: string[] = []
  let text = ''
  let rest = markup
  while (rest !== '') {
    const tag = /^<(\/?)([a-z]+)((?: [a-z]+(?:="[^"<>]*")?)*)>/.exec(rest)
    const entity = /^&(amp|lt|gt|quot);/.exec(rest)
    if (tag) {
      const [source, slash, name = ''] = tag
      if (!TAGS.has(name)) return null
      if (slash === '/') {
        if (open.pop() !== name) return null
      } else open.push(name)
      rest = rest.slice(source.length)
    } else if (entity) {
      text += { amp: '&', lt: '<', gt: '>', quot: '"' }[entity[1] ?? '']
      rest = rest.slice(entity[0].length)
    } else if (rest[0] === '<' || rest[0] === '&' || rest[0] === '>') {
      return null
    } else {
      text += rest[0]
      rest = rest.slice(1)
    }
  }
  return open.length === 0 && !/\p{Surrogate}/u.test(text) ? text : null
}
