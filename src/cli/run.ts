/** How a command ends: usage errors are told by commander and turn into one exit code. */
import { type Command, CommanderError } from 'commander'

/** Exit code of a command whose words were off. */
const WRONG_USAGE = 2

/** Runs a command with the words of the command line. */
export async function run(command: Command): Promise<void> {
  try {
    await command.parseAsync()
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE
  }
}
