// Loaded into a bot by `--import`: its clock jumps to and fro, by up to three hours, every few seconds. Time that only goes forward
// (performance.now, timers) is not touched, as on a machine whose clock is set.
const RealDate = Date
let ahead = 0
let state = process.pid
setInterval(() => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  ahead = Math.round((state / 4_294_967_296 - 0.5) * 6 * 3_600_000)
}, 3_000).unref()

class JumpingDate extends RealDate {
  constructor(...given: unknown[]) {
    if (given.length === 0) super(RealDate.now() + ahead)
    else super(...(given as [number]))
  }
  static override now(): number {
    return RealDate.now() + ahead
  }
}
globalThis.Date = JumpingDate as DateConstructor
