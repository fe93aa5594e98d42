import { describe, expect, test } from 'vitest'
import { headline } from '../fixtures/scenarios/parts.ts'
import { deal, exchange, pressure, reassure, stabilise, visit } from '../helpers/orders.ts'
import { table } from '../helpers/table.ts'

describe('[B1] goodwill', () => {
  test('[B1] goodwill never rises above 10', () => {
    const after = table({ goodwill: { alder: { north: 9 } } }).play({ north: [visit('alder')] })
    expect(after.goodwill('alder', 'north')).toBe(10)
    expect(after.told('capped')).toMatchObject([{ what: 'goodwill', by: -1 }])
  })

  test('[B1] goodwill never falls below 0', () => {
    const t = table({
      goodwill: { alder: { north: 5, east: 1 } },
      power: { north: { gateways: { alder: true } } },
    })
    expect(t.play({ north: [pressure('alder', 'east')] }).goodwill('alder', 'east')).toBe(0)
  })

  test('[B1] goodwill is counted apart for each power in each state', () => {
    const after = table().play({ north: [exchange('alder')], east: [exchange('birch')] })
    expect([after.goodwill('alder', 'north'), after.goodwill('birch', 'north')]).toEqual([5, 4])
    expect([after.goodwill('alder', 'east'), after.goodwill('birch', 'east')]).toEqual([4, 5])
  })
})

describe('[B2] stake', () => {
  test('[B2] a stake is the sum of the sizes of the own projects in the state', () => {
    const t = table({
      projects: {
        mine: { in: 'alder', size: 3, owner: 'north' },
        rail: { in: 'alder', size: 2, owner: 'north' },
        well: { in: 'alder', size: 4, owner: 'east' },
        pit: { in: 'alder', size: 5 },
        far: { in: 'birch', size: 1, owner: 'north' },
      },
    })
    expect(t.stake('alder', 'north')).toBe(5)
    expect(t.stake('alder', 'east')).toBe(4)
    expect(t.stake('alder', 'south')).toBe(0)
    expect(t.stake('birch', 'north')).toBe(1)
  })

  test('[B2] a project that is not connected counts for nothing', () => {
    const t = table({
      goodwill: { alder: { north: 2 } },
      projects: { mine: { in: 'alder', size: 3, owner: 'north' } },
    })
    expect(t.stake('alder', 'north')).toBe(0)
    expect(t.with({ goodwill: { alder: { north: 3 } } }).stake('alder', 'north')).toBe(3)
  })

  test.each([
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 3],
  ])('[B2] a shared project of size %i counts %i for each owner', (size, half) => {
    const t = table({ projects: { mine: { in: 'alder', size, owner: 'north', partner: 'south' } } })
    expect(t.stake('alder', 'north')).toBe(half)
    expect(t.stake('alder', 'south')).toBe(half)
  })
})

test.each([
  [3, 5, 8],
  [4, 4, 8],
  [5, 4, 8],
  [5, 3, 6],
  [1, 0, 0],
])('[B3] a stake of %i with goodwill %i makes an alignment of %i', (size, goodwill, alignment) => {
  const t = table({
    modules: { routes: false },
    goodwill: { alder: { north: goodwill } },
    projects: { mine: { in: 'alder', size, owner: 'north' } },
  })
  expect(t.alignment('alder', 'north')).toBe(alignment)
})

describe('[B4] stability', () => {
  test('[B4] stability never rises above 10', () => {
    const t = table({ stability: { alder: 9 }, state: { alder: { baseline: 10 } } })
    expect(t.play({ north: [stabilise('alder')] }).stability('alder')).toBe(10)
  })

  test('[B4] stability never falls below 0', () => {
    const quake = headline('quake', { effects: [{ effect: 'stability', state: 'alder', by: -5 }] })
    expect(table({ stability: { alder: 3 }, headlines: [quake] }).stability('alder')).toBe(0)
  })

  test('[B4] a state keeps to a baseline of its own', () => {
    const t = table({ stability: { alder: 5, birch: 5 }, state: { alder: { baseline: 7 } } })
    const after = t.play()
    expect([after.stability('alder'), after.stability('birch')]).toEqual([6, 5])
  })
})

describe('[B5] wariness', () => {
  const calm = { wariness: { backlashFrom: 20 } }

  test('[B5] wariness never rises above 10', () => {
    const after = table({ rules: calm, wariness: { east: { north: 10 } } }).play({
      north: [visit('alder')],
    })
    expect(after.wariness('east', 'north')).toBe(10)
    expect(after.wariness('south', 'north')).toBe(1)
  })

  test('[B5] wariness never falls below 0', () => {
    const after = table({ wariness: { east: { north: 1 } } }).play({ north: [reassure()] })
    expect(after.wariness('east', 'north')).toBe(0)
  })

  test('[B5] each power has a wariness of its own of each rival', () => {
    const t = table({ wariness: { east: { north: 3 }, north: { east: 1 } } })
    expect([t.wariness('east', 'north'), t.wariness('north', 'east')]).toEqual([3, 1])
    expect(t.wariness('south', 'north')).toBe(0)
  })
})

describe('[B6] budgets', () => {
  const rich = (income: number, soft: number) => ({
    power: { north: { income, doctrine: { start: soft, least: 0, most: 9 } } },
  })

  test.each([
    [10, 2, 12],
    [10, 3, 12],
    [12, 5, 12],
  ])('[B6] soft power of %i and an income of %i make %i', (soft, income, result) => {
    const after = table(rich(income, income))
      .with({ soft: { north: soft } })
      .play()
    expect(after.soft('north')).toBe(result)
  })

  test('[B6] capital funds stop at 12, or at the cap that the scenario sets', () => {
    expect(table(rich(4, 0)).play().capital('north')).toBe(12)
    const rules = { plan: { budgetCap: 13 } }
    expect(
      table({ ...rich(4, 0), rules })
        .play()
        .capital('north'),
    ).toBe(13)
  })

  test('[B6] what takes more than there is leaves 0', () => {
    const tax = headline('tax', {
      effects: [{ effect: 'budget', power: 'north', soft: -10, capital: -9 }],
    })
    const t = table({ headlines: [tax, tax] }).with({ soft: { north: 3 }, capital: { north: 8 } })
    const after = t.play()
    expect([after.soft('north'), after.capital('north')]).toEqual([0, 0])
  })
})

describe('[B7] leading', () => {
  test('[B7] the highest alignment, not the highest goodwill, leads', () => {
    const t = table({
      goodwill: { alder: { north: 5, east: 4, south: 3 } },
      projects: { mine: { in: 'alder', size: 2, owner: 'east' } },
    })
    expect(t.leaders('alder')).toEqual(['east'])
    expect(t.soleLeader('alder')).toBe('east')
  })

  test('[B7] powers level at the top lead together, and none of them alone', () => {
    const t = table({ goodwill: { alder: { north: 5, south: 5 } } })
    expect(t.leaders('alder')).toEqual(['north', 'south'])
    expect(t.soleLeader('alder')).toBeUndefined()
  })
})

test('[B8] a project begins with its owner or none, and may come to have two', () => {
  const t = table({
    projects: { mine: { in: 'alder', owner: 'east' }, pit: { in: 'alder', size: 4 } },
  })
  expect(t.owners('mine')).toEqual(['east'])
  expect(t.owners('pit')).toEqual([])
  expect(t.play({ south: [deal('pit')] }).owners('pit')).toEqual(['south'])
  const shared = t.play({ north: [deal('pit')], south: [deal('pit')] })
  expect(shared.owners('pit').toSorted()).toEqual(['north', 'south'])
})

describe('[B9] bases', () => {
  test('[B9] only an own project in a sector marked as base is a base', () => {
    const t = table({
      projects: {
        camp: { in: 'alder', sector: 'base', owner: 'north' },
        mine: { in: 'alder', owner: 'east' },
        spare: { in: 'birch', sector: 'base' },
      },
    })
    expect(t.hasBase('alder', 'north')).toBe(true)
    expect(t.hasBase('alder', 'east')).toBe(false)
    expect(t.hasBase('birch', 'north')).toBe(false)
  })

  test('[B9] both owners of a shared base have a base', () => {
    const t = table({
      projects: { camp: { in: 'alder', sector: 'base', owner: 'north', partner: 'south' } },
    })
    expect(t.hasBase('alder', 'north')).toBe(true)
    expect(t.hasBase('alder', 'south')).toBe(true)
    expect(t.hasBase('alder', 'east')).toBe(false)
  })

  test('[B9] a base needs no connection', () => {
    const projects = { camp: { in: 'alder', sector: 'base', owner: 'north' } }
    const t = table({ projects, goodwill: { alder: { north: 0 } }, stability: { alder: 1 } })
    expect(t.stake('alder', 'north')).toBe(0)
    expect(t.hasBase('alder', 'north')).toBe(true)
  })
})
