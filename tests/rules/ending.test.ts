import { describe, expect, test } from 'vitest'
import { agenda } from '../fixtures/scenarios/parts.ts'
import { covert, pressure } from '../helpers/orders.ts'
import { table } from '../helpers/table.ts'

const quiet = { rounds: 1, reviews: [9], modules: { hedging: false } }
/** A power whose agenda asks for calm everywhere, and the plan that keeps it. */
const calm = { agendas: [agenda('calm', { measure: 'stability', state: 'all' }, 3)] }
const keep = { agenda: 'calm' }

describe('[E1] final count', () => {
  const spec = { ...quiet, power: { north: calm } }
  const kept = { north: keep }

  test('[E1] after the last round agendas and open loans are counted', () => {
    const t = table(spec).with({ loan: { alder: { north: 2 } } })
    const after = t.play(kept)
    expect(after.why('points', 'north')).toEqual(['N2 +48', 'O3 -12'])
    expect(after.points('north')).toBe(3)
    expect(after.position.ended).toBe(1)
    expect(after.told('over')).toHaveLength(1)
  })

  test('[E1] not before the last round', () => {
    const first = table({ ...spec, rounds: 2 }).play(kept)
    expect([first.points('north'), first.position.ended, first.position.round]).toEqual([0, 0, 2])
    expect(first.play().points('north')).toBe(4)
  })

  test('[E1] a loan that was paid back in the last round is not open', () => {
    const t = table(quiet).with({ loan: { alder: { north: 1 } } })
    expect(t.play().points('north')).toBe(0)
  })

  test('[E1] when the match is over nothing can be ordered', () => {
    const after = table(quiet).play()
    expect(after.reject('north', covert('alder'))).toBe('match-over')
    expect(after.refuse('north', [])).toBe('match-over')
    expect(() => after.play()).toThrow('match-over')
  })
})

describe('[E2] winner', () => {
  test('[E2] most points win', () => {
    const t = table(quiet).with({ points: { north: 11, east: 12, south: 5 } })
    expect(t.play().winners()).toEqual(['east'])
  })

  test('[E2] the points of the final count decide too', () => {
    const t = table({ ...quiet, power: { south: calm } }).with({ points: { north: 47, east: 0 } })
    expect(t.play({ south: keep }).winners()).toEqual(['south'])
  })

  test('[E2] then the higher sum of alignments times weights', () => {
    const t = table({
      ...quiet,
      state: { alder: { weight: 4 }, birch: { weight: 1 } },
      goodwill: { alder: { north: 5 }, birch: { east: 7 } },
    })
    expect(t.play().winners()).toEqual(['north'])
    const heavy = table({
      ...quiet,
      state: { alder: { weight: 4 }, birch: { weight: 2 } },
      goodwill: { alder: { north: 5 }, birch: { east: 7 } },
    })
    expect(heavy.play().winners()).toEqual(['east'])
  })

  test('[E2] alignments count stakes', () => {
    const projects = { mine: { in: 'alder', owner: 'south' } }
    expect(
      table({ ...quiet, projects })
        .play()
        .winners(),
    ).toEqual(['south'])
  })

  test('[E2] points go before alignments', () => {
    const t = table({ ...quiet, goodwill: { alder: { north: 9 } } })
    expect(
      t
        .with({ points: { east: 1 } })
        .play()
        .winners(),
    ).toEqual(['east'])
  })

  test('[E2] then the win is shared', () => {
    expect(table(quiet).play().winners()).toEqual(['north', 'east', 'south'])
    const t = table(quiet).with({ points: { north: 3, south: 3 } })
    expect(t.play().winners()).toEqual(['north', 'south'])
  })
})

describe('[E3] collapse', () => {
  const spec = {
    reviews: [20],
    modules: { hedging: false },
    goodwill: { alder: { north: 5, south: 5 } },
    power: { north: { traits: { covert: true } } },
  }
  /** A table on which these are stability and baseline of the states. */
  const shaky = (alder: number, birch: number, cedar: number, more: object = {}) =>
    table({ ...spec, stability: { alder, birch, cedar }, ...more })

  test.each([
    [3, 3, 6, true],
    [0, 6, 3, true],
    [3, 4, 6, false],
    [4, 4, 4, false],
    [0, 4, 6, false],
    [2, 2, 2, true],
  ])('[E3] with stabilities of %i, %i and %i', (alder, birch, cedar, collapses) => {
    const after = shaky(alder, birch, cedar).play()
    expect(after.position.ended).toBe(collapses ? 2 : 0)
    expect(after.told('collapse')).toHaveLength(collapses ? 1 : 0)
  })

  test('[E3] it counts at the end of the round, after the drift', () => {
    const rising = { state: { alder: { baseline: 6 } } }
    expect(shaky(3, 3, 6, rising).play().position.ended).toBe(0)
    expect(shaky(2, 3, 6, rising).play().position.ended).toBe(2)
  })

  test('[E3] there is no final count, and no next round', () => {
    const after = shaky(3, 3, 6, { power: { south: calm }, rounds: 1 }).play({ south: keep })
    expect(after.told('agenda')).toEqual([])
    expect(after.points('south')).toBe(0)
    expect(after.position.ended).toBe(2)
    expect(shaky(3, 3, 6).play().told('round')).toEqual([])
  })

  test('[E3] a review of the round is still held', () => {
    const after = shaky(3, 3, 6, { reviews: [1], modules: { neglect: false } }).play()
    expect(after.told('review')).toHaveLength(3)
  })

  test('[E3] who pressed in one of these states is out, the best of the rest wins', () => {
    const t = shaky(3, 3, 6).with({ points: { south: 30, north: 24, east: 12 } })
    const after = t.play({ south: [pressure('alder', 'north')] })
    expect(after.told('collapse')).toMatchObject([{ states: [0, 1], out: [2] }])
    expect(after.winners()).toEqual(['north'])
  })

  test('[E3] who acted covertly in one of these states is out', () => {
    const t = shaky(5, 3, 6).with({ points: { north: 24, east: 12 } })
    const after = t.play({ north: [covert('alder')] }, [99])
    expect(after.winners()).toEqual(['east'])
  })

  test('[E3] who pressed elsewhere is not', () => {
    const t = shaky(6, 3, 3).with({ points: { south: 30 } })
    expect(t.play({ south: [pressure('alder', 'north')] }).winners()).toEqual(['south'])
  })

  test.each([
    [3, ['east']],
    [2, ['east']],
    [1, ['south']],
  ])('[E3] in round 4, pressure of round %i', (pressed, winners) => {
    const marks = { points: { south: 30, east: 12 }, pressed: { alder: { south: pressed } } }
    expect(
      shaky(3, 3, 6)
        .with({ round: 4, ...marks })
        .play()
        .winners(),
    ).toEqual(winners)
  })

  test('[E3] the memory of a real act lasts 3 rounds, its own included', () => {
    const base = table({
      ...spec,
      stability: { alder: 7, birch: 3, cedar: 6 },
      goodwill: { alder: { south: 7 } },
    }).with({ points: { south: 30, east: 12 } })
    const pressed = base.play({ south: [pressure('alder', 'north')] })
    const broken = { stability: { alder: 1 } }
    expect(pressed.play().with(broken).play().winners()).toEqual(['east'])
    expect(pressed.play().play().with(broken).play().winners()).toEqual(['south'])
  })

  test('[E3] if nobody is left, nobody wins', () => {
    const all = { alder: { north: 1, east: 1, south: 1 } }
    const after = shaky(3, 3, 6).with({ pressed: all }).play()
    expect(after.winners()).toEqual([])
    expect(after.told('over')).toMatchObject([{ winners: [] }])
  })

  test('[E3] ties of the rest are broken as usual', () => {
    const after = shaky(3, 3, 6, { goodwill: { cedar: { east: 5 } } }).play()
    expect(after.winners()).toEqual(['east'])
    expect(shaky(3, 3, 6, { goodwill: {} }).play().winners()).toEqual(['north', 'east', 'south'])
  })

  test('[E3] the scenario may change what a collapse takes', () => {
    const three = { rules: { collapse: { states: 3 } } }
    expect(shaky(3, 3, 6, three).play().position.ended).toBe(0)
    const lower = { rules: { collapse: { stability: 2 } } }
    expect(shaky(3, 3, 6, lower).play().position.ended).toBe(0)
    const short = shaky(3, 3, 6, { rules: { collapse: { memory: 1 } } })
    const marks = { round: 2, points: { south: 30 }, pressed: { alder: { south: 1 } } }
    expect(short.with(marks).play().winners()).toEqual(['south'])
  })
})
