/** A queue that does one job after the other, and says so when too many wait. */

/** Most jobs that may wait. */
const MOST_WAITING = 200

export class Queue {
  private tail: Promise<unknown> = Promise.resolve()
  private waiting = 0

  get isIdle(): boolean {
    return this.waiting === 0
  }

  get isFull(): boolean {
    return this.waiting >= MOST_WAITING
  }

  /** Does a job when those before it are done, whatever came of them. */
  run<T>(job: () => Promise<T>): Promise<T> {
    this.waiting += 1
    const result = this.tail.then(job).finally(() => {
      this.waiting -= 1
    })
    this.tail = result.catch(() => undefined)
    return result
  }

  /** Settles once all jobs known by now are done. */
  async drained(): Promise<void> {
    await this.tail
  }
}
