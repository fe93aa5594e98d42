/** How the powers of a class's tables stand to each other. */
import type { Score } from './views.ts'

/** A table's points, in twelfths, one a power. */
export interface TablePoints {
  table: number
  points: readonly number[]
}

/** The points of all tables, each with its place at its table and among all who play the same power. */
export function scoresOf(powers: readonly string[], tables: readonly TablePoints[]): Score[] {
  return tables.flatMap(({ table, points }) =>
    points.map((own, seat) => ({
      table,
      seat,
      power: powers[seat]!,
      points: own,
      place: placeAmong(own, points),
      among: placeAmong(
        own,
        tables.map((other) => other.points[seat]!),
      ),
    })),
  )
}

/** 1 for the most points; equal points share a place. */
const placeAmong = (own: number, all: readonly number[]): number =>
  1 + all.filter((points) => points > own).length
