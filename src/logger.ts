import { destination, pino, stdSerializers } from 'pino'

export interface Logger {
  debug(message: string, fields?: object): void
  info(message: string, fields?: object): void
  warn(message: string, fields?: object): void
  error(message: string, fields?: object): void
  /** A logger whose every line has these fields too. */
  child(fields: object): Logger
}

/** A bot's token, wherever it may have got into: an address, a library's message, a stack. */
const TOKEN = /\d{5,}:[\w-]{20,}/g

/** One JSON line an event: a fixed sentence and fields. To standard error, which is not for answers. */
export function createLogger(level: string): Logger {
  const log = pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: label => ({ level: label }) },
      serializers: { error: withoutValues },
      hooks: { streamWrite: line => line.replace(TOKEN, '[token]') },
    },
    // Synchronous: what is said right before the end must not be lost with it.
    destination({ fd: 2, sync: true }),
  )
  return wrap(log)
}

/** A failed query carries its values, which are people's texts; where and why it failed is enough. */
function withoutValues(error: unknown): unknown {
  if (!(error instanceof Error) || !('params' in error)) return stdSerializers.err(error as Error)
  const query = error.message.split('\nparams:')[0]
  return { type: error.name, message: query, cause: withoutValues(error.cause) }
}

interface PinoLogger extends Record<'debug' | 'info' | 'warn' | 'error', (fields: object, message: string) => void> {
  child(fields: object): PinoLogger
}

function wrap(log: PinoLogger): Logger {
  return {
    debug: (message, fields = {}) => log.debug(fields, message),
    info: (message, fields = {}) => log.info(fields, message),
    warn: (message, fields = {}) => log.warn(fields, message),
    error: (message, fields = {}) => log.error(fields, message),
    child: fields => wrap(log.child(fields)),
  }
}
