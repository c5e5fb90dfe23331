import { Parser } from 'htmlparser2'

/** Reading stops where elements are nested deeper, which keeps it linear: the parser searches its open elements. */
const MAX_DEPTH = 400

/** The opening tags of a piece of HTML, in order, until `visit` has found what it looks for and returns true. */
export function eachOpenTag(
  html: string,
  visit: (name: string, attributes: Readonly<Record<string, string>>) => boolean,
): void {
  let depth = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++
      if (visit(name, attributes) || depth > MAX_DEPTH) parser.pause()
    },
    onclosetag() {
      depth--
    },
  })
  parser.end(html)
}
