/** A seat made ready: its fair view, its player, and the thought behind a plan, in slices. */
import {
  rejectPlan,
  SeededDice,
  viewOf,
  type Dice,
  type Plan,
  type View,
  type World,
} from '../../rules/index.ts'
import { careful } from '../explain/review.ts'
import { makePlayer, settingsOf } from '../make.ts'
import { searchPlayer, type SearchSettings, type Thinker } from '../search/index.ts'
import type { Thought } from '../search/thought.ts'
import { readPlayer, type PlayerSpec } from '../spec.ts'
import type { Reasons, Seat, Trouble } from './messages.ts'

/** A seat made ready. */
export interface Deciding {
  view: View
  spec: PlayerSpec
  settings: SearchSettings
  seed: string
  simulations: number
}

/** Work in slices: whoever drives it may do something else, or give it up, at each `yield`. */
export type Slices<T> = Generator<void, T>

/** Simulations between two pauses. */
const SLICE = 64

/** Makes a seat ready; what is wrong with it otherwise. Only what the power may know goes in. */
export function prepare(worlds: ReadonlyMap<string, World>, seat: Seat): Deciding | Trouble {
  const { power, position, facts, player, seed, simulations } = seat
  const world = worlds.get(seat.world)
  if (!world) return 'unknown-world'
  if (world.rivals[power] === undefined) return 'unknown-power'
  const spec = readPlayer(player)
  if (!spec) return 'unknown-player'
  if (position.ended !== 0) return 'match-over'
  const view = viewOf(world, position, facts.flat(), power)
  return { view, spec, settings: settingsOf(spec), seed, simulations }
}

/** Whether the power could give a plan. */
export const isLegalFor = ({ view: { world, position, power } }: Deciding, plan: Plan): boolean =>
  rejectPlan(world, position, power, plan) === null

/** Dice for what comes after the thought, so that reasons never depend on how long it took. */
export const otherDice = ({ seed }: Deciding): Dice => SeededDice.from(`${seed}:reasons`)

function* thoughtBy(thinker: Thinker, deciding: Deciding, asked: boolean): Slices<Thought> {
  const { view, seed, simulations } = deciding
  const pondering = thinker.ponder(view, SeededDice.from(seed), { simulations }, asked)
  while (pondering.left > 0) {
    pondering.run(SLICE)
    yield
  }
  return pondering.thought()
}

/** What the player of a seat decides. */
export function* planOf(deciding: Deciding): Slices<Plan> {
  const { view, spec, settings, seed, simulations } = deciding
  if (isSearching(spec)) {
    const thought = yield* thoughtBy(searchPlayer(settings), deciding, false)
    return thought.plan
  }
  return makePlayer(spec).choose(view, SeededDice.from(seed), { simulations })
}

const isSearching = ({ kind }: PlayerSpec): boolean => kind !== 'random' && kind !== 'flowchart'

/** A thought of somebody who thinks with the player's settings and never slips. */
export const carefulThought = (deciding: Deciding): Slices<Thought> =>
  thoughtBy(careful(deciding.settings), deciding, true)

/** A plan with the thought behind it, or about it where it was not thought of. */
export interface Considered {
  how: Reasons['how']
  thought: Thought
}

/** The plan given, or the one that the player of the seat decides on, with a thought about it. */
export function* considered(deciding: Deciding, given: Plan | null): Slices<Considered> {
  if (given) return about('given', yield* carefulThought(deciding), given)
  if (isSearching(deciding.spec)) {
    const own = yield* thoughtBy(searchPlayer(deciding.settings), deciding, true)
    if (own.rounds.length > 0) return { how: own.how, thought: own }
    return about(own.how, yield* carefulThought(deciding), own.plan)
  }
  const plan = yield* planOf(deciding)
  const how = deciding.spec.kind === 'random' ? 'slip' : 'rules'
  return about(how, yield* carefulThought(deciding), plan)
}

/** A thought turned to another plan. */
function about(how: Reasons['how'], thought: Thought, plan: Plan): Considered {
  const known = thought.tried.find((tried) => isSamePlan(tried.plan, plan))
  return { how, thought: { ...thought, plan: known?.plan ?? plan } }
}

const isSamePlan = (a: Plan, b: Plan): boolean => JSON.stringify(a) === JSON.stringify(b)
