/** What a position is worth to every power: chances to win, from weighed features. */
import { standings, type Position, type World } from '../../rules/index.ts'
import { FEATURES, outlookOf, readFeatures, type Feature } from './features.ts'

/** A weight for each feature. */
export type Weights = Readonly<Record<Feature, number>>

/** Points by which features count more or less to one player than to others. */
export type Taste = Readonly<Partial<Record<Feature, number>>>

/** Weights with a taste added, which is given in points, in the order of `FEATURES`. */
export const withTaste = (weights: Weights, taste: Taste): number[] =>
  FEATURES.map((name) => weights[name] + (taste[name] ?? 0) * weights.points)

/** Weights in the order of `FEATURES`. */
export const inOrder = (weights: Weights): number[] => FEATURES.map((name) => weights[name])

/** Estimates chances to win; it keeps its buffers, so one is made for each search. */
export class Judge {
  private readonly world: World
  private readonly weights: readonly (readonly number[])[]
  private readonly features: number[] = FEATURES.map(() => 0)

  /** `weights` holds one list per power, in the order of `FEATURES`. */
  constructor(world: World, weights: readonly (readonly number[])[]) {
    this.world = world
    this.weights = weights
  }

  /**
   * Writes each power's chance to win, 0 to 1 and together 1, into `into`: the softmax of the
   * weighed features (a conditional logit), or the result once the match has ended.
   */
  judge(position: Position, into: number[]): void {
    const { powers } = this.world
    if (position.ended !== 0) {
      const share = position.winners.length > 0 ? 1 / position.winners.length : 0
      for (let power = 0; power < powers; power++) into[power] = 0
      for (const winner of position.winners) into[winner] = share
      return
    }
    const outlook = outlookOf(this.world, position, standings(this.world, position))
    let most = -Infinity
    for (let power = 0; power < powers; power++) {
      readFeatures(outlook, power, this.features)
      const score = weigh(this.features, this.weights[power]!)
      into[power] = score
      most = Math.max(most, score)
    }
    let sum = 0
    for (let power = 0; power < powers; power++) sum += into[power] = Math.exp(into[power]! - most)
    for (let power = 0; power < powers; power++) into[power]! /= sum
  }
}

function weigh(features: readonly number[], weights: readonly number[]): number {
  let score = 0
  for (let i = 0; i < features.length; i++) score += features[i]! * weights[i]!
  return score
}
