import { describe, expect, test } from 'vitest'
import {
  DEFAULT_TABLE,
  NO_SEAT,
  tableWish,
  withMine,
  withTableSeat,
} from '../../../src/ui/tables/form.ts'
import { SCENARIOS } from '../../match/table.ts'

const SCENARIO = SCENARIOS.default

describe('The form of a table', () => {
  test('asks for people at every seat, without a time limit', () => {
    const person = { kind: 'person' }
    expect(tableWish(DEFAULT_TABLE, SCENARIO, true)).toEqual({
      scenario: SCENARIO.id,
      seats: [person, person, person],
      timer: null,
    })
  })

  test('asks for computers and head starts as they were chosen', () => {
    const level = { kind: 'computer', level: 'ambassador', style: 'cautious' } as const
    const form = withTableSeat(withTableSeat(DEFAULT_TABLE, 1, level), 2, { handicap: 2 })
    expect(tableWish({ ...form, timer: 300 }, SCENARIO, true)).toEqual({
      scenario: SCENARIO.id,
      seats: [
        { kind: 'person' },
        { kind: 'computer', player: 'ambassador:cautious' },
        { kind: 'person', handicap: 2 },
      ],
      timer: 300,
    })
  })

  test('brings a scenario along that the server does not have', () => {
    expect(tableWish(DEFAULT_TABLE, SCENARIO, false).scenario).toBe(SCENARIO)
  })

  test('never has a computer at one’s own seat', () => {
    const given = withTableSeat(DEFAULT_TABLE, 0, { kind: 'computer' })
    expect(given.mine).toBe(NO_SEAT)
    const back = withMine(given, 0)
    expect([back.mine, back.seats[0]!.kind]).toEqual([0, 'person'])
  })
})
