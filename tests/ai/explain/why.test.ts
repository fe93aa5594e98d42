import { describe, expect, it } from 'vitest'
import {
  explainChoice,
  explainOrder,
  explainPlan,
  inquire,
  whyNot,
  type Difference,
} from '../../../src/ai/index.ts'
import {
  emptyPlan,
  legalOrders,
  order,
  reject,
  rejectPlan,
  SeededDice,
  type View,
} from '../../../src/rules/index.ts'
import { mainTerms } from '../../../src/text/explain.ts'
import { makerOf, WORLDS } from '../views.ts'
import { inquiryIn, searchOf, thoughtIn, viewsOf } from './asked.ts'

const cases = WORLDS.map(([scenario, world]) => ({ scenario, world }))
const DECISIONS = 200

/** Decisions in matches on all worlds, each with a seed of its own. */
function decisions(count: number): { view: View; seed: string }[] {
  const seeds = ['one', 'two', 'three', 'four', 'five']
  const views = seeds.flatMap((seed) =>
    WORLDS.flatMap(([, world]) => viewsOf(world, 'flowchart', seed)),
  )
  const step = views.length / count
  expect(step).toBeGreaterThanOrEqual(1)
  return Array.from({ length: count }, (_, i) => ({
    view: views[Math.floor(i * step)]!,
    seed: `decision ${i}`,
  }))
}

const sumOf = ({ terms }: Difference): number => terms.reduce((sum, { by }) => sum + by, 0)

describe.each(cases)('Why? on the $scenario scenario', ({ world }) => {
  const views = viewsOf(world, 'flowchart', 'why')
  const plans = views.map((view) => explainPlan(inquiryIn(view, 'consul', 'x', 16)))

  it('has terms that add up to the difference, the weightiest first', () => {
    for (const explanation of plans.flat()) {
      const sizes = explanation.terms.map(({ by }) => Math.abs(by))
      expect(sumOf(explanation)).toBeCloseTo(explanation.total, 9)
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    }
  })

  it('compares with a legal plan without the order', () => {
    for (const [index, view] of views.entries()) {
      for (const { order: asked, other } of plans[index]!) {
        expect(other.orders).not.toContainEqual(asked)
        expect(rejectPlan(world, view.position, view.power, other)).toBeNull()
      }
    }
  })

  it('calls it a tie when the chances are less than a percent apart, or than the error', () => {
    for (const { expected, error, tie } of plans.flat()) {
      const gap = Math.abs(expected.chosen - expected.other)
      expect(tie, `${gap} ${error}`).toBe(gap < 0.01 || gap < error)
    }
    expect(plans.flat().some(({ tie }) => tie)).toBe(true)
    expect(plans.flat().some(({ tie }) => !tie)).toBe(true)
  })

  it('says the same for the same view, thought and dice', () => {
    for (const [index, view] of views.entries()) {
      const inquiry = inquiryIn(view, 'consul', 'x', 16)
      expect(explainPlan(inquiry)).toEqual(plans[index])
      // Whatever is asked first.
      const last = inquiry.thought.plan.orders.at(-1)
      if (last) expect(explainOrder(inquiry, last)).toEqual(plans[index]!.at(-1))
    }
  })

  it('can be asked of a plan that the search did not find', () => {
    for (const view of views.slice(0, 6)) {
      const plan = makerOf('random')().choose(view, SeededDice.from('x'), { simulations: 0 })
      const thought = { ...thoughtIn(view, 'consul', 'x'), plan }
      const inquiry = inquire(view, thought, searchOf('consul'), SeededDice.from('y'), 8)
      expect(explainPlan(inquiry)).toHaveLength(plan.orders.length)
    }
  })
})

describe('Named reasons carry decisions', () => {
  /** Whether a decision is turned when some of the terms in its favour are left out. */
  const isTurned = (found: Difference, most: number): boolean => {
    const side = found.total > 0 ? 'gains' : 'losses'
    const named = mainTerms(found.terms, side).slice(0, most)
    const rest = found.total - named.reduce((sum, { by }) => sum + by, 0)
    return named.length > 0 && rest * found.total <= 0
  }

  // The difference of two plans is spread over many terms that move together (places now, places
  // later, goodwill, what rivals lose): the first one alone turns about half of the decisions.
  it.each(['consul', 'counsellor'])(
    `in ${DECISIONS} decisions of a %s`,
    (words) => {
      const found = decisions(DECISIONS * 1.25)
        .flatMap(({ view, seed }) => explainChoice(inquiryIn(view, words, seed, 32)) ?? [])
        .filter(({ total }) => total !== 0)
        .slice(0, DECISIONS)
      const shareTurned = (most: number) =>
        found.filter((one) => isTurned(one, most)).length / found.length
      const [first, told] = [shareTurned(1), shareTurned(3)]
      console.log(`${words}: ${found.length} decisions against the best other plan tried;`)
      console.log(`  ${first.toFixed(3)} turned without the first reason, ${told.toFixed(3)} all`)
      expect(found).toHaveLength(DECISIONS)
      expect(first).toBeGreaterThan(0.4)
      expect(told).toBeGreaterThan(0.6)
    },
    60_000,
  )
})

describe.each(cases)('Why not …? on the $scenario scenario', ({ world }) => {
  const views = viewsOf(world, 'flowchart', 'why not').slice(0, 9)

  it('compares with a legal plan that holds the order', () => {
    for (const view of views) {
      const inquiry = inquiryIn(view, 'consul', 'x', 8)
      const asked = legalOrders({ ...view, orders: [] }).slice(0, 12)
      for (const one of asked) {
        const answer = whyNot(inquiry, one)
        if (answer.refused !== null) {
          expect(answer.refused).toBe('in-plan')
          expect(inquiry.thought.plan.orders).toContainEqual(one)
          continue
        }
        expect(answer.other.orders).toContainEqual(one)
        expect(rejectPlan(world, view.position, view.power, answer.other)).toBeNull()
        expect(sumOf(answer)).toBeCloseTo(answer.total, 9)
      }
    }
  })

  it('answers with the reason where the rules refuse the order', () => {
    for (const view of views) {
      const inquiry = inquiryIn(view, 'consul', 'x', 8)
      for (const one of world.orders[view.power]!) {
        const answer = whyNot(inquiry, one)
        if (answer.refused === null || answer.refused === 'in-plan') continue
        expect(answer.refused).toBe(reject({ ...view, orders: [] }, one))
      }
      expect(whyNot(inquiry, order('exchange', { state: 99 }))).toEqual({ refused: 'malformed' })
    }
  })

  it('says so when the player never gives such orders', () => {
    const [view] = views
    const inquiry = inquiryIn(view!, 'consul:no-exchange', 'x', 8)
    const states = [...Array(world.states).keys()]
    const possible = states
      .map((state) => order('exchange', { state }))
      .filter((one) => reject({ ...view!, orders: emptyPlan().orders }, one) === null)
    expect(possible.length).toBeGreaterThan(0)
    for (const one of possible) {
      expect(whyNot(inquiry, one, { never: ['exchange'] })).toEqual({ refused: 'never' })
    }
  })
})
