/** What the device keeps, and matches opened from it. Loaded after the first page has been shown. */
import { Matches, type Kept } from '../device/matches.ts'
import { finishedMatch, Statistics } from '../device/statistics.ts'
import type { MatchSummary } from '../device/summary.ts'
import { parseRecord, type MatchSetup, type RecordProblem } from '../match/session/index.ts'
import { POINT } from '../rules/index.ts'
import { openKept, openNew, type OpenMatch } from './match/open.ts'
import type { SavedMatch, Statistics as Counted } from './start/types.ts'

export type Found =
  | { ok: true; match: OpenMatch }
  /** Without problems there is no such match. */
  | { ok: false; problems: readonly RecordProblem[] }

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
    const { played, won, bestMargin } = this.statistics.totals()
    return { played, won, best: bestMargin === null ? null : bestMargin / POINT }
  }

  resetStatistics(): Counted {
    this.statistics.reset()
    return this.counted()
  }

  begin(setup: MatchSetup): OpenMatch {
    return openNew(setup, this.matches, this.heard)
  }

  async goOn(id: string): Promise<Found> {
    const parsed = await this.matches.load(id)
    if (!parsed) return { ok: false, problems: [] }
    return parsed.ok ? openKept(parsed.record, this.matches, this.heard) : parsed
  }

  /** Opens a match file of unknown origin. */
  bring(text: string): Found {
    const parsed = parseRecord(text)
    return parsed.ok ? openKept(parsed.record, this.matches, this.heard) : parsed
  }

  async forget(id: string): Promise<void> {
    await this.matches.remove(id)
  }

  /** Counts a match that has ended, once. */
  count({ session, stamp }: OpenMatch): void {
    const finished = finishedMatch(session, stamp.id)
    if (finished) this.statistics.add(finished)
  }
}

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
