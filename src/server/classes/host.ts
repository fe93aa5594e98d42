/** The one owner of a class: everything that happens to it goes through its queue. */
import {
  type ClassAct,
  type ClassInfo,
  hasMajority,
  type Place,
  type SharedDraft,
  type StudentAct,
  type StudentView,
  type TeacherAct,
} from '../../class/index.ts'
import type { WrittenPlan } from '../../rules/index.ts'
import { opens } from '../play/keys.ts'
import type { KeptScenario } from '../play/scenarios.ts'
import { type Answer, done, refused } from '../play/trouble.ts'
import type { ClassWatcher, Role } from './audience.ts'
import { draftsFor, draftToCommit, type Member, planFrom, speaks, undecided } from './drafts.ts'
import { ClassKeeper } from './keeper.ts'
import { led } from './lead.ts'
import { type ClassLog, type Entry, type EntryBody, entryOf } from './log.ts'
import { isTeacherAct } from './messages.ts'
import { type Admitted, letBack, letIn } from './people.ts'
import { type ClassState, seatAt, seatOfPerson, withTable } from './state.ts'
import { doneBy } from './student.ts'
import { leadMatches, undoneBy } from './tables.ts'
import { classInfo, studentView } from './views.ts'

/** Who opens a class by a key. */
export interface Opened {
  role: Role
  person: number
}

export class ClassHost extends ClassKeeper {
  private isLooking = false

  /** What is kept of the class; not to be told to anybody as it is. */
  get kept(): { state: ClassState; log: ClassLog; scenario: KeptScenario } {
    return { state: this.state, log: this.log, scenario: this.scenario }
  }

  get mustGo(): boolean {
    return this.isStale
  }

  /** Whether the class can be let go of and read again when it is needed. */
  get isIdle(): boolean {
    return this.queue.isIdle && this.audience.count === 0
  }

  get info(): ClassInfo {
    return classInfo(this.code, this.state)
  }

  /** All that happened so far. Rejects where storage fails. */
  async entries(): Promise<Entry[]> {
    return (await this.around.storage.entries(this.id)).map(entryOf)
  }

  /** Whom a key lets in; null for nobody. */
  opens(key: string): Opened | null {
    for (const role of ['teacher', 'assistant', 'projector'] as const) {
      if (opens(key, this.state.keys[role])) return { role, person: -1 }
    }
    const person = this.state.people.findIndex(
      (each) => each.standing !== 'left' && opens(key, each.key),
    )
    return person < 0 ? null : { role: 'student', person }
  }

  /** What a student sees now. */
  viewOf(person: number): StudentView {
    return studentView(this.shared(), person)
  }

  /** Lets somebody in. */
  join(name: string | null): Promise<Answer<Admitted>> {
    return this.admit((state) => letIn(state, name))
  }

  /** Gives a place back by its four characters. */
  rejoin(back: string): Promise<Answer<Admitted>> {
    return this.admit((state) => letBack(state, back))
  }

  /** Shows the class to a connection from now on; false where its key opens it no longer. */
  enter(watcher: ClassWatcher): Promise<boolean> {
    return this.queue.run(async () => {
      if (!this.admits(watcher)) return false
      this.audience.add(watcher)
      await this.look()
      return true
    })
  }

  leave(watcher: ClassWatcher): void {
    if (this.audience.remove(watcher)) this.heard()
  }

  /** Does what somebody asks. */
  act(watcher: ClassWatcher, act: ClassAct): Promise<Answer<null>> {
    return this.inTurn(async () => {
      if (!this.admits(watcher)) return refused('wrong-class-key')
      await this.refresh()
      const answer = await this.answer(watcher, act)
      await this.look()
      return answer
    })
  }

  /** Looks after the class some time after something of its matches or people has changed. */
  heard(): void {
    if (this.isLooking || this.isStale || this.around.isClosing()) return
    this.isLooking = true
    void this.lookLater()
  }

  /** Settles once the class knows its matches. */
  async looked(): Promise<void> {
    await this.inTurn(async () => {
      await this.refresh()
      return done(null)
    })
  }

  /** What the seats of a match would commit as it stands. */
  draftsOf(match: string): (WrittenPlan | null)[] {
    const table = this.state.tables.findIndex((each) => each.match === match)
    const round = this.matches[table]?.state.G.position.round
    return round === undefined ? [] : draftsFor(this.state, table, round)
  }

  /** Deletes the class and all that belongs to it. */
  delete(): Promise<Answer<null>> {
    return this.inTurn(async () => {
      await this.around.storage.deleteClass(this.id)
      this.isStale = true
      for (const watcher of this.audience.watchers) this.audience.dismiss(watcher, 'deleted')
      await this.around.matches.drop(this.state.tables.flatMap(({ match }) => match ?? []))
      return done(null)
    })
  }

  /** Lets go of the class and of its matches. */
  release(): void {
    for (const match of this.matches) match?.pin(false)
  }

  /** Settles once nothing is under way. */
  drained(): Promise<void> {
    return this.queue.drained()
  }

  private admit(
    change: (state: ClassState) => Answer<{ state: ClassState; value: Admitted }>,
  ): Promise<Answer<Admitted>> {
    return this.inTurn(async () => {
      await this.refresh()
      const admitted = change(this.state)
      if (!admitted.ok) return admitted
      const { state, value } = admitted.value
      const saved = await this.save({ state, entries: [] })
      await this.look()
      return saved.ok ? done(value) : saved
    })
  }

  private answer({ role, person }: ClassWatcher, act: ClassAct): Promise<Answer<null>> {
    const isLeader = role === 'teacher' || role === 'assistant'
    if (isTeacherAct(act)) return isLeader ? this.lead(role, act) : this.refuse(act, role)
    return role === 'student' ? this.actAs(person, act) : Promise.resolve(refused('student-only'))
  }

  private async refuse({ act }: ClassAct, role: Role): Promise<Answer<null>> {
    this.tries += 1
    this.around.tried(act, role)
    return refused('teacher-only')
  }

  private async lead(by: 'teacher' | 'assistant', act: TeacherAct): Promise<Answer<null>> {
    const noted: EntryBody = { entry: 'led', by, act }
    if (act.act === 'rewind') return this.rewind(act, noted)
    if (act.act === 'extend' || act.act === 'advance') {
      const answer = await leadMatches(this.scene, act)
      return answer.ok ? this.save({ state: this.state, entries: [noted] }) : answer
    }
    const change = led(this.scene, act)
    if (!change.ok) return change
    const { state, entries } = change.value
    return this.save({ state, entries: [noted, ...entries] })
  }

  /** Takes a table back to the round before, and has it wait there. */
  private async rewind(
    { table, round }: { table: number; round?: number },
    noted: EntryBody,
  ): Promise<Answer<null>> {
    const match = this.matches[table]
    if (!match) return refused('not-playing')
    const present = match.state.G.position.round
    if (round !== undefined && round !== present) return refused('round-over')
    const undone = undoneBy(match, table)
    const answer = await match.rewind(() => this.around.matches.rounds(match))
    if (!answer.ok) return answer
    const phase = this.state.phase === 'ended' ? 'paused' : this.state.phase
    const waiting = { ...this.state.tables[table]!, paused: true }
    const state = withTable({ ...this.state, phase }, table, waiting)
    return this.save({ state, entries: [noted, undone] })
  }

  private async actAs(person: number, act: StudentAct): Promise<Answer<null>> {
    if (act.act === 'commit' || act.act === 'take-back') {
      const place = seatOfPerson(this.state, person)
      if (!place) return refused('no-seat')
      const member = { person, place }
      return act.act === 'commit' ? this.commit(member, act) : this.takeBack(member, act.round)
    }
    const change = doneBy(this.scene, person, act)
    if (!change.ok) return change
    const saved = await this.save(change.value)
    return saved.ok && act.act === 'agree' ? this.decide(seatOfPerson(this.state, person)!) : saved
  }

  private async commit(
    member: Member,
    act: { round: number; revision: number },
  ): Promise<Answer<null>> {
    const draft = draftToCommit(this.scene, member, act)
    return draft.ok ? this.commitFor(member, draft.value) : draft
  }

  private async commitFor({ person: by, place }: Member, draft: SharedDraft) {
    const { round } = draft
    const plan = planFrom(draft)
    const moved = await this.matches[place.table]!.moveFor(place.seat, round, 'commit', [plan])
    if (!moved.ok) return moved
    return this.save({
      state: this.state,
      entries: [{ entry: 'committed', ...place, round, by, plan }],
    })
  }

  private async takeBack(member: Member, round: number): Promise<Answer<null>> {
    const { person: by, place } = member
    if (!speaks(this.scene, member)) return refused('captain-decides')
    const match = this.matches[place.table]
    if (!match) return refused('not-playing')
    if (!match.state.G.committed[place.seat]) return refused('draft-not-committed')
    const moved = await match.moveFor(place.seat, round, 'takeBack', [])
    if (!moved.ok) return moved
    return this.save({
      state: undecided(this.state, place),
      entries: [{ entry: 'taken-back', ...place, round, by }],
    })
  }

  /** Commits the draft of a team of which more than half agree. */
  private async decide(place: Place): Promise<Answer<null>> {
    const { people, draft, computer } = seatAt(this.state, place)!
    const match = this.matches[place.table]
    const isOpen = match && computer === null && !match.state.G.committed[place.seat]
    const agrees = hasMajority(people, draft.agreed, (person) => this.audience.isThere(person))
    if (!isOpen || !agrees || this.state.settings.decides !== 'majority') return done(null)
    const committed = await this.commitFor({ person: draft.agreed.at(-1)!, place }, draft)
    // What the rules refuse has to be changed; until then there is nothing to agree on.
    if (!committed.ok && committed.troubles[0]!.code === 'plan-refused') {
      await this.save({ state: undecided(this.state, place), entries: [] })
    }
    return committed
  }

  private async lookLater(): Promise<void> {
    await this.inTurn(async () => {
      // What happens from now on has to be looked at once more.
      this.isLooking = false
      await this.refresh()
      await this.decideAll()
      await this.look()
      return done(null)
    })
    this.isLooking = false
  }

  /** Whoever goes may leave a majority behind. */
  private async decideAll(): Promise<void> {
    for (const [table, { seats }] of this.state.tables.entries()) {
      for (const [seat, { draft }] of seats.entries()) {
        if (draft.agreed.length > 0) await this.decide({ table, seat })
      }
    }
  }
}
