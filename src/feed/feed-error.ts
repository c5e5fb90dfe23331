export type FeedErrorKind = 'network' | 'status' | 'format' | 'private-address' | 'too-large' | 'timeout'

/** Why a feed could not be read. `feedUrl` is the address that was asked for, also when a redirect failed. */
export class FeedError extends Error {
  override readonly name = 'FeedError'
  readonly kind: FeedErrorKind
  readonly feedUrl: string
  /** For kind `status`. */
  readonly statusCode: number | undefined
  /** What the other side asked for in Retry-After. */
  readonly retryAfterSeconds: number | undefined

  constructor(
    kind: FeedErrorKind,
    feedUrl: string,
    message: string,
    details: { statusCode?: number; retryAfterSeconds?: number | undefined; cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.kind = kind
    this.feedUrl = feedUrl
    this.statusCode = details.statusCode
    this.retryAfterSeconds = details.retryAfterSeconds
  }
}
