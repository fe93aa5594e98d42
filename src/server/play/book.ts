/** All matches of the server: made, found, and let go of when nobody needs them. */
import type { Fact } from '../../rules/index.ts'
import type { MatchCreation, StoredMatch, StoredRound, StoredSeat } from '../storage/index.ts'
import { MatchHost } from './host.ts'
import { MATCH_ID, newMatchId, newSeed, newTableCode } from './keys.ts'
import { openState, packStage, roundOf, unpackStage } from './rules.ts'
import { type KeptScenario, ScenarioShelf } from './scenarios.ts'
import { isOpen } from './seats.ts'
import type { Surroundings } from './surroundings.ts'

/** What a new match is made of. */
export interface Plan {
  scenario: KeptScenario
  seats: StoredSeat[]
  timer: number | null
  /** Whether others may join it by a code. */
  table: boolean
  /** The class that leads it, and the ms of the first round, held until it lets go. */
  lead?: { class: string; held: number }
}

const DAY = 24 * 60 * 60 * 1000
/** Matches are deleted this long after they were last played on. */
const KEPT_FOR = 30 * DAY
/** Draws of a code or id before it is given up. */
const DRAWS = 20

/** A match in memory, and when it was last asked for. */
interface Loaded {
  host: Promise<MatchHost | null>
  asked: number
}

/** A match that nobody watches stays in memory this long. */
const LINGERS = 60_000

export class MatchBook {
  private readonly around: Surroundings
  private readonly shelf: ScenarioShelf
  private readonly loaded = new Map<string, Loaded>()

  constructor(around: Surroundings) {
    this.around = around
    this.shelf = new ScenarioShelf(around.storage)
  }

  /** How many matches are in memory. */
  get size(): number {
    return this.loaded.size
  }

  /** The host of a match; null where there is none. Rejects where storage fails. */
  async host(id: string): Promise<MatchHost | null> {
    if (!MATCH_ID.test(id)) return null
    const known = this.loaded.get(id)
    if (known) {
      known.asked = this.around.now()
      const host = await known.host
      if (!host?.mustGo) return host
      if (this.loaded.get(id) === known) this.loaded.delete(id)
      return this.host(id)
    }
    const host = this.load(id)
    const loaded = { host, asked: this.around.now() }
    this.loaded.set(id, loaded)
    const found = await host.catch(() => null)
    if (!found) this.loaded.delete(id)
    return host
  }

  /** The host of the match that is played at a table. */
  async hostAt(code: string): Promise<MatchHost | null> {
    const id = await this.around.storage.matchAt(code)
    return id === null ? null : this.host(id)
  }

  /** Makes a match and keeps it. Rejects where storage fails. */
  async create(plan: Plan): Promise<MatchHost> {
    for (let draw = 0; draw < DRAWS; draw++) {
      const creation = this.draft(plan, newMatchId(), plan.table ? newTableCode() : null)
      const saved = await this.around.storage.create(creation)
      if (saved === 'saved') return (await this.host(creation.match.id))!
    }
    throw new Error(`no free code in ${DRAWS} draws`)
  }

  /** The match that follows another at its table: the same seats, another opening. */
  async rematch(host: MatchHost) {
    const { kept } = host
    const scenario = await this.shelf.find(kept.scenario)
    return host.follow(newMatchId(), (previous) => {
      const seats = previous.seats.map((seat) => ({ ...seat }))
      const plan: Plan = {
        scenario: { scenario, hash: kept.scenario, document: JSON.stringify(scenario) },
        seats,
        timer: kept.timer,
        table: false,
      }
      const creation = this.draft(plan, previous.next!, kept.code)
      return this.around.storage.create({ ...creation, previous })
    })
  }

  /** The rounds of a match as they were kept, the first one first. Rejects where storage fails. */
  rounds(host: MatchHost): Promise<StoredRound[]> {
    return this.around.storage.rounds(host.id)
  }

  /** Lets go of matches that nobody needs, and looks after those whose time is up. */
  async sweep(): Promise<void> {
    const now = this.around.now()
    for (const [id, { host, asked }] of this.loaded) {
      const found = await host.catch(() => null)
      const old = asked < now - LINGERS
      if (!found || found.mustGo || (old && found.isIdle)) this.loaded.delete(id)
      else found.nudge()
    }
  }

  /** Plays for whoever has let a round's time run out. */
  async expire(): Promise<void> {
    const now = this.around.now()
    for (const id of await this.around.storage.due(now)) {
      const host = await this.host(id)
      if (host) await host.expire(now, await this.around.drafts(host.kept))
    }
  }

  /** Lets go of matches that have been deleted. */
  async drop(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const host = await this.loaded.get(id)?.host.catch(() => null)
      this.loaded.delete(id)
      host?.dismiss()
    }
  }

  /** Deletes what nobody has played on for long; how many matches that were. */
  forget(): Promise<number> {
    return this.around.storage.forget(this.around.now() - KEPT_FOR)
  }

  /** Settles once all matches have done what was under way. */
  async drained(): Promise<void> {
    for (const { host } of this.loaded.values()) {
      const found = await host.catch(() => null)
      await found?.drained()
    }
  }

  private draft(
    { scenario, seats, timer, lead }: Plan,
    id: string,
    code: string | null,
  ): MatchCreation {
    const seed = newSeed()
    const state = openState(this.shelf.keep(scenario.hash, scenario.scenario), seed)
    const now = this.around.now()
    const runs = timer !== null && !lead && !seats.some(isOpen)
    const match: StoredMatch = {
      id,
      code,
      scenario: scenario.hash,
      seed,
      state: packStage({ state, roundFrom: state._stateID }),
      seats,
      timer,
      deadline: runs ? now + timer * 1000 : null,
      held: lead?.held ?? null,
      class: lead?.class ?? null,
      next: null,
      version: 0,
      created: now,
      changed: now,
      ended: false,
    }
    return { match, document: scenario.document, opening: roundOf(state), previous: null }
  }

  private async load(id: string): Promise<MatchHost | null> {
    const kept = await this.around.storage.match(id)
    if (!kept) return null
    const scenario = await this.shelf.find(kept.scenario)
    const rounds = await this.around.storage.rounds(id)
    const { state, ...record } = kept
    const facts = rounds.map((round) => JSON.parse(round.facts) as Fact[])
    return new MatchHost(this.around, record, unpackStage(state, scenario), facts)
  }
}
