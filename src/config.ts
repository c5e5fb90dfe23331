import { z } from 'zod'
import { UI_LANGUAGES, type UiLanguage } from './core/chat/chat.ts'

/** The settings cannot be used; the message lists every problem, one a line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const number = (least: number, most: number) => z.coerce.number().min(least).max(most)
const whole = (least: number, most: number) => number(least, most).int()
const YES = ['true', '1', 'yes']
const truth = z.enum([...YES, 'false', '0', 'no']).transform(word => YES.includes(word))
const httpUrl = z.url({ protocol: /^https?$/ })

const ROLES = ['bot', 'collect', 'deliver'] as const
/** What this process does: answer people, read sources, deliver. Building and claiming belong to delivering. */
export type ProcessRole = (typeof ROLES)[number]

const settings = z.object({
  BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{20,}$/, 'is not a token as BotFather gives it (123456:ABC…)')
    .optional(),
  TELEGRAM_API_ROOT: httpUrl.optional(),
  ADMIN_IDS: z
    .string()
    .transform(list => list.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(z.string().regex(/^\d+$/, 'has an entry that is not a Telegram user id').transform(Number)))
    .default([]),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'is not a postgres:// URL' }).optional(),
  DATABASE_CONNECTIONS: whole(1, 200).default(10),
  DATA_DIR: z.string().default('./data'),
  ROLE: z
    .string()
    .transform(list =>
      list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean),
    )
    .pipe(z.array(z.enum(['all', ...ROLES], 'has an entry that is none of all, bot, collect, deliver')).min(1))
    .transform(list => (list.includes('all') ? [...ROLES] : ROLES.filter(role => list.includes(role))))
    .default([...ROLES]),
  METRICS_PORT: whole(0, 65_535).optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  PORT: whole(0, 65_535).default(3000),
  WEBHOOK_URL: z.url({ protocol: /^https$/, error: 'is not an https:// URL' }).optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{1,256}$/, 'may have 1–256 letters, digits, _ and -')
    .optional(),
  DEFAULT_LANGUAGE: z.enum(UI_LANGUAGES).default('zh'),
  DEFAULT_ZONE: z.string().refine(isZone, 'is not a time zone such as Asia/Shanghai').default('Asia/Shanghai'),
  DEFAULT_TIMES: z
    .string()
    .transform(list => list.split(/[\s,]+/).filter(Boolean))
    .pipe(
      z
        .array(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'has an entry that is not a time such as 08:00'))
        .min(1)
        .max(6),
    )
    .transform(times => [...new Set(times)].sort())
    .default(['08:00']),
  SEND_RATE: number(1, 1000).default(28),
  PAID_BROADCAST: truth.default(false),
  MAX_LATENESS: number(1, 168).default(24),
  COLLECT_INTERVAL: whole(1, 1440).default(30),
  RETENTION_DAYS: whole(1, 3650).default(90),
  CONTACT: z
    .string()
    .regex(/^(?:https?:\/\/|mailto:)?[\x21-\x7e]{3,200}$/, 'is not a web or e-mail address')
    .optional(),
  PROXY_URL: httpUrl.optional(),
  TELEGRAM_PROXY_URL: httpUrl.optional(),
  ALLOW_PRIVATE_ADDRESSES: truth.default(false),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

/** Messages a second that cost nothing. */
const FREE_RATE = 30

/** A token or a password never reaches a message; URLs may carry one. */
const SECRET = new Set([
  'BOT_TOKEN',
  'DATABASE_URL',
  'WEBHOOK_SECRET',
  'WEBHOOK_URL',
  'PROXY_URL',
  'TELEGRAM_PROXY_URL',
  'TELEGRAM_API_ROOT',
])

export interface Config {
  /** Null: the playground. */
  readonly botToken: string | null
  readonly telegramApiRoot: string | null
  readonly adminIds: readonly number[]
  /** Null: the embedded database in `dataDir`. */
  readonly databaseUrl: string | null
  /** Connections to the server that this process may open. */
  readonly databaseConnections: number
  readonly dataDir: string
  readonly roles: readonly ProcessRole[]
  /** Where health and figures are shown; null: nowhere. */
  readonly metrics: { readonly port: number; readonly host: string } | null
  readonly port: number
  /** Null: long polling. */
  readonly webhook: { readonly url: string; readonly secret: string | null } | null
  readonly defaultLanguage: UiLanguage
  readonly defaultZone: string
  /** Whether a new private chat starts with the zone that its client's language suggests: where no zone is set. */
  readonly guessesZone: boolean
  /** HH:MM, ascending. */
  readonly defaultTimes: readonly string[]
  /** Messages a second, over all processes. */
  readonly sendRate: number
  /** Whether Telegram is paid for more than 30 of them. */
  readonly paidBroadcast: boolean
  /** Milliseconds after its slot up to which a digest is told by itself; later it is part of the next. */
  readonly maxLatenessMs: number
  readonly collectIntervalMinutes: number
  readonly retentionDays: number
  /** Web or e-mail address that sites find in the User-Agent. */
  readonly contact: string | null
  readonly proxyUrl: string | null
  readonly telegramProxyUrl: string | null
  readonly allowPrivateAddresses: boolean
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}

/** Reads the settings from an environment. An empty one counts as not set. Throws ConfigError with all problems at once. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const parsed = settings.safeParse(given)
  const unpaid = Number(given.SEND_RATE) > FREE_RATE && !YES.includes(given.PAID_BROADCAST ?? '')
  if (!parsed.success || unpaid) {
    const problems = (parsed.error?.issues ?? []).map(issue => {
      const name = String(issue.path[0])
      const value = SECRET.has(name) ? '' : ` (it is "${given[name]}")`
      return `  ${name}: ${issue.message}${value}`
    })
    if (unpaid)
      problems.push(
        `  SEND_RATE: above ${FREE_RATE} a second Telegram wants to be paid, which PAID_BROADCAST=true agrees to (it is "${given.SEND_RATE}")`,
      )
    throw new ConfigError(`These settings cannot be used:\n${problems.join('\n')}`)
  }
  const s = parsed.data
  return Object.freeze({
    botToken: s.BOT_TOKEN ?? null,
    telegramApiRoot: s.TELEGRAM_API_ROOT?.replace(/\/+$/, '') ?? null,
    adminIds: s.ADMIN_IDS,
    databaseUrl: s.DATABASE_URL ?? null,
    databaseConnections: s.DATABASE_CONNECTIONS,
    dataDir: s.DATA_DIR,
    roles: s.ROLE,
    metrics: s.METRICS_PORT === undefined ? null : { port: s.METRICS_PORT, host: s.METRICS_HOST },
    port: s.PORT,
    webhook: s.WEBHOOK_URL === undefined ? null : { url: s.WEBHOOK_URL, secret: s.WEBHOOK_SECRET ?? null },
    defaultLanguage: s.DEFAULT_LANGUAGE,
    defaultZone: s.DEFAULT_ZONE,
    guessesZone: given.DEFAULT_ZONE === undefined,
    defaultTimes: s.DEFAULT_TIMES,
    sendRate: s.SEND_RATE,
    paidBroadcast: s.PAID_BROADCAST,
    maxLatenessMs: s.MAX_LATENESS * 3_600_000,
    collectIntervalMinutes: s.COLLECT_INTERVAL,
    retentionDays: s.RETENTION_DAYS,
    contact: s.CONTACT ?? null,
    proxyUrl: s.PROXY_URL ?? null,
    telegramProxyUrl: s.TELEGRAM_PROXY_URL ?? null,
    allowPrivateAddresses: s.ALLOW_PRIVATE_ADDRESSES,
    logLevel: s.LOG_LEVEL,
  })
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
