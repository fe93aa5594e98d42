/** [K] What an explanation may say to whom. */
import type { Fact, Order, View } from '../../rules/index.ts'
import type { Term } from '../search/terms.ts'
import type { Difference } from './difference.ts'
import { isSameOrder } from './plans.ts'
import { isSecret } from './secret.ts'
import type { Unasked, WhyNot } from './why-not.ts'
import type { Ears, Explanation } from './why.ts'

/** Whoever hears an explanation. */
export interface Audience {
  /** A power, or -1 for a spectator. */
  reader: number
  /** Round that is planned now. */
  round: number
  /** Whether the match has ended, so that nothing is secret any more. */
  ended: boolean
  /** Facts that the reader may know of the round that the explained plan was carried out in. */
  facts: readonly Fact[]
}

/** Terms as they are told: what rests on secrets goes by a general name. */
export type ToldTerm = Term | 'own-plans' | 'funds'

/** A difference as it is told: to others in round figures and general terms. */
export interface Told extends Pick<Difference, 'expected' | 'tie'> {
  terms: { feature: ToldTerm; by: number }[]
}

/** An explanation as it is told. */
export interface ToldWhy extends Told {
  power: number
  order: Order
  instead: (Told & { order: Order }) | null
}

/** An answer to "why not?" as it is told. */
export type ToldWhyNot =
  | { refused: Unasked }
  | ({ refused: null; power: number; order: Order } & Told)

/**
 * Features that rest on secrets: the agenda kept, the purse, and blame for unrest that nobody signed.
 * Said exactly, they would give these away.
 */
const GENERAL: Partial<Record<Term, ToldTerm>> = {
  agenda: 'own-plans',
  blame: 'own-plans',
  soft: 'funds',
  capital: 'funds',
}

/** Steps in which others hear log-odds, and chances. */
const COARSE = 0.01

const coarse = (value: number): number => Math.round(value / COARSE) * COARSE

/** Whether the plan that was decided on in a view has been revealed since. */
const isRevealed = ({ position }: View, { round }: Audience): boolean => round > position.round

/** Whether the reader saw that the power gave this order. */
const wasSeen = ({ power }: View, { facts }: Audience, order: Order): boolean =>
  facts.some(
    (fact) => fact.fact === 'order' && fact.power === power && isSameOrder(fact.order, order),
  )

/**
 * An explanation as far as the audience may hear it: null where the order is not theirs to know.
 * `decided` is the view that the plan was made in. For an audience of others, explain for all ears.
 */
export function tellable(
  explanation: Explanation,
  decided: View,
  audience: Audience,
): ToldWhy | null {
  const { power, order, instead } = explanation
  if (earsOf(decided.power, audience) === 'own') {
    return {
      power,
      order,
      ...told(explanation),
      instead: instead && { ...told(instead), order: instead.order },
    }
  }
  if (!isRevealed(decided, audience) || !wasSeen(decided, audience, order)) return null
  const named = instead && !isSecret(decided.world, power, instead.order)
  return {
    power,
    order,
    ...toldToOthers(explanation),
    instead: named ? { ...toldToOthers(instead), order: instead.order } : null,
  }
}

/**
 * How the chosen plan as a whole differs from another one, as far as the audience may hear it: null
 * before the plan is revealed.
 */
export function tellableChoice(found: Difference, decided: View, audience: Audience): Told | null {
  if (earsOf(decided.power, audience) === 'own') return told(found)
  return isRevealed(decided, audience) ? toldToOthers(found) : null
}

/** An answer to "why not?" as far as the audience may hear it. Others have to be answered for all ears. */
export function tellableWhyNot(answer: WhyNot, decided: View, audience: Audience): ToldWhyNot {
  const all = earsOf(decided.power, audience) === 'own'
  if (!all && !isRevealed(decided, audience)) return { refused: 'secret' }
  if (answer.refused !== null) return { refused: answer.refused }
  const { power, order } = answer
  return { refused: null, power, order, ...(all ? told(answer) : toldToOthers(answer)) }
}

const told = ({ terms, expected, tie }: Difference): Told => ({ terms, expected, tie })

function toldToOthers({ terms, expected, tie }: Difference): Told {
  const sums = new Map<ToldTerm, number>()
  for (const { feature, by } of terms) {
    const name = GENERAL[feature] ?? feature
    sums.set(name, (sums.get(name) ?? 0) + by)
  }
  return {
    terms: [...sums]
      .map(([feature, by]) => ({ feature, by: coarse(by) }))
      .filter(({ by }) => by !== 0)
      .sort((a, b) => Math.abs(b.by) - Math.abs(a.by)),
    expected: { chosen: coarse(expected.chosen), other: coarse(expected.other) },
    tie,
  }
}

/** For whose ears to explain the decision of a power, so that this audience can be told. */
export const earsOf = (power: number, { reader, ended }: Audience): Ears =>
  ended || reader === power ? 'own' : 'all'
