import type { App } from '../app.ts'
import { type Config, loadConfig } from '../config.ts'

/** Opens the services for one command and closes them whatever happens. They are loaded here: some commands need none. */
export async function withApp<Result>(
  work: (app: App, config: Config) => Promise<Result>,
  clock: () => Date = () => new Date(),
): Promise<Result> {
  const config = loadConfig(process.env)
  const [{ openApp }, { createLogger }] = await Promise.all([import('../app.ts'), import('../logger.ts')])
  const app = await openApp(config, { clock, logger: createLogger(config.logLevel) })
  try {
    return await work(app, config)
  } finally {
    await app.close()
  }
}
