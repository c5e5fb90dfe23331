import { expect, test } from 'vitest'
import { compoundParts, indexTerms, queryTerms } from '../../../src/core/search/index-terms.ts'

test.each([
  ['boundary-layer', ['boundary', 'layer']],
  ['gpt4', ['gpt', '4']],
  ['iphone15', ['iphone', '15']],
  ['15pro', ['15', 'pro']],
  ['covid-19', ['covid', '19']],
  ['j.k', ['jk']],
  ['u.s', ['us']],
  ['h7n9', []],
  ['5g', []],
  ['3.5', ['3', '5']],
  ['robot', []],
  ['机器人', []],
])('compoundParts › of %s', (word, parts) => {
  expect(compoundParts(word)).toEqual(parts)
})

test('indexTerms › has the parts of a compound where the whole is', () => {
  expect(indexTerms('Boundary-layer control').map(({ text, position }) => `${text}@${position}`)).toEqual([
    'boundary-layer@0',
    'boundari@0',
    'layer@0',
    'control@1',
  ])
})

test.each([
  ['boundary-layer', ['boundari', 'layer'], []],
  ['GPT4', ['gpt4'], ['gpt', '4']],
  ['J.K.', ['jk'], []],
  ['AT&T', ['at', 't'], []],
  ['C++', ['c++'], ['c']],
  ['5G手机', ['5g', '手机'], []],
  ['the port', ['port'], []],
  ['的', ['的'], []],
])('queryTerms › %s looks for %j', (text, terms, spare) => {
  expect(queryTerms(text)).toEqual({ terms, spare })
})

test('queryTerms › finds in the index what was written in another form', () => {
  const indexed = (text: string) => new Set(indexTerms(text).map(term => term.text))
  for (const [asked, text] of [
    ['J.K. Rowling', 'JK Rowling'],
    ['JK Rowling', 'J.K. Rowling'],
    ['boundary layer', 'boundary-layer'],
    ['covid 19', 'COVID-19'],
    ['iPhone 15', 'iPhone15'],
    ['AT&T', 'AT&T'],
  ] as const)
    for (const term of queryTerms(asked).terms) expect(indexed(text)).toContain(term)
})
