/**
 * Answers the questions of computer seats. Apart from the session, so that a worker that thinks
 * has no need for boardgame.io.
 */
import { makePlayer, readPlayer, type Budget, type Player } from '../../ai/index.ts'
import { SeededDice, writePlan, type Plan, type View, type WrittenPlan } from '../../rules/index.ts'
import { worldOf } from '../worlds.ts'
import type { Seen, ThinkRequest } from './types.ts'

/**
 * Finds the plan of a computer seat. The same request and budget give the same plan. Throws when
 * no player goes by the request's words.
 *
 * @param budget Simulations (0: as many as the player's level has) and when to stop.
 */
export function planFor(request: ThinkRequest, budget: Partial<Budget> = {}): WrittenPlan {
  const { power, player: words, seed } = request
  const spec = readPlayer(words)
  if (!spec) throw new Error(`no player goes by the words ${words}`)
  const world = worldOf(request.scenario)
  const viewIn = ({ position, facts }: Seen): View => ({ world, power, position, facts })
  const player = makePlayer(spec)
  remember(player, request.earlier.map(viewIn), seed)
  const dice = SeededDice.from(seed)
  const plan = player.choose(viewIn(request), dice, { simulations: 0, ...budget })
  return writeAnswer(request, plan)
}

/** Writes down the plan that was found for a request, as the session wants it. */
export function writeAnswer({ scenario, power, position }: ThinkRequest, plan: Plan): WrittenPlan {
  return writePlan(worldOf(scenario), power, position.dealt[power]!, plan)
}

/** Players take note of what they see when they are asked; so they are asked again, in brief. */
function remember(player: Player, earlier: readonly View[], seed: string): void {
  const dice = SeededDice.from(`${seed}:earlier`)
  for (const view of earlier) player.choose(view, dice, { simulations: 1 })
}
