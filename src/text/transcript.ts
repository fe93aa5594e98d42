/** A match as plain text: with RULES.md beside it, a reader can tell who did what, and why. */
import {
  batchesOf,
  splitPhases,
  type Phase,
  type Position,
  type Stretch,
  type World,
} from '../rules/index.ts'
import { quarterName, type Tongue } from './names.ts'
import { incomes, review } from './transcript/accounts.ts'
import { answeredCalls, capitalsRespond, powersReact } from './transcript/answers.ts'
import { ownedProjects, powerTable, stateTable, warinessTable } from './transcript/board.ts'
import { finalCount } from './transcript/final.ts'
import { header } from './transcript/header.ts'
import { banner, heading } from './transcript/layout.ts'
import { calls, hands, news } from './transcript/opening.ts'
import { plans } from './transcript/plans.ts'
import { resolution } from './transcript/resolution.ts'
import { words, type RoundRecord } from './transcript/words.ts'

export type { RoundRecord }

type Phases = Record<Phase, Stretch>

/**
 * The transcript of a match, complete or under way. The first record holds the facts of the
 * opening (its `before` may be any position), each further one those of `playRound`.
 */
export function transcript(language: string, world: World, rounds: readonly RoundRecord[]): string {
  const tongue = { language, world }
  const phases = rounds.map(({ before, facts }) => splitPhases(before, facts))
  const played = rounds
    .slice(1)
    .flatMap((record, index) => [
      ...roundOpening(tongue, phases[index]!, record),
      ...roundPlay(tongue, phases[index + 1]!, record),
    ])
  return [...header(tongue), ...played, ...finalCount(tongue, rounds)].join('\n') + '\n'
}

/** What the powers knew when they planned; the round before tells of it. */
function roundOpening(
  tongue: Tongue,
  { opening }: Phases,
  { before, facts }: RoundRecord,
): string[] {
  const { round } = before
  const quarter = quarterName(tongue, round)
  return [
    ...banner(words(tongue, 'roundTitle', { round, quarter })),
    ...news(tongue, opening.facts),
    ...calls(tongue, opening.facts, before),
    ...hands(tongue, before, facts),
  ]
}

function roundPlay(tongue: Tongue, phases: Phases, { before }: RoundRecord): string[] {
  const { plans: revealed, orders } = phases
  const batches = batchesOf(tongue.world, revealed.facts, orders.facts, orders.start)
  const deeds = batches.flatMap((batch) => batch.deeds)
  return [
    ...plans(tongue, revealed),
    ...resolution(tongue, batches),
    ...answeredCalls(tongue, phases.calls),
    ...capitalsRespond(tongue, phases.capitals),
    ...powersReact(tongue, phases.reactions, phases.backlash, deeds),
    ...incomes(tongue, phases.income),
    ...review(tongue, phases.neglect, phases.review, phases.end.start.points),
    ...boardAfter(tongue, phases.end.start, before.round),
  ]
}

/** The board once the round is over, before the next one's news. */
function boardAfter(tongue: Tongue, position: Position, round: number): string[] {
  return [
    ...heading(words(tongue, 'boardTitle', { round })),
    ...stateTable(tongue, position),
    '',
    ...powerTable(tongue, position),
    '',
    ...warinessTable(tongue, position),
    '',
    ...ownedProjects(tongue, position),
  ]
}
