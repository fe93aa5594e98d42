/** Has computers think for seats of a match, each seat once at a time. */
import type { Fact, Plan, WrittenPlan } from '../../rules/index.ts'
import { SeededDice, writePlan } from '../../rules/index.ts'
import { worldOf } from '../../match/index.ts'
import type { Thinker } from '../think/thinker.ts'
import type { GameState } from './rules.ts'

/** Who plays when a player fails: rules of thumb, which need no search. */
const STAND_IN = 'flowchart'

/** A seat that a computer has to decide for. */
export interface Question {
  seat: number
  player: string
}

/** What the answers depend on, besides the question. */
export interface Table {
  /** Hash of the scenario. */
  scenario: string
  seed: string
  state: GameState
  /** Facts of the match so far, a list a round. */
  facts: readonly (readonly Fact[])[]
}

/** Dice words as text: the seats' seeds tell nothing of the match's. */
const wordsOf = (text: string): string => SeededDice.from(text).state().join(' ')

const copied = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/**
 * Finds the plan of a computer's seat. It depends on nothing but the match and the player's words,
 * so that after a restart the same plan is found again.
 */
export async function planBy(
  thinker: Thinker,
  { scenario: name, seed, state, facts }: Table,
  { seat, player }: Question,
): Promise<WrittenPlan> {
  const { scenario, position } = state.G
  const ask = (words: string): Promise<Plan> =>
    thinker.choose(
      {
        world: name,
        power: seat,
        position: copied(position),
        facts: copied(facts),
        player: words,
        seed: wordsOf(`${seed}:seat${seat}:round${position.round}`),
        simulations: 0,
      },
      scenario,
    )
  const plan = await ask(player).catch(() => ask(STAND_IN))
  return writePlan(worldOf(scenario), seat, position.dealt[seat]!, plan)
}
