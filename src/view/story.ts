/**
 * A played round as a story: its facts in beats, in rulebook order, each with the board before and
 * after it. Whoever knows only some of the facts gets a story without the rest.
 */
import {
  batchesOf,
  clonePosition,
  KIND,
  NONE,
  replay,
  SCALE,
  splitPhases,
  STEP_NAMES,
  type Batch,
  type Deed,
  type Fact,
  type Phase,
  type Position,
  type StepName,
  type World,
} from '../rules/index.ts'
import { powersIn, statesIn } from './facts.ts'
import type { PlayedRound } from './scores.ts'
import { sortedBy, SORTERS, withCaps, type About, type Group } from './story-groups.ts'

/** Where in the round a beat belongs: the phases of [R0], the orders step by step [R1]. */
export type BeatPhase = StepName | Exclude<Phase, 'orders'>

/** What is told in one breath. */
export interface Beat {
  phase: BeatPhase
  about: About
  facts: readonly Fact[]
  /** The orders that it is about; for reactions all of the round. */
  deeds: readonly Deed[]
  /** The one state or power to look at, -1 for none or several. */
  state: number
  power: number
  /** The board that its rules read: as the step or the phase began. */
  reads: Position
  /** The board to show before and after it. */
  before: Position
  after: Position
}

/** A group of facts that has its place in the round. */
interface Placed extends Group {
  phase: BeatPhase
  deeds: readonly Deed[]
  reads: Position
}

/** The beats of a round; `before` is the position in which its plans were made. */
export function story(world: World, before: Position, played: PlayedRound): Beat[] {
  const phases = splitPhases(before, played.facts)
  const { plans, orders } = phases
  const batches = batchesOf(world, plans.facts, orders.facts, orders.start)
  const all = batches.flatMap(({ deeds }) => deeds)
  const stretches = Object.entries(phases) as [Phase, (typeof phases)[Phase]][]
  const settled = stretches.flatMap(([phase, { facts, start }]) => {
    if (phase === 'orders') return batches.map((batch) => ordersOf(batch, batches.at(-1) === batch))
    const groups = sortedBy(SORTERS[phase], facts)
    const deeds = phase === 'reactions' ? all : []
    return [groups.map((group): Placed => ({ ...group, phase, deeds, reads: start }))]
  })
  return withBoards(world, before, played.after, settled)
}

/** Bids that met, then each order with all that came of it, then what belongs to no order. */
function ordersOf(batch: Batch, last: boolean): Placed[] {
  const contests = batch.notes.filter((fact) => fact.fact === 'contest')
  const notes = batch.notes.filter(({ fact }) => fact !== 'contest' && fact !== 'capped')
  const caps = batch.notes.filter(({ fact }) => fact === 'capped')
  const met = (deed: Deed) => contests.some(({ project }) => isBid(deed, project))
  const common = { phase: STEP_NAMES[batch.step]!, reads: batch.start }
  const groups = [
    ...contests.map((contest): Placed => {
      const deeds = batch.deeds.filter((deed) => isBid(deed, contest.project))
      const facts: Fact[] = [contest, ...deeds.flatMap(factsOf)]
      return { ...common, about: 'contest', facts, deeds }
    }),
    ...batch.deeds
      .filter((deed) => !met(deed))
      .map((deed): Placed => ({ ...common, about: 'deed', facts: factsOf(deed), deeds: [deed] })),
    ...sortedBy(SORTERS.orders, notes).map((group): Placed => {
      const unsigned = last && group.about === 'unrest'
      return { ...common, ...group, phase: unsigned ? 'covert' : common.phase, deeds: [] }
    }),
  ]
  const rest: Placed = { ...common, about: 'rest', facts: [], deeds: [] }
  return withCaps(groups, caps, rest)
}

const isBid = ({ order }: Deed, project: number): boolean =>
  order.kind === KIND.deal && order.item === project

const factsOf = ({ refund, facts }: Deed): Fact[] => (refund ? [refund, ...facts] : [...facts])

/** Replays the groups; those of one list settle together, so that budgets are bounded after it. */
function withBoards(
  world: World,
  before: Position,
  after: Position,
  settled: readonly (readonly Placed[])[],
): Beat[] {
  const most = world.rules.plan.budgetCap
  const running = clonePosition(before)
  const beats: Beat[] = []
  let shown = clonePosition(before)
  for (const groups of settled) {
    for (const { key: _, ...group } of groups) {
      replay(running, group.facts)
      const next = bounded(clonePosition(running), most)
      beats.push({ ...group, ...focusOf(world, group), before: shown, after: next })
      shown = next
    }
    boundBudgets(running, most)
  }
  const last = beats.at(-1)
  // What no fact tells of, as hands, and what others' public accounts lost above the bound.
  if (last) last.after = clonePosition(after)
  return beats
}

/** Within a step a number may leave its scale for a moment; the board never shows that. */
function bounded(position: Position, most: number): Position {
  for (const values of [position.goodwill, position.stability, position.wariness]) {
    clamp(values, SCALE)
  }
  boundBudgets(position, most)
  return position
}

function boundBudgets({ soft, capital }: Position, most: number): void {
  clamp(soft, most)
  clamp(capital, most)
}

function clamp(values: number[], most: number): void {
  for (const [index, value] of values.entries()) {
    values[index] = Math.max(0, Math.min(most, value))
  }
}

/** The state and the power that a beat is about, if it is about one. */
function focusOf(world: World, { facts, deeds, phase }: Placed): { state: number; power: number } {
  const [deed] = deeds
  const [fact] = facts
  if (deed && deeds.length === 1) return { state: deed.order.state, power: deed.power }
  const states = new Set(facts.flatMap((one) => statesIn(world, one)))
  const own = phase === 'plans' || phase === 'backlash' ? (fact ? powersIn(fact) : []) : []
  return { state: states.size === 1 ? [...states][0]! : NONE, power: own[0] ?? NONE }
}
