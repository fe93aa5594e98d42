import { describe, expect, test } from 'vitest'
import { call, card, headline } from '../fixtures/scenarios/parts.ts'
import {
  covert,
  deal,
  dialogue,
  exchange,
  grant,
  loan,
  play,
  pressure,
  reassure,
  stabilise,
  summit,
  survey,
  visit,
} from '../helpers/orders.ts'
import { table, type Table } from '../helpers/table.ts'

/** Places at which facts that fit first appear, in the order asked for. */
function placesOf(after: Table, ...fits: ((text: string) => boolean)[]): number[] {
  const texts = after.facts.map((fact) => JSON.stringify(fact))
  return fits.map((fit) => texts.findIndex(fit))
}

const by = (rule: string) => (text: string) => text.includes(`"rule":"${rule}"`)
const kind = (fact: string) => (text: string) => text.startsWith(`{"fact":"${fact}"`)

const rises = (places: readonly number[]): boolean =>
  places.every((place, index) => place >= 0 && (index === 0 || place > places[index - 1]!))

describe('[R0] order of a round', () => {
  const quake = headline('quake', {
    dated: { from: 2, to: 2 },
    effects: [{ effect: 'stability', state: 'alder', by: -1 }],
  })
  const slow = headline('slow', {
    dated: { from: 1, to: 1 },
    effects: [
      { effect: 'later', rounds: 1, then: [{ effect: 'stability', state: 'birch', by: -1 }] },
      { effect: 'price', power: 'all', order: 'exchange', soft: 3, rounds: 1 },
    ],
  })
  const calls = ['alder', 'birch'].map((id) => call(`asks-${id}`, [id], [{ order: 'grant' }]))
  const opening = { calls: [{ call: 'asks-alder', state: 'alder', until: 1 }] }

  test('[R0] before planning: calls lapse, delayed effects, headlines, new calls', () => {
    const t = table({ headlines: [slow, quake], calls: [calls[1]!, calls[0]!], opening })
    const after = t.play()
    const order = ['round', 'call-lapsed', 'delayed-now', 'headline', 'call'].map(kind)
    expect(rises(placesOf(after, ...order))).toBe(true)
  })

  test('[R0] before planning: lasting effects of the round before are over', () => {
    const t = table({ headlines: [slow] })
    expect(t.price('north', exchange('alder'))).toBe('5/0')
    expect(t.play().price('north', exchange('alder'))).toBe('2/0')
  })

  test('[R0] delayed effects have happened when a headline is read', () => {
    const check = headline('check', {
      dated: { from: 2, to: 2 },
      effects: [
        {
          effect: 'if',
          all: [{ of: 'actor', is: { measure: 'stability', state: 'birch' }, atMost: 5 }],
          then: [{ effect: 'stability', state: 'cedar', by: 2 }],
          else: [],
        },
      ],
    })
    expect(
      table({ headlines: [slow, check] })
        .play()
        .stability('cedar'),
    ).toBe(8)
  })

  test('[R0] after planning: orders, calls, capitals, powers, income, review, next round', () => {
    const asks = { ...call('asks', ['alder'], [{ order: 'visit' }]), drawn: false }
    const t = table({
      reviews: [1],
      calls: [asks],
      opening: { calls: [{ call: 'asks', state: 'alder', until: 2 }] },
      stability: { birch: 6 },
      state: { birch: { baseline: 7 } },
    })
    const after = t.play({ north: [visit('alder')] })
    const order = [kind('order'), by('O5'), by('C2'), by('A6'), by('W1'), kind('income')]
    expect(rises(placesOf(after, ...order, by('V1'), by('V2'), kind('round')))).toBe(true)
  })

  test('[R0] after the last round the final count takes the place of the next round', () => {
    const after = table({ rounds: 1, reviews: [1] }).play()
    expect(rises(placesOf(after, kind('income'), by('V2'), kind('interest'), kind('over')))).toBe(
      true,
    )
    expect(after.told('round')).toEqual([])
  })

  test('[R0] hands are filled before planning', () => {
    const aim = { effect: 'stability', state: 'alder', by: 0 } as const
    const cards = ['a', 'b', 'c', 'd'].map((id) => card(id, { effects: [aim] }))
    const t = table({ power: { north: { cards } } })
    const after = t.play({ north: [play(t.hand('north')[0]!, { state: 'alder' })] })
    expect(after.hand('north')).toHaveLength(3)
  })
})

describe('[R1] reveal and steps', () => {
  const spec = {
    rules: { plan: { orders: 6 } },
    goodwill: { alder: { north: 5 } },
    wariness: { south: { east: 3 } },
    stability: { birch: 5 },
    projects: { mine: { in: 'alder' } },
    power: { east: { traits: { covert: true } } },
  }
  const orders = {
    north: [survey('cedar'), deal('mine'), pressure('alder', 'south')],
    east: [covert('cedar'), exchange('cedar'), reassure()],
    south: [survey('birch'), stabilise('birch')],
  }

  test('[R1] prepare, soft, pressure, deals, survey, covert: whatever the order in the plans', () => {
    const after = table(spec)
      .with({ soft: { east: 12 } })
      .play(orders)
    const steps = ['O1', 'O11', 'O8', 'O7', 'O12'].map(by)
    expect(rises(placesOf(after, by('O9'), ...steps))).toBe(true)
    expect(rises(placesOf(after, by('O10'), ...steps))).toBe(true)
  })

  test('[R1] all plans are shown before any of them does anything', () => {
    const after = table(spec)
      .with({ soft: { east: 12 } })
      .play(orders)
    const shown = after.facts.map(({ fact }) => fact).lastIndexOf('order')
    expect(shown).toBeLessThan(after.facts.findIndex(({ fact }) => fact === 'changed'))
    expect(after.told('order')).toHaveLength(8)
  })

  test('[R1] soft orders all fall into one step', () => {
    const t = table({ rules: { plan: { orders: 6 } }, goodwill: { alder: { north: 3 } } })
    const soft = [exchange('alder'), grant('alder'), loan('alder'), visit('alder')]
    const after = t.with({ soft: { north: 12 } }).play({ north: [...soft, dialogue('alder')] })
    expect(after.why('goodwill', 'alder', 'north')).toEqual([
      'O1 +1',
      'O2 +1',
      'O3 +1',
      'O5 +2',
      'O4 +2',
    ])
  })

  test('[R1] a survey comes too late for a deal of the same plan', () => {
    const t = table({ projects: { mine: { in: 'alder', access: 6 } } })
    expect(t.reject('north', deal('mine'), [survey('alder')])).toBe('too-little-goodwill')
    const easy = table({ projects: { mine: { in: 'alder', cost: 5 } } })
    const after = easy.play({ north: [survey('alder'), deal('mine')] })
    expect(after.spent('north')).toBe('0/6')
  })

  test.each([
    ['prepare', ['O13 +3', 'O1 +1', 'O8 +1', 'O7 +1']],
    ['soft', ['O1 +1', 'O13 +3', 'O8 +1', 'O7 +1']],
    ['pressure', ['O1 +1', 'O13 +3', 'O8 +1', 'O7 +1']],
    ['deals', ['O1 +1', 'O13 +3', 'O8 +1', 'O7 +1']],
    ['survey', ['O1 +1', 'O8 +1', 'O7 +1', 'O13 +3']],
    ['covert', ['O1 +1', 'O8 +1', 'O7 +1', 'O13 +3']],
  ] as const)('[R1] a card of the step "%s" acts in that step', (step, order) => {
    const gift = card('gift', {
      step,
      effects: [{ effect: 'goodwill', power: 'actor', state: 'alder', by: 3 }],
    })
    const t = table({
      rules: { plan: { orders: 4 } },
      modules: { hedging: false },
      projects: { mine: { in: 'alder' } },
      power: { north: { cards: [gift] } },
    })
    const plan = [survey('alder'), deal('mine'), exchange('alder')]
    const after = t.play({ north: [...plan, play('gift', { state: 'alder' })] })
    expect(after.why('goodwill', 'alder', 'north')).toEqual(order)
  })
})

describe('[R2] together', () => {
  test('[R2] orders of a step read the board as the step began', () => {
    const low = table({ goodwill: { alder: { north: 3 } } })
    const after = low.play({ north: [exchange('alder'), dialogue('alder')] })
    expect(after.goodwill('alder', 'north')).toBe(6)
    const shaky = table({ stability: { alder: 5 } })
    const both = shaky.play({ north: [stabilise('alder')], east: [stabilise('alder')] })
    expect([both.goodwill('alder', 'north'), both.goodwill('alder', 'east')]).toEqual([6, 6])
  })

  test('[R2] a later step reads what an earlier one did', () => {
    const t = table({ stability: { alder: 5 } })
    const after = t.play({ north: [dialogue('alder'), stabilise('alder')] })
    expect(after.why('goodwill', 'alder', 'north')).toEqual(['O9 +2'])
  })

  test('[R2] changes are summed before they are kept within bounds', () => {
    const smear = card('smear', {
      step: 'soft',
      target: 'state-and-rival',
      effects: [{ effect: 'goodwill', power: 'rival', state: 'target', by: -2 }],
    })
    const t = table({
      modules: { hedging: false },
      goodwill: { alder: { south: 10 } },
      power: { north: { cards: [smear] } },
    })
    const after = t.play({
      north: [play('smear', { state: 'alder', rival: 'south' })],
      south: [visit('alder')],
    })
    expect(after.goodwill('alder', 'south')).toBe(10)
  })

  test('[R2] stakes in a contest are those of the beginning of the step', () => {
    const t = table({
      projects: { first: { in: 'alder', size: 3 }, second: { in: 'alder', size: 1 } },
      wariness: { north: { east: 4 }, east: { north: 4 } },
    })
    for (const plan of [
      [deal('first'), deal('second')],
      [deal('second'), deal('first')],
    ]) {
      const after = t.play({ north: plan, east: [deal('second')] })
      expect(after.owners('first')).toEqual(['north'])
      expect(after.owners('second')).toEqual([])
    }
  })

  test('[R2] a dialogue reads who leads as its step begins', () => {
    const t = table({
      stability: { alder: 5 },
      wariness: { north: { south: 3 }, east: { south: 3 } },
    })
    const after = t.play({ east: [stabilise('alder')], south: [dialogue('alder')] })
    expect(after.why('wariness', 'east', 'south')).toEqual(['O4 -1', 'W3 -1'])
    expect(after.why('wariness', 'north', 'south')).toEqual(['W3 -1'])
  })
})

describe('[R2] who submitted first never matters', () => {
  const plans = [
    [visit('alder'), deal('mine'), reassure()],
    [exchange('alder'), deal('mine'), dialogue('birch')],
    [summit(), survey('cedar'), grant('birch')],
  ]
  const spec = {
    projects: { mine: { in: 'alder', size: 3, access: 4 } },
    wariness: Object.fromEntries(
      ['north', 'east', 'south'].map((of) => [
        of,
        Object.fromEntries(
          ['north', 'east', 'south'].filter((to) => to !== of).map((to) => [to, 5]),
        ),
      ]),
    ),
  }
  const seatings = [
    ['north', 'east', 'south'],
    ['north', 'south', 'east'],
    ['east', 'north', 'south'],
    ['east', 'south', 'north'],
    ['south', 'north', 'east'],
    ['south', 'east', 'north'],
  ]

  /** What the round did to the one that gave each plan. */
  function outcome(seating: readonly string[], wary: typeof spec) {
    const after = table(wary).play(Object.fromEntries(seating.map((id, at) => [id, plans[at]!])))
    return {
      goodwill: after.stateIds().map((state) => seating.map((id) => after.goodwill(state, id))),
      wariness: seating.map((of) => seating.map((to) => (of === to ? 0 : after.wariness(of, to)))),
      budgets: seating.map((id) => [after.soft(id), after.capital(id), after.spent(id)]),
      owners: after
        .owners('mine')
        .map((id) => seating.indexOf(id))
        .toSorted(),
    }
  }

  test('[R2] swapping who does what swaps the results, in a contest', () => {
    const results = seatings.map((seating) => outcome(seating, spec))
    for (const result of results) expect(result).toEqual(results[0])
    expect(results[0]!.owners).toEqual([0])
  })

  test('[R2] swapping who does what swaps the results, in a joint venture', () => {
    const calm = { ...spec, wariness: {} }
    const results = seatings.map((seating) => outcome(seating, calm))
    for (const result of results) expect(result).toEqual(results[0])
    expect(results[0]!.owners).toEqual([0, 1])
  })
})
