/** How a language puts names in a row. */
export interface NameList {
  readonly all: (names: readonly string[]) => string
  /** `shown` are the first of `count`. */
  readonly some: (shown: readonly string[], count: number) => string
}

/** The names in a row; of more than `most` the first, and how many there are. */
export function nameList({ all, some }: NameList, names: readonly string[], most = 12): string {
  return names.length <= most ? all(names) : some(names.slice(0, most), names.length)
}
