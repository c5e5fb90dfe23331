/** A story that three sources carry counts as much as two stories of one source: 1 + log₂ of the different sources. */
export function importance(sources: number): number {
  return 1 + Math.log2(Math.max(1, sources)) / Math.log2(3)
}

const HALF_LIFE_HOURS = 24

/** 1 for what is new, halved every day. What claims to be from the future counts as new. */
export function freshness(ageHours: number): number {
  return 0.5 ** (Math.max(0, ageHours) / HALF_LIFE_HOURS)
}
