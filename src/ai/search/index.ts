/** A player that searches: it tries whole plans in guessed worlds and weighs what comes of them. */
import {
  clonePosition,
  emptyPlan,
  NONE,
  playRound,
  type Dice,
  type Plan,
  type Position,
  type View,
  type World,
} from '../../rules/index.ts'
import { flowchartPlayer } from '../flowchart/index.ts'
import { doctrineMoves, mustKeepAgenda } from '../plan.ts'
import type { Budget, Player } from '../player.ts'
import { randomPlayer } from '../random.ts'
import type { Counted } from '../spec.ts'
import { Bandit, type Sampling, type Tried } from './bandit.ts'
import { guess, Memory } from './guess.ts'
import { withoutOrders } from './restrict.ts'
import { inOrder, Judge, withTaste, type Taste, type Weights } from './value.ts'

export interface SearchSettings {
  weights: Weights
  /** What is worth more or less to the player itself than by the weights, in points. */
  taste: Taste
  /** Orders that the player never gives. */
  without: readonly Counted[]
  /** Percent of plans that are drawn at random. */
  slips: number
  sampling: Sampling
  /** Guesses that begin with a simulation of the plans that the flowchart would give. */
  advice: number
  /** Simulations that share one guess of what is hidden. */
  perGuess: number
  /** Simulations of one plan where the budget names none. */
  simulations: number
}

/** Simulations between two questions whether to stop. */
const ASK_EVERY = 8
const never = () => false

/** A search under way: it can be run in pieces and asked for its plan at any time. */
class Search {
  private readonly view: View
  private readonly memory: Memory
  private readonly dice: Dice
  private readonly bandits: Bandit[]
  private readonly judge: Judge
  private readonly settings: SearchSettings
  private root: Position
  private readonly values: number[] = []
  private done = 0
  private readonly adviser = flowchartPlayer()

  constructor(view: View, memory: Memory, dice: Dice, settings: SearchSettings) {
    const { world } = view
    this.view = view
    this.memory = memory
    this.dice = dice
    this.settings = settings
    this.root = clonePosition(view.position)
    const weights = inOrder(settings.weights)
    const own = withTaste(settings.weights, settings.taste)
    this.judge = new Judge(
      world,
      world.rivals.map((_, power) => (power === view.power ? own : weights)),
    )
    this.bandits = Array.from({ length: world.powers }, (_, power) => this.banditOf(world, power))
  }

  private banditOf(world: World, power: number): Bandit {
    const seat = { ...this.view, power }
    const agendas =
      power === this.view.power && mustKeepAgenda(seat)
        ? [...this.view.position.dealt[power]!.keys()]
        : []
    return new Bandit(world, power, { moves: doctrineMoves(seat), agendas }, this.settings.sampling)
  }

  /** Plays out so many rounds more, or fewer when told to stop; at least one. */
  run(simulations: number, stop: () => boolean = never): void {
    for (let i = 1; i <= simulations; i++) {
      this.simulate()
      if (i % ASK_EVERY === 0 && stop()) return
    }
  }

  private simulate(): void {
    const { view, memory, dice, settings, bandits } = this
    const fresh = this.done % settings.perGuess === 0
    if (fresh) {
      this.root = clonePosition(view.position)
      guess(view, memory, this.root, dice)
    }
    const advised = fresh && this.done < settings.advice * settings.perGuess
    this.done += 1
    const tried = bandits.map((bandit) =>
      advised ? this.advised(bandit) : bandit.choose(this.root, dice),
    )
    const position = clonePosition(this.root)
    playRound(
      view.world,
      position,
      tried.map(({ plan }) => plan),
      dice,
    )
    this.judge.judge(position, this.values)
    bandits.forEach((bandit, power) => bandit.learn(tried[power]!, this.values[power]!))
  }

  /** What the flowchart would do in the guessed world. */
  private advised(bandit: Bandit): Tried {
    const seat = { ...this.view, power: bandit.power, position: this.root }
    return bandit.adopt(this.adviser.choose(seat, this.dice, { simulations: 0 }), this.dice)
  }

  /** The best plan found so far. */
  plan(): Plan {
    const { view, bandits } = this
    return bandits[view.power]!.answer(view.position) ?? fallback(view)
  }
}

const fallback = (view: View): Plan => ({
  ...emptyPlan(),
  agenda: mustKeepAgenda(view) ? 0 : NONE,
})

/** A player that searches with these settings; it remembers what it saw during one match. */
export function searchPlayer(settings: SearchSettings): Player {
  let memory: Memory | null = null
  const slip = randomPlayer()
  return {
    name: 'search',
    choose(full: View, dice: Dice, budget: Budget): Plan {
      const view = withoutOrders(full, settings.without)
      if (!memory || view.position.round === 1) memory = new Memory(view.world)
      memory.note(view)
      if (dice.roll(100) < settings.slips) return slip.choose(view, dice, budget)
      const search = new Search(view, memory, dice, settings)
      search.run(budget.simulations || settings.simulations, budget.stop)
      return search.plan()
    },
  }
}
