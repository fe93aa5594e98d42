/** How much better one plan is than another, and by which terms. */
import type { Plan } from '../../rules/index.ts'
import { TERMS, type Term } from '../search/terms.ts'
import { sample, type Inquiry } from './inquiry.ts'

/** What a term adds to a difference. */
export interface TermShare {
  feature: Term
  /** Log-odds of winning: above 0 for the chosen plan, below 0 for the other one. */
  by: number
}

/** The chosen plan against another one. */
export interface Difference {
  /** Log-odds of winning by which the chosen plan is better: the sum of the terms. */
  total: number
  /** Terms that differ, the weightiest first. */
  terms: TermShare[]
  /** Chances to win, 0 to 1. */
  expected: { chosen: number; other: number }
  /** Standard error of the difference of these chances. */
  error: number
  /** Whether the plans are almost alike: less than a percent apart, or than the error. */
  tie: boolean
  /** Rounds that each of the two was tried in. */
  tries: number
}

/** Difference of chances below which two plans count as alike. */
const ALIKE = 0.01

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Compares the chosen plan of an inquiry with another one, side by side in the same rounds. */
export function difference(inquiry: Inquiry, plan: Plan): Difference {
  const { chosen } = inquiry
  const other = sample(inquiry, plan)
  const all = TERMS.map((feature, i) => ({ feature, by: chosen.terms[i]! - other.terms[i]! }))
  const terms = all.filter(({ by }) => by !== 0).sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
  const gaps = chosen.values.map((value, i) => value - other.values[i]!)
  const error = errorOfMean(gaps)
  return {
    total: all.reduce((sum, { by }) => sum + by, 0),
    terms,
    expected: { chosen: mean(chosen.values), other: mean(other.values) },
    error,
    tie: Math.abs(mean(gaps)) < Math.max(error, ALIKE),
    tries: gaps.length,
  }
}

/** Standard error of the mean of some values. */
function errorOfMean(values: readonly number[]): number {
  const middle = mean(values)
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0)
  return Math.sqrt(squares / Math.max(1, values.length - 1) / values.length)
}
