/** Array literals, since the engines' drivers bind JavaScript arrays differently in raw statements. */
export function textArray(values: readonly string[]): string {
  return `{${values.map(value => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(',')}}`
}

export function intArray(values: readonly number[]): string {
  return `{${values.join(',')}}`
}

export function instantArray(values: readonly (Date | null)[]): string {
  return `{${values.map(value => value?.toISOString() ?? 'NULL').join(',')}}`
}
