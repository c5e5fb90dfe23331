import { type App, openApp } from '../app.ts'
import { type Config, loadConfig } from '../config.ts'
import { createLogger } from '../logger.ts'

/** Opens the services for one command and closes them whatever happens. */
export async function withApp<Result>(
  work: (app: App, config: Config) => Promise<Result>,
  clock: () => Date = () => new Date(),
): Promise<Result> {
  const config = loadConfig(process.env)
  const app = await openApp(config, { clock, logger: createLogger(config.logLevel) })
  try {
    return await work(app, config)
  } finally {
    await app.close()
  }
}
