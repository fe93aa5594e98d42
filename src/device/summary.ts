/** What a list of matches shows of each, without reading its whole file. */
import * as v from 'valibot'
import type { Outcome } from '../match/index.ts'
import type { MatchRecord } from '../match/session/index.ts'
import { Id, TextSchema } from '../scenario/index.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const SummarySchema = v.strictObject({
  id: Id,
  /** Times in ms since 1970. */
  created: count,
  changed: count,
  scenario: v.strictObject({ id: Id, name: TextSchema }),
  /** Per power: its id, its name and who plays it; `player` has the words of a computer. */
  seats: v.array(
    v.strictObject({
      id: Id,
      power: TextSchema,
      kind: v.picklist(['person', 'computer']),
      player: v.nullable(v.string()),
      name: v.nullable(v.string()),
    }),
  ),
  /** Rounds played, and rounds of the match. */
  played: count,
  rounds: count,
  /** Ids of the winners and how it ended, null while it goes on. */
  outcome: v.nullable(
    v.strictObject({ winners: v.array(Id), ended: v.picklist(['points', 'collapse']) }),
  ),
})
export type MatchSummary = v.InferOutput<typeof SummarySchema>

export function summaryOf(record: MatchRecord, outcome: Outcome | null): MatchSummary {
  const { id, created, changed, scenario, seats, rounds } = record
  return {
    id,
    created,
    changed,
    scenario: { id: scenario.id, name: scenario.name },
    seats: seats.map(({ kind, player = null, name = null }, seat) => ({
      id: scenario.powers[seat]!.id,
      power: scenario.powers[seat]!.name,
      kind,
      player,
      name,
    })),
    played: rounds.length,
    rounds: scenario.calendar.rounds,
    outcome: outcome && { winners: outcome.winners, ended: outcome.ended },
  }
}

/** Whether a value from a store is a summary of this version of the program. */
export const isSummary = (value: unknown): value is MatchSummary => v.is(SummarySchema, value)
