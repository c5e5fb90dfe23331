import { encodeQR } from 'qr'
import { escapeXml } from './escape-xml.ts'

const MODULE = 24
/** The quiet zone that readers of codes need, in modules (ISO/IEC 18004). */
const QUIET = 4
const TITLE_SIZE = 64
const TITLE_ROOM = 40

/**
 * A QR code as SVG, black on white, each module 24 by 24, with a title below where there is one. What the title says must be
 * drawable, see `canDraw`.
 */
export function qrPicture(link: string, title: string | null): string {
  const modules = encodeQR(link, 'raw', { border: QUIET, ecc: 'medium' })
  const side = modules.length * MODULE
  const height = title === null ? side : side + TITLE_SIZE
  const path = modules
    .flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? `M${x * MODULE} ${y * MODULE}h${MODULE}v${MODULE}h-${MODULE}z` : [])),
    )
    .join('')
  const shown = [...(title ?? '')].slice(0, TITLE_ROOM)
  // Wide characters are as wide as they are high, others about half of it.
  const ems = shown.reduce((sum, char) => sum + (/[ -\u024f]/.test(char) ? 0.56 : 1), 0)
  const size = Math.min(TITLE_SIZE, Math.floor((side - 2 * QUIET * MODULE) / ems))
  const words =
    title === null
      ? ''
      : `<text x="${side / 2}" y="${side}" text-anchor="middle" font-size="${size}" font-family="Noto Sans SC">${escapeXml(shown.join(''))}</text>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${height}"><rect width="100%" height="100%" fill="#fff"/><path d="${path}" fill="#000" shape-rendering="crispEdges"/>${words}</svg>`
}
