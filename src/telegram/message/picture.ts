import { isLinkable } from './html.ts'

/** What stands where a picture might: tracking dots, spacers, signs and faces, and what Telegram does not draw. */
const NO_PICTURE =
  /\.(?:svgz?|ico|bmp|tiff?)$|\/(?:1x1|pixel|spacer|blank|transparent|tracking|beacon|placeholder|favicon|avatar|emoji|logo)[-_]?\d*\.\w{2,5}$/i

/** Whether an address is one that a message may show as a picture; one that would come out broken is better left out. */
export function isPicture(url: string | null): url is string {
  return url !== null && /^https?:/i.test(url) && isLinkable(url) && !NO_PICTURE.test(new URL(url).pathname)
}
