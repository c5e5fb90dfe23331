const known = new Map()

/** Writes instants for a user: times of bubbles, days between them, the clock. `zone` undefined is the browser's own. */
export function datesFor(locale, zone) {
  const key = `${locale} ${zone}`
  const dates = known.get(key) ?? createDates(locale, zone)
  known.set(key, dates)
  return dates
}

function createDates(locale, zone) {
  const format = options => {
    const formatter = new Intl.DateTimeFormat(locale, { timeZone: zone, hourCycle: 'h23', ...options })
    return date => formatter.format(date)
  }
  const time = format({ hour: '2-digit', minute: '2-digit' })
  const precise = format({ hour: '2-digit', minute: '2-digit', second: '2-digit' })
  const day = format({ year: 'numeric', month: '2-digit', day: '2-digit' })
  const longDay = format({ month: 'long', day: 'numeric', weekday: 'long' })
  const shortDay = format({ month: 'numeric', day: 'numeric' })
  const fromSeconds = write => seconds => write(new Date(seconds * 1000))
  return {
    time: fromSeconds(time),
    day: fromSeconds(day),
    longDate: fromSeconds(longDay),
    shortDate: (seconds, now) => {
      const date = new Date(seconds * 1000)
      return day(date) === day(now) ? time(date) : shortDay(date)
    },
    clock: date => `${longDay(date)} ${time(date)}`,
    clockTime: time,
    precise,
    clockDay: longDay,
  }
}
