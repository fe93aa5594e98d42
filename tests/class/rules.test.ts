import { describe, expect, test } from 'vitest'
import {
  captainOf,
  hasMajority,
  isKnownDeal,
  judge,
  scoresOf,
  shortened,
  spreadOf,
  type Deal,
  type Poll,
} from '../../src/class/index.ts'
import { compileWorld, readOrder, type Fact } from '../../src/rules/index.ts'
import { checkScenario } from '../../src/scenario/index.ts'
import { shippedScenarios } from '../../src/server/play/scenarios.ts'
import { SCENARIOS } from '../match/table.ts'

const WORLD = compileWorld(structuredClone(SCENARIOS.default))
const [STATE, OTHER] = SCENARIOS.default.states.map(({ id }) => id) as [string, string]
const PROJECT = WORLD.projectIds[0]!

describe('A team', () => {
  const there = (present: number[]) => (person: number) => present.includes(person)

  test('is spoken for by the first of its members who is there', () => {
    expect(captainOf([4, 2, 9], there([9, 2]))).toBe(2)
    expect(captainOf([4, 2, 9], there([]))).toBe(4)
    expect(captainOf([], there([4]))).toBeNull()
  })

  test('agrees by more than half of those who are there', () => {
    const members = [1, 2, 3, 4]
    expect(hasMajority(members, [1, 2], there(members))).toBe(false)
    expect(hasMajority(members, [1, 2, 3], there(members))).toBe(true)
    expect(hasMajority(members, [1, 2], there([1, 2, 3]))).toBe(true)
    // Whoever has gone does not vote, and nobody decides for nobody.
    expect(hasMajority(members, [1, 2], there([3]))).toBe(false)
    expect(hasMajority(members, [1, 2], there([]))).toBe(false)
  })
})

describe('An agreement', () => {
  const order = (power: number, written: object): Fact => ({
    fact: 'order',
    power,
    order: readOrder(WORLD, power, written),
    soft: 0,
    capital: 0,
    to: -1,
  })
  const deal = { order: 'deal', project: PROJECT }
  const of = (agreed: Deal) => ({ deal: agreed, from: 0, to: 2 })

  test('on a joint venture is kept by who bids for the project, openly or quietly', () => {
    const facts = [
      order(0, { ...deal, quiet: true }),
      order(1, deal),
      order(2, { order: 'visit', state: STATE }),
    ]
    expect(judge(WORLD, of({ deal: 'venture', project: PROJECT }), facts)).toEqual({
      from: true,
      to: false,
    })
  })

  test('to leave a state is kept by who orders nothing there', () => {
    const facts = [
      order(0, { order: 'visit', state: OTHER }),
      order(2, { order: 'visit', state: STATE }),
    ]
    const agreed = (bound: 'from' | 'to' | 'both') => of({ deal: 'leave', state: STATE, bound })
    expect(judge(WORLD, agreed('both'), facts)).toEqual({ from: true, to: false })
    expect(judge(WORLD, agreed('from'), facts)).toEqual({ from: true, to: null })
    expect(judge(WORLD, agreed('to'), facts)).toEqual({ from: null, to: false })
  })

  test('of no pressure is broken by pressure anywhere', () => {
    const rival = SCENARIOS.default.powers[1]!.id
    const facts = [order(2, { order: 'pressure', state: OTHER, rival })]
    expect(judge(WORLD, of({ deal: 'no-pressure', bound: 'both' }), facts)).toEqual({
      from: true,
      to: false,
    })
  })

  test('speaks of what there is', () => {
    expect(isKnownDeal(WORLD, { deal: 'venture', project: PROJECT })).toBe(true)
    expect(isKnownDeal(WORLD, { deal: 'venture', project: 'atlantis' })).toBe(false)
    expect(isKnownDeal(WORLD, { deal: 'leave', state: 'atlantis', bound: 'to' })).toBe(false)
    expect(isKnownDeal(WORLD, { deal: 'no-pressure', bound: 'to' })).toBe(true)
  })
})

describe('A poll', () => {
  const poll: Poll = { number: 1, question: '?', choices: ['yes', 'no', 'perhaps'], open: true }

  test('counts each answer, also those that nobody gave', () => {
    const answers = [{ choice: 1 }, { choice: 0 }, { choice: 1 }]
    expect(spreadOf(poll, answers, 5)).toEqual({
      answered: 3,
      asked: 5,
      shares: [
        { choice: 1, order: null, count: 2 },
        { choice: 0, order: null, count: 1 },
        { choice: 2, order: null, count: 0 },
      ],
    })
  })

  test('counts for each order the seats that would give it, openly or quietly', () => {
    const visit = { order: 'visit', state: STATE } as const
    const deal = { order: 'deal', project: PROJECT } as const
    const { shares } = spreadOf(
      { ...poll, choices: null },
      [
        { orders: [visit, visit, deal] },
        { orders: [visit] },
        { orders: [{ ...deal, quiet: true }] },
      ],
      3,
    )
    expect(shares).toEqual([
      { choice: null, order: visit, count: 2 },
      { choice: null, order: deal, count: 2 },
    ])
  })
})

describe('Standings over a class', () => {
  test('have a place at the table and one among those who play the same power', () => {
    const scores = scoresOf(
      ['a', 'b'],
      [
        { table: 0, points: [12, 36] },
        { table: 2, points: [24, 24] },
      ],
    )
    expect(scores.map(({ table, power, place, among }) => [table, power, place, among])).toEqual([
      [0, 'a', 2, 2],
      [0, 'b', 1, 1],
      [2, 'a', 1, 1],
      [2, 'b', 1, 2],
    ])
  })
})

describe('A shortened scenario', () => {
  const shipped = [...shippedScenarios('scenarios').values()]

  test.each(shipped.map(({ scenario }) => [scenario.id, scenario] as const))(
    '%s makes sense with any number of rounds, keeps its reviews and ends with one',
    (_, scenario) => {
      for (let rounds = 2; rounds < scenario.calendar.rounds; rounds++) {
        const short = shortened(scenario, rounds)
        const problems = checkScenario(short, new Map()).filter(
          ({ code }) => code !== 'unknown-fact',
        )
        expect(problems).toEqual([])
        const earlier = scenario.calendar.reviews.filter((review) => review < rounds)
        expect(short.calendar).toMatchObject({ rounds, reviews: [...earlier, rounds] })
      }
      expect(shortened(scenario, scenario.calendar.rounds)).toBe(scenario)
    },
  )
})
