/** Random matches for the tests of the text layer. */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import {
  clonePosition,
  compileWorld,
  drawOrder,
  emptyPlan,
  NONE,
  playRound,
  SeededDice,
  startMatch,
  type Dice,
  type Fact,
  type Plan,
  type Position,
  type World,
} from '../../src/rules/index.ts'
import { ScenarioSchema } from '../../src/scenario/schema/index.ts'
import type { RoundRecord } from '../../src/text/transcript.ts'

const FILE = new URL('../../scenarios/post-settlement-2025.json', import.meta.url)

/** The world of the default scenario. */
export const defaultWorld = (): World =>
  compileWorld(v.parse(ScenarioSchema, JSON.parse(readFileSync(FILE, 'utf8'))))

function randomPlan(world: World, position: Position, power: number, dice: Dice): Plan {
  const plan = emptyPlan()
  for (let slot = 0; slot < world.rules.plan.orders; slot++) {
    const order = drawOrder({ world, position, power, orders: plan.orders }, dice, 60)
    if (order) plan.orders.push(order)
  }
  const move = dice.roll(3) - 1
  const mark = position.doctrine[power]! + move
  const allowed = mark >= world.doctrineLeast[power]! && mark <= world.doctrineMost[power]!
  plan.doctrine = world.modules.doctrine && allowed ? move : 0
  const undecided = position.agenda[power] === NONE && position.dealt[power]!.length > 0
  if (undecided) plan.agenda = dice.roll(position.dealt[power]!.length)
  return plan
}

export interface PlayedRound extends RoundRecord {
  plans: Plan[]
}

/** A whole match of random plans; the first record is the opening. */
export function randomMatch(world: World, seed: string): PlayedRound[] {
  const dice = SeededDice.from(seed)
  const choice = SeededDice.from(`${seed} plans`)
  const opening: Fact[] = []
  const position = startMatch(world, dice, opening)
  const start = clonePosition(position)
  const rounds: PlayedRound[] = [{ before: start, facts: opening, after: start, plans: [] }]
  while (position.ended === 0) {
    const before = clonePosition(position)
    const facts: Fact[] = []
    const plans = Array.from({ length: world.powers }, (_, power) =>
      randomPlan(world, position, power, choice),
    )
    playRound(world, position, plans, dice, facts)
    rounds.push({ before, facts, after: clonePosition(position), plans })
  }
  return rounds
}
