/** What a search found, for whoever asks for reasons: plain data, gathered only when asked for. */
import type { Plan, Position } from '../../rules/index.ts'
import { noTerms, type TermReader } from './terms.ts'

/** Statistics of a plan that was tried. */
export interface TriedPlan {
  plan: Plan
  /** Rounds simulated with it, at least 1. */
  tries: number
  /** Mean chance to win, 0 to 1. */
  value: number
  /** Mean log-odds of winning: the sum of the terms. */
  logOdds: number
  /** Mean of each of `TERMS`. */
  terms: number[]
}

/** A round that was simulated: what was guessed, and what every power did. */
export interface GuessedRound {
  position: Position
  plans: readonly Plan[]
}

export interface Thought {
  plan: Plan
  /** Whether the plan was searched for, drawn by chance, or is the empty one for want of a better. */
  how: 'searched' | 'slip' | 'fallback'
  /** Rounds simulated. */
  simulations: number
  /** Plans of the power that were tried: the chosen one first, then by falling value. */
  tried: TriedPlan[]
  /** All rounds that were simulated. */
  rounds: GuessedRound[]
}

interface Sums {
  tries: number
  value: number
  terms: number[]
}

/** Gathers statistics of a power's plans while a search runs. */
export class Notes {
  readonly rounds: GuessedRound[] = []
  private readonly reader: TermReader
  private readonly sums = new Map<Plan, Sums>()
  private readonly terms = noTerms()

  constructor(reader: TermReader) {
    this.reader = reader
  }

  /** Takes note of a simulated round: it ended in `after`, which is worth `value` to the power. */
  add(round: GuessedRound, plan: Plan, after: Position, value: number): void {
    this.rounds.push(round)
    let sums = this.sums.get(plan)
    if (!sums) this.sums.set(plan, (sums = { tries: 0, value: 0, terms: noTerms() }))
    this.reader.read(after, this.terms)
    sums.tries += 1
    sums.value += value
    for (let i = 0; i < this.terms.length; i++) sums.terms[i]! += this.terms[i]!
  }

  /** Statistics of all plans, `first` before the others. */
  tried(first: Plan): TriedPlan[] {
    const plans = [...this.sums].map(([plan, sums]) => triedPlan(plan, sums))
    return plans.sort(
      (a, b) => Number(b.plan === first) - Number(a.plan === first) || b.value - a.value,
    )
  }
}

function triedPlan(plan: Plan, { tries, value, terms: sums }: Sums): TriedPlan {
  const terms = sums.map((term) => term / tries)
  const logOdds = terms.reduce((total, term) => total + term, 0)
  return { plan, tries, value: value / tries, logOdds, terms }
}
