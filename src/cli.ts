import { Command, CommanderError } from 'commander'
import { addImportCommand } from './cli/import.ts'
import { CommandError } from './cli/io.ts'
import { addOperateCommands } from './cli/operate-commands.ts'
import { addReadCommands } from './cli/read-commands.ts'
import { addSourceCommands } from './cli/source-commands.ts'
import { addTextCommands } from './cli/text-commands.ts'
import { ConfigError } from './config.ts'
import { DatabaseError } from './db/database-error.ts'
import { loadEnvFile } from './env-file.ts'

const program = new Command('chenbao')
  .description("Chenbao's commands for the operator. Settings as for the bot: the environment, or .env.")
  .showHelpAfterError('(--help tells more)')
  .exitOverride()
addImportCommand(program)
addSourceCommands(program)
addTextCommands(program)
addReadCommands(program)
addOperateCommands(program)
for (const command of program.commands) overrideExit(command)

// A reader that has seen enough closes the pipe; that is no failure.
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  process.exit(0)
})

loadEnvFile()
process.exitCode = await run()

async function run(): Promise<number> {
  try {
    await program.parseAsync()
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const isExpected = error instanceof CommandError || error instanceof ConfigError || error instanceof DatabaseError
    // What is expected is one line; of what is not, the operator needs to see where it happened.
    console.error(isExpected ? `chenbao: ${error.message}` : error)
    return 1
  }
}

function overrideExit(command: Command): void {
  command.exitOverride()
  for (const inner of command.commands) overrideExit(inner)
}
