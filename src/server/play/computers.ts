/** How computers decide for seats of a match. */
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
interface Table {
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
async function planBy(
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

/** Computers at the seats of a match: each thinks about one plan at a time. */
export class Computers {
  private readonly thinker: Thinker
  private readonly busy = new Set<number>()

  constructor(thinker: Thinker) {
    this.thinker = thinker
  }

  get isIdle(): boolean {
    return this.busy.size === 0
  }

  isBusy(seat: number): boolean {
    return this.busy.has(seat)
  }

  /** Finds a plan and hands it over; the seat is busy until it was taken. */
  async think<T>(
    table: Table,
    question: Question,
    enter: (plan: WrittenPlan) => Promise<T>,
  ): Promise<T> {
    this.busy.add(question.seat)
    try {
      return await enter(await planBy(this.thinker, table, question))
    } finally {
      this.busy.delete(question.seat)
    }
  }
}
