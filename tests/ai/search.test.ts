import { describe, expect, it } from 'vitest'
import { Memory } from '../../src/ai/search/guess.ts'
import { FEATURES, outlookOf, readFeatures } from '../../src/ai/search/features.ts'
import { STANDARD_SEARCH } from '../../src/ai/search/settings.ts'
import { inOrder, Judge } from '../../src/ai/search/value.ts'
import { playMatch } from '../../src/lab/play.ts'
import { KIND, SeededDice, standings } from '../../src/rules/index.ts'
import { count } from '../helpers/counts.ts'
import { table } from '../helpers/table.ts'
import { makerOf, momentsOf, viewAt, WORLDS } from './views.ts'

const [, world] = WORLDS[0]!

describe('The searching player', () => {
  it('wins most matches against two random players, from every seat', () => {
    const matches = count(12, { quick: 6, long: 60 })
    let won = 0
    for (let match = 0; match < matches; match++) {
      const seats = [0, 1, 2].map((seat) => makerOf(seat === match % 3 ? 'search' : 'random')())
      if (playMatch(world, seats, `against-random-${match}`).winners.includes(match % 3)) won++
    }
    expect(won / matches).toBeGreaterThan(2 / 3)
  })

  it('gives the same plan for the same simulations, and may give another for more', () => {
    const [opening] = momentsOf(world, 'random', 'opening')
    const plan = (simulations: number) =>
      makerOf('search')().choose(viewAt(world, opening!, 0), SeededDice.from('x'), { simulations })
    expect(plan(50)).toEqual(plan(50))
    const plans = new Set([1, 10, 50, 200].map((n) => JSON.stringify(plan(n))))
    expect(plans.size).toBeGreaterThan(1)
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
