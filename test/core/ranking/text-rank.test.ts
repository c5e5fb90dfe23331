import { describe, expect, it } from 'vitest'
import { countTerms } from '../../../src/core/ranking/term-weights.ts'
import { sentenceFeatures } from '../../../src/core/ranking/text-rank.ts'

const vectors = (...sentences: string[]) => sentences.map(sentence => countTerms(sentence.split(' ').filter(Boolean)))
const NO_TITLE = countTerms([])

describe('sentenceFeatures', () => {
  it('counts only what follows where backward is 0', () => {
    // Likenesses: 0–1 ½, 0–2 ½, 1–2 0; less 0.05 each.
    const features = sentenceFeatures(vectors('港 城', '港 路', '城 桥'), NO_TITLE, 0)
    expect(features.map(f => f.centrality)).toEqual([1, 0, 0])
  })

  it('counts both ways alike where backward is 1', () => {
    const features = sentenceFeatures(vectors('港 城', '港 路', '城 桥'), NO_TITLE, 1)
    expect(features.map(f => f.centrality)).toEqual([1, 0.5, 0.5])
  })

  it('does not count a likeness of chance', () => {
    const common = Array.from({ length: 25 }, (_, i) => `a${i}`).join(' ')
    const other = Array.from({ length: 24 }, (_, i) => `b${i}`).join(' ')
    const features = sentenceFeatures(vectors(common, `a0 ${other}`), NO_TITLE, 1)
    expect(features.map(f => f.centrality)).toEqual([0, 0])
  })

  it('scales the likeness to the whole text to the nearest sentence', () => {
    // The text is robot 2, park 1, port 1. Cosines: (2+1)/(√2·√6), 2/√6 … of which the first is the larger.
    const [first, second] = sentenceFeatures(vectors('robot park', 'robot', 'port'), NO_TITLE, 1)
    expect(first?.centroid).toBe(1)
    expect(second?.centroid).toBeCloseTo(2 / Math.sqrt(6) / (3 / Math.sqrt(12)))
  })

  it('measures the likeness to the title', () => {
    const [first, second] = sentenceFeatures(vectors('robot park', 'rain'), countTerms(['robot']), 1)
    expect(first?.title).toBeCloseTo(1 / Math.sqrt(2))
    expect(second?.title).toBe(0)
  })

  it('has figures for sentences without a term, and none for no sentences', () => {
    expect(sentenceFeatures(vectors('', 'rain'), NO_TITLE, 1)[0]).toEqual({ centrality: 0, centroid: 0, title: 0 })
    expect(sentenceFeatures([], NO_TITLE, 1)).toEqual([])
  })
})
