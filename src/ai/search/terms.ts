/**
 * The log-odds of winning in named terms: what each feature adds for the power itself, what its
 * taste adds, and how strong its rivals stand. The terms add up to the log-odds.
 */
import { standings, type Position, type World } from '../../rules/index.ts'
import { FEATURES, outlookOf, readFeatures } from './features.ts'
import { inOrder, withTaste, type Taste, type Weights } from './value.ts'

/**
 * Features of the power itself, then its taste, its rivals, and the ending: a match that is over has
 * no features, its result counts alone.
 */
export const TERMS = [...FEATURES, 'taste', 'rivals', 'ending'] as const
export type Term = (typeof TERMS)[number]

const TASTE = TERMS.indexOf('taste')
const RIVALS = TERMS.indexOf('rivals')
const ENDING = TERMS.indexOf('ending')

/** Chance that stands for a match that is won, so that its log-odds are finite; 1 less this for a lost one. */
const SURE = 0.99

/** Log-odds of a chance from 0 to 1, as if nothing were surer than `SURE`. */
function cappedLogOdds(chance: number): number {
  const capped = Math.min(SURE, Math.max(1 - SURE, chance))
  return Math.log(capped / (1 - capped))
}

/** A list with one number for each of `TERMS`. */
export const noTerms = (): number[] => TERMS.map(() => 0)

/** What a player weighs positions by. */
export interface Scales {
  weights: Weights
  taste: Taste
}

/** Reads the terms of one power; it keeps its buffer, so one is made for each search. */
export class TermReader {
  private readonly world: World
  private readonly power: number
  private readonly weights: readonly number[]
  private readonly tasted: readonly number[]
  private readonly features: number[] = FEATURES.map(() => 0)

  constructor(world: World, power: number, { weights, taste }: Scales) {
    this.world = world
    this.power = power
    this.weights = inOrder(weights)
    this.tasted = withTaste(weights, taste)
  }

  /** Writes the terms of a position with nothing hidden into `into`, in the order of `TERMS`. */
  read(position: Position, into: number[]): void {
    into.fill(0)
    if (position.ended !== 0) into[ENDING] = cappedLogOdds(this.shareOfWin(position))
    else this.readRunning(position, into)
  }

  private shareOfWin({ winners }: Position): number {
    return winners.includes(this.power) ? 1 / winners.length : 0
  }

  private readRunning(position: Position, into: number[]): void {
    const { world, power, weights, tasted, features } = this
    const outlook = outlookOf(world, position, standings(world, position))
    readFeatures(outlook, power, features)
    for (let i = 0; i < features.length; i++) {
      into[i] = features[i]! * weights[i]!
      into[TASTE]! += features[i]! * (tasted[i]! - weights[i]!)
    }
    const scores = world.rivals[power]!.map((rival) => {
      readFeatures(outlook, rival, features)
      return features.reduce((sum, feature, i) => sum + feature * weights[i]!, 0)
    })
    into[RIVALS] = -logOfSum(scores)
  }
}

/** The logarithm of the sum of exponentials, without overflow. */
function logOfSum(scores: readonly number[]): number {
  const most = Math.max(...scores)
  return most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0))
}
