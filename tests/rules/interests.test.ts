import { describe, expect, test } from 'vitest'
import type { ScenarioFile } from '../../src/scenario/index.ts'
import { table, type Table } from '../helpers/table.ts'

type PowerFile = ScenarioFile['powers'][number]
type Measure = PowerFile['interest']['is']

type Spec = NonNullable<Parameters<typeof table>[0]>

/** The last round of a match without reviews, in which north has this interest or agenda. */
const last = (north: Partial<PowerFile>, more: Spec = {}) =>
  table({
    rounds: 1,
    reviews: [9],
    modules: { hedging: false, neglect: false },
    ...more,
    rules: { review: { fade: 0 }, ...more.rules },
    goodwill: { alder: { north: 6 } },
    projects: {
      mine: { in: 'alder', size: 3, owner: 'north' },
      pit: { in: 'birch', size: 2, owner: 'north' },
      track: { in: 'alder', sector: 'rail', size: 1, owner: 'north', partner: 'east' },
      well: { in: 'cedar', sector: 'oil', size: 4, owner: 'east' },
      free: { in: 'cedar', sector: 'oil' },
      spare: { in: 'birch' },
      other: { in: 'alder', sector: 'oil' },
    },
    power: {
      ...more.power,
      north: {
        doctrine: { start: 1, least: 0, most: 1 },
        ...more.power?.['north'],
        ...north,
      } as never,
    },
  })

const interest = (is: Measure, points = 1): PowerFile['interest'] => ({
  name: 'Interest',
  text: 'Interest.',
  is,
  points,
})

/** Twelfths that the interest of a power brought in the round that led to a table. */
const paid = (after: Table, power = 'north'): number[] =>
  after
    .told('changed')
    .filter((change) => change.rule === 'N1' && change.power === after.power(power))
    .map(({ by }) => by)

describe('[N1] national interest', () => {
  /** The only review of a match is held after its only round. */
  const reviewed = (is: Measure, points = 1, more: Spec = {}) =>
    last({ interest: interest(is, points) }, { reviews: [1], ...more })
  const led = { measure: 'states-led' } as const

  const CASES: [string, Measure, number][] = [
    ['goodwill in a state', { measure: 'goodwill', state: 'alder' }, 6],
    ['the least goodwill of several', { measure: 'goodwill', state: ['alder', 'birch'] }, 4],
    ['stake', { measure: 'stake', state: 'alder' }, 4],
    ['alignment', { measure: 'alignment', state: 'alder' }, 10],
    ['stability of all states', { measure: 'stability', state: 'all' }, 6],
    ['projects', { measure: 'projects' }, 3],
    ['projects of sectors', { measure: 'projects', sectors: ['mines'] }, 2],
    ['projects of states', { measure: 'projects', states: ['alder'] }, 2],
    ['size, of shared projects half', { measure: 'size' }, 6],
    ['free projects', { measure: 'free-projects', state: 'all' }, 3],
    ['free projects of sectors', { measure: 'free-projects', sectors: ['oil'], state: 'all' }, 2],
    ['free projects of a state', { measure: 'free-projects', sectors: ['oil'], state: 'cedar' }, 1],
    ['states with goodwill', { measure: 'states-with', what: 'goodwill', atLeast: 5 }, 1],
    ['states with a stake', { measure: 'states-with', what: 'stake', atLeast: 2 }, 2],
    ['states led alone', { measure: 'states-led' }, 2],
    ['states led of some', { measure: 'states-led', states: ['birch', 'cedar'] }, 1],
    ['doctrine', { measure: 'doctrine' }, 1],
    ['round', { measure: 'round' }, 1],
  ]

  test.each(CASES)('[N1] at a review a power scores by %s', (_, is, count) => {
    const after = reviewed(is).play()
    expect(after.told('interest')[0]).toMatchObject({ power: 0, count, points: count * 12 })
    expect(paid(after)).toEqual([count * 12])
  })

  test('[N1] each counts as many points as the scenario says', () => {
    expect(paid(reviewed(led, 3).play())).toEqual([2 * 3 * 12])
  })

  test('[N1] wariness of rivals: the least of it', () => {
    const wariness = { north: { east: 3, south: 5 } }
    const is = { measure: 'wariness', toward: 'rivals' } as const
    expect(paid(reviewed(is, 1, { wariness }).play())).toEqual([2 * 12])
  })

  test('[N1] every review pays an even part, the rounds between and the end nothing', () => {
    let t = reviewed(led, 3, { rounds: 5, reviews: [1, 2, 4] })
    const parts: number[][] = []
    for (let round = 1; round <= 5; round++) {
      t = t.play()
      parts.push(paid(t))
    }
    expect(t.position.ended).toBe(1)
    expect(parts).toEqual([[24], [24], [], [24], []])
  })

  test.each([
    ['24 twelfths in 5 reviews', 1, [1, 2, 3, 4, 5], 4],
    ['24 twelfths in 7 reviews', 1, [1, 2, 3, 4, 5, 6, 7], 3],
    ['120 twelfths in 7 reviews', 5, [1, 2, 3, 4, 5, 6, 7], 17],
  ])('[N1] the part is rounded down to a twelfth: %s', (_, points, reviews, part) => {
    expect(paid(reviewed(led, points, { rounds: 8, reviews }).play())).toEqual([part])
  })

  test('[N1] what the power has at each review counts, not what it had or will have', () => {
    const t = reviewed({ measure: 'projects' }, 1, { rounds: 3, reviews: [1, 2] })
    const [three, two] = [
      t.play(),
      t
        .play()
        .with({ owners: { pit: [] } })
        .play(),
    ]
    expect([paid(three), paid(two)]).toEqual([[3 * 6], [2 * 6]])
  })

  test('[N1] it is counted after neglect and fading', () => {
    const is = { measure: 'goodwill', state: 'alder' } as const
    const more = { modules: { hedging: false }, rules: { review: {} } }
    expect(paid(reviewed(is, 1, more).play())).toEqual([(6 - 1 - 1) * 12])
  })

  test('[N1] it comes last of all, after the mistrust of everybody', () => {
    const wariness = { north: { south: 5 }, east: { north: 5 } }
    const after = reviewed(led, 1, { wariness }).play()
    const rules = after.told('changed').flatMap(({ what, rule }) => (what === 'points' ? rule : []))
    expect(rules.filter((rule) => rule !== 'V2')).toEqual(['V3', 'V3', 'N1'])
    expect(rules.at(-1)).toBe('N1')
  })

  test('[N1] a collapse in a round with a review leaves its part, and ends the rest', () => {
    const more = { rounds: 3, reviews: [1, 2], stability: { birch: 3, cedar: 3 } }
    const after = reviewed({ measure: 'stability', state: 'alder' }, 1, more).play()
    expect(after.position.ended).toBe(2)
    expect(paid(after)).toEqual([(6 * 12) / 2])
  })
})

describe('[N2] agenda', () => {
  const agendas = (...rows: [Measure, number][][]): NonNullable<PowerFile['agendas']> =>
    rows.map((row, at) => ({
      id: `agenda-${at}`,
      name: 'Agenda',
      text: 'Agenda.',
      all: row.map(([is, atLeast]) => ({ is, atLeast })),
    }))
  const goodwill = (atLeast: number): [Measure, number] => [
    { measure: 'goodwill', state: 'alder' },
    atLeast,
  ]
  const keep = { north: { agenda: 'agenda-0' } }

  test.each([
    [6, 4],
    [7, 0],
  ])('[N2] with goodwill 6 an agenda of %i scores %i', (atLeast, points) => {
    const after = last({ agendas: agendas([goodwill(atLeast)]) }).play(keep)
    expect(after.points('north')).toBe(points)
    expect(after.told('agenda')).toMatchObject([{ power: 0, fulfilled: points > 0 }])
  })

  test('[N2] all of it must be fulfilled', () => {
    const led: [Measure, number] = [{ measure: 'states-led' }, 2]
    expect(
      last({ agendas: agendas([goodwill(6), led]) })
        .play(keep)
        .points('north'),
    ).toBe(4)
    expect(
      last({ agendas: agendas([goodwill(7), led]) })
        .play(keep)
        .points('north'),
    ).toBe(0)
    const more: [Measure, number] = [{ measure: 'states-led' }, 3]
    expect(
      last({ agendas: agendas([goodwill(6), more]) })
        .play(keep)
        .points('north'),
    ).toBe(0)
  })

  test('[N2] only the agenda kept counts', () => {
    const t = last({ agendas: agendas([goodwill(7)], [goodwill(6)]) })
    expect(t.play(keep).points('north')).toBe(0)
    expect(t.play({ north: { agenda: 'agenda-1' } }).points('north')).toBe(4)
  })

  test('[N2] the scenario may change the points', () => {
    const rules = { agenda: { points: 7 } }
    const after = last({ agendas: agendas([goodwill(6)]) }, { rules }).play(keep)
    expect(after.points('north')).toBe(7)
  })
})
