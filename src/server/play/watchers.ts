/** Who is shown a match, and what each of them was shown last. */
import { difference } from './patch.ts'
import { viewOf, type GameState } from './rules.ts'

/** A connection that is shown a match. */
export interface Watcher {
  /** The seat it may see; -1 for a spectator. */
  seat: number
  /** Hash of the credential it came with; null for a spectator. */
  credential: string | null
  send(event: string, ...args: unknown[]): void
  /** Breaks the connection off, so that the client comes back and asks anew. */
  interrupt(): void
}

/** What is said of a seat to everybody, as boardgame.io's clients expect it. */
export interface SeatNotice {
  id: number
  name?: string
  isConnected: boolean
  data: { computer: string | null; open: boolean }
}

export class Watchers {
  private readonly match: string
  private readonly shown = new Map<Watcher, GameState>()
  /** The present state's views by seat: spectators share theirs. */
  private readonly views = new Map<number, GameState>()
  private state: GameState

  constructor(match: string, state: GameState) {
    this.match = match
    this.state = state
  }

  get count(): number {
    return this.shown.size
  }

  isConnected(seat: number): boolean {
    return [...this.shown.keys()].some((watcher) => watcher.seat === seat)
  }

  /** Shows everything to a newcomer, or anew to who has it already. No log, no opening state. */
  welcome(watcher: Watcher, notices: SeatNotice[]): void {
    const state = this.view(watcher.seat)
    this.shown.set(watcher, state)
    watcher.send('sync', this.match, { state, log: [], filteredMetadata: notices })
  }

  /** Whether it was among those who are shown the match. */
  remove(watcher: Watcher): boolean {
    return this.shown.delete(watcher)
  }

  /** Those who came with a credential that shows their seat no longer. */
  outdated(isShown: (watcher: Watcher) => boolean): Watcher[] {
    return [...this.shown.keys()].filter((watcher) => !isShown(watcher))
  }

  /** Shows a new state: to each watcher, what of it is new to them. */
  show(state: GameState): void {
    this.state = state
    this.views.clear()
    for (const [watcher, before] of this.shown) {
      const after = this.view(watcher.seat)
      if (after._stateID === before._stateID) continue
      const changes = difference(before, after)
      watcher.send('patch', this.match, before._stateID, after._stateID, changes, [])
      this.shown.set(watcher, after)
    }
  }

  tell(event: string, ...args: unknown[]): void {
    for (const watcher of this.shown.keys()) watcher.send(event, this.match, ...args)
  }

  /** Breaks all connections off. */
  interrupt(): void {
    for (const watcher of this.shown.keys()) watcher.interrupt()
  }

  private view(seat: number): GameState {
    let view = this.views.get(seat)
    if (!view) {
      view = viewOf(this.state, seat)
      this.views.set(seat, view)
    }
    return view
  }
}
