/** The clients of a scene: everybody at many tables, who commit what the scripts say. */
import { performance } from 'node:perf_hooks'
import type { Dice } from '../../src/rules/index.ts'
import type { Opening } from './child.ts'
import { SeatClient } from './client.ts'
import { sum } from './figures.ts'
import type { Script } from './scripts.ts'

/** How the seats of a scene play. */
export interface Pace {
  /**
   * How long a seat thinks about a round, in ms: between half of it and one and a half. 0: it
   * commits as soon as the round has begun.
   */
  think: number
  /** Draws how long, the same for each server. */
  dice: Dice
}

const PARTS = 1000

/** A time between half of the usual one and one and a half, in ms. */
const thought = ({ think, dice }: Pace): number => think * (0.5 + dice.roll(PARTS) / PARTS)

/** A match on its way through its script. */
class Table {
  readonly clients: SeatClient[]
  private readonly script: Script
  private readonly pace: Pace
  private readonly told: Told
  /** By seat: the round that was planned last, and when it was committed; 0 once that was seen. */
  private readonly sent: { round: number; at: number }[]
  private readonly timers = new Set<NodeJS.Timeout>()
  private isOpen = false

  constructor(url: string, opening: Opening, script: Script, pace: Pace, told: Told) {
    this.script = script
    this.pace = pace
    this.told = told
    this.sent = opening.credentials.map(() => ({ round: 0, at: 0 }))
    this.clients = opening.credentials.map(
      (credential, seat) =>
        new SeatClient(url, { match: opening.id, seat, credential }, () => this.look(seat)),
    )
  }

  get isReady(): boolean {
    return this.clients.every(({ seen }) => seen !== null)
  }

  get isOver(): boolean {
    return this.clients.every(({ seen }) => typeof seen?.outcome === 'string')
  }

  /** Plans that were sent and not seen to be committed yet. */
  get unanswered(): number {
    return this.sent.filter(({ at }) => at > 0).length
  }

  /** Has everybody play from now on. */
  start(): void {
    this.isOpen = true
    for (const { seat } of this.clients) this.look(seat)
  }

  /** Has everybody play from some moment within a usual round on: not all matches in step. */
  startSometime(): void {
    this.later(() => this.start(), thought(this.pace))
  }

  stop(): void {
    this.isOpen = false
    for (const timer of this.timers) clearTimeout(timer)
    for (const client of this.clients) client.close()
  }

  private look(seat: number): void {
    if (!this.isOpen) return
    const { round, committed, outcome } = this.clients[seat]!.seen!
    const sent = this.sent[seat]!
    if (sent.at > 0 && (committed || round > sent.round || outcome !== null)) {
      this.told.committed(performance.now() - sent.at)
      sent.at = 0
    }
    if (outcome !== null) this.end(outcome)
    else if (sent.at === 0 && round > sent.round) this.plan(seat, round)
  }

  private end(outcome: string): void {
    if (outcome !== this.script.outcome) throw new Error(`${this.script.seed} ends otherwise`)
    if (!this.isOver) return
    this.isOpen = false
    this.told.over()
  }

  private plan(seat: number, round: number): void {
    const sent = this.sent[seat]!
    sent.round = round
    const commit = (): void => {
      sent.at = performance.now()
      this.clients[seat]!.commit(this.script.plans[round - 1]![seat]!)
    }
    if (this.pace.think === 0) commit()
    else this.later(commit, thought(this.pace))
  }

  private later(act: () => void, ms: number): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer)
      act()
    }, ms)
    this.timers.add(timer)
  }
}

/** What a table tells. */
interface Told {
  /** A plan was seen to be committed, so many ms after it was sent. */
  committed: (ms: number) => void
  over: () => void
}

/** What was seen of a scene from outside the server. */
export interface Watched {
  seconds: number
  /** From sending a plan to seeing it committed, in ms. */
  waits: number[]
  /** Plans that were not seen to be committed in the end. */
  unanswered: number
  /** Bytes that came in over the wire, of all clients. */
  bytes: number
  /** Processor time of this process, as a share of a core. */
  load: number
}

/** So many matches are connected to at a time. */
const AT_ONCE = 20
const PATIENCE_MS = 120_000
const MICRO = 1_000_000

export class Crowd {
  private readonly tables: Table[] = []
  private readonly waits: number[] = []
  /** By slot: its tables that are still to be played. */
  private readonly slots: Table[][]
  private readonly pace: Pace
  private finish: () => void = () => undefined

  /** `slots` matches are played at a time. */
  constructor(slots: number, pace: Pace) {
    this.slots = Array.from({ length: slots }, () => [])
    this.pace = pace
  }

  /** Connects everybody to the matches, which are dealt out to the slots in turn. */
  async gather(
    url: string,
    openings: readonly Opening[],
    scripts: ReadonlyMap<string, Script>,
  ): Promise<void> {
    for (const [index, opening] of openings.entries()) {
      const slot = this.slots[index % this.slots.length]!
      const table: Table = new Table(url, opening, scripts.get(opening.seed)!, this.pace, {
        committed: (ms) => void this.waits.push(ms),
        over: () => this.next(slot),
      })
      slot.push(table)
      this.tables.push(table)
      if (index % AT_ONCE === AT_ONCE - 1) await this.allReady()
    }
    await this.allReady()
  }

  start(): void {
    for (const [table] of this.slots) {
      if (this.pace.think === 0) table!.start()
      else table!.startSometime()
    }
  }

  /** Watches the play until a slot has no further match, or for so many seconds. */
  async watch(seconds: number): Promise<Watched> {
    const before = { waits: this.waits.length, bytes: this.bytes(), cpu: process.cpuUsage() }
    const began = performance.now()
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, seconds * 1000)
      this.finish = () => {
        clearTimeout(timer)
        resolve()
      }
    })
    const passed = (performance.now() - began) / 1000
    const { user, system } = process.cpuUsage(before.cpu)
    return {
      seconds: passed,
      waits: this.waits.slice(before.waits),
      unanswered: sum(this.tables.map(({ unanswered }) => unanswered)),
      bytes: this.bytes() - before.bytes,
      load: (user + system) / MICRO / passed,
    }
  }

  leave(): void {
    for (const table of this.tables) table.stop()
  }

  private next(slot: Table[]): void {
    slot.shift()
    if (slot.length > 0) slot[0]!.start()
    else this.finish()
  }

  private bytes(): number {
    return sum(this.tables.flatMap(({ clients }) => clients.map(({ bytes }) => bytes)))
  }

  private async allReady(): Promise<void> {
    const end = performance.now() + PATIENCE_MS
    while (!this.tables.every(({ isReady }) => isReady)) {
      if (performance.now() > end) throw new Error('not everybody was shown their match')
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
}
