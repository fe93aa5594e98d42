/** Kingmaking: a power that can no longer win decides, with its last plan, who does. */
import { chances, PLAYERS } from '../ai/index.ts'
import { clonePosition, playRound, SeededDice, type Plan, type World } from '../rules/index.ts'
import type { RoundRecord } from './play.ts'

/** Random plans that the last-placed power tries beside its own. */
const TRIED = 9

/**
 * Whether the power with the least chance before the last round could choose the winner: with none
 * of its own plan and `TRIED` random ones it would win itself, yet one of the random ones would have
 * made another power win. Rivals' plans and dice stay as they were. The definition is the one of the
 * design study, so that figures compare. `seed` is what the random plans grow from.
 */
export function couldMakeKing(world: World, last: RoundRecord, seed: string): boolean {
  const power = lastPlaced(world, last)
  const dice = SeededDice.from(`${seed}:kingmaking`)
  const played = last.after.winners
  if (played.includes(power)) return false
  let changed = false
  for (let i = 0; i < TRIED; i++) {
    const winners = winnersWith(world, last, power, randomPlan(world, last, power, dice))
    if (winners.includes(power)) return false
    changed ||= winners.join() !== played.join()
  }
  return changed
}

function lastPlaced(world: World, { before }: RoundRecord): number {
  const estimates = chances(world, before)
  return estimates.indexOf(Math.min(...estimates))
}

function randomPlan(world: World, { before }: RoundRecord, power: number, dice: SeededDice): Plan {
  const player = PLAYERS['random']!()
  return player.choose({ world, power, position: before, facts: [] }, dice, { simulations: 0 })
}

function winnersWith(world: World, last: RoundRecord, power: number, plan: Plan): number[] {
  const position = clonePosition(last.before)
  const plans = last.plans.map((other, index) => (index === power ? plan : other))
  playRound(world, position, plans, new SeededDice(last.dice))
  return position.winners
}
