import { describe, expect, it, test } from 'vitest'
import { ConfigError, loadConfig } from '../src/config.ts'

const TOKEN = '123456789:AAabcdefghijklmnopqrstuvwxyz-_012345'

function problem(env: Record<string, string>): string {
  try {
    loadConfig(env)
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    return (error as Error).message
  }
  throw new Error('these settings were accepted')
}

describe('loadConfig', () => {
  it('works with no settings at all', () => {
    expect(loadConfig({})).toEqual({
      botToken: null,
      telegramApiRoot: null,
      adminIds: [],
      databaseUrl: null,
      databaseConnections: 10,
      dataDir: './data',
      roles: ['bot', 'collect', 'deliver'],
      metrics: null,
      port: 3000,
      webhook: null,
      defaultLanguage: 'zh',
      defaultZone: 'Asia/Shanghai',
      guessesZone: true,
      defaultTimes: ['08:00'],
      sendRate: 28,
      paidBroadcast: false,
      maxLatenessMs: 24 * 3_600_000,
      collectIntervalMinutes: 30,
      retentionDays: 90,
      contact: null,
      proxyUrl: null,
      telegramProxyUrl: null,
      allowPrivateAddresses: false,
      logLevel: 'info',
    })
  })

  it('takes an empty setting for one that is not set', () => {
    const names = [
      'BOT_TOKEN',
      'DATABASE_URL',
      'DATA_DIR',
      'PORT',
      'WEBHOOK_URL',
      'DEFAULT_TIMES',
      'SEND_RATE',
      'ADMIN_IDS',
      'PROXY_URL',
    ]
    const empty = Object.fromEntries(names.map((name, i) => [name, i % 2 === 0 ? '' : '  ']))
    expect(loadConfig(empty)).toEqual(loadConfig({}))
  })

  it('reads every setting', () => {
    expect(
      loadConfig({
        BOT_TOKEN: TOKEN,
        TELEGRAM_API_ROOT: 'http://localhost:8081/',
        ADMIN_IDS: '1, 22  333',
        DATABASE_URL: 'postgres://news:secret@db.example/chenbao',
        DATA_DIR: '/var/lib/chenbao',
        PORT: '0',
        WEBHOOK_URL: 'https://bot.example/hook',
        WEBHOOK_SECRET: 'abc_DEF-1',
        DEFAULT_LANGUAGE: 'en',
        DEFAULT_ZONE: 'Europe/London',
        DEFAULT_TIMES: '18:30, 07:00 18:30',
        SEND_RATE: '12.5',
        PAID_BROADCAST: 'yes',
        MAX_LATENESS: '6',
        ROLE: 'deliver, bot',
        METRICS_PORT: '9464',
        DATABASE_CONNECTIONS: '4',
        COLLECT_INTERVAL: '15',
        RETENTION_DAYS: '30',
        CONTACT: 'news@chenbao.example',
        PROXY_URL: 'http://proxy.example:3128',
        TELEGRAM_PROXY_URL: 'http://proxy.example:3129',
        ALLOW_PRIVATE_ADDRESSES: 'yes',
        LOG_LEVEL: 'debug',
        UNRELATED: 'whatever',
      }),
    ).toEqual({
      botToken: TOKEN,
      telegramApiRoot: 'http://localhost:8081',
      adminIds: [1, 22, 333],
      databaseUrl: 'postgres://news:secret@db.example/chenbao',
      dataDir: '/var/lib/chenbao',
      port: 0,
      webhook: { url: 'https://bot.example/hook', secret: 'abc_DEF-1' },
      defaultLanguage: 'en',
      defaultZone: 'Europe/London',
      guessesZone: false,
      defaultTimes: ['07:00', '18:30'],
      sendRate: 12.5,
      paidBroadcast: true,
      maxLatenessMs: 6 * 3_600_000,
      roles: ['bot', 'deliver'],
      metrics: { port: 9464, host: '127.0.0.1' },
      databaseConnections: 4,
      collectIntervalMinutes: 15,
      retentionDays: 30,
      contact: 'news@chenbao.example',
      proxyUrl: 'http://proxy.example:3128',
      telegramProxyUrl: 'http://proxy.example:3129',
      allowPrivateAddresses: true,
      logLevel: 'debug',
    })
  })

  it('cannot be changed', () => {
    expect(Object.isFrozen(loadConfig({}))).toBe(true)
  })

  it('names all problems at once, with the value at fault', () => {
    const message = problem({
      PORT: '70000',
      DEFAULT_ZONE: 'Mars/Olympus',
      DEFAULT_TIMES: '08:00 25:00',
      LOG_LEVEL: 'loud',
      ADMIN_IDS: '1 bob',
    })
    for (const part of ['PORT', '70000', 'Mars/Olympus', '25:00', 'loud', '1 bob']) expect(message).toContain(part)
    expect(message.split('\n')).toHaveLength(6)
  })

  it('never repeats a secret', () => {
    const secrets = {
      BOT_TOKEN: 'hunter2-token',
      DATABASE_URL: 'mysql://news:hunter2@db.example/x',
      WEBHOOK_SECRET: 'hunter2 with spaces',
      WEBHOOK_URL: 'http://bot.example/hunter2',
      PROXY_URL: 'socks5://me:hunter2@proxy.example',
      TELEGRAM_PROXY_URL: 'ftp://me:hunter2@proxy.example',
      TELEGRAM_API_ROOT: 'ftp://me:hunter2@api.example',
    }
    const message = problem(secrets)
    for (const name of Object.keys(secrets)) expect(message).toContain(name)
    expect(message).not.toContain('hunter2')
  })
})

test.each([
  ['PORT', 'many'],
  ['PORT', '-1'],
  ['PORT', '80.5'],
  ['SEND_RATE', '0'],
  ['SEND_RATE', 'Infinity'],
  ['RETENTION_DAYS', '0'],
  ['DEFAULT_LANGUAGE', 'de'],
  ['DEFAULT_TIMES', '8:00'],
  ['DEFAULT_TIMES', ','],
  ['DEFAULT_TIMES', '01:00 02:00 03:00 04:00 05:00 06:00 07:00'],
  ['WEBHOOK_URL', 'http://bot.example'],
  ['DATABASE_URL', 'db.example'],
  ['BOT_TOKEN', '123'],
  ['ALLOW_PRIVATE_ADDRESSES', 'maybe'],
  ['ADMIN_IDS', '@bob'],
])('loadConfig › refuses %s=%s', (name, value) => {
  expect(problem({ [name]: value })).toContain(name)
})

describe('loadConfig, of several processes', () => {
  it('wants to be told that what goes beyond the free rate is paid for', () => {
    expect(problem({ SEND_RATE: '31' })).toMatch(/SEND_RATE.*PAID_BROADCAST=true.*"31"/)
    expect(problem({ SEND_RATE: '1001', PAID_BROADCAST: 'true' })).toMatch(/SEND_RATE/)
    expect(loadConfig({ SEND_RATE: '1000', PAID_BROADCAST: 'true' })).toMatchObject({ sendRate: 1000 })
    expect(loadConfig({ SEND_RATE: '30' })).toMatchObject({ sendRate: 30, paidBroadcast: false })
  })

  it('takes roles in any order, and all for all', () => {
    expect(loadConfig({ ROLE: 'all,bot' }).roles).toEqual(['bot', 'collect', 'deliver'])
    expect(loadConfig({ ROLE: 'Collect' }).roles).toEqual(['collect'])
    expect(problem({ ROLE: 'send' })).toMatch(
      /ROLE: has an entry that is none of all, bot, collect, deliver \(it is "send"\)/,
    )
  })
})
