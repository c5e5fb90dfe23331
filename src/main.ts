import { openApp } from './app.ts'
import { createClock } from './clock.ts'
import { ConfigError, loadConfig } from './config.ts'
import { DatabaseError } from './db/database-error.ts'
import { loadEnvFile } from './env-file.ts'
import { createLogger, type Logger } from './logger.ts'
import { runBot } from './run-bot.ts'
import { runPlayground } from './run-playground.ts'

/** Whoever stops the process waits for ten seconds before it kills it. */
const LONGEST_STOP_MS = 9_000

async function start(): Promise<{ stop(): Promise<void>; logger: Logger }> {
  loadEnvFile()
  const config = loadConfig(process.env)
  const logger = createLogger(config.logLevel)
  const clock = createClock()
  const app = await openApp(config, { clock: clock.now, logger })
  try {
    const running =
      config.botToken === null
        ? await runPlayground(app, config, { clock, logger })
        : await runBot(app, config, { token: config.botToken, apiRoot: config.telegramApiRoot }, { clock: clock.now, logger })
    if (config.botToken !== null) logger.info('Chenbao is running', { database: app.engine })
    return {
      logger,
      async stop() {
        await running.stop()
        await app.close()
      },
    }
  } catch (error) {
    await app.close()
    throw error
  }
}

/** Both npm and a terminal pass a signal on, so it may come twice; the first one counts. */
function stopOnSignal(running: { stop(): Promise<void>; logger: Logger }): void {
  let stopping = false
  const stop = (signal: string) => {
    if (stopping) return
    stopping = true
    running.logger.info('Stopping', { signal })
    setTimeout(() => {
      running.logger.error('Not everything ended in time')
      process.exit(1)
    }, LONGEST_STOP_MS).unref()
    running.stop().then(
      () => process.exit(0),
      error => {
        running.logger.error('Stopping failed', { error })
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

try {
  stopOnSignal(await start())
} catch (error) {
  const isExpected = error instanceof ConfigError || error instanceof DatabaseError
  console.error(isExpected || isPortTaken(error) ? `chenbao: ${(error as Error).message}` : error)
  process.exit(1)
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && (error.cause as NodeJS.ErrnoException | undefined)?.code === 'EADDRINUSE'
}
