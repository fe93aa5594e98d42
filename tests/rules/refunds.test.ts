import { describe, expect, test } from 'vitest'
import { card } from '../fixtures/scenarios/parts.ts'
import { covert, deal, exchange, loan, play, pressure, visit } from '../helpers/orders.ts'
import { table } from '../helpers/table.ts'

type OrderKind = 'loan' | 'visit' | 'card' | 'covert' | 'exchange'

const ban = (...orders: OrderKind[]) =>
  card('ban', {
    step: 'prepare',
    target: 'none',
    cost: { soft: 0, capital: 0 },
    effects: orders.map((order) => ({ effect: 'forbid', power: 'rivals', order, rounds: 1 })),
  })
const gift = card('gift', {
  cost: { soft: 3, capital: 2 },
  effects: [{ effect: 'goodwill', power: 'actor', state: 'target', by: 2 }],
})

/** A table on which east can forbid the others some orders after they are paid. */
const banning = (...orders: OrderKind[]) =>
  table({
    power: {
      north: { cards: [gift], traits: { covert: true } },
      east: { cards: [ban(...orders)] },
    },
  })

describe('[R3] refund', () => {
  test('[R3] an order that is no longer possible at its step is paid back, with the reason', () => {
    const t = banning('visit')
    const after = t.play({ north: [visit('alder')], east: [play('ban')] })
    expect(after.refunded('north')).toEqual(['forbidden'])
    expect(after.told('refund')).toMatchObject([{ power: 0, soft: 3, capital: 0 }])
    expect([after.soft('north'), after.capital('north')]).toEqual([10, 10 + 1])
    expect(after.goodwill('alder', 'north')).toBe(4)
  })

  test('[R3] the exact price comes back, extras and discounts included', () => {
    const crowded = banning('visit', 'loan').with({ goodwill: { alder: { north: 6 } } })
    const after = crowded.play({
      north: [visit('alder'), loan('alder'), exchange('alder')],
      east: [play('ban')],
    })
    expect(after.told('refund').map(({ soft, capital }) => [soft, capital])).toEqual([
      [4, 0],
      [1, 3],
    ])
    expect(after.spent('north')).toBe('3/0')
    expect([after.soft('north'), after.capital('north')]).toEqual([7, 11])
  })

  test('[R3] an order of a step before the change stands', () => {
    const after = banning('loan').play({ north: [exchange('alder')], east: [play('ban')] })
    expect(after.refunded('north')).toEqual([])
    expect(after.goodwill('alder', 'north')).toBe(5)
  })

  test('[R3] a card returns to the hand', () => {
    const after = banning('card').play({
      north: [play('gift', { state: 'alder' })],
      east: [play('ban')],
    })
    expect(after.refunded('north')).toEqual(['forbidden'])
    expect(after.hand('north')).toEqual(['gift'])
    expect([after.soft('north'), after.capital('north')]).toEqual([10, 11])
    expect(after.hand('east')).toEqual([])
  })

  test('[R3] covert disruption is paid back too, and told to its power only', () => {
    const after = banning('covert').play({ north: [covert('alder')], east: [play('ban')] })
    expect(after.told('refund')).toMatchObject([{ soft: 1, capital: 1, to: 0 }])
    expect([after.soft('north'), after.capital('north')]).toEqual([10, 11])
    expect(after.stability('alder')).toBe(6)
  })

  test('[R3] a bid fails when pressure took the goodwill it needs', () => {
    const t = table({
      goodwill: { alder: { east: 5 } },
      projects: { mine: { in: 'alder', access: 4, cost: 6 } },
    })
    const after = t.play({ north: [deal('mine')], east: [pressure('alder', 'north')] })
    expect(after.goodwill('alder', 'north')).toBe(1)
    expect(after.refunded('north')).toEqual(['too-little-goodwill'])
    expect(after.spent('north')).toBe('0/0')
    expect(after.owners('mine')).toEqual([])
  })

  test('[R3] a bid fails when the state became too unstable for it', () => {
    const t = table({
      stability: { alder: 5 },
      goodwill: { alder: { east: 5 } },
      projects: { mine: { in: 'alder' } },
      power: { east: { gateways: { alder: true } } },
    })
    const after = t.play({ north: [deal('mine')], east: [pressure('alder', 'south')] })
    expect(after.refunded('north')).toEqual(['too-unstable'])
  })

  test('[R3] pressure fails when the alignment it needs is gone', () => {
    const smear = card('smear', {
      step: 'soft',
      target: 'state-and-rival',
      effects: [{ effect: 'goodwill', power: 'rival', state: 'target', by: -1 }],
    })
    const t = table({ goodwill: { alder: { north: 5 } }, power: { east: { cards: [smear] } } })
    const after = t.play({
      north: [pressure('alder', 'south')],
      east: [play('smear', { state: 'alder', rival: 'north' })],
    })
    expect(after.refunded('north')).toEqual(['too-little-alignment'])
    expect(after.goodwill('alder', 'south')).toBe(4)
    expect(after.stability('alder')).toBe(6)
  })

  test('[R3] a bid that is paid back does not use up the visit', () => {
    const t = table({
      goodwill: { alder: { east: 5 } },
      wariness: { east: { north: 4 } },
      projects: { mine: { in: 'alder' }, pit: { in: 'alder' } },
    })
    const visited = t.with({ visit: { alder: { north: 3 } } })
    const lost = visited.play({ north: [deal('mine')], east: [deal('mine')] })
    expect(lost.refunded('north')).toEqual(['outbid'])
    expect(lost.price('north', deal('pit'))).toBe('0/3')
    expect(visited.play({ north: [deal('mine')] }).price('north', deal('pit'))).toBe('0/4')
  })
})

test('[B6] a hidden order that is paid back lifts no budget above 12', () => {
  const windfall = card('windfall', {
    step: 'prepare',
    target: 'none',
    effects: [{ effect: 'budget', power: 'all', soft: 5 }],
  })
  const t = table({
    power: {
      north: { traits: { covert: true } },
      east: { cards: [ban('covert')] },
      south: { cards: [windfall] },
    },
  })
  const after = t.with({ soft: { north: 12 } }).play({
    north: [covert('alder')],
    east: [play('ban')],
    south: [play('windfall')],
  })
  expect(after.refunded('north')).toEqual(['forbidden'])
  expect(after.soft('north')).toBe(12)
})
