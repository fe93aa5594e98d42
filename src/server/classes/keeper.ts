/**
 * A class and how it changes: worked out, then kept, then told. What is to be of its matches is worked
 * out from the class each time, so that after a stop they are led on as they were.
 */
import type { ClassView } from '../../class/index.ts'
import { worldOf } from '../../match/index.ts'
import type { MatchBook } from '../play/book.ts'
import type { MatchHost } from '../play/host.ts'
import { Queue } from '../play/queue.ts'
import type { KeptScenario } from '../play/scenarios.ts'
import { type Answer, done, refused } from '../play/trouble.ts'
import type { Storage, StoredClass } from '../storage/index.ts'
import { Audience, type ClassWatcher, type Role } from './audience.ts'
import type { ClassLog, Entry } from './log.ts'
import { type Change, type ClassState, stateFrom, withTable } from './state.ts'
import type { Scene } from './scene.ts'
import { settled } from './settle.ts'
import { lacksMatch, lead, matchPlan } from './tables.ts'
import { deskView, projectorView, shared, type Shared, studentView } from './views.ts'

/** What classes need of the server around them. */
export interface ClassSurroundings {
  storage: Storage
  matches: MatchBook
  now: () => number
  isClosing: () => boolean
  /** Hears of what must not happen. */
  failed: (error: unknown, id: string) => void
  /** Hears that somebody tried what only a teacher may do. */
  tried: (act: string, role: Role | 'none') => void
}

type Record = Omit<StoredClass, 'state'>

export class ClassKeeper {
  protected readonly around: ClassSurroundings
  protected readonly queue = new Queue()
  protected readonly audience = new Audience()
  protected readonly scenario: KeptScenario
  protected readonly log: ClassLog
  protected record: Record
  protected state: ClassState
  protected matches: (MatchHost | null)[] = []
  /** How often somebody tried what only a teacher may do. */
  protected tries = 0
  protected isStale = false

  constructor(
    around: ClassSurroundings,
    { state, ...record }: StoredClass,
    log: ClassLog,
    scenario: KeptScenario,
  ) {
    this.around = around
    this.record = record
    this.state = stateFrom(state)
    this.log = log
    this.scenario = scenario
  }

  get id(): string {
    return this.record.id
  }

  get code(): string {
    return this.record.code
  }

  /** What all views of this moment share. */
  protected shared(): Shared {
    return shared(this.code, this.scene, this.tries)
  }

  protected async inTurn<T>(job: () => Promise<Answer<T>>): Promise<Answer<T>> {
    if (this.isStale || this.queue.isFull || this.around.isClosing()) return refused('server-busy')
    try {
      return await this.queue.run(job)
    } catch (error) {
      this.around.failed(error, this.id)
      return refused('storage-failed')
    }
  }

  protected get scene(): Scene {
    const { state, log, matches } = this
    return {
      state,
      log,
      matches,
      world: worldOf(this.scenario.scenario),
      isThere: (person) => this.audience.isThere(person),
      now: this.around.now(),
    }
  }

  /** Whether a connection still has a key that opens what it is shown. */
  protected admits({ role, person, key }: ClassWatcher): boolean {
    if (role !== 'student') return this.state.keys[role] === key
    return this.state.people[person]?.key === key
  }

  /** Looks after the class and its matches, and shows what is new. */
  protected async look(): Promise<void> {
    await this.refresh()
    const all = this.shared()
    for (const watcher of this.audience.watchers) {
      if (!this.admits(watcher)) {
        const { standing } = this.state.people[watcher.person] ?? { standing: 'in' }
        this.audience.dismiss(watcher, standing === 'left' ? 'left' : 'moved')
      }
    }
    this.audience.show((watcher) => viewFor(all, watcher), this.around.now())
  }

  /** Has the matches be as the class wants them, and the class know how far they are. */
  protected async refresh(): Promise<void> {
    await this.openTables()
    this.matches = await Promise.all(this.state.tables.map(({ match }) => this.matchOf(match)))
    for (const [table, match] of this.matches.entries()) {
      if (match) await lead(match, this.state, table)
    }
    const change = settled(this.scene)
    if (change) await this.save(change)
  }

  protected async matchOf(id: string | null): Promise<MatchHost | null> {
    const match = id === null ? null : await this.around.matches.host(id)
    match?.pin(true)
    return match
  }

  protected async openTables(): Promise<void> {
    for (const table of this.state.tables.keys()) {
      if (!lacksMatch(this.state, table)) continue
      const plan = matchPlan(this.id, this.state, table, this.scenario)
      const { id: match } = await this.around.matches.create(plan)
      const own = this.state.tables[table]!
      await this.save({ state: withTable(this.state, table, { ...own, match }), entries: [] })
    }
  }

  /** Keeps a change of the class. */
  protected async save({ state, entries }: Change): Promise<Answer<null>> {
    const at = this.around.now()
    const made: Entry[] = entries.map((entry) => ({ ...entry, at }))
    const record = { ...this.record, version: this.record.version + 1, changed: at }
    const saved = await this.around.storage.saveClass({
      class: { ...record, state: JSON.stringify(state) },
      entries: made.map((entry, index) => ({
        number: this.log.next + index,
        entry: JSON.stringify(entry),
      })),
    })
    if (saved === 'conflict') {
      this.isStale = true
      this.audience.interrupt()
      return refused('server-busy')
    }
    this.record = record
    this.state = state
    for (const entry of made) this.log.add(entry)
    return done(null)
  }
}

function viewFor(all: Shared, { role, person }: ClassWatcher): ClassView {
  if (role === 'student') return studentView(all, person)
  return role === 'projector' ? projectorView(all) : deskView(all)
}
