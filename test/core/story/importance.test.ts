import { expect, test } from 'vitest'
import { freshness, importance, importanceOf, storyState } from '../../../src/core/story/importance.ts'

test.each([
  [0, 1],
  [1, 1],
  [3, 2],
  [9, 3],
  [27, 4],
])('importance › of %i sources is %f', (sources, weight) => {
  expect(importance(sources)).toBeCloseTo(weight)
})

test.each([
  [-5, 1],
  [0, 1],
  [24, 0.5],
  [48, 0.25],
  [24 * 365, 0.05],
])('freshness › after %i hours is %f', (hours, weight) => {
  expect(freshness(hours)).toBeCloseTo(weight)
})

test('importanceOf › is the product of parts that can each be seen', () => {
  const plain = { sources: 1, newSources: 1, place: null, weight: 1 }
  expect(importanceOf(plain)).toEqual({ value: 1, sources: 1, growth: 1, place: 1, weight: 1 })
  const { value, ...parts } = importanceOf({ sources: 4, newSources: 2, place: 0, weight: 1.5 })
  expect(value).toBeCloseTo(parts.sources * parts.growth * parts.place * parts.weight)
  expect(parts.growth).toBe(1.25)
  for (const more of [{ sources: 2 }, { place: 9 }, { weight: 1.1 }])
    expect(importanceOf({ ...plain, ...more }).value).toBeGreaterThan(1)
})

test.each([
  [0, 80, 80, 'over'],
  [1, 80, 3, 'growing'],
  [1, 3, 3, 'new'],
  [0, 80, 20, 'new'],
] as const)('storyState › %i new sources, first %i and last %i hours ago: %s', (newSources, first, last, state) => {
  const now = new Date('2026-11-24T08:00:00Z')
  const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
  expect(storyState({ newSources, firstAt: ago(first), lastAt: ago(last) }, now)).toBe(state)
})
