/** A running program that is spoken to line by line: standard input in, standard output out. */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import { programSentence, type ProgramTrouble } from '../../text/program.ts'
import { Failure } from '../failure.ts'
import { LANGUAGE } from '../findings.ts'

type Child = ChildProcessByStdio<Writable, Readable, null>

const SECOND = 1000
/** Seconds that a program has to end by itself once its input has ended. */
const GRACE = 1

/** Programs that run now. None of them may outlive this process. */
const running = new Set<Child>()

/** Ends all programs at once, whatever they are doing; for when their run is over or has failed. */
export function stopPrograms(): void {
  for (const child of running) child.kill('SIGKILL')
}

process.on('exit', stopPrograms)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    stopPrograms()
    process.kill(process.pid, signal)
  })
}

/** Starts a program. Its standard error goes where ours goes. Throws a `Failure` when it is not there. */
export async function startProgram(command: string): Promise<LineProgram> {
  const [file = '', ...words] = command.split(/\s+/)
  const child = spawn(file, words, { stdio: ['pipe', 'pipe', 'inherit'] })
  running.add(child)
  child.once('exit', () => running.delete(child))
  try {
    await once(child, 'spawn')
  } catch (error) {
    throw failure(command, 'no-start', { cause: (error as NodeJS.ErrnoException).code ?? '' })
  }
  return new LineProgram(command, child)
}

function failure(
  program: string,
  trouble: ProgramTrouble,
  params: Record<string, string | number>,
): Failure {
  return new Failure(programSentence(LANGUAGE, trouble, { program, ...params }))
}

export class LineProgram {
  private readonly command: string
  private readonly child: Child
  private readonly lines: AsyncIterator<string>
  /** Exit code and signal, once there is one. */
  private readonly exited: Promise<[number | null, NodeJS.Signals | null]>

  constructor(command: string, child: Child) {
    this.command = command
    this.child = child
    this.lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    this.exited = once(child, 'exit') as typeof this.exited
    // A program that is gone is told by the end of its output, not by what is written to it.
    child.stdin.on('error', () => undefined)
  }

  /** Sends a value as one line of JSON. */
  send(value: object): void {
    this.child.stdin.write(`${JSON.stringify(value)}\n`)
  }

  /** The next line the program writes. Throws a `Failure` when it stops or takes too many seconds. */
  async nextLine(seconds: number): Promise<string> {
    const answered = new AbortController()
    try {
      return await Promise.race([this.read(), this.late(seconds, answered.signal)])
    } finally {
      answered.abort()
    }
  }

  private async read(): Promise<string> {
    const { done, value } = await this.lines.next()
    if (!done) return value
    const [code, signal] = await this.exited
    throw failure(this.command, 'stopped', { cause: signal ?? `exit code ${code}` })
  }

  private async late(seconds: number, signal: AbortSignal): Promise<never> {
    await sleep(seconds * SECOND, undefined, { signal })
    // Another player may have kept this process busy: what has come in meanwhile is still in time.
    await setImmediate(undefined, { signal })
    throw failure(this.command, 'timed-out', { seconds })
  }

  /** Ends the program: its input ends, and where that is not enough it is killed. */
  async close(): Promise<void> {
    this.child.stdin.end()
    const grace = setTimeout(() => this.child.kill('SIGKILL'), GRACE * SECOND)
    await this.exited
    clearTimeout(grace)
    // What the program itself has started may hold on to its output.
    this.child.stdout.destroy()
  }
}
