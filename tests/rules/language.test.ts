/** Effects, seasons and measures that content is written with. */
import { describe, expect, test } from 'vitest'
import type { Condition } from '../../src/scenario/index.ts'
import { call, card, headline } from '../fixtures/scenarios/parts.ts'
import { acted, calm, news, type Effects, type Spec } from '../helpers/acting.ts'
import { exchange, grant, loan, play, stabilise, survey, visit } from '../helpers/orders.ts'
import { table, type Table } from '../helpers/table.ts'

const NO_SECOND = 50

describe('[F8] baseline', () => {
  test('[F8] the state drifts to its new baseline for the rest of the match', () => {
    let t = news([{ effect: 'baseline', state: 'alder', by: -2 }])
    expect([t.stability('alder'), t.baseline('alder'), t.baseline('birch')]).toEqual([6, 4, 6])
    const levels: number[] = []
    for (; levels.length < 4; levels.push(t.stability('alder'))) t = t.play()
    expect(levels).toEqual([5, 4, 4, 4])
    expect(t.baseline('alder')).toBe(4)
  })

  test.each([
    [9, 10],
    [-9, 0],
  ])('[F8] it stays within 0–10: a change of %i', (by, baseline) => {
    const t = news([{ effect: 'baseline', state: 'alder', by }])
    expect(t.baseline('alder')).toBe(baseline)
    expect(t.told('capped')).toMatchObject([{ what: 'baseline', by: baseline - 6 - by }])
  })
})

describe('[F9] call', () => {
  const asks = { ...call('asks', ['alder', 'birch'], [{ order: 'grant' }]), drawn: false }
  const other = { ...call('other', ['alder'], [{ order: 'loan' }]), drawn: false }
  const effect = (state: string) => ({ effect: 'call', call: 'asks', state }) as const

  test('[F9] a headline moves a capital to ask, for as long as a drawn call stays', () => {
    const t = news([effect('alder')], { calls: [asks] })
    expect(t.calls()).toEqual(['asks alder 2'])
    expect(t.told('call')).toHaveLength(1)
  })

  test('[F9] a capital that asks for something already, or cannot make the call, does not', () => {
    const opening = { calls: [{ call: 'other', state: 'alder', until: 3 }] }
    const t = news([effect('alder'), effect('birch'), effect('cedar')], {
      calls: [asks, other],
      opening,
    })
    expect(t.calls()).toEqual(['other alder 3', 'asks birch 2'])
  })

  test('[F9] orders of the round in which a card opens it answer it', () => {
    const after = acted([effect('target')], { calls: [asks] }, [], { south: [grant('alder')] })
    expect(after.why('goodwill', 'alder', 'south')).toContain('C2 +3')
    expect(after.calls()).toEqual([])
  })

  test('[F9] nobody asks where calls are switched off', () => {
    expect(news([effect('alder')], { calls: [asks], modules: { calls: false } }).calls()).toEqual(
      [],
    )
  })
})

test('[F6] [O13] what forbids covert disruption forbids hidden cards', () => {
  const whisper = card('whisper', {
    seen: 'hidden',
    step: 'covert',
    target: 'state',
    effects: [{ effect: 'stability', state: 'target', by: -1 }],
  })
  const ban: Effects = [
    { effect: 'forbid', power: 'north', order: 'covert', state: 'alder', rounds: 1 },
  ]
  const t = news(ban, { power: { north: { cards: [whisper] } } })
  expect(t.reject('north', play('whisper', { state: 'alder' }))).toBe('forbidden')
  expect(t.reject('north', play('whisper', { state: 'birch' }))).toBeNull()
  const dearer: Effects = [{ effect: 'price', power: 'north', order: 'covert', soft: 2, rounds: 1 }]
  const priced = news(dearer, { power: { north: { cards: [whisper] } } })
  expect(priced.price('north', play('whisper', { state: 'birch' }))).toBe('3/0')
})

describe('[F6] orders and routes', () => {
  const three = [exchange('alder'), exchange('birch'), exchange('cedar')]
  const allowed = (t: Table, power: string): number =>
    [1, 2, 3, 4].filter((count) => {
      const plan = [...three, grant('alder')].slice(0, count)
      return t.refuse(power, plan) !== 'too-many-orders'
    }).length

  test.each([
    [-1, 2],
    [1, 4],
    [-3, 0],
  ])('[F6] [P1] plans hold %i orders more', (by, most) => {
    const t = news([{ effect: 'orders', power: 'north', by, rounds: 1 }])
    expect([allowed(t, 'north'), allowed(t, 'east')]).toEqual([most, 3])
    expect(allowed(t.play(), 'north')).toBe(3)
  })

  test('[F6] [P1] several changes add up, but no plan holds fewer than no orders', () => {
    const less = { effect: 'orders', power: 'north', by: -3, rounds: 1 } as const
    expect(allowed(news([less, less]), 'north')).toBe(0)
    expect(allowed(news([less, { ...less, by: 2 }]), 'north')).toBe(2)
  })

  /** North's mine in cedar lies behind birch. */
  const mine: Spec = {
    power: { north: { gateways: { alder: false } } },
    projects: { mine: { in: 'cedar', size: 2, owner: 'north' } },
  }
  const route = (open: boolean, more = {}): Effects[number] => ({
    effect: 'route',
    power: 'north',
    state: 'birch',
    open,
    rounds: 2,
    ...more,
  })

  test('[F6] [T1] a closed state lets no goods pass while the effect lasts', () => {
    const t = news([route(false)], mine)
    expect([t.stake('cedar', 'north'), t.play().stake('cedar', 'north')]).toEqual([0, 0])
    expect(t.play().play().stake('cedar', 'north')).toBe(2)
    expect(news([route(false, { power: 'east' })], mine).stake('cedar', 'north')).toBe(2)
  })

  test('[F6] [T1] an opened state asks for neither goodwill nor stability', () => {
    const shut: Spec = { ...mine, goodwill: { birch: { north: 1 } }, stability: { birch: 3 } }
    expect(
      news([{ effect: 'stability', state: 'cedar', by: 0 }], shut).stake('cedar', 'north'),
    ).toBe(0)
    expect(news([route(true)], shut).stake('cedar', 'north')).toBe(2)
  })

  test('[F6] [T1] a state both opened and closed is closed', () => {
    expect(news([route(true), route(false)], mine).stake('cedar', 'north')).toBe(0)
  })
})

describe('[H2] [C1] rounds of what is drawn', () => {
  const line = (id: string, more = {}) =>
    headline(id, { effects: [{ effect: 'stability', state: 'alder', by: 0 }], ...more })
  const over = (t: Table, rounds: number, read: (t: Table) => string[]): string[][] => {
    const all: string[][] = []
    for (let at = t; all.length < rounds; at = at.play()) all.push(read(at))
    return all
  }

  test('[H2] a headline that names rounds is drawn in one of them, or not at all', () => {
    const lines = [line('any'), line('winter', { rounds: [3, 5] })]
    const seen = new Set<string>()
    for (const roll of [0, 1]) {
      const rounds = over(table({ headlines: lines, rolls: [roll] }), 6, (t) => t.headlines())
      seen.add(JSON.stringify(rounds))
      expect(rounds.flatMap((ids, index) => (ids.includes('winter') ? [index + 1] : []))).toEqual([
        3,
      ])
      expect(rounds[0]).toEqual(['any'])
    }
    expect(seen.size).toBe(1)
  })

  test('[C1] a call that names rounds is drawn in them only', () => {
    const calls = [
      { ...call('frost', ['alder'], [{ order: 'grant' }]), rounds: [2] },
      call('any', ['birch'], [{ order: 'grant' }]),
    ]
    const rolls = [1, NO_SECOND]
    expect(table({ calls, rolls }).calls()).toEqual(['any birch 2'])
    const second = table({ calls, rolls }).play({}, [NO_SECOND])
    expect(second.calls()).toEqual(['any birch 2', 'frost alder 3'])
    expect(second.play({}, [NO_SECOND]).calls()).not.toContain('frost alder 4')
  })
})

describe('[F10] measures', () => {
  /** Whether a condition on north's card, which names alder and east, holds. */
  function holds(condition: Condition, t: Spec, marks: Parameters<Table['with']>[0] = {}): boolean {
    const effects: Effects = [
      { effect: 'if', all: [condition], then: [{ effect: 'budget', power: 'north', soft: 1 }] },
    ]
    return acted(effects, { ...t, marks }).soft('north') === 10
  }
  const is = (measure: Condition['is'], atLeast: number): Condition => ({
    of: 'actor',
    is: measure,
    atLeast,
  })

  test.each([
    [6, 2, true],
    [6, 3, false],
    [4, 0, true],
    [3, -1, true],
    [3, 0, false],
  ])('[F10] with goodwill %i against 4 the lead is at least %i: %s', (goodwill, least, answer) => {
    const lead = is({ measure: 'lead', state: 'target' }, least)
    expect(holds(lead, { goodwill: { alder: { north: goodwill } } })).toBe(answer)
  })

  test('[F10] the baseline, of any state meant', () => {
    const spec: Spec = { state: { birch: { baseline: 3 } } }
    expect(holds(is({ measure: 'baseline', state: 'target' }, 6), spec)).toBe(true)
    expect(holds(is({ measure: 'baseline', state: 'all' }, 4), spec)).toBe(false)
  })

  test.each(['survey', 'visit', 'loan', 'courtship'] as const)('[F10] the mark of a %s', (mark) => {
    const grid = { alder: { north: mark === 'visit' ? 9 : 1 } }
    const key = (
      { survey: 'surveyed', visit: 'visit', loan: 'loan', courtship: 'courted' } as const
    )[mark]
    const there = is({ measure: 'mark', mark, state: 'target' }, 1)
    expect(holds(there, {})).toBe(false)
    expect(holds(there, {}, { [key]: grid })).toBe(true)
    expect(holds(is({ measure: 'mark', mark, state: 'birch' }, 1), {}, { [key]: grid })).toBe(false)
  })

  test('[F10] an order of the round lays its mark before a later step asks', () => {
    const marks = [
      [survey('alder'), 'survey'],
      [visit('alder'), 'visit'],
      [loan('alder'), 'loan'],
      [stabilise('alder'), null],
    ] as const
    for (const [order, mark] of marks) {
      const after = table({ modules: calm }).play({ north: [order] })
      const cell = after.state('alder') * 3 + after.power('north')
      const { surveyed, visitUntil, loan: due } = after.position
      expect([surveyed[cell]! > 0, visitUntil[cell]! > 0, due[cell]! > 0]).toEqual(
        ['survey', 'visit', 'loan'].map((name) => name === mark),
      )
    }
  })

  test('[F10] projects and sizes of the target alone', () => {
    const projects = {
      fort: { in: 'alder', sector: 'base', size: 3, owner: 'north' },
      mine: { in: 'birch', size: 2, owner: 'north' },
    }
    const base = (states: string, least: number) =>
      is({ measure: 'size', sectors: ['base'], states }, least)
    expect(holds(base('target', 3), { projects })).toBe(true)
    expect(holds(base('birch', 1), { projects })).toBe(false)
    expect(holds(is({ measure: 'projects', states: 'elsewhere' }, 1), { projects })).toBe(true)
    expect(holds(is({ measure: 'projects', states: 'all' }, 3), { projects })).toBe(false)
  })

  test('[F10] connected projects are counted and measured, owned ones are counted though cut off', () => {
    const projects = { fort: { in: 'alder', sector: 'base', size: 3, owner: 'north' } }
    const cut: Spec = { projects, stability: { alder: 4 } }
    const counted = (measure: 'projects' | 'size' | 'owned', spec: Spec) =>
      holds(is({ measure, sectors: ['base'], states: 'target' }, 1), spec)
    expect((['projects', 'size', 'owned'] as const).map((m) => counted(m, { projects }))).toEqual([
      true,
      true,
      true,
    ])
    expect((['projects', 'size', 'owned'] as const).map((m) => counted(m, cut))).toEqual([
      false,
      false,
      true,
    ])
  })
})
