/**
 * Fits the weights of the evaluation to what matches came to: a linear regression of the points that
 * a power still made on the features of the positions it stood in. Some plans of those matches are
 * drawn at random, so that a feature is credited with what it does and not with who tends to have it.
 */
import { FEATURES, featuresOf, type Feature, type Player } from '../ai/index.ts'
import { POINT, type World } from '../rules/index.ts'
import { playMatch } from './play.ts'

/** A power in a position, and the points it made from there on. */
export interface Sample {
  /** Positions of one round and power are compared with each other only. */
  group: string
  /** In the order of `FEATURES`, without the points in hand. */
  features: number[]
  rest: number
}

export interface Fitted {
  weights: Record<Feature, number>
  /** Share of the variance of the points to come that the features explain, 0 to 1. */
  explained: number
}

/** Features that only ever help, or only ever harm; a fit that says otherwise is put down to chance. */
const HARMFUL: ReadonlySet<Feature> = new Set([
  'mistrust',
  'watched',
  'overhang',
  'exposed',
  'shaken',
  'blame',
])

/**
 * How much a point adds to the score of a conditional logit. The regression cannot tell; 0.08 to 0.2
 * did alike in duels.
 */
const POINT_WORTH = 0.12

/** Strength of the pull to 0, in samples. */
const RIDGE = 5
const PASSES = 500

/** Samples of one match; none of a match that collapsed, where points did not decide. */
export function samplesOf(world: World, players: readonly Player[], seed: string): Sample[] {
  const { records, points, ended } = playMatch(world, players, seed, { record: true })
  if (ended !== 1) return []
  const positions = records.map(({ after }) => after).filter((position) => position.ended === 0)
  return positions.flatMap((position) =>
    featuresOf(world, position).map((features, power) => ({
      group: `${position.round} ${power}`,
      features: features.slice(1),
      rest: (points[power]! - position.points[power]!) / POINT,
    })),
  )
}

/** Weights by least squares, each kept to the side it belongs on. */
export function fitWeights(samples: readonly Sample[]): Fitted {
  const rows = centred(samples)
  const names = FEATURES.slice(1)
  const spread = names.map((_, i) => Math.sqrt(meanOf(rows, (row) => row.features[i]! ** 2)) || 1)
  const products = names.map((_, i) =>
    names.map((_, j) => meanOf(rows, (row) => row.features[i]! * row.features[j]!)),
  )
  const aims = names.map((_, i) => meanOf(rows, (row) => row.features[i]! * row.rest))
  const values = names.map(() => 0)
  for (let pass = 0; pass < PASSES; pass++) {
    names.forEach((name, i) => {
      const others = values.reduce(
        (sum, value, j) => sum + (j === i ? 0 : value * products[i]![j]!),
        0,
      )
      const pull = (RIDGE / rows.length) * spread[i]! ** 2
      const square = products[i]![i]!
      const best = square === 0 ? 0 : (aims[i]! - others) / (square + pull)
      values[i] = HARMFUL.has(name) ? Math.min(0, best) : Math.max(0, best)
    })
  }
  const total = meanOf(rows, ({ rest }) => rest ** 2)
  const missed = meanOf(rows, ({ rest, features }) => (rest - dot(features, values)) ** 2)
  const weighed = [1, ...values].map((value) => rounded(value * POINT_WORTH))
  return {
    weights: Object.fromEntries(
      FEATURES.map((name, i) => [name, weighed[i]!]),
    ) as Fitted['weights'],
    explained: 1 - missed / total,
  }
}

/** Samples less the means of their groups. */
function centred(samples: readonly Sample[]): Sample[] {
  const groups = new Map<string, Sample[]>()
  for (const sample of samples) groups.set(sample.group, [])
  for (const sample of samples) groups.get(sample.group)!.push(sample)
  return [...groups.values()].flatMap((group) => {
    const means = group[0]!.features.map((_, i) => meanOf(group, ({ features }) => features[i]!))
    const middle = meanOf(group, ({ rest }) => rest)
    return group.map(({ features, rest, ...sample }) => ({
      ...sample,
      features: features.map((value, i) => value - means[i]!),
      rest: rest - middle,
    }))
  })
}

function meanOf<T>(values: readonly T[], of: (value: T) => number): number {
  let sum = 0
  for (const value of values) sum += of(value)
  return sum / values.length
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000
