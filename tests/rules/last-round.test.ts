import { describe, expect, test } from 'vitest'
import { KIND } from '../../src/rules/index.ts'
import { card } from '../fixtures/scenarios/parts.ts'
import { covert, exchange, play, pressure, reassure } from '../helpers/orders.ts'
import { table } from '../helpers/table.ts'

type Spec = NonNullable<Parameters<typeof table>[0]>

/** A round of a match of 4, in which north may press, stir unrest and play cards. */
const inRound = (round: number, plan: object = {}, more: Spec = {}) => {
  const there = { effect: 'goodwill', power: 'rivals', state: 'target', by: -1 } as const
  const cards = [
    card('whisper', { seen: 'hidden', effects: [there] }),
    card('speech', { seen: 'open', effects: [there] }),
    card('letter', { seen: 'quiet', effects: [there] }),
  ]
  return table({
    rounds: 4,
    reviews: [4],
    rules: { plan },
    goodwill: { alder: { north: 5 } },
    power: { north: { traits: { covert: true }, cards } },
    ...more,
  }).with({ round })
}

describe('[P8] orders of the last round', () => {
  const two = [exchange('alder'), reassure()]
  const three = [...two, exchange('birch')]

  test.each([
    [1, 3],
    [3, 3],
    [4, 1],
  ])('[P8] in round %i of 4 a plan holds up to %i', (round, most) => {
    const t = inRound(round)
    expect(t.refuse('north', three.slice(0, most))).toBeNull()
    expect(t.reject('north', exchange('cedar'), three.slice(0, most))).toBe('too-many-orders')
  })

  test('[P8] it may be a card, and it is carried out', () => {
    const after = inRound(4).play({ north: [play('speech', { state: 'alder' })] })
    expect(after.why('goodwill', 'alder', 'east')).toContain('O13 -1')
  })

  test('[P8] lasting effects change how many [F6]', () => {
    const haste = (by: number) =>
      card('haste', {
        target: 'none',
        effects: [{ effect: 'orders', power: 'actor', by, rounds: 2 }],
      })
    const last = (by: number) =>
      inRound(3, {}, { power: { north: { cards: [haste(by)] } } }).play({ north: [play('haste')] })
    expect(last(1).refuse('north', two)).toBeNull()
    expect(last(1).refuse('north', three)).toBe('too-many-orders')
    expect(last(-1).refuse('north', [])).toBeNull()
    expect(last(-1).refuse('north', [reassure()])).toBe('too-many-orders')
  })

  test('[P8] the scenario may change the number', () => {
    expect(inRound(4, { lastOrders: 2 }).refuse('north', two)).toBeNull()
    expect(inRound(4, { lastOrders: 2 }).refuse('north', three)).toBe('too-many-orders')
    expect(inRound(4, { lastOrders: 3 }).refuse('north', three)).toBeNull()
    expect(inRound(4, { lastOrders: 0 }).refuse('north', [reassure()])).toBe('too-many-orders')
  })
})

describe('[P8] the truce', () => {
  const HOSTILE = [
    ['pressure', pressure('alder', 'east')],
    ['covert disruption', covert('alder')],
    ['a hidden card', play('whisper', { state: 'alder' })],
  ] as const
  const OTHERS = [
    ['an exchange', exchange('alder')],
    ['an open card', play('speech', { state: 'alder' })],
    ['a quiet card', play('letter', { state: 'alder' })],
  ] as const

  test.each(HOSTILE)('[P8] %s is refused in the last round', (_, order) => {
    const t = inRound(4)
    expect(t.reject('north', order)).toBe('truce')
    expect(t.refuse('north', [order])).toBe('truce')
  })

  test.each(HOSTILE)('[P8] %s is possible in the round before', (_, order) => {
    expect(inRound(3).reject('north', order)).toBeNull()
  })

  test.each(OTHERS)('[P8] %s is possible in the last round', (_, order) => {
    expect(inRound(4).reject('north', order)).toBeNull()
  })

  test('[P8] no hostile order is among those one can choose from', () => {
    const legal = (round: number) =>
      [KIND.pressure, KIND.covert].map((kind) => inRound(round).countLegal('north', kind))
    expect(legal(3)).toEqual([2, 3])
    expect(legal(4)).toEqual([0, 0])
  })

  test.each([
    [1, [null, null, null, 'truce']],
    [2, [null, null, 'truce', 'truce']],
    [0, [null, null, null, null]],
    [4, ['truce', 'truce', 'truce', 'truce']],
  ])('[P8] with a truce of %i rounds', (truce, answers) => {
    for (const [, order] of HOSTILE) {
      const given = [1, 2, 3, 4].map((round) => inRound(round, { truce }).reject('north', order))
      expect(given).toEqual(answers)
    }
  })

  test('[P8] a hidden effect that began earlier goes on', () => {
    const slow = card('slow', {
      seen: 'hidden',
      target: 'none',
      effects: [
        { effect: 'later', rounds: 1, then: [{ effect: 'stability', state: 'alder', by: -1 }] },
      ],
    })
    const after = inRound(3, {}, { power: { north: { cards: [slow] } } }).play({
      north: [play('slow')],
    })
    expect([after.position.round, after.stability('alder')]).toEqual([4, 5])
  })
})
