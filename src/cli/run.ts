/** How a command ends: usage errors are told by commander and turn into one exit code. */
import { type Command, CommanderError } from 'commander'
import { Failure } from './failure.ts'
import { visible } from './findings.ts'

/** Exit codes: something the command was given failed, or its words were off. */
const FAILED = 1
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
    process.exitCode = exitCodeFor(error)
  }
}

/** The exit code after an error that was expected; a failure is told first. Throws any other. */
function exitCodeFor(error: unknown): number {
  if (error instanceof Failure) {
    process.stderr.write(`${visible(error.message)}\n`)
    return FAILED
  }
  if (!(error instanceof CommanderError)) throw error
  return error.exitCode === 0 ? 0 : WRONG_USAGE
}
