import { describe, expect, test } from 'vitest'
import { classWish, tablesOf, USUAL_FORM } from '../../../src/ui/classroom/form.ts'
import { SCENARIOS } from '../../match/table.ts'

const SCENARIO = SCENARIOS.default
const POWERS = SCENARIO.powers.length

describe('The form of a class', () => {
  test('asks for a lesson of 24 at three tables of nine', () => {
    expect(classWish(USUAL_FORM, SCENARIO, true)).toMatchObject({
      scenario: SCENARIO.id,
      settings: { tables: 3, perSeat: 3, seconds: 240, computer: 'consul', decides: 'captain' },
    })
  })

  test.each([
    [2, 1],
    [9, 1],
    [10, 2],
    [36, 4],
    [60, 7],
  ])('seats %i students at %i tables', (students, tables) => {
    expect(tablesOf({ ...USUAL_FORM, students }, POWERS)).toBe(tables)
  })

  test('says how many rounds only where they are fewer than the scenario has', () => {
    const { rounds } = SCENARIO.calendar
    expect(classWish({ ...USUAL_FORM, rounds: rounds - 2 }, SCENARIO, true).rounds).toBe(rounds - 2)
    expect(classWish({ ...USUAL_FORM, rounds }, SCENARIO, true)).not.toHaveProperty('rounds')
  })

  test('brings along a scenario that the server does not have', () => {
    expect(classWish(USUAL_FORM, SCENARIO, false).scenario).toEqual(SCENARIO)
  })
})
