import { describe, expect, it } from 'vitest'
import type { Player } from '../../src/ai/index.ts'
import { observe } from '../../src/lab/observe.ts'
import { playMatch, playMatchAsync } from '../../src/lab/play.ts'
import { emptyPlan, order, POINT } from '../../src/rules/index.ts'
import { ORDER_NAMES } from '../../src/scenario/index.ts'
import { makerOf, powersOf, seats, WORLDS } from '../ai/views.ts'
import { simulate } from '../helpers/simulated.ts'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Commits the same plan every round, whatever happens. */
const stubborn = (orders: ReturnType<typeof order>[]): Player => ({
  name: 'stubborn',
  choose: ({ position, power }) => ({
    ...emptyPlan(),
    orders,
    agenda: position.agenda[power] === -1 && position.dealt[power]!.length > 0 ? 0 : -1,
  }),
})

describe.each(WORLDS)('a match on the %s scenario', (_, world) => {
  const played = playMatch(world, seats(world, 'flowchart'), 'match', { record: true })

  it('is the same for the same seed, recorded or not', () => {
    const again = playMatch(world, seats(world, 'flowchart'), 'match')
    expect({ ...again, records: played.records }).toEqual(played)
    const other = playMatch(world, seats(world, 'flowchart'), 'another', { record: true })
    expect(other.records).not.toEqual(played.records)
  })

  it('records the opening and every round, each from where the last one ended', () => {
    const { records, rounds, winners, points } = played
    expect(records.length).toBe(rounds + 1)
    expect(records[0]!.before).toEqual(records[0]!.after)
    expect(records[0]!.facts[0]).toMatchObject({ fact: 'round', round: 1 })
    for (let round = 1; round < records.length; round++) {
      expect(records[round]!.before).toEqual(records[round - 1]!.after)
    }
    const end = records.at(-1)!.after
    expect(end.ended).toBe(played.ended)
    expect(end).toMatchObject({ winners, points })
  })

  it('counts the orders that were carried out', () => {
    const facts = played.records.flatMap((record) => record.facts)
    const task = { match: 0, seed: played.seed, variant: 'base', players: [] }
    const { orders } = observe(world, task, played)
    for (const power of powersOf(world)) {
      const of = (name: 'order' | 'refund') =>
        facts.filter((fact) => fact.fact === name && fact.power === power).length
      expect(sum(orders[power]!)).toBe(of('order') - of('refund'))
    }
  })
})

describe('a match', () => {
  const [, world] = WORLDS[0]!

  it('stops at an illegal plan and says whose, when and why', () => {
    const players = seats(world, 'random')
    players[1] = stubborn([order('survey', { state: 99 })])
    const id = world.scenario.powers[1]!.id
    expect(() => playMatch(world, players, 'x')).toThrow(
      `illegal plan of stubborn for ${id} in round 1: malformed (order 0)`,
    )
  })

  it('is the same with players that take their time', async () => {
    const players = seats(world, 'flowchart').map((player) => ({
      name: player.name,
      choose: async (...asked: Parameters<Player['choose']>) => {
        await Promise.resolve()
        return player.choose(...asked)
      },
    }))
    const later = await playMatchAsync(world, players, 'later', { record: true })
    expect(later).toEqual(playMatch(world, seats(world, 'flowchart'), 'later', { record: true }))
  })

  it('needs a player for every power', () => {
    expect(() => playMatch(world, seats(world, 'random').slice(1), 'x')).toThrow('2 players')
  })
})

describe.each(WORLDS)('a summary on the %s scenario', (_, world) => {
  const makers = powersOf(world).map((power) => makerOf(power === 0 ? 'flowchart' : 'random'))
  const summary = simulate(world, makers, 12, 'sum')
  const results = Array.from({ length: 12 }, (_, i) =>
    playMatch(
      world,
      makers.map((make) => make()),
      `sum-${i}`,
    ),
  )

  it('adds up', () => {
    expect(summary.matches).toBe(12)
    expect(sum(Object.values(summary.wins)) + summary.draws).toBe(12)
    for (const shares of Object.values(summary.orderShare)) {
      expect(Object.keys(shares)).toEqual([...ORDER_NAMES])
      expect(sum(Object.values(shares))).toBeCloseTo(1, 10)
    }
  })

  it('says what the matches with seeds <seed>-0, <seed>-1 … say', () => {
    powersOf(world).forEach((power) => {
      const { id } = world.scenario.powers[power]!
      const won = results.filter(({ winners }) => winners.length === 1 && winners[0] === power)
      expect(summary.wins[id]).toBe(won.length)
      const mean = sum(results.map(({ points }) => points[power]!)) / 12 / POINT
      expect(summary.meanVP[id]).toBeCloseTo(mean, 4)
    })
    expect(summary.collapses).toBe(results.filter(({ ended }) => ended === 2).length)
    expect(summary.meanRounds).toBeCloseTo(sum(results.map(({ rounds }) => rounds)) / 12, 4)
  })

  it('gives a power without orders shares of 0', () => {
    const idle = makers.map(() => () => stubborn([]))
    const { orderShare } = simulate(world, idle, 1, 'idle')
    const shares = Object.values(orderShare).flatMap((share) => Object.values(share))
    expect(shares.every((share) => share === 0)).toBe(true)
  })
})
