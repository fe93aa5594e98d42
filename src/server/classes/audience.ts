/** Who is shown a class, and what each of them was shown last. */
import type { ClassView } from '../../class/index.ts'
import { newsOf, type Sent } from './news.ts'
import type { LeadKey } from './state.ts'

export type Role = LeadKey | 'student'

/** A connection that is shown a class. */
export interface ClassWatcher {
  role: Role
  /** Number of the person; -1 for who leads or looks on. */
  person: number
  /** Hash of the key that it came with. */
  key: string
  send(event: string, ...args: unknown[]): void
  /** Breaks the connection off, so that the client comes back and enters anew. */
  interrupt(): void
}

export class Audience {
  private readonly shown = new Map<ClassWatcher, Sent>()

  get count(): number {
    return this.shown.size
  }

  get watchers(): ClassWatcher[] {
    return [...this.shown.keys()]
  }

  isThere(person: number): boolean {
    return this.watchers.some((each) => each.person === person)
  }

  add(watcher: ClassWatcher): void {
    this.shown.set(watcher, new Map())
  }

  /** Whether it was among those who are shown the class. */
  remove(watcher: ClassWatcher): boolean {
    return this.shown.delete(watcher)
  }

  /** Sends each watcher what of its view is new to it. */
  show(viewOf: (watcher: ClassWatcher) => ClassView, now: number): void {
    for (const [watcher, sent] of this.shown) {
      const parts = newsOf(sent, viewOf(watcher))
      if (Object.keys(parts).length > 0) watcher.send('show', parts, now)
    }
  }

  /** Tells a watcher that there is nothing more to see for it. */
  dismiss(watcher: ClassWatcher, why: 'moved' | 'left' | 'deleted'): void {
    if (this.remove(watcher)) watcher.send('gone', why)
  }

  /** Breaks all connections off. */
  interrupt(): void {
    for (const watcher of this.watchers) watcher.interrupt()
  }
}
