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
import { TermReader } from './terms.ts'
import { Notes, type Thought } from './thought.ts'
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

/** What a search sets out from. */
interface Task {
  view: View
  memory: Memory
  dice: Dice
  settings: SearchSettings
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
  /** Statistics, if somebody asks for them. */
  private readonly notes: Notes | null

  constructor({ view, memory, dice, settings }: Task, notes: Notes | null = null) {
    const { world } = view
    this.view = view
    this.memory = memory
    this.dice = dice
    this.settings = settings
    this.notes = notes
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

  /** Plays out so many rounds more, or fewer when told to stop; whether all were played. */
  run(simulations: number, stop: () => boolean = never): boolean {
    for (let i = 0; i < simulations; i++) {
      this.simulate()
      if (this.done % ASK_EVERY === 0 && stop()) return false
    }
    return true
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
    if (this.notes) this.note(this.notes, tried, position)
  }

  private note(notes: Notes, tried: readonly Tried[], after: Position): void {
    const { power } = this.view
    const plans = tried.map(({ plan }) => plan)
    notes.add({ position: this.root, plans }, plans[power]!, after, this.values[power]!)
  }

  /** What the flowchart would do in the guessed world. */
  private advised(bandit: Bandit): Tried {
    const seat = { ...this.view, power: bandit.power, position: this.root }
    return bandit.adopt(this.adviser.choose(seat, this.dice, { simulations: 0 }), this.dice)
  }

  /** The best plan found so far, and what was gathered about it and the others. */
  thought(): Thought {
    const { view, bandits, notes } = this
    const answer = bandits[view.power]!.answer(view.position)
    const plan = answer ?? fallback(view)
    return {
      plan,
      how: answer ? 'searched' : 'fallback',
      simulations: this.done,
      tried: notes?.tried(plan) ?? [],
      rounds: notes?.rounds ?? [],
    }
  }
}

const fallback = (view: View): Plan => ({
  ...emptyPlan(),
  agenda: mustKeepAgenda(view) ? 0 : NONE,
})

/** A player whose thoughts can be read. */
export interface Thinker extends Player {
  /** As `choose`, with all that led to the plan. */
  think(view: View, dice: Dice, budget: Budget): Thought
  /** As `think`, in pieces: for whoever has to do something else in between. `asked`: for reasons too. */
  ponder(view: View, dice: Dice, budget: Budget, asked: boolean): Pondering
}

/** A thought under way. The same plan comes of it however it is cut into pieces. */
export interface Pondering {
  /** Simulations still to be run. */
  readonly left: number
  /** Runs so many simulations, or those that are left. */
  run(simulations: number): void
  /** What was found so far. */
  thought(): Thought
}

/** A player that searches with these settings; it remembers what it saw during one match. */
export function searchPlayer(settings: SearchSettings): Thinker {
  let memory: Memory | null = null
  const slip = randomPlayer()
  /** A search for a plan, or the plan itself where it is left to chance. */
  const begin = (full: View, dice: Dice, budget: Budget, asked: boolean): Search | Plan => {
    const view = withoutOrders(full, settings.without)
    if (!memory || view.position.round === 1) memory = new Memory(view.world)
    memory.note(view)
    if (dice.roll(100) < settings.slips) return slip.choose(view, dice, budget)
    const notes = asked ? new Notes(new TermReader(view.world, view.power, settings)) : null
    return new Search({ view, memory, dice, settings }, notes)
  }
  const ponder = (view: View, dice: Dice, budget: Budget, asked: boolean): Pondering => {
    const begun = begin(view, dice, budget, asked)
    return begun instanceof Search
      ? ponderingOf(begun, budget.simulations || settings.simulations, budget.stop)
      : { left: 0, run: () => {}, thought: () => thoughtless(begun) }
  }
  return {
    name: 'search',
    choose(view: View, dice: Dice, budget: Budget): Plan {
      return wholly(ponder(view, dice, budget, false)).plan
    },
    think(view: View, dice: Dice, budget: Budget): Thought {
      return wholly(ponder(view, dice, budget, true))
    },
    ponder,
  }
}

function wholly(pondering: Pondering): Thought {
  pondering.run(pondering.left)
  return pondering.thought()
}

function ponderingOf(search: Search, simulations: number, stop?: () => boolean): Pondering {
  let left = simulations
  return {
    get left() {
      return left
    },
    run(wanted: number): void {
      const ran = Math.min(wanted, left)
      left -= ran
      if (!search.run(ran, stop)) left = 0
    },
    thought: () => search.thought(),
  }
}

/** What is behind a plan that was left to chance. */
const thoughtless = (plan: Plan): Thought => ({
  plan,
  how: 'slip',
  simulations: 0,
  tried: [],
  rounds: [],
})
