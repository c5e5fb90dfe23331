import { expect, test } from 'vitest'
import { decode } from '../../src/feed/decode.ts'

/** 海湾大桥通车了，这是一个好消息。 */
const GB = Buffer.from('baa3cde5b4f3c7c5cda8b3b5c1cba3acd5e2cac7d2bbb8f6bac3cffbcfa2a1a3', 'hex')
const TEXT = '海湾大桥通车了，这是一个好消息。'

test.each<[string, string | null, string]>([
  ['nothing', null, ''],
  ['the header', 'text/xml; charset=gb2312', ''],
  ['the XML declaration', null, '<?xml version="1.0" encoding="GBK"?>'],
  ['an HTML meta', null, '<meta charset=gbk>'],
  ['a wrong header', 'text/xml; charset=utf-8', ''],
  ['a wrong header and a right declaration', 'text/xml; charset=iso-8859-1', '<?xml version="1.0" encoding="gb2312"?>'],
])('decode › reads GBK declared by %s', (_, contentType, before) => {
  expect(decode(Buffer.concat([Buffer.from(before), GB]), contentType)).toBe(before + TEXT)
})

test.each(['gb2312', 'big5', 'iso-8859-1', 'nonsense'])(
  'decode › takes valid UTF-8 for what it is, declared as %s',
  charset => {
    expect(decode(Buffer.from(TEXT), `text/xml; charset=${charset}`)).toBe(TEXT)
  },
)

test('decode › knows byte order marks, and UTF-16 and UTF-32 without one', () => {
  expect(decode(Buffer.from(`\ufeff${TEXT}`), null)).toBe(TEXT)
  expect(decode(Buffer.from(`\ufeff${TEXT}`, 'utf16le'), null)).toBe(TEXT)
  expect(decode(Buffer.from('<a>新</a>', 'utf16le'), null)).toBe('<a>新</a>')
  const utf32 = Buffer.concat(
    [...'<a>新</a>'].map(char => Buffer.from(Uint32Array.of(char.codePointAt(0) ?? 0).buffer)),
  )
  expect(decode(utf32, null)).toBe('<a>新</a>')
})

test('decode › keeps a long UTF-8 text with one broken byte', () => {
  const broken = Buffer.concat([Buffer.from(TEXT.repeat(20)), Buffer.of(0xff), Buffer.from(TEXT)])
  expect(decode(broken, null)).toContain(`${TEXT}\ufffd${TEXT}`)
})

test('decode › guesses Big5, Shift_JIS and windows-1251', () => {
  expect(
    decode(Buffer.from('aefcc657a46abef4b371a8aea446a141b36fac4fa440add3a66eaef8aea7a143', 'hex'), null),
  ).toContain('這是一個好消息')
  expect(decode(Buffer.from('82b182ea82cd83658358836782c582b78142', 'hex'), null)).toBe('これはテストです。')
  expect(decode(Buffer.from('cde0f8e020f0e5eae020f0eee2edee20f2e5f7e5f2', 'hex'), null)).toBe('Наша река ровно течет')
})
