/** Who sits where: functions from seatings to seatings, none of which changes what it is given. */

/** Per table, per seat: the people there, the one who came first at the front. */
export type Seating = readonly (readonly (readonly number[])[])[]

export interface Place {
  table: number
  seat: number
}

/** A seating of so many tables with nobody at them. */
export const emptySeating = (tables: number, seats: number): Seating =>
  Array.from({ length: tables }, () => Array.from({ length: seats }, () => []))

const sizeOf = (table: readonly (readonly number[])[]): number =>
  table.reduce((sum, people) => sum + people.length, 0)

/** The first index with the lowest number. */
const lowest = (numbers: readonly number[]): number => numbers.indexOf(Math.min(...numbers))
const highest = (numbers: readonly number[]): number => numbers.indexOf(Math.max(...numbers))

/**
 * Where a newcomer sits: at the emptiest table that has room, there at the emptiest seat. Null where
 * there is no room at the tables that take newcomers.
 */
export function emptiestPlace(
  seating: Seating,
  perSeat: number,
  takes: (table: number) => boolean,
): Place | null {
  const sizes = seating.map((table, index) => {
    const hasRoom = takes(index) && table.some((people) => people.length < perSeat)
    return hasRoom ? sizeOf(table) : Number.POSITIVE_INFINITY
  })
  const table = lowest(sizes)
  if (!Number.isFinite(sizes[table] ?? Number.POSITIVE_INFINITY)) return null
  return { table, seat: emptiestSeat(seating, table) }
}

const emptiestSeat = (seating: Seating, table: number): number =>
  lowest(seating[table]!.map((people) => people.length))

/** Where somebody sits; null for nowhere. */
export function placeOf(seating: Seating, person: number): Place | null {
  for (const [table, seats] of seating.entries()) {
    const seat = seats.findIndex((people) => people.includes(person))
    if (seat >= 0) return { table, seat }
  }
  return null
}

/** The seating without somebody. */
export const without = (seating: Seating, person: number): Seating =>
  seating.map((table) => table.map((people) => people.filter((each) => each !== person)))

/** The seating with somebody at a place, wherever they sat before. */
export const withAt = (seating: Seating, person: number, { table, seat }: Place): Seating =>
  without(seating, person).map((seats, index) =>
    index === table ? seats.with(seat, [...seats[seat]!, person]) : seats,
  )

/** Moves as few people as it takes until tables, and all seats, differ by one person at most. */
export function balanced(seating: Seating): Seating {
  let present = seating
  for (;;) {
    const move = nextMove(present)
    if (!move) return present
    present = withAt(present, move.person, move.to)
  }
}

/** The next move toward an even seating; null once it is even. */
function nextMove(seating: Seating): { person: number; to: Place } | null {
  const sizes = seating.map(sizeOf)
  const from = highest(sizes)
  const table = lowest(sizes)
  if (sizes[from]! - sizes[table]! > 1) return moveOf(seating, from, table)
  const uneven = seating.findIndex((seats) => spread(seats.map(({ length }) => length)) > 1)
  return uneven < 0 ? null : moveOf(seating, uneven, uneven)
}

const spread = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers)

/** Who came last to the fullest seat of a table moves to the emptiest of another. */
function moveOf(seating: Seating, from: number, table: number) {
  const seats = seating[from]!
  const fullest = seats[highest(seats.map(({ length }) => length))]!
  return { person: fullest.at(-1)!, to: { table, seat: emptiestSeat(seating, table) } }
}
