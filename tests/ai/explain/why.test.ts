import { describe, expect, it } from 'vitest'
import {
  explainOrder,
  explainPlan,
  inquire,
  whyNot,
  type Difference,
  type Inquiry,
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
import { difference } from '../../../src/ai/explain/difference.ts'
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
  /** Other plans that a decision is ranked among. */
  const OTHERS = 5

  /** The chosen plan against the other plans that the search thought most of. */
  const rivalsOf = (inquiry: Inquiry): Difference[] =>
    inquiry.thought.tried
      .map(({ plan }) => plan)
      .filter((plan) => plan !== inquiry.thought.plan)
      .slice(0, OTHERS)
      .map((plan) => difference(inquiry, plan))
      .filter(({ total }) => total !== 0)

  /** The chosen plan (-1) and the others (by number), the best one first, when some terms do not count. */
  const rankingWithout = (others: readonly Difference[], left: readonly string[]): number[] => {
    const worse = others.map(({ total, terms }, index) => {
      const gone = terms.filter(({ feature }) => left.includes(feature))
      return { index, by: total - gone.reduce((sum, { by }) => sum + by, 0) }
    })
    return [{ index: -1, by: 0 }, ...worse].sort((x, y) => x.by - y.by).map(({ index }) => index)
  }

  /** The terms that are named first when the plan is told from the best other one. */
  const namedIn = (others: readonly Difference[], most: number): string[] => {
    const best = others.reduce((least, next) => (next.total < least.total ? next : least))
    return mainTerms(best.terms, best.total > 0 ? 'gains' : 'losses')
      .slice(0, most)
      .map(({ feature }) => feature)
  }

  const rankingMoves = (others: readonly Difference[], most: number): boolean =>
    String(rankingWithout(others, namedIn(others, most))) !== String(rankingWithout(others, []))
  const placeMoves = (others: readonly Difference[], most: number): boolean =>
    rankingWithout(others, namedIn(others, most)).indexOf(-1) !==
    rankingWithout(others, []).indexOf(-1)

  it.each(['consul', 'counsellor'])(
    `in ${DECISIONS} decisions of a %s`,
    (words) => {
      const found = decisions(DECISIONS * 1.25)
        .map(({ view, seed }) => rivalsOf(inquiryIn(view, words, seed, 32)))
        .filter((others) => others.length > 0)
        .slice(0, DECISIONS)
      const share = (moves: typeof placeMoves, most: number) =>
        found.filter((others) => moves(others, most)).length / found.length
      const [ranking, place, told] = [
        share(rankingMoves, 1),
        share(placeMoves, 1),
        share(placeMoves, 3),
      ]
      console.log(`${words}: ${found.length} decisions, each among up to ${OTHERS} other plans;`)
      console.log(`  without the first reason another ranking in ${ranking.toFixed(3)},`)
      console.log(
        `  another place of the chosen plan in ${place.toFixed(3)} (all: ${told.toFixed(3)})`,
      )
      expect(found).toHaveLength(DECISIONS)
      expect(ranking).toBeGreaterThanOrEqual(0.6)
      expect(place).toBeGreaterThan(0.4)
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
