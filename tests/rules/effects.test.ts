import { describe, expect, test } from 'vitest'
import type { Condition } from '../../src/scenario/index.ts'
import { headline } from '../fixtures/scenarios/parts.ts'
import { acted, news, type Effects, type Spec } from '../helpers/acting.ts'
import { deal, visit } from '../helpers/orders.ts'
import { table } from '../helpers/table.ts'

const low = { is: { measure: 'stability', state: 'target' }, atMost: 5 } as const

describe('[F1] order and time', () => {
  test('[F1] effects happen in the order written', () => {
    const after = acted([
      { effect: 'stability', state: 'birch', by: 1 },
      { effect: 'goodwill', power: 'actor', state: 'target', by: 1 },
      { effect: 'stability', state: 'birch', by: -2 },
    ])
    expect(
      after
        .told('changed')
        .map(({ what, by }) => [what, by])
        .slice(0, 3),
    ).toEqual([
      ['stability', 1],
      ['goodwill', 1],
      ['stability', -2],
    ])
  })

  test('[F1] numbers change together when the step settles', () => {
    const after = acted([
      { effect: 'stability', state: 'target', by: -1 },
      {
        effect: 'if',
        all: [low],
        then: [{ effect: 'goodwill', power: 'actor', state: 'target', by: 3 }],
        else: [{ effect: 'goodwill', power: 'actor', state: 'target', by: 1 }],
      },
    ])
    expect(after.goodwill('alder', 'north')).toBe(5)
  })

  test('[F1] each kind of number has its effect', () => {
    const after = acted(
      [
        { effect: 'budget', power: 'rival', soft: -2, capital: 1 },
        { effect: 'wariness', of: 'rival', toward: 'actor', by: 2 },
        { effect: 'survey', power: 'actor', state: 'birch' },
        { effect: 'visit-credit', power: 'actor', state: 'target', rounds: 2 },
      ],
      { modules: { hedging: false }, projects: { mine: { in: 'alder', cost: 5 } } },
    )
    expect([after.soft('east'), after.capital('east')]).toEqual([8, 12])
    expect(after.why('wariness', 'east', 'north')).toEqual(['O13 +2', 'W3 -1'])
    expect(after.surveyed('birch', 'north')).toBe(true)
    expect(after.price('north', deal('mine'))).toBe('0/4')
    expect(after.play().price('north', deal('mine'))).toBe('0/5')
  })

  test('[F6] a visit does not cut short a credit that lasts longer', () => {
    const credit = { effect: 'visit-credit', power: 'actor', state: 'alder', rounds: 4 } as const
    const after = acted([credit], { projects: { mine: { in: 'alder', cost: 5 } } })
    const visited = after.play({ north: [visit('alder')] }).play()
    expect(visited.price('north', deal('mine'))).toBe('0/4')
    expect(visited.play().price('north', deal('mine'))).toBe('0/5')
  })
})

describe('[F2] nobody and nothing', () => {
  test.each([
    ['an actor', { effect: 'goodwill', power: 'actor', state: 'alder', by: 1 }],
    ['a rival', { effect: 'goodwill', power: 'rival', state: 'alder', by: 1 }],
    ['a target', { effect: 'stability', state: 'target', by: -1 }],
    ['neighbours of a target', { effect: 'stability', state: 'neighbours', by: -1 }],
    ['anything elsewhere', { effect: 'stability', state: 'elsewhere', by: -1 }],
    ['an investor', { effect: 'goodwill', power: 'investor', state: 'alder', by: 1 }],
    ['a free project', { effect: 'claim', power: 'north', state: 'alder' }],
    ['an own project', { effect: 'release', power: 'north', state: 'alder' }],
  ] as [string, Effects[number]][])('[F2] without %s nothing happens', (_, effect) => {
    const t = news([effect])
    expect(t.told('changed')).toEqual([])
    expect(t.told('project')).toEqual([])
  })

  test('[F2] a power is never wary of itself', () => {
    const t = news([{ effect: 'wariness', of: 'all', toward: 'all', by: 2 }], { modules: {} })
    expect(t.wariness('north', 'north')).toBe(0)
    expect([t.wariness('north', 'east'), t.wariness('south', 'east')]).toEqual([2, 2])
  })

  test('[F2] a condition on nobody does not hold', () => {
    const t = news([
      {
        effect: 'if',
        all: [{ of: 'rival', is: { measure: 'soft' }, atLeast: 0 }],
        then: [{ effect: 'stability', state: 'alder', by: 2 }],
        else: [{ effect: 'stability', state: 'alder', by: -2 }],
      },
    ])
    expect(t.stability('alder')).toBe(4)
  })
})

describe('[F3] roles', () => {
  const board: Spec = {
    powers: 4,
    states: 4,
    state: { alder: { borders: ['birch', 'cedar'] } },
    goodwill: { alder: { north: 4, east: 6, south: 3, west: 3 } },
    projects: {
      mine: { in: 'alder', size: 2, owner: 'south' },
      pit: { in: 'alder', size: 1, owner: 'north' },
    },
  }

  test.each([
    ['actor', ['north']],
    ['rival', ['east']],
    ['rivals', ['east', 'south', 'west']],
    ['all', ['north', 'east', 'south', 'west']],
    ['leader', ['east']],
    ['trailing', ['west']],
    ['investor', ['south']],
    ['west', ['west']],
  ])('[F3] "%s" names %o', (power, named) => {
    const after = acted([{ effect: 'goodwill', power, state: 'target', by: 1 }], board)
    const hit = after.powerIds().filter((id) => after.why('goodwill', 'alder', id).length > 0)
    expect(hit).toEqual(named)
  })

  test.each([
    ['target', ['alder']],
    ['neighbours', ['birch', 'cedar']],
    ['elsewhere', ['birch', 'cedar', 'dogwood']],
    ['all', ['alder', 'birch', 'cedar', 'dogwood']],
    ['cedar', ['cedar']],
    [
      ['birch', 'dogwood'],
      ['birch', 'dogwood'],
    ],
  ])('[F3] %o names %o', (state, named) => {
    const after = acted([{ effect: 'goodwill', power: 'actor', state, by: 1 }], board)
    const hit = after.stateIds().filter((id) => after.why('goodwill', id, 'north').length > 0)
    expect(hit).toEqual(named)
  })

  test('[F3] tied leaders, trailing powers and investors are all meant', () => {
    const even: Spec = {
      projects: { mine: { in: 'alder', owner: 'south' }, pit: { in: 'alder', owner: 'east' } },
    }
    const hit = (power: string) => {
      const after = acted([{ effect: 'goodwill', power, state: 'target', by: 1 }], even)
      return after.powerIds().filter((id) => after.why('goodwill', 'alder', id).length > 0)
    }
    expect([hit('leader'), hit('investor'), hit('trailing')]).toEqual([
      ['east', 'south'],
      ['east', 'south'],
      ['north'],
    ])
  })

  test('[F3] roles are read in each state of its own', () => {
    const t = news([{ effect: 'goodwill', power: 'leader', state: ['alder', 'birch'], by: 1 }], {
      goodwill: { alder: { north: 5 }, birch: { south: 5 } },
    })
    expect([t.goodwill('alder', 'north'), t.goodwill('birch', 'south')]).toEqual([6, 6])
    expect([t.goodwill('alder', 'south'), t.goodwill('birch', 'north')]).toEqual([4, 4])
  })

  test('[F3] a headline names its actor, backlash its two powers', () => {
    const scandal = headline('scandal', {
      actor: 'south',
      effects: [{ effect: 'goodwill', power: 'actor', state: 'all', by: -1 }],
    })
    const t = table({ headlines: [scandal] })
    expect([t.goodwill('cedar', 'south'), t.goodwill('cedar', 'north')]).toEqual([3, 4])
    const backlash: Effects = [
      { effect: 'budget', power: 'actor', soft: 1 },
      { effect: 'budget', power: 'rival', soft: -1 },
    ]
    const after = table({
      wariness: { east: { north: 7 } },
      power: { east: { backlash } },
    }).play()
    expect([after.soft('east'), after.soft('north')]).toEqual([11, 9])
  })
})

describe('[F4] if and chance', () => {
  const either = (all: Condition[]): Effects => [
    {
      effect: 'if',
      all,
      then: [{ effect: 'budget', power: 'north', soft: 1 }],
      else: [{ effect: 'budget', power: 'north', soft: -1 }],
    },
  ]
  const chosen = (all: Condition[], spec: Spec = {}) => acted(either(all), spec).soft('north') - 9

  test.each([
    [{ atLeast: 4 }, 1],
    [{ atLeast: 5 }, -1],
    [{ atMost: 4 }, 1],
    [{ atMost: 3 }, -1],
    [{ atLeast: 4, atMost: 4 }, 1],
  ])('[F4] goodwill 4 within %o', (bounds, way) => {
    expect(chosen([{ of: 'actor', is: { measure: 'goodwill', state: 'target' }, ...bounds }])).toBe(
      way,
    )
  })

  test('[F4] all conditions must hold, for all powers and states meant', () => {
    const goodwill = { alder: { east: 6 } }
    const of = (power: string, state: string | string[]) => ({
      of: power,
      is: { measure: 'goodwill' as const, state },
      atLeast: 5,
    })
    expect(chosen([of('east', 'alder')], { goodwill })).toBe(1)
    expect(chosen([of('rivals', 'alder')], { goodwill })).toBe(-1)
    expect(chosen([of('east', ['alder', 'birch'])], { goodwill })).toBe(-1)
    expect(chosen([of('east', 'alder'), of('east', 'birch')], { goodwill })).toBe(-1)
  })

  const luck: Effects = [
    {
      effect: 'chance',
      percent: 40,
      then: [{ effect: 'stability', state: 'birch', by: 2 }],
      else: [{ effect: 'stability', state: 'cedar', by: 2 }],
    },
  ]

  test.each([
    [39, true],
    [40, false],
  ])('[F4] with a chance of 40 %% a roll of %i of 100', (roll, happened) => {
    const after = acted(luck, {}, [roll])
    expect(after.told('chance')).toMatchObject([{ percent: 40, happened }])
    expect(after.why('stability', 'birch').length > 0).toBe(happened)
    expect(after.why('stability', 'cedar').length > 0).toBe(!happened)
  })

  test('[F4] without an else nothing happens', () => {
    const after = acted([{ effect: 'chance', percent: 40, then: luck, else: [] }], {}, [99])
    expect(after.why('stability', 'cedar')).toEqual([])
  })
})
