/** How a command ends: usage errors are told by commander and turn into one exit code. */
import { type Command, CommanderError } from 'commander'

/** Exit code of a command whose words were off. */
const WRONG_USAGE = 2

/** Whoever reads the output may stop before its end, as `head` does: that is no error. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}

/** Runs a command with the words of the command line. */
export async function run(command: Command): Promise<void> {
  process.stdout.on('error', endQuietly)
  try {
    await command.parseAsync()
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE
  }
}
