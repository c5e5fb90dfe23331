import { openApp } from './app.ts'
import { createClock } from './clock.ts'
import { type Config, ConfigError, loadConfig } from './config.ts'
import { DatabaseError } from './db/database-error.ts'
import { loadEnvFile } from './env-file.ts'
import { createLogger, type Logger } from './logger.ts'
import { runBot } from './run-bot.ts'
import { runPlayground } from './run-playground.ts'

/** Whoever stops the process waits for ten seconds before it kills it. */
const LONGEST_STOP_MS = 9_000

interface Running {
  stop(): Promise<void>
}

async function start(config: Config, logger: Logger): Promise<Running> {
  const clock = createClock()
  const app = await openApp(config, { clock: clock.now, logger })
  try {
    const running =
      config.botToken === null
        ? await runPlayground(app, config, { clock, logger })
        : await runBot(
            app,
            config,
            { token: config.botToken, apiRoot: config.telegramApiRoot },
            { clock: clock.now, logger },
          )
    // The playground says so itself, with its address.
    if (config.botToken !== null) logger.info('Chenbao is running', { database: app.engine })
    return {
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

/**
 * Stops in order when a signal comes, also one that comes while we are still starting. Both npm and a terminal pass a
 * signal on, so it may come twice; the first one counts.
 */
function stopOnSignal(starting: Promise<Running>, logger: Logger): void {
  let stopping = false
  const stop = async (signal: string) => {
    if (stopping) return
    stopping = true
    logger.info('Stopping', { signal })
    setTimeout(() => {
      logger.error('Not everything ended in time')
      process.exit(1)
    }, LONGEST_STOP_MS).unref()
    try {
      await (await starting).stop()
      process.exit(0)
    } catch (error) {
      logger.error('Stopping failed', { error })
      process.exit(1)
    }
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

try {
  loadEnvFile()
  const config = loadConfig(process.env)
  const logger = createLogger(config.logLevel)
  const starting = start(config, logger)
  stopOnSignal(starting, logger)
  await starting
} catch (error) {
  const isExpected = error instanceof ConfigError || error instanceof DatabaseError || isPortTaken(error)
  console.error(isExpected ? `chenbao: ${(error as Error).message}` : error)
  process.exit(1)
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && (error.cause as NodeJS.ErrnoException | undefined)?.code === 'EADDRINUSE'
}
