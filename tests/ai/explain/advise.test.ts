import { describe, expect, it } from 'vitest'
import { advise, reviewPlan, type Advice } from '../../../src/ai/index.ts'
import { rejectPlan, SeededDice, type View } from '../../../src/rules/index.ts'
import { otherSecrets } from '../../helpers/secrets.ts'
import { makerOf, momentsOf, powersOf, viewAt, WORLDS } from '../views.ts'
import { searchOf, viewsOf } from './asked.ts'

const cases = WORLDS.map(([scenario, world]) => ({ scenario, world }))
const settings = searchOf('consul')
const NO_MORE = { simulations: 0 }

const adviceIn = (view: View, mode: Advice['mode']): Advice =>
  advise(view, settings, SeededDice.from('advice'), NO_MORE, mode)

describe.each(cases)('Advice on the $scenario scenario', ({ world }) => {
  const views = viewsOf(world, 'flowchart', 'advice')

  it('in full is a legal plan with reasons for each of its orders', () => {
    for (const view of views) {
      const advice = adviceIn(view, 'full')
      if (advice.mode !== 'full') throw new Error(advice.mode)
      expect(rejectPlan(world, view.position, view.power, advice.plan)).toBeNull()
      expect(advice.orders.map(({ order }) => order)).toEqual(advice.plan.orders)
      expect(advice.expected).toBeGreaterThanOrEqual(0)
      expect(advice.expected).toBeLessThanOrEqual(1)
    }
  })

  it('as a hint is a kind of order and a place out of that plan', () => {
    for (const view of views) {
      const [hint, full] = [adviceIn(view, 'hint'), adviceIn(view, 'full')]
      if (hint.mode !== 'hint' || full.mode !== 'full') throw new Error('other modes')
      const ideas = full.plan.orders.map(({ kind, state }) => ({ kind, state }))
      const { kind, state } = hint
      expect(ideas.length > 0 ? ideas : [{ kind: -1, state: -1 }]).toContainEqual({ kind, state })
    }
  })

  it('[K1] rests on the own view alone', () => {
    for (const moment of momentsOf(world, 'flowchart', 'fair')) {
      for (const power of powersOf(world)) {
        const dice = SeededDice.from('secrets')
        const position = otherSecrets(world, moment.position, power, dice)
        const fair = adviceIn(viewAt(world, moment, power), 'full')
        expect(adviceIn(viewAt(world, { ...moment, position }, power), 'full')).toEqual(fair)
      }
    }
  })
})

describe.each(cases)('A review on the $scenario scenario', ({ world }) => {
  const views = viewsOf(world, 'flowchart', 'review')
  const reviewed = (words: string) =>
    views.map((view, index) => {
      const dice = SeededDice.from(`${index}`)
      const plan = makerOf(words)().choose(view, dice, NO_MORE)
      return { view, plan, review: reviewPlan(view, plan, settings, dice, NO_MORE) }
    })
  const careless = reviewed('random')

  it('regrets nothing or something, never less than nothing', () => {
    for (const { plan, review } of careless) {
      expect(review.regret).toBeGreaterThanOrEqual(0)
      expect(review.best - review.value).toBe(review.regret)
      if (review.regret === 0) expect(review.bestPlan).toEqual(plan)
    }
  })

  it('names a legal plan that is better', () => {
    for (const { view, review } of careless) {
      expect(rejectPlan(world, view.position, view.power, review.bestPlan)).toBeNull()
    }
  })

  it('regrets careless plans more than careful ones', () => {
    const regretOf = (all: typeof careless) =>
      all.reduce((sum, { review }) => sum + review.regret, 0) / all.length
    expect(regretOf(careless)).toBeGreaterThan(2 * regretOf(reviewed('ambassador')))
  })
})
