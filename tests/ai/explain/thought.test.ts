import { describe, expect, it } from 'vitest'
import { TERMS } from '../../../src/ai/index.ts'
import { searchPlayer } from '../../../src/ai/search/index.ts'
import { noTerms, TermReader } from '../../../src/ai/search/terms.ts'
import { inOrder, Judge, withTaste } from '../../../src/ai/search/value.ts'
import { SeededDice, type Position, type World } from '../../../src/rules/index.ts'
import { randomMatch, someSettings } from '../../helpers/play.ts'
import { table } from '../../helpers/table.ts'
import { makerOf, powersOf, WORLDS } from '../views.ts'
import { searchOf, thoughtIn, viewsOf } from './asked.ts'

const cases = WORLDS.map(([scenario, world]) => ({ scenario, world }))
const sumOf = (terms: readonly number[]): number => terms.reduce((sum, term) => sum + term, 0)
const termOf = (terms: readonly number[], name: (typeof TERMS)[number]) =>
  terms[TERMS.indexOf(name)]!

describe.each(cases)('Terms on the $scenario scenario', ({ world }) => {
  it('add up to the log-odds of winning in the model', () => {
    for (const words of ['consul', 'consul:cautious', 'consul:assertive']) {
      for (const position of runningPositions(world)) {
        for (const power of powersOf(world)) {
          const { terms, chance } = judged(world, position, power, words)
          expect(sumOf(terms)).toBeCloseTo(Math.log(chance / (1 - chance)), 9)
        }
      }
    }
  })

  it('add up in the mean of every plan that was tried', () => {
    for (const view of viewsOf(world, 'flowchart', 'terms')) {
      const { tried } = thoughtIn(view, 'consul:commercial', 'x')
      expect(tried.length).toBeGreaterThan(1)
      for (const { terms, logOdds } of tried) expect(sumOf(terms)).toBeCloseTo(logOdds, 9)
    }
  })
})

/** Positions of random matches before their end. */
const runningPositions = (world: World): Position[] =>
  someSettings(world, 2).flatMap((setting) =>
    [...randomMatch(world, setting)].map(({ before }) => before),
  )

/** A power's terms, and its chance by the judge that the search uses. */
function judged(world: World, position: Position, power: number, words: string) {
  const { weights, taste } = searchOf(words)
  const chances: number[] = []
  const own = withTaste(weights, taste)
  const lists = powersOf(world).map((of) => (of === power ? own : inOrder(weights)))
  new Judge(world, lists).judge(position, chances)
  const terms = noTerms()
  new TermReader(world, power, { weights, taste }).read(position, terms)
  return { terms, chance: chances[power]! }
}

describe('Terms', () => {
  it('of a match that is over are its result alone', () => {
    const t = table({ rounds: 1, reviews: [1], goodwill: { alder: { south: 9 } } }).play()
    const [lost, , won] = [0, 1, 2].map((power) => judged(t.world, t.position, power, 'consul'))
    expect(termOf(won!.terms, 'ending')).toBeGreaterThan(4)
    expect(termOf(lost!.terms, 'ending')).toBe(-termOf(won!.terms, 'ending'))
    for (const { terms } of [won!, lost!]) expect(sumOf(terms)).toBe(termOf(terms, 'ending'))
  })

  it('hold a taste of its own for players that have a style', () => {
    const [view] = viewsOf(WORLDS[0]![1], 'flowchart', 'taste')
    const tasteOf = (words: string) => termOf(thoughtIn(view!, words, 'x').tried[0]!.terms, 'taste')
    expect(tasteOf('consul')).toBe(0)
    expect(tasteOf('consul:commercial')).not.toBe(0)
  })
})

describe.each(cases)('A thought on the $scenario scenario', ({ world }) => {
  const views = viewsOf(world, 'flowchart', 'thought')

  it('ends with the plan that the player chooses', () => {
    for (const words of ['attache', 'consul', 'counsellor:cautious']) {
      for (const [index, view] of views.entries()) {
        const chosen = makerOf(words)().choose(view, SeededDice.from(`${index}`), {
          simulations: 0,
        })
        expect(thoughtIn(view, words, `${index}`).plan).toEqual(chosen)
      }
    }
  })

  it('is the same however it is cut into pieces', () => {
    for (const view of views.slice(0, 6)) {
      const pondering = searchPlayer(searchOf('counsellor')).ponder(
        view,
        SeededDice.from('x'),
        { simulations: 0 },
        true,
      )
      for (let piece = 1; pondering.left > 0; piece += 3) pondering.run(piece)
      expect(pondering.thought()).toEqual(thoughtIn(view, 'counsellor', 'x'))
    }
  })

  it('counts every simulation once, the chosen plan first', () => {
    for (const view of views) {
      const { plan, tried, rounds, simulations } = thoughtIn(view, 'consul', 'x')
      expect(simulations).toBe(20)
      expect(rounds).toHaveLength(simulations)
      expect(tried.reduce((sum, { tries }) => sum + tries, 0)).toBe(simulations)
      expect(tried[0]!.plan).toBe(plan)
    }
  })
})
