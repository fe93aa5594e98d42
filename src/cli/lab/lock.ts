/** A file by which one process at a time has a folder to itself. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A lock on a folder: the file `lock` in it, with the number of the process that has it. */
export class FolderLock {
  readonly file: string
  private taken = false

  constructor(folder: string) {
    this.file = join(folder, 'lock')
  }

  /**
   * Takes the lock, also one that an ended process left behind. Hands back the number of the running
   * process that has it. Throws system errors, as when the folder cannot be written.
   */
  take(): number | undefined {
    if (this.claim()) return undefined
    const owner = Number(readFileSync(this.file, 'utf8'))
    if (isRunning(owner)) return owner
    rmSync(this.file, { force: true })
    return this.claim() ? undefined : this.take()
  }

  /** Gives the lock back, if it was taken. */
  release(): void {
    if (this.taken) rmSync(this.file, { force: true })
    this.taken = false
  }

  private claim(): boolean {
    try {
      writeFileSync(this.file, `${process.pid}\n`, { flag: 'wx' })
      this.taken = true
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
    return this.taken
  }
}

/** Whether a process with this number runs, perhaps somebody else's. */
function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid < 1) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

const codeOf = (error: unknown): unknown => (error as NodeJS.ErrnoException).code
