import { describe, expect, test } from 'vitest'
import { agenda, call, card, headline } from '../fixtures/scenarios/parts.ts'
import {
  deal,
  dialogue,
  exchange,
  grant,
  loan,
  play,
  pressure,
  reassure,
  visit,
} from '../helpers/orders.ts'
import { table } from '../helpers/table.ts'

type Spec = NonNullable<Parameters<typeof table>[0]>
type Module = keyof NonNullable<Spec['modules']>

/** The same table with a part of the rules switched on and off. */
const onOff = (module: Module, spec: Spec = {}) =>
  [true, false].map((on) => table({ ...spec, modules: { ...spec.modules, [module]: on } }))

test('[M1] agendas: none is dealt, kept or counted', () => {
  const agendas = [agenda('rich', { measure: 'soft' }, 1)]
  const [on, off] = onOff('agendas', { rounds: 1, reviews: [9], power: { north: { agendas } } })
  expect([on!.dealt('north'), off!.dealt('north')]).toEqual([['rich'], []])
  expect(on!.refuse('north', [])).toBe('agenda-missing')
  expect(off!.refuse('north', [])).toBeNull()
  expect(on!.play({ north: { agenda: 'rich' } }).points('north')).toBe(4)
  expect(off!.play().points('north')).toBe(0)
})

test('[M1] calls: nobody asks, and what was asked at the opening is gone', () => {
  const calls = [call('asks', ['alder', 'birch'], [{ order: 'grant' }])]
  const opening = { calls: [{ call: 'asks', state: 'alder', until: 2 }] }
  const [on, off] = onOff('calls', { calls, opening })
  expect(on!.calls()).toHaveLength(2)
  expect([off!.calls(), off!.play().calls()]).toEqual([[], []])
  const after = off!.play({ north: [grant('alder')] })
  expect(after.why('goodwill', 'alder', 'north')).toEqual(['O2 +1'])
})

test('[M1] cards: no hand is dealt, no card can be played', () => {
  const gift = card('gift', {
    effects: [{ effect: 'goodwill', power: 'actor', state: 'target', by: 1 }],
  })
  const [on, off] = onOff('cards', { power: { north: { cards: [gift] } } })
  const there = play('gift', { state: 'alder' })
  expect([on!.hand('north'), off!.hand('north')]).toEqual([['gift'], []])
  expect(on!.reject('north', there)).toBeNull()
  expect(off!.reject('north', there)).not.toBeNull()
})

test('[M1] doctrine moves: the mark stays', () => {
  const doctrine = { start: 3, least: 1, most: 6 }
  const [on, off] = onOff('doctrine', { power: { north: { income: 8, doctrine } } })
  expect(on!.refuse('north', { doctrine: 1 })).toBeNull()
  expect(off!.refuse('north', { doctrine: 1 })).toBe('switched-off')
  expect(off!.refuse('north', { doctrine: -1 })).toBe('switched-off')
  expect(off!.refuse('north', { doctrine: 0 })).toBeNull()
})

test('[M1] headlines: none is read, dated or drawn', () => {
  const quake = (id: string, more = {}) =>
    headline(id, { effects: [{ effect: 'stability', state: 'alder', by: -1 }], ...more })
  const headlines = [quake('dated', { dated: { from: 1, to: 1 } }), quake('drawn')]
  const [on, off] = onOff('headlines', { headlines })
  expect([on!.headlines(), off!.headlines()]).toEqual([['dated'], []])
  expect([on!.stability('alder'), off!.stability('alder')]).toEqual([5, 6])
  expect(off!.play().headlines()).toEqual([])
})

test('[M1] hedging: nobody gains from a far leader', () => {
  const [on, off] = onOff('hedging', { goodwill: { alder: { north: 9 } } })
  expect([on!.play().goodwill('alder', 'east'), off!.play().goodwill('alder', 'east')]).toEqual([
    5, 4,
  ])
})

test('[M1] loans: none can be given', () => {
  const [on, off] = onOff('loans')
  expect(on!.reject('north', loan('alder'))).toBeNull()
  expect(off!.reject('north', loan('alder'))).toBe('switched-off')
})

test('[M1] neglect: reviews take no goodwill', () => {
  const [on, off] = onOff('neglect', { reviews: [1] })
  expect([on!.play().goodwill('alder', 'north'), off!.play().goodwill('alder', 'north')]).toEqual([
    3, 4,
  ])
})

test('[M1] routes: every project is connected', () => {
  const [on, off] = onOff('routes', {
    goodwill: { alder: { north: 1 } },
    stability: { alder: 1 },
    power: { north: { gateways: { cedar: false } } },
    projects: { mine: { in: 'alder', yield: 3, owner: 'north' } },
  })
  expect([on!.stake('alder', 'north'), off!.stake('alder', 'north')]).toEqual([0, 1])
  expect([on!, off!].map((t) => t.play().told('income')[0]!.yields)).toEqual([0, 1])
})

describe('[M1] wariness', () => {
  const wariness = { north: { east: 5 }, east: { north: 5 }, south: { north: 2 } }
  const spec: Spec = {
    wariness,
    goodwill: { alder: { north: 5, east: 6 } },
    projects: { mine: { in: 'alder', access: 4 } },
  }

  test('[M1] wariness: nobody can reassure', () => {
    const [on, off] = onOff('wariness', spec)
    expect(on!.reject('north', reassure())).toBeNull()
    expect(off!.reject('north', reassure())).toBe('switched-off')
  })

  test('[M1] wariness: no open act alarms, nobody is calmed', () => {
    const [on, off] = onOff('wariness', spec)
    const plan = { north: [visit('alder'), dialogue('birch')], east: [exchange('alder')] }
    expect(on!.play(plan).why('wariness', 'east', 'north')).not.toEqual([])
    expect(
      off!
        .play(plan)
        .told('changed')
        .filter(({ what }) => what === 'wariness'),
    ).toEqual([])
  })

  test('[M1] wariness: no backlash and no overtaking', () => {
    const far = { ...spec, wariness: { east: { north: 9 } } }
    const [on, off] = onOff('wariness', far)
    expect(on!.play().told('backlash')).toHaveLength(1)
    expect(off!.play().told('backlash')).toEqual([])
    expect(off!.play({ north: [visit('alder')] }).told('overtaken')).toEqual([])
  })

  test('[M1] wariness: reviews fine nobody', () => {
    const far = { ...spec, goodwill: {}, reviews: [1], projects: {} }
    const [on, off] = onOff('wariness', far)
    expect([on!.play().points('north'), off!.play().points('north')]).toEqual([1, 3])
  })

  test('[M1] wariness: no step is dearer for caution', () => {
    const [on, off] = onOff('wariness', spec)
    expect([on!.price('north', visit('alder')), off!.price('north', visit('alder'))]).toEqual([
      '4/0',
      '3/0',
    ])
    expect([on!.price('north', deal('mine')), off!.price('north', deal('mine'))]).toEqual([
      '0/5',
      '0/4',
    ])
  })

  test('[M1] wariness: pressure is resented, whoever would be wary', () => {
    const pressed = { north: [pressure('alder', 'east')] }
    const wary = { ...spec, wariness: { north: { east: 5 } } }
    const own = onOff('wariness', wary).map((t) =>
      t.play(pressed).why('goodwill', 'alder', 'north'),
    )
    expect(own).toEqual([['O11 +1'], ['O11 -1']])
  })

  test('[M1] wariness: any two powers can share a project', () => {
    const [on, off] = onOff('wariness', spec)
    const bids = { north: [deal('mine')], east: [deal('mine')] }
    expect(on!.play(bids).owners('mine')).toEqual(['east'])
    expect(off!.play(bids).owners('mine')).toEqual(['north', 'east'])
  })
})
