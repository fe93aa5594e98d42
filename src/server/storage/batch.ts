/** The one writer: what comes in while it writes goes into its next step, and is durable together. */
import type { Engine, Statement } from './engine.ts'

interface Waiting {
  statements: readonly Statement[]
  resolve: (changed: number[]) => void
  reject: (error: unknown) => void
}

/** Most jobs in a step. */
const MOST_AT_ONCE = 256

export class Writer {
  private readonly engine: Engine
  private waiting: Waiting[] = []
  private working: Promise<void> | null = null

  constructor(engine: Engine) {
    this.engine = engine
  }

  /** Writes the statements of a job as one; how many rows each of them changed. */
  write(statements: readonly Statement[]): Promise<number[]> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ statements, resolve, reject })
      this.working ??= this.work()
    })
  }

  /** Settles once nothing waits any more. */
  async idle(): Promise<void> {
    await this.working
  }

  private async work(): Promise<void> {
    // Whatever else this turn of the event loop brings belongs to the first step.
    await new Promise((resolve) => setImmediate(resolve))
    while (this.waiting.length > 0) {
      await this.step(this.waiting.splice(0, MOST_AT_ONCE))
    }
    this.working = null
  }

  /** One job that fails must not take others with it, so they are then written one by one. */
  private async step(jobs: Waiting[]): Promise<void> {
    try {
      const changed = await this.engine.write(jobs.flatMap(({ statements }) => statements))
      let from = 0
      for (const { statements, resolve } of jobs) {
        resolve(changed.slice(from, from + statements.length))
        from += statements.length
      }
    } catch (error) {
      if (jobs.length === 1) jobs[0]!.reject(error)
      else for (const job of jobs) await this.step([job])
    }
  }
}
