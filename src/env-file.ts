import { existsSync } from 'node:fs'
import { loadEnvFile as load } from 'node:process'

/** Reads `.env` in the working directory into the environment where there is one; what is set already stays. */
export function loadEnvFile(): void {
  if (existsSync('.env')) load('.env')
}
