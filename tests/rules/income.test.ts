import { describe, expect, test } from 'vitest'
import { headline } from '../fixtures/scenarios/parts.ts'
import { deal, loan } from '../helpers/orders.ts'
import { table, type Table } from '../helpers/table.ts'

/** North's income of a round: soft power, capital, and of it yields and instalments. */
function incomeOf(t: Table, plan: Parameters<Table['play']>[0] = {}) {
  const { soft, capital, yields, loans } = t.play(plan).told('income')[0]!
  return { soft, capital, yields, loans }
}

const power = { north: { income: 7, doctrine: { start: 4, least: 2, most: 6 } } }

test('[I1] soft power equal to the doctrine mark, capital equal to the rest', () => {
  const t = table({ power }).with({ soft: { north: 1 }, capital: { north: 2 } })
  const after = t.play()
  expect([after.soft('north'), after.capital('north')]).toEqual([5, 5])
  const next = after.play()
  expect([next.soft('north'), next.capital('north')]).toEqual([9, 8])
})

describe('[I2] yields', () => {
  const yielding = (...yields: number[]) =>
    Object.fromEntries(
      yields.map((value, at) => [`mine-${at}`, { in: 'alder', yield: value, owner: 'north' }]),
    )

  test.each([
    [[2], 0],
    [[3], 1],
    [[5], 1],
    [[2, 4], 2],
    [[1, 1, 1], 1],
    [[8], 2],
  ])('[I2] yields of %o bring %i', (yields, share) => {
    expect(incomeOf(table({ power, projects: yielding(...yields) }))).toEqual({
      soft: 4,
      capital: 3 + share,
      yields: share,
      loans: 0,
    })
  })

  test('[I2] shared projects yield half to each', () => {
    const shared = (value: number) => ({
      in: 'alder',
      yield: value,
      owner: 'north',
      partner: 'east',
    })
    const yields = (...values: number[]) =>
      table({ projects: Object.fromEntries(values.map((v, at) => [`mine-${at}`, shared(v)])) })
        .play()
        .told('income')
        .map((fact) => fact.yields)
    expect(yields(6)).toEqual([1, 1, 0])
    expect(yields(5)).toEqual([0, 0, 0])
    expect(yields(3, 3)).toEqual([1, 1, 0])
  })

  test('[I2] a project bought this round yields this round', () => {
    const t = table({ projects: { mine: { in: 'alder', yield: 3 } } })
    expect(incomeOf(t, { north: [deal('mine')] }).yields).toBe(1)
  })

  test('[I2] the scenario may change the share', () => {
    const t = table({ rules: { income: { yieldShare: 2 } }, projects: yielding(5) })
    expect(incomeOf(t).yields).toBe(2)
  })

  test('[I2] lasting effects change yields before they are shared out', () => {
    const boom = headline('boom', {
      effects: [{ effect: 'yield', power: 'all', sectors: ['mines'], by: 1, rounds: 1 }],
    })
    expect(incomeOf(table({ headlines: [boom], projects: yielding(2) })).yields).toBe(1)
  })
})

describe('[I3] loans', () => {
  test('[I3] each open loan pays back 1 capital', () => {
    const t = table({ power }).with({ loan: { alder: { north: 2 }, birch: { north: 1, east: 3 } } })
    expect(incomeOf(t)).toEqual({ soft: 4, capital: 5, yields: 0, loans: 2 })
    const after = t.play()
    expect([after.loan('alder', 'north'), after.loan('birch', 'north')]).toEqual([1, 0])
    expect(incomeOf(after).loans).toBe(1)
  })

  test('[I3] a loan of the same round already pays', () => {
    expect(incomeOf(table(), { north: [loan('alder')] }).loans).toBe(1)
  })

  test('[I3] the scenario may change the instalment', () => {
    const t = table({ rules: { loan: { instalment: 2 } } }).with({ loan: { alder: { north: 2 } } })
    expect(incomeOf(t).loans).toBe(2)
  })
})
