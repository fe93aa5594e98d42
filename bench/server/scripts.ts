/** Matches played beforehand, so that both servers get the same ones and clients need not think. */
import { PLAYERS } from '../../src/ai/index.ts'
import { worldOf } from '../../src/match/index.ts'
import { SeededDice, viewOf, writePlan, type WrittenPlan } from '../../src/rules/index.ts'
import type { Scenario } from '../../src/scenario/index.ts'
import { afterMove, openState } from '../../src/server/play/rules.ts'

/** A match as it will be played: its opening follows from the seed, the rest from the plans. */
export interface Script {
  seed: string
  /** By round, then by seat. */
  plans: WrittenPlan[][]
  /** How it ends, as JSON. */
  outcome: string
}

const copied = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** Has rules of thumb play a match. Throws where a plan of theirs is refused. */
export function writeScript(scenario: Scenario, seed: string): Script {
  const world = worldOf(scenario)
  const players = scenario.powers.map(() => PLAYERS['flowchart']!())
  const dice = SeededDice.from(seed)
  const plans: WrittenPlan[][] = []
  let state = openState(scenario, seed)
  while (state.ctx.gameover === undefined) {
    const { position, facts } = copied(state.G)
    const round = players.map((player, seat) => {
      const view = viewOf(world, position, facts, seat)
      const plan = player.choose(view, dice, { simulations: 0 })
      return writePlan(world, seat, position.dealt[seat]!, plan)
    })
    for (const [seat, plan] of round.entries()) {
      state = afterMove(state, seat, 'commit', [plan])
      if (state.G.refusals[seat]) throw new Error(`${seed}: a plan of seat ${seat} is refused`)
    }
    plans.push(round)
  }
  return { seed, plans, outcome: JSON.stringify(state.ctx.gameover) }
}
