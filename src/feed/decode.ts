/** Bytes of the beginning in which a declaration is looked for. */
const HEAD = 2048
/** Bytes by which an undeclared encoding is judged. */
const SAMPLE = 32_768

/** Encodings of which a reader of Chinese and English news may meet undeclared files, the likelier first. */
const GUESSES = ['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr', 'windows-1251', 'koi8-r', 'windows-1252'] as const

/**
 * Bytes → text. A byte order mark wins; then UTF-8 that is valid beats any declaration, as other encodings hardly ever look
 * like it; then the header, the XML declaration or the HTML meta, whichever fits the bytes; then the best guess.
 */
export function decode(bytes: Uint8Array, contentType: string | null): string {
  const wide = decodeUtf32(bytes)
  if (wide !== null) return wide
  const marked = byOrderMark(bytes) ?? byZeroBytes(bytes)
  if (marked) return decodeAs(bytes, marked)
  const declared = [charsetOf(contentType), ...declarations(bytes)].filter(label => label !== null)
  // ISO-2022 and UTF-7 are ASCII to the eye; only a declaration tells.
  const escaped = declared.find(label => /^(?:iso-2022|hz)/i.test(label))
  if (escaped && bytes.includes(0x1b)) return decodeAs(bytes, escaped)
  const utf8 = decodeStrictly(bytes, 'utf-8')
  if (utf8 !== null) return utf8
  // Servers declare Latin-1 by default, so what anybody wrote down on purpose is asked first.
  declared.sort((one, other) => Number(isLatin1(one)) - Number(isLatin1(other)))
  for (const label of declared) {
    const text = /^utf-?8$/i.test(label) ? null : decodeStrictly(bytes, wider(label))
    if (text !== null && looksRight(text)) return text
  }
  // A few broken bytes in a long text are damage, not another encoding.
  const damaged = decodeAs(bytes, 'utf-8')
  if (count(damaged, /\ufffd/g) * 100 < count(damaged, /[^\x00-\x7f]/g)) return damaged
  return decodeAs(bytes, bestGuess(bytes) ?? wider(declared[0] ?? 'utf-8'))
}

function byOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** No platform decodes UTF-32; a mark, or three zero bytes of four at the beginning, tell it. */
function decodeUtf32(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  const isLittle = (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0x3c && b === 0 && c === 0 && d === 0)
  const isBig = (a === 0 && b === 0 && c === 0xfe && d === 0xff) || (a === 0 && b === 0 && c === 0 && d === 0x3c)
  if (!isLittle && !isBig) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const out: string[] = []
  for (let i = 0; i + 4 <= bytes.byteLength; i += 4) {
    const code = view.getUint32(i, isLittle)
    if (code !== 0xfeff) out.push(code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code))
  }
  return out.join('')
}

/** UTF-16 without a mark: markup begins with ASCII, so every other byte is zero. */
function byZeroBytes(bytes: Uint8Array): string | null {
  if (bytes.length < 4) return null
  if (bytes[0] !== 0 && bytes[1] === 0 && bytes[2] !== 0 && bytes[3] === 0) return 'utf-16le'
  return bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0 && bytes[3] !== 0 ? 'utf-16be' : null
}

function charsetOf(contentType: string | null): string | null {
  return /charset\s*=\s*["']?([\w.:-]{2,30})/i.exec(contentType ?? '')?.[1] ?? null
}

function declarations(bytes: Uint8Array): string[] {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  const xml = /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,30})["']/i.exec(head)?.[1]
  const meta = /<meta[^>]{0,300}?charset\s*=\s*["']?([\w.:-]{2,30})/i.exec(head)?.[1]
  return [xml, meta].filter(label => label !== undefined)
}

function isLatin1(label: string): boolean {
  return /^(?:iso-?8859-1|latin-?1|windows-1252|us-ascii)$/i.test(label)
}

/** GB2312 and GBK are declared where their superset is used. */
function wider(label: string): string {
  return /^(?:x-)?gb(?:2312|k|_2312-80)?$|^(?:cp|ms|windows-?)936$|^euc-cn$/i.test(label) ? 'gb18030' : label
}

function decodeAs(bytes: Uint8Array, label: string): string {
  return (decoderOf(label, false) ?? new TextDecoder()).decode(bytes)
}

function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return decoderOf(label, true)?.decode(bytes) ?? null
  } catch {
    return null
  }
}

/** `null` for names that nobody knows. */
function decoderOf(label: string, fatal: boolean) {
  try {
    return new TextDecoder(label, { fatal })
  } catch {
    return null
  }
}

/** A wrong single-byte encoding decodes anything, but into letters and signs that no language mixes so. */
function looksRight(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  const foreign = count(sample, /[^\x00-\x7f]/g)
  return foreign < 8 || count(sample, /[\u0080-\u009f\ue000-\uf8ff]|[À-ÿ][¡-¿]{1,2}[À-ÿ]/g) * 6 < foreign
}

const COMMON: Readonly<Record<string, RegExp>> = {
  gb18030:
    /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严]/g,
  big5: /[的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得于著下自之年過發後作里用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運]/g,
  shift_jis: /[\u3040-\u30ff]/g,
  'euc-jp': /[\u3040-\u30ff]/g,
  'euc-kr': /[\uac00-\ud7af]/g,
  'windows-1251': /[оеаинтсрвл]/g,
  'koi8-r': /[оеаинтсрвл]/g,
  'windows-1252': /[éèàáíóúñçäöüßêâôûëïœ’“”–]/g,
}

/** The encoding that makes the most of the text common characters of its language. */
function bestGuess(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE)
  let best: { label: string; score: number } | null = null
  for (const label of GUESSES) {
    const text = decodeAs(sample, label)
    const foreign = count(text, /[^\x00-\x7f]/g)
    const broken = count(text, /[\ufffd\u0080-\u009f\ue000-\uf8ff]/g)
    const common = count(text, COMMON[label] ?? /(?!)/)
    const score = foreign === 0 ? 0 : (common - broken * 4) / foreign
    if (score > (best?.score ?? 0.1)) best = { label, score }
  }
  return best?.label ?? null
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
