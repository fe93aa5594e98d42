import { describe, expect, test } from 'vitest'
import { card } from '../fixtures/scenarios/parts.ts'
import {
  dialogue,
  exchange,
  grant,
  loan,
  play,
  stabilise,
  summit,
  visit,
} from '../helpers/orders.ts'
import { table } from '../helpers/table.ts'

const north = (start: number) => ({ north: { income: 8, doctrine: { start, least: 2, most: 5 } } })
const poor = { soft: { north: 0 }, capital: { north: 0 } }

test.each([
  [2, 2, 6],
  [5, 5, 3],
])('[D1] a mark at %i of 8 brings %i soft power and %i capital', (mark, soft, capital) => {
  const after = table({ power: north(mark) })
    .with(poor)
    .play()
  expect([after.soft('north'), after.capital('north')]).toEqual([soft, capital])
})

describe('[D2] move', () => {
  const t = table({ power: north(4) }).with(poor)

  test.each([
    [1, 5, 3],
    [0, 4, 4],
    [-1, 3, 5],
  ] as const)('[D2] a move of %i counts for the income of the same round', (by, soft, capital) => {
    const after = t.play({ north: { doctrine: by } })
    expect(after.doctrine('north')).toBe(soft)
    expect([after.soft('north'), after.capital('north')]).toEqual([soft, capital])
  })

  test('[D2] the mark moves by one at most', () => {
    for (const by of [2, -2, 0.5]) {
      expect(t.refuse('north', { doctrine: by as never })).toBe('malformed')
    }
  })

  test('[D2] the mark stays within the limits of the power', () => {
    const most = table({ power: north(5) })
    expect(most.refuse('north', { doctrine: 1 })).toBe('doctrine-out-of-range')
    expect(most.refuse('north', { doctrine: -1 })).toBeNull()
    const least = table({ power: north(2) })
    expect(least.refuse('north', { doctrine: -1 })).toBe('doctrine-out-of-range')
    expect(least.refuse('north', { doctrine: 1 })).toBeNull()
  })

  test('[D2] every plan may move it again', () => {
    const after = t.play({ north: { doctrine: -1 } }).play({ north: { doctrine: -1 } })
    expect(after.doctrine('north')).toBe(2)
  })
})

describe('[D4] trusted donor', () => {
  const donor = { power: { north: { traits: { trustedDonor: true } } } }
  const t = table(donor)

  test.each([
    ['exchange', exchange, 5],
    ['grant', grant, 5],
    ['loan', loan, 5],
    ['dialogue', dialogue, 6],
    ['visit', visit, 6],
  ])('[D4] the first %s of a round brings 1 more', (_, order, goodwill) => {
    const low = t.with({ goodwill: { alder: { north: 3, south: 3 } } })
    const after = low.play({ north: [order('alder')], south: [order('alder')] })
    expect(after.goodwill('alder', 'north')).toBe(goodwill)
    expect(after.why('goodwill', 'alder', 'north')).toContain('D4 +1')
    expect(after.goodwill('alder', 'south')).toBe(goodwill - 1)
  })

  test('[D4] a summit or stabilising brings no extra', () => {
    expect(t.play({ north: [summit()] }).goodwill('alder', 'north')).toBe(5)
    const shaky = table({ ...donor, stability: { alder: 5 } })
    expect(shaky.play({ north: [stabilise('alder')] }).goodwill('alder', 'north')).toBe(6)
  })

  test('[D4] only the first of a round, and again in the next round', () => {
    const after = t.play({ north: [exchange('alder'), exchange('birch')] })
    expect([after.goodwill('alder', 'north'), after.goodwill('birch', 'north')]).toEqual([6, 5])
    const next = after.play({ north: [dialogue('birch'), exchange('cedar')] })
    expect(next.why('goodwill', 'birch', 'north')).toEqual(['D4 +1'])
    expect(next.why('goodwill', 'cedar', 'north')).toEqual(['O1 +1'])
  })

  test.each([
    [7, 9],
    [8, 9],
    [9, 10],
  ])('[D4] with goodwill %i an exchange leads to %i', (before, after) => {
    const at = table({
      ...donor,
      modules: { hedging: false },
      goodwill: { alder: { north: before } },
    })
    expect(at.play({ north: [exchange('alder')] }).goodwill('alder', 'north')).toBe(after)
  })

  test('[D4] where the first brings no extra, the second brings none either', () => {
    const at = table({ ...donor, modules: { hedging: false }, goodwill: { alder: { north: 8 } } })
    const after = at.play({ north: [exchange('alder'), exchange('birch')] })
    expect(after.goodwill('birch', 'north')).toBe(5)
  })

  test('[D4] an order that is not carried out is not the first', () => {
    const ban = card('ban', {
      step: 'prepare',
      target: 'rival',
      effects: [{ effect: 'forbid', power: 'rival', order: 'loan', rounds: 1 }],
    })
    const at = table({ power: { ...donor.power, east: { cards: [ban] } } })
    const after = at.play({
      north: [loan('alder'), exchange('birch')],
      east: [play('ban', { rival: 'north' })],
    })
    expect(after.refunded('north')).toEqual(['forbidden'])
    expect(after.why('goodwill', 'birch', 'north')).toEqual(['O1 +1', 'D4 +1'])
  })

  test('[D4] the scenario may change the extra and where it ends', () => {
    const rules = { goodwill: { donor: 2 }, soft: { donorBelow: 4 } }
    const at = table({ ...donor, rules, goodwill: { birch: { north: 3 } } })
    expect(at.play({ north: [exchange('alder')] }).goodwill('alder', 'north')).toBe(5)
    expect(at.play({ north: [exchange('birch')] }).goodwill('birch', 'north')).toBe(6)
  })
})
