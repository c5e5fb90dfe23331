/** Grows with the number of different sources, ever more slowly: 1 for one, 2 for three, 3 for nine (1 + log₃). */
export function importance(sources: number): number {
  return 1 + Math.log(Math.max(1, sources)) / Math.log(3)
}

const HALF_LIFE_HOURS = 24

/** What is old is not worthless: an old paper that was brought today is today's reading. */
const LEAST = 0.05

/** 1 for what is new, halved every day, at least 0.05. What claims to be from the future counts as new. */
export function freshness(ageHours: number): number {
  return Math.max(LEAST, 0.5 ** (Math.max(0, ageHours) / HALF_LIFE_HOURS))
}
