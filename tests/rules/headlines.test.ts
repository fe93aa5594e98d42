import { describe, expect, test } from 'vitest'
import { headline } from '../fixtures/scenarios/parts.ts'
import { table, type Table } from '../helpers/table.ts'

const calmer = (id: string, more = {}) =>
  headline(id, { effects: [{ effect: 'stability', state: 'alder', by: -1 }], ...more })

/** Headlines of each round, from the first. */
function read(t: Table, rounds: number): string[][] {
  const all: string[][] = []
  for (let at = t; all.length < rounds; at = at.play()) all.push(at.headlines())
  return all
}

describe('[H1] schedule', () => {
  const dated = calmer('dated', { dated: { from: 2, to: 4 } })

  test.each([
    [0, [[], ['dated'], [], [], []]],
    [1, [[], [], ['dated'], [], []]],
    [2, [[], [], [], ['dated'], []]],
  ])('[H1] a roll of %i picks the round of the window', (roll, rounds) => {
    expect(read(table({ headlines: [dated], rolls: [roll] }), 5)).toEqual(rounds)
  })

  test('[H1] two dated headlines may share a round', () => {
    const two = ['one', 'two'].map((id) => calmer(id, { dated: { from: 2, to: 2 } }))
    expect(read(table({ headlines: two }), 3)).toEqual([[], ['one', 'two'], []])
  })
})

describe('[H2] draw', () => {
  const lines = [calmer('dated', { dated: { from: 2, to: 2 } }), calmer('a'), calmer('b')]

  test('[H2] a round without a dated headline draws the next of the shuffled rest', () => {
    const rounds = read(table({ headlines: lines }), 4)
    expect(rounds[1]).toEqual(['dated'])
    expect([rounds[0], rounds[2]].flat().toSorted()).toEqual(['a', 'b'])
    expect(rounds[3]).toEqual([])
  })

  test('[H2] the rest is shuffled', () => {
    const one = read(table({ headlines: lines, rolls: [0, 0] }), 3)
    const other = read(table({ headlines: lines, rolls: [0, 1] }), 3)
    expect(one[0]).toEqual(other[2])
    expect(one[2]).toEqual(other[0])
    expect(one[0]).not.toEqual(one[2])
  })
})

describe('[H3] effect', () => {
  test('[H3] the first headline has taken effect before the first plans', () => {
    const t = table({ headlines: [calmer('one')] })
    expect(t.stability('alder')).toBe(5)
    expect(t.why('stability', 'alder')).toEqual(['H3 -1'])
  })

  test('[H3] a later headline takes effect at the start of its own round', () => {
    const t = table({ headlines: [calmer('late', { dated: { from: 3, to: 3 } })] })
    expect(t.play().stability('alder')).toBe(6)
    expect(t.play().play().stability('alder')).toBe(5)
  })

  test.each([
    [0, { alder: 4, birch: 6, cedar: 6 }],
    [1, { alder: 6, birch: 6, cedar: 4 }],
  ])('[H3] of several states a roll of %i decides which one is hit', (roll, stability) => {
    const strike = headline('strike', {
      dated: { from: 1, to: 1 },
      target: ['alder', 'cedar'],
      effects: [{ effect: 'stability', state: 'target', by: -2 }],
    })
    const t = table({ headlines: [strike], rolls: [0, roll] })
    for (const [state, value] of Object.entries(stability)) expect(t.stability(state)).toBe(value)
  })

  test('[H3] a headline sees what the one before it in the round did', () => {
    const low = { is: { measure: 'stability', state: 'alder' }, atMost: 5 } as const
    const second = headline('second', {
      dated: { from: 1, to: 1 },
      effects: [
        { effect: 'if', all: [low], then: [{ effect: 'stability', state: 'birch', by: 2 }] },
      ] as never,
    })
    const first = calmer('first', { dated: { from: 1, to: 1 } })
    expect(table({ headlines: [first, second] }).stability('birch')).toBe(8)
  })
})
