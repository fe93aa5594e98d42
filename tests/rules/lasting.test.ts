import { describe, expect, test } from 'vitest'
import { headline } from '../fixtures/scenarios/parts.ts'
import { acted, calm, news, type Effects } from '../helpers/acting.ts'
import { exchange, grant, loan, summit, visit } from '../helpers/orders.ts'
import { table } from '../helpers/table.ts'

describe('[F6] lasting effects', () => {
  const ban = { effect: 'forbid', power: 'all', order: 'exchange', state: 'all' } as const

  test.each([
    [1, ['forbidden', null, null]],
    [2, ['forbidden', 'forbidden', null]],
  ])('[F6] a headline that forbids for %i rounds counts its own', (rounds, answers) => {
    const first = news([{ ...ban, rounds }])
    const all = [first, first.play(), first.play().play()]
    expect(all.map((t) => t.reject('north', exchange('alder')))).toEqual(answers)
  })

  test('[F6] a card of the round counts this round as well', () => {
    const after = acted([{ ...ban, rounds: 2 }])
    expect(after.reject('north', exchange('alder'))).toBe('forbidden')
    expect(after.play().reject('north', exchange('alder'))).toBeNull()
    expect(acted([{ ...ban, rounds: 1 }]).reject('north', exchange('alder'))).toBeNull()
  })

  test('[F6] it forbids the order, the power and the states meant, nothing else', () => {
    const t = news([{ ...ban, power: 'north', state: ['alder', 'birch'], rounds: 1 }])
    expect(t.reject('north', exchange('birch'))).toBe('forbidden')
    expect(t.reject('north', exchange('cedar'))).toBeNull()
    expect(t.reject('north', grant('alder'))).toBeNull()
    expect(t.reject('east', exchange('alder'))).toBeNull()
    const noSummit = news([{ ...ban, order: 'summit', power: 'north', rounds: 1 }])
    expect(noSummit.reject('north', summit())).toBe('forbidden')
  })

  test('[F6] prices change, and changes add up', () => {
    const price = { effect: 'price', power: 'north', order: 'loan', state: 'alder' } as const
    const t = news([
      { ...price, soft: 1, capital: -1, rounds: 1 },
      { ...price, soft: 1, capital: 0, rounds: 2 },
    ])
    expect(t.price('north', loan('alder'))).toBe('2/2')
    expect([t.price('north', loan('birch')), t.price('east', loan('alder'))]).toEqual([
      '0/3',
      '0/3',
    ])
    expect(t.play().price('north', loan('alder'))).toBe('1/3')
    expect(t.play().play().price('north', loan('alder'))).toBe('0/3')
  })

  test('[F6] yields change, but never below 0', () => {
    const projects = {
      mine: { in: 'alder', yield: 2, owner: 'north' },
      well: { in: 'alder', sector: 'oil', yield: 3, owner: 'north' },
    }
    const yields = (by: number, more: object = {}) =>
      news(
        [
          {
            effect: 'yield',
            power: 'all',
            state: 'all',
            sectors: ['mines'],
            by,
            rounds: 1,
            ...more,
          },
        ],
        {
          projects,
        },
      )
    expect(yields(4).play().told('income')[0]!.yields).toBe(3)
    expect(yields(-9).play().told('income')[0]!.yields).toBe(1)
    expect(yields(4, { state: 'birch' }).play().told('income')[0]!.yields).toBe(1)
    expect(yields(4, { power: 'east' }).play().told('income')[0]!.yields).toBe(1)
    expect(yields(4).play().play().told('income')[0]!.yields).toBe(1)
  })

  test('[F6] whom it means is settled when it begins', () => {
    const target = headline('ban', {
      target: ['alder'],
      effects: [{ ...ban, power: 'leader', state: 'target', rounds: 3 }],
    })
    const t = table({ modules: calm, headlines: [target], goodwill: { alder: { east: 5 } } })
    const after = t.play({ north: [visit('alder')] })
    expect(after.soleLeader('alder')).toBe('north')
    expect(after.reject('north', exchange('alder'))).toBeNull()
    expect(after.reject('east', exchange('alder'))).toBe('forbidden')
  })
})

test('[F6] plans already revealed are paid at the old price', () => {
  const dearer = { effect: 'price', power: 'all', order: 'exchange', soft: 2, capital: 0 } as const
  const after = acted([{ ...dearer, state: 'all', rounds: 2 }], {}, [], {
    south: [exchange('birch')],
  })
  expect(after.spent('south')).toBe('2/0')
  expect(after.price('south', exchange('birch'))).toBe('4/0')
})

describe('[F7] later', () => {
  const later = (rounds: number, times: number): Effects => [
    { effect: 'later', rounds, times, then: [{ effect: 'budget', power: 'actor', soft: 1 }] },
  ]
  /** North's soft power in the rounds after it played the card for 1. */
  function softAfter(effects: Effects): number[] {
    const soft: number[] = []
    for (let t = acted(effects); soft.length < 5; t = t.play()) soft.push(t.soft('north'))
    return soft
  }

  test.each([
    [1, 1, [10, 10, 10, 10, 10]],
    [2, 1, [9, 10, 10, 10, 10]],
    [2, 3, [9, 10, 11, 12, 12]],
  ])('[F7] after %i rounds, %i times', (rounds, times, soft) => {
    expect(softAfter(later(rounds, times))).toEqual(soft)
  })

  test('[F7] it keeps its actor, rival and state', () => {
    const after = acted([
      {
        effect: 'later',
        rounds: 1,
        times: 1,
        then: [
          { effect: 'goodwill', power: 'rival', state: 'target', by: -1 },
          { effect: 'goodwill', power: 'actor', state: 'elsewhere', by: 1 },
        ],
      },
    ])
    expect(after.why('goodwill', 'alder', 'east')).toEqual(['F7 -1'])
    expect([after.goodwill('birch', 'north'), after.goodwill('cedar', 'north')]).toEqual([5, 5])
  })

  test('[F7] what it finds is read when it happens', () => {
    const whenLow = headline('later', {
      effects: [
        {
          effect: 'later',
          rounds: 1,
          times: 1,
          then: [{ effect: 'goodwill', power: 'leader', state: 'alder', by: 1 }],
        },
      ],
    })
    const t = table({ modules: calm, headlines: [whenLow] })
    expect(t.play({ south: [exchange('alder')] }).goodwill('alder', 'south')).toBe(6)
  })
})
