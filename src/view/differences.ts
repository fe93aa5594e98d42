/** What differs between two positions of a match, number by number. */
import { NONE, type Position, type Quantity, type World } from '../rules/index.ts'

/** A number that stands elsewhere. State, power and whom it is about are -1 where they do not apply. */
export interface Difference {
  what: Exclude<Quantity, 'doctrine'>
  state: number
  power: number
  toward: number
  /** Twelfths for points. */
  from: number
  to: number
}

const PLACES: Record<
  Difference['what'],
  (index: number, powers: number) => Partial<Pick<Difference, 'state' | 'power' | 'toward'>>
> = {
  goodwill: (index, powers) => ({ state: Math.floor(index / powers), power: index % powers }),
  stability: (state) => ({ state }),
  baseline: (state) => ({ state }),
  wariness: (index, powers) => ({ power: Math.floor(index / powers), toward: index % powers }),
  soft: (power) => ({ power }),
  capital: (power) => ({ power }),
  points: (power) => ({ power }),
}

/** All numbers of these kinds that differ, kind by kind. */
export function differences(
  { powers }: World,
  before: Position,
  after: Position,
  kinds = Object.keys(PLACES) as readonly Difference['what'][],
): Difference[] {
  const none = { state: NONE, power: NONE, toward: NONE }
  return kinds.flatMap((what) =>
    after[what].flatMap((to, index) => {
      const from = before[what][index]!
      return to === from ? [] : [{ what, ...none, ...PLACES[what](index, powers), from, to }]
    }),
  )
}
