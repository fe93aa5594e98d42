import { describe, expect, it } from 'vitest'
import {
  COUNTED,
  LEVEL_NAMES,
  LEVELS,
  PLAYERS,
  STYLE_NAMES,
  type Counted,
  type Budget,
} from '../../src/ai/index.ts'
import { Memory } from '../../src/ai/search/guess.ts'
import { FEATURES, outlookOf, readFeatures } from '../../src/ai/search/features.ts'
import { STANDARD_SEARCH } from '../../src/ai/search/settings.ts'
import { inOrder, Judge } from '../../src/ai/search/value.ts'
import { playMatch } from '../../src/lab/play.ts'
import {
  KIND,
  rejectPlan,
  SeededDice,
  standings,
  type Order,
  type Plan,
} from '../../src/rules/index.ts'
import { ORDER_NAMES } from '../../src/scenario/index.ts'
import { count } from '../helpers/counts.ts'
import { table } from '../helpers/table.ts'
import { FEW, makerOf, momentsOf, viewAt, WORLDS, type Moment } from './views.ts'

const [, world] = WORLDS[0]!

/** Positions of a match, and the plan of a player in one of them. */
const moments = momentsOf(world, 'flowchart', 'search')
const planIn = (moment: Moment, words: string, seed: string, budget: Partial<Budget> = {}): Plan =>
  makerOf(words)().choose(viewAt(world, moment, 0), SeededDice.from(seed), {
    simulations: 0,
    ...budget,
  })
const [opening] = moments as [Moment]

describe('The searching player', () => {
  it('wins most matches against two random players, from every seat', () => {
    const matches = count(12, { quick: 6, long: 60 })
    let won = 0
    for (let match = 0; match < matches; match++) {
      const words = (seat: number) => (seat === match % 3 ? 'counsellor:40' : 'random')
      const seats = [0, 1, 2].map((seat) => makerOf(words(seat))())
      if (playMatch(world, seats, `against-random-${match}`).winners.includes(match % 3)) won++
    }
    expect(won / matches).toBeGreaterThan(2 / 3)
  })

  it('gives the same plan for the same simulations, and may give another for more', () => {
    const plan = (simulations: number, seed = 'x') =>
      planIn(opening, 'consul', seed, { simulations })
    expect(plan(50)).toEqual(plan(50))
    const plansOf = (seed: string) =>
      new Set([1, 10, 50, 200].map((n) => JSON.stringify(plan(n, seed))))
    expect(['x', 'y', 'z'].some((seed) => plansOf(seed).size > 1)).toBe(true)
  })

  it('simulates as often as the budget says, else as its words, else as its level', () => {
    const plan = (words: string, simulations = 0) => planIn(opening, words, 'x', { simulations })
    const forty = plan('consul', 40)
    expect(plan('consul:40')).toEqual(forty)
    expect(plan('consul:90', 40)).toEqual(forty)
    expect(plan('consul')).toEqual(plan('consul', LEVELS.consul.simulations))
  })

  it('thinks more the higher its level', () => {
    const asked = LEVEL_NAMES.map((level) => asksOf(level, 0))
    expect(asked.toSorted((a, b) => a - b)).toEqual(asked)
    expect(new Set(asked).size).toBe(LEVEL_NAMES.length)
  })
})

/** How often a player asks whether to stop, on its way to one plan. */
function asksOf(words: string, simulations: number, seed = 'x'): number {
  let asks = 0
  const stop = () => {
    asks += 1
    return false
  }
  planIn(opening, words, seed, { simulations, stop })
  return asks
}

describe('A player that is told to stop', () => {
  const ALL = 96
  /** Stops at this question. */
  const stopAt = (ask: number) => {
    let asks = 0
    return () => ++asks >= ask
  }

  it('answers at once with a legal plan', () => {
    for (const words of Object.keys(PLAYERS)) {
      for (const moment of moments) {
        const plan = planIn(moment, words, 'x', { simulations: ALL, stop: () => true })
        expect(rejectPlan(world, moment.position, 0, plan)).toBeNull()
      }
    }
  })

  it('plans as with fewer simulations', () => {
    const every = ALL / asksOf('consul', ALL)
    for (const ask of [1, 2, 5]) {
      for (const moment of moments) {
        const stopped = planIn(moment, 'consul', 'x', { simulations: ALL, stop: stopAt(ask) })
        const fewer = planIn(moment, 'consul', 'x', { simulations: ask * every })
        expect(stopped).toEqual(fewer)
      }
    }
  })

  it('plans as ever when it is never told to', () => {
    for (const moment of moments) {
      const asked = planIn(moment, 'consul', 'x', { simulations: ALL, stop: () => false })
      expect(asked).toEqual(planIn(moment, 'consul', 'x', { simulations: ALL }))
    }
  })

  it('asks at least once in 16 simulations', () => {
    expect(asksOf('consul', ALL)).toBeGreaterThanOrEqual(ALL / 16)
  })
})

describe('A style', () => {
  it.each(STYLE_NAMES)('%s changes some plans', (style) => {
    const changed = moments.filter((moment) => {
      const plain = planIn(moment, 'consul:60', 'x')
      return JSON.stringify(plain) !== JSON.stringify(planIn(moment, `consul:60:${style}`, 'x'))
    })
    expect(changed.length).toBeGreaterThan(0)
  })
})

describe('Slips', () => {
  const SEEDS = Array.from({ length: 100 }, (_, seed) => `${seed}`)
  /** Of 100 plans, how many were drawn without a simulation. */
  const slipped = (words: string) => SEEDS.filter((seed) => asksOf(words, FEW, seed) === 0).length

  it.each([
    ['consul', 0, 0],
    ['consul:slips-50', 35, 65],
    ['consul:slips-99', 95, 100],
  ])('%s plans without a thought %i to %i times of 100', (words, least, most) => {
    const slips = slipped(words)
    expect(slips).toBeGreaterThanOrEqual(least)
    expect(slips).toBeLessThanOrEqual(most)
  })

  it('come with two levels, most with the weakest, and add to their own', () => {
    const slips = LEVEL_NAMES.map(slipped)
    const [attache, , counsellor] = slips
    expect(slips).toEqual([attache, 0, counsellor, 0, 0])
    expect(counsellor).toBeGreaterThan(0)
    expect(attache).toBeGreaterThan(counsellor!)
    const most = 99 - LEVELS.attache.slips
    expect(slipped(`attache:slips-${most}`)).toBeGreaterThan(slipped(`consul:slips-${most}`))
  })

  it('leave the other plans as they are', () => {
    const careful = SEEDS.filter((seed) => asksOf('consul:slips-50', FEW, seed) > 0)
    for (const seed of careful) {
      const plan = planIn(opening, 'consul:slips-50', seed, { simulations: FEW })
      expect(plan).toEqual(planIn(opening, 'consul', seed, { simulations: FEW }))
    }
    expect(careful.length).toBeGreaterThan(0)
  })
})

describe('A restricted player', () => {
  const SEEDS = ['one', 'two', 'three', 'four', 'five']
  const nameOf = ({ kind, quiet }: Order): Counted =>
    kind === KIND.deal && quiet === 1 ? 'quiet-deal' : ORDER_NAMES[kind]!
  /** What the powers of some matches between players of one name ordered. */
  const ordered = (words: string): Set<Counted> =>
    new Set(
      SEEDS.flatMap((seed) => {
        const seats = world.cards.map(() => makerOf(words)())
        const { records } = playMatch(world, seats, seed, { record: true, simulations: FEW })
        return records.flatMap(({ plans }) => plans.flatMap(({ orders }) => orders.map(nameOf)))
      }),
    )

  it('would give every order if it were not restricted', () => {
    const given = ordered('attache')
    expect(COUNTED.filter((name) => !given.has(name))).toEqual([])
  })

  it.each(COUNTED)('never orders %s', (banned) => {
    const given = ordered(`attache:no-${banned}`)
    expect(given.has(banned)).toBe(false)
    expect(given.size).toBeGreaterThan(COUNTED.length / 2)
  })

  it('never gives any of several', () => {
    const given = ordered('attache:no-deal:no-quiet-deal:no-visit')
    expect(['deal', 'quiet-deal', 'visit'].filter((name) => given.has(name as Counted))).toEqual([])
  })

  it('gives empty plans when nothing is left to it', () => {
    const nothing = COUNTED.map((name) => `no-${name}`).join(':')
    expect(ordered(`attache:${nothing}`).size).toBe(0)
  })
})

describe('The memory of a search', () => {
  it('forgets cards that were played, and takes back those that were refunded', () => {
    const memory = new Memory(world)
    const { records } = playMatch(world, world.cards.map(makerOf('flowchart')), 'memory', {
      record: true,
    })
    const played = new Set<number>()
    for (const { after, facts } of records) {
      memory.note(viewAt(world, { position: after, facts }, 0))
      for (const fact of facts) {
        if (fact.fact === 'order' && fact.power === 1 && fact.order.kind === KIND.card) {
          played.add(fact.order.item)
        }
        if (fact.fact === 'refund' && fact.power === 1) played.delete(fact.order.item)
      }
    }
    expect(played.size).toBeGreaterThan(0)
    expect(memory.cardsLeft(world, 1).filter((card) => played.has(card))).toEqual([])
    expect(memory.cardsLeft(world, 1).length).toBe(world.cards[1]!.length - played.size)
  })
})

describe('The judge', () => {
  const weights = (size: number) =>
    Array.from({ length: size }, () => inOrder(STANDARD_SEARCH.weights))

  it('gives chances that add up to 1, higher for whoever stands better', () => {
    const t = table({ goodwill: { alder: { north: 9 }, birch: { north: 9 } } })
    const chances: number[] = []
    new Judge(t.world, weights(3)).judge(t.position, chances)
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1)
    expect(chances[0]).toBeGreaterThan(chances[1]!)
    expect(chances[1]).toBeCloseTo(chances[2]!)
  })

  it('knows how a match ended', () => {
    const t = table({ rounds: 1, reviews: [1], goodwill: { alder: { south: 9 } } }).play()
    const chances: number[] = []
    new Judge(t.world, weights(3)).judge(t.position, chances)
    expect(chances).toEqual([0, 0, 1])
  })

  it('reads one number for each feature', () => {
    const t = table()
    const outlook = outlookOf(t.world, t.position, standings(t.world, t.position))
    const features = FEATURES.map(() => Number.NaN)
    readFeatures(outlook, 0, features)
    expect(features).toHaveLength(FEATURES.length)
    expect(features.every(Number.isFinite)).toBe(true)
  })
})
