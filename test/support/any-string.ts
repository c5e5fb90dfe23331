import fc from 'fast-check'

/**
 * Strings of any characters, lone halves of pairs included. (`fc.string({ unit: 'binary' })` means the same and takes a
 * second to get ready.)
 */
export function anyString(most = 20): fc.Arbitrary<string> {
  const character = fc.oneof(fc.nat(0x7f), fc.nat(0xffff), fc.nat(0x10ffff))
  return fc.array(character, { maxLength: most }).map(codes => String.fromCodePoint(...codes))
}
