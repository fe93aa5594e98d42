/**
 * What the device keeps, and matches opened from it. Loaded after the first page has been shown; what
 * only matches need comes with the first of them.
 */
import type { Kept } from '../device/kept.ts'
import { Matches } from '../device/matches.ts'
import { Statistics, type Tally } from '../device/statistics.ts'
import type { MatchSummary } from '../device/summary.ts'
import type { MatchSetup, RecordProblem } from '../match/session/index.ts'
import { POINT } from '../rules/index.ts'
import type { OpenMatch } from './match/open.ts'
import type { Fared, SavedMatch, Statistics as Counted } from './start/types.ts'

export type Found =
  | { ok: true; match: OpenMatch }
  /** Without problems there is no such match. */
  | { ok: false; problems: readonly RecordProblem[] }

const opening = () => import('./opening.ts')

export class Keeper {
  private readonly matches: Matches
  private readonly statistics = new Statistics()
  private readonly heard: (kept: Kept) => void

  private constructor(matches: Matches, heard: (kept: Kept) => void) {
    this.matches = matches
    this.heard = heard
  }

  static async open(heard: (kept: Kept) => void): Promise<Keeper> {
    return new Keeper(await Matches.open(), heard)
  }

  async list(): Promise<SavedMatch[]> {
    return (await this.matches.list()).map(savedMatch)
  }

  counted(): Counted {
    const totals = this.statistics.totals()
    const levels = [...totals.levels].map(([level, tally]) => [level, fared(tally)] as const)
    return { ...fared(totals), levels: new Map(levels) }
  }

  resetStatistics(): Counted {
    this.statistics.reset()
    return this.counted()
  }

  /** A match is likely to be opened soon: loads what that takes. */
  async prepare(): Promise<void> {
    await opening()
  }

  async begin(setup: MatchSetup): Promise<OpenMatch> {
    const { openNew } = await opening()
    return openNew(setup, this.matches, this.heard)
  }

  async goOn(id: string): Promise<Found> {
    const [text] = await Promise.all([this.matches.load(id), opening()])
    return text === null ? { ok: false, problems: [] } : this.bring(text)
  }

  /** Opens a match file, of whatever origin. */
  async bring(text: string): Promise<Found> {
    const { openKept, parseRecord } = await opening()
    const parsed = parseRecord(text)
    return parsed.ok ? openKept(parsed.record, this.matches, this.heard) : parsed
  }

  async forget(id: string): Promise<void> {
    await this.matches.remove(id)
  }

  /** Counts a match that has ended, once. */
  async count({ session, stamp }: OpenMatch): Promise<void> {
    const { finishedMatch } = await opening()
    const finished = finishedMatch(session, stamp.id)
    if (finished) this.statistics.add(finished)
  }
}

const fared = ({ played, won, bestMargin }: Tally): Fared => ({
  played,
  won,
  best: bestMargin === null ? null : bestMargin / POINT,
})

function savedMatch(summary: MatchSummary): SavedMatch {
  const { id, scenario, seats, played, rounds, outcome, changed } = summary
  return {
    id,
    scenario: scenario.name,
    powers: seats.map(({ power }) => power),
    persons: [...seats.keys()].filter((seat) => seats[seat]!.kind === 'person'),
    round: Math.min(played + 1, rounds),
    rounds,
    over: outcome !== null,
    changed,
    leaders: [...seats.keys()].filter((seat) => outcome?.winners.includes(seats[seat]!.id)),
  }
}
