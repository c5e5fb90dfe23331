/** The database cannot be used as it is; the message says what to do. It never carries a password. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
}
