import { describe, expect, test } from 'vitest'
import type { ScenarioFile } from '../../src/scenario/index.ts'
import { table } from '../helpers/table.ts'

type PowerFile = ScenarioFile['powers'][number]
type Measure = PowerFile['interest']['is']

/** The last round of a match without reviews, in which north has this interest or agenda. */
const last = (north: Partial<PowerFile>, more: Parameters<typeof table>[0] = {}) =>
  table({
    rounds: 1,
    reviews: [9],
    modules: { hedging: false },
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
    ...more,
    power: {
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

describe('[N1] national interest', () => {
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

  test.each(CASES)('[N1] at the end a power scores by %s', (_, is, count) => {
    const after = last({ interest: interest(is) }).play()
    expect(after.told('interest')[0]).toMatchObject({ power: 0, count })
    expect(after.points('north')).toBe(count)
    expect(after.why('points', 'north')).toEqual([`N1 +${count * 12}`])
  })

  test('[N1] each counts as many points as the scenario says', () => {
    expect(
      last({ interest: interest({ measure: 'states-led' }, 3) })
        .play()
        .points('north'),
    ).toBe(6)
  })

  test('[N1] not before the end', () => {
    const early = last({ interest: interest({ measure: 'states-led' }) }, { rounds: 2 }).play()
    expect(early.points('north')).toBe(0)
    expect(early.play().points('north')).toBe(2)
  })

  test('[N1] wariness of rivals: the least of it', () => {
    const wariness = { north: { east: 3, south: 5 } }
    const is = { measure: 'wariness', toward: 'rivals' } as const
    expect(
      last({ interest: interest(is) }, { wariness })
        .play()
        .points('north'),
    ).toBe(2)
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
