import { describe, expect, test } from 'vitest'
import { call } from '../fixtures/scenarios/parts.ts'
import { covert, deal, exchange, grant, stabilise, summit, visit } from '../helpers/orders.ts'
import { table } from '../helpers/table.ts'

const callFrom = (state: string, id = `from-${state}`) => call(id, [state], [{ order: 'grant' }])

/** A table on which a call stands open until round 2, and no other will come. */
function asking(answers: Parameters<typeof call>[2], more: Parameters<typeof table>[0] = {}) {
  const asks = { ...call('asks', ['alder'], answers), drawn: false }
  const opening = { calls: [{ call: 'asks', state: 'alder', until: 2 }] }
  return table({ calls: [asks], opening, ...more })
}

const NO_SECOND = 50
const SECOND = 49

describe('[C1] opening', () => {
  const calls = [callFrom('alder'), callFrom('birch'), callFrom('cedar')]
  /** The last number is the roll for a second call; decks of one call or fewer need no shuffle. */
  const shuffled = (roll: number) => ({ calls, rolls: [2, 1, roll] })

  test('[C1] one capital asks each round, and its call stays open for two rounds', () => {
    const t = table(shuffled(NO_SECOND))
    expect(t.calls()).toEqual(['from-alder alder 2'])
    const second = t.play({}, [NO_SECOND])
    expect(second.calls()).toEqual(['from-alder alder 2', 'from-birch birch 3'])
    expect(second.play({}, [NO_SECOND]).calls()).toEqual([
      'from-birch birch 3',
      'from-cedar cedar 4',
    ])
  })

  test('[C1] with a chance of 50 % a second capital asks: a roll of 49 of 100 brings it', () => {
    expect(table(shuffled(SECOND)).calls()).toEqual(['from-alder alder 2', 'from-birch birch 2'])
    expect(table(shuffled(NO_SECOND)).calls()).toHaveLength(1)
  })

  test('[C1] the scenario may change the chance of a second call and the rounds', () => {
    const rules = { calls: { second: 49, rounds: 3 } }
    expect(table({ ...shuffled(SECOND), rules }).calls()).toEqual(['from-alder alder 3'])
  })

  test('[C1] a capital has at most one open call', () => {
    const both = [callFrom('alder', 'one'), callFrom('alder', 'two')]
    const t = table({ calls: both, rolls: [1, SECOND] })
    expect(t.calls()).toEqual(['one alder 2'])
    expect(t.play({}, [SECOND]).calls()).toEqual(['one alder 2'])
    expect(t.play({}, [SECOND]).play({}, [SECOND]).calls()).toEqual(['two alder 4'])
  })

  test('[C1] a call that several capitals may make comes from one of them', () => {
    const anywhere = call('anywhere', ['alder', 'cedar'], [{ order: 'grant' }])
    const from = (roll: number) => table({ calls: [anywhere], rolls: [NO_SECOND, roll] }).calls()
    expect([from(0), from(1)]).toEqual([['anywhere alder 2'], ['anywhere cedar 2']])
  })
})

test('[C2] a hidden order answers nothing, as the thanks would name its author', () => {
  const power = { north: { traits: { covert: true } } }
  const after = asking([{ order: 'covert' }], { power }).play({ north: [covert('alder')] }, [99])
  expect(after.told('unrest')).toHaveLength(1)
  expect(after.told('call-answered')).toEqual([])
})

test.each([
  ['trailing', { north: 3, east: 5, south: 4 }, ['C2 +3'], []],
  ['trailing', { north: 3, east: 5, south: 3 }, ['C2 +1'], ['C2 +1']],
  ['leader', { north: 5, east: 4, south: 4 }, ['C2 +3'], []],
  ['leader', { north: 4, east: 5, south: 3 }, [], []],
])('[C2] a call to the %s is answered by those who stood so: %o', (power, at, north, south) => {
  const t = asking([{ order: 'exchange', power }], { goodwill: { alder: at } })
  const after = t.play({ north: [exchange('alder')], south: [exchange('alder')] })
  const thanks = (id: string) =>
    after.why('goodwill', 'alder', id).filter((line) => line.startsWith('C2'))
  expect([thanks('north'), thanks('south')]).toEqual([north, south])
})

test('[C1] no call stays open beyond the last round', () => {
  const calls = [call('asks', ['alder'], [{ order: 'grant' }])]
  expect(table({ calls, rounds: 1, reviews: [1] }).calls()).toEqual(['asks alder 1'])
})

test('[C1] a call that lies on the board at the start stays as long as the scenario says', () => {
  const opening = { calls: [{ call: 'asks', state: 'alder', until: 4 }] }
  let t = asking([{ order: 'exchange' }], { opening })
  const open: number[] = []
  for (let round = 1; round <= 5; round++) {
    open.push(t.calls().length)
    t = t.play()
  }
  expect(open).toEqual([1, 1, 1, 1, 0])
})

describe('[C2] answer', () => {
  test('[C2] the only power that answers gains 3 goodwill, and the call is closed', () => {
    const after = asking([{ order: 'exchange' }]).play({ north: [exchange('alder')] })
    expect(after.goodwill('alder', 'north')).toBe(4 + 1 + 3)
    expect(after.why('goodwill', 'alder', 'north')).toEqual(['O1 +1', 'C2 +3'])
    expect(after.calls()).toEqual([])
  })

  test('[C2] powers that answer in the same round gain 1 each', () => {
    const after = asking([{ order: 'exchange' }, { order: 'stabilise' }]).play({
      north: [exchange('alder')],
      south: [stabilise('alder')],
    })
    expect(after.why('goodwill', 'alder', 'north')).toEqual(['O1 +1', 'C2 +1'])
    expect(after.why('goodwill', 'alder', 'south')).toEqual(['C2 +1'])
    expect(after.why('goodwill', 'alder', 'east')).toEqual([])
  })

  test('[C2] two answers of one power are one answer', () => {
    const after = asking([{ order: 'exchange' }, { order: 'grant' }]).play({
      north: [exchange('alder'), grant('alder')],
    })
    expect(after.why('goodwill', 'alder', 'north')).toEqual(['O1 +1', 'O2 +1', 'C2 +3'])
  })

  test('[C2] the scenario may change what an answer brings', () => {
    const rules = { calls: { alone: 5, together: 4 } }
    const t = asking([{ order: 'exchange' }], { rules })
    const alone = t.play({ north: [exchange('alder')] })
    expect(alone.why('goodwill', 'alder', 'north')).toContain('C2 +5')
    const both = t.play({ north: [exchange('alder')], east: [exchange('alder')] })
    expect(both.why('goodwill', 'alder', 'north')).toContain('C2 +4')
  })

  test('[C2] an order elsewhere, or of another kind, is no answer', () => {
    const t = asking([{ order: 'exchange' }])
    for (const order of [exchange('birch'), grant('alder')]) {
      expect(t.play({ north: [order] }).calls()).toEqual(['asks alder 2'])
    }
  })

  test('[C2] a summit answers from anywhere', () => {
    const after = asking([{ order: 'summit' }]).play({ north: [summit()] })
    expect(after.why('goodwill', 'alder', 'north')).toEqual(['O6 +1', 'C2 +3'])
  })

  test('[C2] a deal answers only in a sector that the call names', () => {
    const projects = {
      mine: { in: 'alder', sector: 'mines' },
      track: { in: 'alder', sector: 'rail' },
    }
    const t = asking([{ order: 'deal', sectors: ['rail'] }], { projects })
    expect(t.play({ north: [deal('track')] }).why('goodwill', 'alder', 'north')).toEqual([
      'O8 +1',
      'C2 +3',
    ])
    expect(t.play({ north: [deal('mine')] }).calls()).toEqual(['asks alder 2'])
  })

  test('[C2] a joint venture answers for both of its owners', () => {
    const t = asking([{ order: 'deal', sectors: ['rail'] }], {
      projects: { track: { in: 'alder', sector: 'rail' } },
    })
    const after = t.play({ north: [deal('track')], east: [deal('track')] })
    for (const power of ['north', 'east']) {
      expect(after.why('goodwill', 'alder', power)).toEqual(['J1 +1', 'C2 +1'])
    }
  })

  test('[C2] an order that was paid back is no answer', () => {
    const t = asking([{ order: 'deal', sectors: ['rail'] }], {
      projects: { track: { in: 'alder', sector: 'rail' } },
      modules: { hedging: false },
      goodwill: { alder: { east: 5 } },
      wariness: { east: { north: 4 } },
    })
    const after = t.play({ north: [deal('track')], east: [deal('track')] })
    expect(after.refunded('north')).toEqual(['outbid'])
    expect(after.why('goodwill', 'alder', 'north')).toEqual([])
    expect(after.why('goodwill', 'alder', 'east')).toEqual(['O8 +1', 'C2 +3'])
  })

  test('[C2] a call may ask one power only', () => {
    const t = asking([{ order: 'visit', power: 'north' }])
    expect(t.play({ south: [visit('alder')] }).calls()).toEqual(['asks alder 2'])
    expect(t.play({ north: [visit('alder')] }).calls()).toEqual([])
  })
})

test('[C3] an unanswered call is withdrawn after its last round', () => {
  const second = asking([{ order: 'exchange' }]).play()
  expect(second.calls()).toEqual(['asks alder 2'])
  const third = second.play()
  expect(third.calls()).toEqual([])
  expect(third.told('call-lapsed')).toHaveLength(1)
  const late = third.play({ north: [exchange('alder')] })
  expect(late.why('goodwill', 'alder', 'north')).toEqual(['O1 +1'])
})

test('[C3] a call can still be answered in its last round', () => {
  const after = asking([{ order: 'exchange' }])
    .play()
    .play({ north: [exchange('alder')] })
  expect(after.goodwill('alder', 'north')).toBe(8)
  expect(after.told('call-lapsed')).toEqual([])
})
