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
import { Bandit, type Sampling, type Tried } from './bandit.ts'
import { guess, Memory } from './guess.ts'
import { inOrder, Judge, type Weights } from './value.ts'

export interface SearchSettings {
  weights: Weights
  sampling: Sampling
  /** Guesses that begin with a simulation of the plans that the flowchart would give. */
  advice: number
  /** Simulations that share one guess of what is hidden. */
  perGuess: number
  /** Simulations of one plan where the budget names none. */
  simulations: number
}

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
    this.judge = new Judge(
      world,
      Array.from({ length: world.powers }, () => inOrder(settings.weights)),
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

  /** Plays out so many rounds more. */
  run(simulations: number): void {
    for (let i = 0; i < simulations; i++) this.simulate()
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
    const tried: Tried[] = bandits.map(
      (bandit) => (advised && this.advised(bandit)) || bandit.choose(this.root, dice),
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
  private advised(bandit: Bandit): Tried | null {
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
  return {
    name: 'search',
    choose(view: View, dice: Dice, budget: Budget): Plan {
      if (!memory || view.position.round === 1) memory = new Memory(view.world)
      memory.note(view)
      const search = new Search(view, memory, dice, settings)
      search.run(budget.simulations || settings.simulations)
      return search.plan()
    },
  }
}
