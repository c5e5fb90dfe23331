/** Local times of day as HH:MM, ascending, for each day of the week, Monday first. */
export type Schedule = readonly [Times, Times, Times, Times, Times, Times, Times]
export type Times = readonly string[]

/** A local window in which nothing is delivered; it may span midnight. */
export interface QuietHours {
  readonly from: string
  readonly to: string
}
