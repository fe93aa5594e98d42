/** How a command ends: usage errors are told by commander and turn into one exit code. */
import { type Command, CommanderError } from 'commander'
import { Failure } from './failure.ts'
import { reasonOf } from './files.ts'
import { findingLine, findings, visible } from './findings.ts'

/** Exit codes: something the command was given failed, or its words were off. */
const FAILED = 1
const WRONG_USAGE = 2

/**
 * Ends the command when its output finds no taker. Whoever reads it may stop before its end, as
 * `head` does: that is no error. A full disk is one, told in one line.
 */
function endWithOutput(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit()
  const problem = {
    code: 'unwritable-file',
    pointer: '',
    params: { reason: reasonOf(error) },
  } as const
  process.stderr.write(`${findingLine('<stdout>', findings([problem], '')[0]!)}\n`)
  process.exit(FAILED)
}

/** Runs a command with the words of the command line. */
export async function run(command: Command): Promise<void> {
  process.stdout.on('error', endWithOutput)
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
