import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  balanced,
  emptiestPlace,
  emptySeating,
  MOST_PER_SEAT,
  placeOf,
  tablesFor,
  withAt,
  without,
  type Seating,
} from '../../src/class/index.ts'

const SEATS = 3

const sizes = (seating: Seating) => seating.map((table) => table.flat().length)
const seatSizes = (seating: Seating) => seating.flat().map(({ length }) => length)
const spread = (numbers: readonly number[]) => Math.max(...numbers) - Math.min(...numbers)

function expectEven(seating: Seating): void {
  expect(spread(sizes(seating))).toBeLessThanOrEqual(1)
  expect(spread(seatSizes(seating))).toBeLessThanOrEqual(1)
}

const always = (): boolean => true

/** People who come in one after the other. */
function comeIn(people: number, tables: number, perSeat: number): Seating {
  let seating = emptySeating(tables, SEATS)
  for (let person = 0; person < people; person++) {
    const place = emptiestPlace(seating, perSeat, always)
    if (place) seating = withAt(seating, person, place)
  }
  return seating
}

describe('People who come in one after the other', () => {
  test('sit evenly after each of them, and find room while there is any', () => {
    const classes = fc.tuple(
      fc.integer({ min: 2, max: 60 }),
      fc.integer({ min: 1, max: MOST_PER_SEAT }),
    )
    fc.assert(
      fc.property(classes, ([people, perSeat]) => {
        const tables = tablesFor(people, SEATS, perSeat)
        for (let present = 1; present <= people; present++) {
          const seating = comeIn(present, tables, perSeat)
          expectEven(seating)
          expect(seating.flat(2).length).toBe(present)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('find none once every seat is full, or no table takes them', () => {
    const full = comeIn(12, 2, 2)
    expect(emptiestPlace(full, 2, always)).toBeNull()
    expect(emptiestPlace(full, 3, (table) => table === 1)).toEqual({ table: 1, seat: 0 })
    expect(emptiestPlace(full, 3, () => false)).toBeNull()
  })

  test('take the place that fell free', () => {
    const left = without(comeIn(12, 2, 2), 7)
    const place = emptiestPlace(left, 2, always)
    expect(place).toEqual(placeOf(comeIn(12, 2, 2), 7))
  })
})

describe('Evening out', () => {
  const anySeating = fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.array(fc.nat(1000), { maxLength: 60 }))
    .map(([tables, draws]) =>
      draws.reduce<Seating>(
        (seating, draw, person) => {
          const table = draw % tables
          return withAt(seating, person, { table, seat: Math.floor(draw / tables) % SEATS })
        },
        emptySeating(tables, SEATS),
      ),
    )

  test('leaves everybody a seat, and all of them even', () => {
    fc.assert(
      fc.property(anySeating, (seating) => {
        const even = balanced(seating)
        expectEven(even)
        const sorted = (each: Seating) => each.flat(2).toSorted((a, b) => a - b)
        expect(sorted(even)).toEqual(sorted(seating))
      }),
      { numRuns: 200 },
    )
  })

  test('moves nobody where all is even', () => {
    const even = comeIn(17, 3, 2)
    expect(balanced(even)).toEqual(even)
  })
})
