import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

/**
 * Noto Sans SC, the 8,000 characters of simplified Chinese and Latin apart, as TrueType (SIL Open Font License, see OFL.txt): 2.5 MB here,
 * where the font's package weighs 96. What it lacks, such as traditional characters, must not be drawn: see `canDraw`.
 */
const FONTS = ['noto-sans-sc.ttf', 'noto-sans-latin.ttf']

let ready: Promise<Uint8Array[]> | undefined

/** A picture from SVG, as PNG, in its own size. Loads the renderer and the fonts with the first one. */
export async function drawPng(svg: string): Promise<Uint8Array> {
  ready ??= load()
  const fontBuffers = await ready
  const picture = new Resvg(svg, { font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Noto Sans SC' } })
  try {
    const image = picture.render()
    try {
      return image.asPng()
    } finally {
      image.free()
    }
  } finally {
    picture.free()
  }
}

async function load(): Promise<Uint8Array[]> {
  const renderer = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
  const [bytes, ...fonts] = await Promise.all(
    [renderer, ...FONTS.map(name => new URL(name, import.meta.url))].map(file => readFile(file)),
  )
  if (bytes) await initWasm(bytes)
  return fonts
}

/** Whether the fonts have every character: Latin, the common signs, and the Chinese of the standards that simplified characters come from. */
export function canDraw(text: string): boolean {
  // GB 2312 lists what the font has; Node's decoder knows it and its encoder does not, so the list is made once from the decoder.
  drawable ??= new Set(gb2312())
  const known = drawable
  return [...text].every(char => /[ -~\u00c0-\u00ff·–—…“”‘’，。：；！？、（）《》]/u.test(char) || known.has(char))
}

let drawable: Set<string> | undefined

function* gb2312(): Generator<string> {
  const decoder = new TextDecoder('gb18030')
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) yield decoder.decode(Uint8Array.of(row, cell))
}
