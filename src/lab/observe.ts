/** Plays a task and makes its record. */
import { chances, COUNTED, countedAs, type Player } from '../ai/index.ts'
import { POINT, SCALE, type Fact, type World } from '../rules/index.ts'
import { couldMakeKing } from './kingmaking.ts'
import { playMatch, type MatchResult, type RoundRecord } from './play.ts'
import type { Events, Observed, ReviewCounts, RoundRow, Task } from './record.ts'

/** Plays a task's match. Throws when a player hands in an illegal plan. */
export function observeTask(world: World, task: Task, players: readonly Player[]): Observed {
  return observe(world, task, playMatch(world, players, task.seed, { record: true }))
}

/** The record of a match that was played with its rounds recorded. */
export function observe(world: World, task: Task, result: MatchResult): Observed {
  const powers = world.scenario.powers.map(({ id }) => id)
  const rounds = result.records.slice(1)
  const facts = rounds.flatMap((round) => round.facts)
  return {
    ...task,
    powers,
    winners: result.winners.map((power) => powers[power]!),
    ended: result.ended === 2 ? 'collapse' : 'points',
    points: result.points.map((points) => points / POINT),
    interest: powers.map((_, power) => pointsBy(facts, power, 'N1')),
    agenda: powers.map((_, power) => pointsBy(facts, power, 'N2')),
    orders: countOrders(powers.length, facts),
    rounds: rounds.map((round) => rowOf(world, round)),
    events: countEvents(world, rounds),
    reviews: countReviews(facts),
    kingmaking: couldMakeKing(world, rounds.at(-1)!, task.seed),
  }
}

/** Points that a rule gave a power over the match. */
function pointsBy(facts: readonly Fact[], power: number, rule: string): number {
  let twelfths = 0
  for (const fact of facts) {
    if (fact.fact !== 'changed' || fact.what !== 'points' || fact.power !== power) continue
    if (fact.rule === rule) twelfths += fact.by
  }
  return twelfths / POINT
}

/** Per power: orders carried out, in the order of `COUNTED`; a refund takes its order back. */
function countOrders(powers: number, facts: readonly Fact[]): number[][] {
  const counts = Array.from({ length: powers }, () => COUNTED.map(() => 0))
  for (const fact of facts) {
    if (fact.fact !== 'order' && fact.fact !== 'refund') continue
    counts[fact.power]![COUNTED.indexOf(countedAs(fact.order))]! += fact.fact === 'order' ? 1 : -1
  }
  return counts
}

const rowOf = (world: World, { after }: RoundRecord): RoundRow => ({
  chance: chances(world, after).map((chance) => Math.round(chance * 10_000) / 10_000),
  points: after.points.map((points) => points / POINT),
  stability: after.stability.slice(),
})

/** Facts that count as one event each, by the name of the count. */
const EVENTS: Readonly<
  Record<Exclude<keyof Events, 'crises' | 'doctrine'>, (fact: Fact) => boolean>
> = {
  resentment: (fact) => fact.fact === 'changed' && fact.rule === 'A2',
  backlash: (fact) => fact.fact === 'backlash',
  hedging: (fact) => fact.fact === 'changed' && fact.rule === 'A3',
  overtaking: (fact) => fact.fact === 'overtaken',
  calls: (fact) => fact.fact === 'call',
  answered: (fact) => fact.fact === 'call-answered',
  ventures: (fact) => fact.fact === 'project' && fact.partner >= 0 && fact.rule === 'J1',
  neglect: (fact) => fact.fact === 'changed' && fact.rule === 'V1',
  mistrust: (fact) => fact.fact === 'changed' && fact.rule === 'V3',
  cutOff: (fact) => fact.fact === 'cut',
}

function countEvents(world: World, rounds: readonly RoundRecord[]): Events {
  const facts = rounds.flatMap((round) => round.facts)
  const counted = Object.entries(EVENTS).map(([name, is]) => [name, facts.filter(is).length])
  return {
    ...(Object.fromEntries(counted) as Events),
    doctrine: facts.filter((fact) => fact.fact === 'changed' && fact.what === 'doctrine').length,
    crises: rounds.reduce((sum, { after }) => sum + crisesIn(world, after.stability), 0),
  }
}

/** [E3] States in crisis. */
const crisesIn = (world: World, stability: readonly number[]): number =>
  stability.filter((calm) => calm <= world.rules.collapse.stability).length

/** Cells as the capitals weighed them at the reviews. */
function countReviews(facts: readonly Fact[]): ReviewCounts {
  const counts = { cells: 0, full: 0, bound: 0 }
  for (const fact of facts) {
    if (fact.fact !== 'review') continue
    fact.goodwill.forEach((goodwill, power) => {
      counts.cells += 1
      if (goodwill === SCALE) counts.full += 1
      if (fact.stake[power]! >= goodwill - 1) counts.bound += 1
    })
  }
  return counts
}
