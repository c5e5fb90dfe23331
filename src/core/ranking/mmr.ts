/**
 * Maximal marginal relevance: picks items one by one, each time the one whose score, less `penalty` times its greatest
 * similarity to those picked, is highest (Carbonell & Goldstein 1998, eq. 1, unnormalised). Ties go to the earlier item.
 * `accept` may refuse a candidate when its turn comes, e.g. because it no longer fits.
 *
 * @returns indices into `scores` in the order of picking, at most `count`
 */
export function selectDiverse(
  scores: readonly number[],
  similarity: (a: number, b: number) => number,
  { count, penalty, accept = () => true }: { count: number; penalty: number; accept?: (index: number) => boolean },
): number[] {
  const picked: number[] = []
  const left = new Set(scores.keys())
  const closest = scores.map(() => 0)
  while (picked.length < count && left.size > 0) {
    let best = -1
    let bestValue = Number.NEGATIVE_INFINITY
    for (const i of left) {
      const value = (scores[i] as number) - penalty * (closest[i] as number)
      if (value > bestValue) [best, bestValue] = [i, value]
    }
    left.delete(best)
    if (!accept(best)) continue
    picked.push(best)
    for (const i of left) closest[i] = Math.max(closest[i] as number, similarity(i, best))
  }
  return picked
}
