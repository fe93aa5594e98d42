import { describe, expect, it } from 'vitest'
import { balanceReport, balanceTasks } from '../../src/lab/balance.ts'
import { observeTask } from '../../src/lab/observe.ts'
import { COUNTED, type MatchRecord } from '../../src/lab/record.ts'
import { PLAYERS } from '../../src/ai/index.ts'
import { defaultWorld } from '../ai/views.ts'

const world = defaultWorld()

/** A record of a real match; the rest of it is changed by the tests. */
const played: MatchRecord = {
  ...observeTask(
    world,
    {
      match: 0,
      seed: 'balance',
      variant: 'base',
      players: ['flowchart', 'flowchart', 'flowchart'],
    },
    world.rivals.map(() => PLAYERS['flowchart']!()),
  ),
  scenario: '',
  rules: '',
}

const POWERS = ['japan', 'china', 'russia']
const row = (...chance: number[]) => ({ chance, points: [0, 0, 0], stability: [] })
const counts = (order: string, count: number) => COUNTED.map((name) => (name === order ? count : 0))

function match(changes: Partial<MatchRecord>): MatchRecord {
  return { ...played, powers: POWERS, winners: ['japan'], ended: 'points', ...changes }
}

const report = (equals: MatchRecord[], pure: MatchRecord[] = [match({}), match({})]) =>
  balanceReport('consul', equals.length, [...equals, ...pure])

describe('The matches of a balance report', () => {
  it('are between equals, then a pure player in each seat in turn against two equals', () => {
    const tasks = balanceTasks('consul', 3, 24, 's')
    expect(tasks).toHaveLength(24 + 2 * 3)
    expect(tasks.slice(0, 24).every(({ players }) => new Set(players).size === 1)).toBe(true)
    const pure = tasks.slice(24).map(({ players }) => players.findIndex((p) => p !== 'consul'))
    expect(pure).toEqual([0, 1, 2, 0, 1, 2])
    expect(tasks[24]!.players[0]).toBe('consul:no-deal:no-quiet-deal')
    expect(tasks[27]!.players[0]).not.toMatch(/no-(deal|quiet-deal|survey)\b/)
    expect(new Set(tasks.map(({ seed }) => seed)).size).toBe(tasks.length)
    expect(tasks.map(({ match: number }) => number)).toEqual([...tasks.keys()])
  })
})

describe('A balance report', () => {
  it('shares the wins, a shared one by halves, nobody’s win to nobody', () => {
    const { winShare } = report([
      match({ winners: ['japan'] }),
      match({ winners: ['china', 'russia'] }),
      match({ winners: [], ended: 'collapse' }),
      match({ winners: ['japan'] }),
    ])
    expect(winShare).toEqual({ japan: 0.5, china: 0.125, russia: 0.125 })
  })

  it('counts half time by the best and the least chance after half of the rounds', () => {
    const rounds = [row(0.6, 0.3, 0.1), row(0.2, 0.7, 0.1), row(0.5, 0.4, 0.1), row(1, 0, 0)]
    const half = (winners: string[]) => {
      const { leaderAtHalfWins, lastAtHalfWins } = report([match({ rounds, winners })])
      return [leaderAtHalfWins, lastAtHalfWins]
    }
    expect(half(['china'])).toEqual([1, 0])
    expect(half(['russia'])).toEqual([0, 1])
    expect(half(['japan'])).toEqual([0, 0])
  })

  it('counts changes of the lead, drama and the round that decided', () => {
    const rounds = [row(0.2, 0.7, 0.1), row(0.6, 0.3, 0.1), row(0.9, 0.05, 0.05), row(1, 0, 0)]
    const { leadChanges, drama, decidedRound } = report([match({ rounds })])
    expect(leadChanges).toBe(1)
    expect(drama).toBeCloseTo(0.5 / 4)
    expect(decidedRound).toBe(3)
  })

  it('says by how much an order lifts the wins of whoever gives it', () => {
    const none = counts('visit', 0)
    const { winLift } = report([
      match({ winners: ['japan'], orders: [counts('visit', 2), none, none] }),
      match({ winners: ['china'], orders: [none, none, none] }),
    ])
    expect(winLift).toEqual({ visit: 2 })
  })

  it('tells of every figure with bounds whether it holds', () => {
    const { targets } = report([match({ kingmaking: true }), match({ kingmaking: false })])
    const held = Object.fromEntries(targets.map(({ name, holds }) => [name, holds]))
    expect(held['kingmaking']).toBe(false)
    expect(held['winShare.japan']).toBe(false)
    expect(held['thesis.pureSoft']).toBe(false)
  })
})

describe('The record of a match', () => {
  it('counts every cell at every review, and nothing beyond them', () => {
    const reviews = world.reviewAfter.filter(Boolean).length
    expect(played.reviews.cells).toBe(reviews * world.states * world.powers)
    expect(played.reviews.full).toBeLessThanOrEqual(played.reviews.cells)
  })

  it('holds a chance for every power after every round, together 1', () => {
    expect(played.rounds).toHaveLength(world.rounds)
    for (const { chance } of played.rounds) {
      expect(chance.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 3)
    }
  })
})
