import { expect, test } from 'vitest'
import { freshness, importance } from '../../../src/core/story/importance.ts'

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
