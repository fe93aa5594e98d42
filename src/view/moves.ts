/** How the numbers of the board moved from one position to another. */
import { NONE, type Position, type Quantity } from '../rules/index.ts'

/** A number that moved; points in twelfths. `state`, `power` and `toward` are -1 where they do not apply. */
export interface Move {
  what: Quantity
  state: number
  power: number
  toward: number
  before: number
  after: number
}

type Place = Pick<Move, 'state' | 'power' | 'toward'>

const NOWHERE: Place = { state: NONE, power: NONE, toward: NONE }

const byState = (state: number): Place => ({ ...NOWHERE, state })
const byPower = (power: number): Place => ({ ...NOWHERE, power })

/** All numbers that differ, quantity by quantity. */
export function moves(before: Position, after: Position): Move[] {
  const powers = before.soft.length
  const places: Record<Quantity, (index: number) => Place> = {
    goodwill: (cell) => ({
      ...NOWHERE,
      state: Math.floor(cell / powers),
      power: cell % powers,
    }),
    stability: byState,
    baseline: byState,
    wariness: (pair) => ({
      ...NOWHERE,
      power: Math.floor(pair / powers),
      toward: pair % powers,
    }),
    soft: byPower,
    capital: byPower,
    points: byPower,
    doctrine: byPower,
  }
  const quantities = Object.entries(places) as [Quantity, (index: number) => Place][]
  return quantities.flatMap(([what, place]) =>
    before[what].flatMap((old, index): Move[] => {
      const now = after[what][index]!
      return now === old ? [] : [{ what, ...place(index), before: old, after: now }]
    }),
  )
}
