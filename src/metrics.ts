import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What is asked of the database when somebody looks at the figures. */
export interface FiguresSource {
  readonly queue: () => Promise<{ due: number; ready: number; retrying: number; oldest: Date | null }>
  readonly deadLetters: () => Promise<number>
  readonly dueChats: () => Promise<number>
  /** Connections of all processes to the server by what they do; none where the database is embedded. */
  readonly connections: () => Promise<Readonly<Record<string, number>>>
}

const LAG_BUCKETS = [1, 5, 15, 30, 60, 120, 300, 600, 1800, 3600, 21_600, 86_400]
const BUILD_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5]

export type Metrics = ReturnType<typeof createMetrics>

/** The program's figures, in the form of Prometheus. Counters are this process' own, gauges the whole database's. */
export function createMetrics() {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry, prefix: 'chenbao_' })

  const claimed = new Counter({ name: 'chenbao_slots_claimed_total', help: 'Slots claimed', registers })
  const came = new Counter({
    name: 'chenbao_outcomes_total',
    help: 'Messages sent and deliveries ended, by what it came to',
    labelNames: ['outcome'] as const,
    registers,
  })
  const limited = new Counter({
    name: 'chenbao_telegram_429_total',
    help: 'Times Telegram asked to wait, also for answers to people',
    registers,
  })
  const lag = new Histogram({
    name: 'chenbao_delivery_lag_seconds',
    help: 'From the slot to the arrival of the last part',
    buckets: LAG_BUCKETS,
    registers,
  })
  const build = new Histogram({
    name: 'chenbao_digest_build_seconds',
    help: 'Time to build one digest; those of a batch share it',
    buckets: BUILD_BUCKETS,
    registers,
  })
  const sourcesRead = new Counter({
    name: 'chenbao_sources_read_total',
    help: 'Looks at sources, by what they came to',
    labelNames: ['status'] as const,
    registers,
  })
  const articles = new Counter({ name: 'chenbao_articles_stored_total', help: 'New articles', registers })
  const role = new Gauge({
    name: 'chenbao_role',
    help: '1 where this process holds the role',
    labelNames: ['role'] as const,
    registers,
  })

  return {
    watch: {
      claimed: (count: number) => claimed.inc(count),
      built(count: number, seconds: number) {
        for (let i = 0; i < count; i++) build.observe(seconds / count)
      },
      came: (outcome: string) => came.inc({ outcome }),
      held: () => limited.inc(),
      arrived: (lagSeconds: number) => lag.observe(Math.max(0, lagSeconds)),
    },
    collected(reports: readonly { status: string; stored?: number }[]) {
      for (const { status, stored = 0 } of reports) {
        sourcesRead.inc({ status })
        articles.inc(stored)
      }
    },
    holds: (name: string, isHeld: boolean) => role.set({ role: name }, isHeld ? 1 : 0),

    /** Gauges that ask when they are looked at. */
    ask(source: FiguresSource): void {
      new Gauge({
        name: 'chenbao_queue_oldest_seconds',
        help: 'Age of the oldest slot that is not served',
        registers,
        async collect() {
          const { oldest } = await source.queue()
          this.set(oldest === null ? 0 : Math.max(0, (Date.now() - oldest.getTime()) / 1000))
        },
      })
      new Gauge({
        name: 'chenbao_queue_deliveries',
        help: 'Open deliveries: due to be built, ready to be sent, retrying after a fault (those are among the others)',
        labelNames: ['state'] as const,
        registers,
        async collect() {
          const { due, ready, retrying } = await source.queue()
          this.set({ state: 'due' }, due)
          this.set({ state: 'ready' }, ready)
          this.set({ state: 'retrying' }, retrying)
        },
      })
      new Gauge({
        name: 'chenbao_dead_letters',
        help: 'Deliveries given up',
        registers,
        async collect() {
          this.set(await source.deadLetters())
        },
      })
      new Gauge({
        name: 'chenbao_chats_due',
        help: 'Chats whose slot is due and not claimed',
        registers,
        async collect() {
          this.set(await source.dueChats())
        },
      })
      new Gauge({
        name: 'chenbao_postgres_connections',
        help: 'Connections of all processes to Postgres, by state',
        labelNames: ['state'] as const,
        registers,
        async collect() {
          this.reset()
          for (const [state, count] of Object.entries(await source.connections())) this.set({ state }, count)
        },
      })
    },

    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
