/**
 * Levenshtein distance in code points: how many insertions, deletions and substitutions turn `a` into `b`.
 * Two rows of the table are enough, so memory is linear in the shorter word.
 */
export function editDistance(a: string, b: string): number {
  let short = [...a]
  let long = [...b]
  if (short.length > long.length) [short, long] = [long, short]
  let above = Array.from({ length: short.length + 1 }, (_, index) => index)
  for (const [row, letter] of long.entries()) {
    const current = [row + 1]
    for (const [column, other] of short.entries()) {
      const substituted = (above[column] ?? 0) + (letter === other ? 0 : 1)
      current.push(Math.min(substituted, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1))
    }
    above = current
  }
  return above[short.length] ?? 0
}

/** The candidates at most `max` edits away from `word`, nearest first; ties keep the order given. Case does not count. */
export function nearest(word: string, candidates: Iterable<string>, max: number): string[] {
  const wanted = word.toLowerCase()
  const length = [...wanted].length
  return [...candidates]
    .filter(candidate => Math.abs([...candidate].length - length) <= max) // a lower bound that costs nothing
    .map(candidate => ({ candidate, distance: editDistance(wanted, candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= max)
    .sort((a, b) => a.distance - b.distance)
    .map(({ candidate }) => candidate)
}
