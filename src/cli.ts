import { Command, CommanderError } from 'commander'
import { loadEnvFile } from './env-file.ts'

/**
 * Only the file that has the command is loaded: each of the others would bring the dictionary or grammY along, half a second
 * together. All are where none is named, as for --help.
 */
const groups = [
  { commands: ['import'], load: async () => (await import('./cli/import.ts')).addImportCommand },
  {
    commands: ['sources', 'collect', 'feed'],
    load: async () => (await import('./cli/source-commands.ts')).addSourceCommands,
  },
  { commands: ['extract'], load: async () => (await import('./cli/extract-command.ts')).addExtractCommand },
  { commands: ['summarize'], load: async () => (await import('./cli/summarize-command.ts')).addSummarizeCommand },
  {
    commands: ['cluster', 'classify'],
    load: async () => (await import('./cli/text-commands.ts')).addTextCommands,
  },
  {
    commands: ['search', 'topic', 'digest'],
    load: async () => (await import('./cli/read-commands.ts')).addReadCommands,
  },
  {
    commands: ['load', 'deliver', 'stats', 'health', 'retry', 'backup', 'restore', 'cleanup'],
    load: async () => (await import('./cli/operate-commands.ts')).addOperateCommands,
  },
]

// Known by name: the file of ConfigError loads what checks the settings, a fifth of a second that most commands do without.
const EXPECTED = new Set(['CommandError', 'ConfigError', 'DatabaseError'])

const program = new Command('chenbao')
  .description("Chenbao's commands for the operator. Settings as for the bot: the environment, or .env.")
  .showHelpAfterError('(--help tells more)')
  .exitOverride()
const named = groups.filter(({ commands }) => commands.includes(process.argv[2] ?? ''))
for (const { load } of named.length > 0 ? named : groups) (await load())(program)
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
    const isExpected = error instanceof Error && EXPECTED.has(error.name)
    // What is expected is one line; of what is not, the operator needs to see where it happened.
    console.error(isExpected ? `chenbao: ${error.message}` : error)
    return 1
  }
}

function overrideExit(command: Command): void {
  command.exitOverride()
  for (const inner of command.commands) overrideExit(inner)
}
