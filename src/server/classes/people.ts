/** Who is in a class and where they sit: functions from classes to classes. */
import { randomInt } from 'node:crypto'
import {
  balanced,
  emptiestPlace,
  MOST_PEOPLE,
  type Place,
  SPINS,
  withAt,
  without,
} from '../../class/index.ts'
import { NICKNAMES } from '../../text/server.ts'
import { hashOf, newKey, newSeatCode } from '../play/keys.ts'
import { type Answer, done, refused } from '../play/trouble.ts'
import {
  changed,
  type Changing,
  type ClassState,
  nameOf,
  peopleIn,
  seatAt,
  seatingOf,
  seatOfPerson,
  type StoredPerson,
  withPerson,
  withSeating,
} from './state.ts'

/** What somebody gets who comes in; told once. */
export interface Admitted {
  key: string
  person: number
  name: string
  back: string
  spins: number
}

/** Most people that a class remembers, those who left included. */
const MOST_REMEMBERED = 300

const inside = ({ people }: ClassState): StoredPerson[] =>
  people.filter(({ standing }) => standing !== 'left')

/** Draws until it has something that nobody has; there is always more than people. */
function unlike<T>(taken: readonly unknown[], draw: () => T): T {
  for (;;) {
    const drawn = draw()
    if (!taken.includes(drawn)) return drawn
  }
}

const drawnName = (state: ClassState): number =>
  unlike(
    inside(state).map(({ name }) => name),
    () => randomInt(NICKNAMES),
  )

/** Lets somebody in, with a name of their own where names are free. */
export function letIn(
  state: ClassState,
  wanted: string | null,
): Answer<{ state: ClassState; value: Admitted }> {
  if (state.settings.door === 'closed') return refused('class-closed')
  const isFull = peopleIn(state) >= MOST_PEOPLE || state.people.length >= MOST_REMEMBERED
  if (isFull) return refused('class-full')
  if (wanted !== null && state.settings.names !== 'free') return refused('names-drawn')
  if (inside(state).some((each) => nameOf(each) === wanted)) return refused('name-taken')
  const key = newKey()
  const person: StoredPerson = {
    name: wanted ?? drawnName(state),
    key: hashOf(key),
    back: unlike(
      state.people.map(({ back }) => back),
      newSeatCode,
    ),
    spins: wanted === null ? SPINS : 0,
    muted: false,
    standing: 'in',
  }
  const number = state.people.length
  const next = seated({ ...state, people: [...state.people, person] })
  return done({ state: next, value: admitted(person, number, key) })
}

const admitted = (person: StoredPerson, number: number, key: string): Admitted => {
  const { back, spins } = person
  return { key, person: number, name: nameOf(person), back, spins }
}

/** Gives a place back to whoever has its four characters; the key given out before opens it no longer. */
export function letBack(
  state: ClassState,
  back: string,
): Answer<{ state: ClassState; value: Admitted }> {
  const number = state.people.findIndex((each) => each.back === back && each.standing !== 'left')
  if (number < 0) return refused('wrong-seat-code')
  const key = newKey()
  const next = withPerson(state, number, { key: hashOf(key) })
  return done({ state: next, value: admitted(next.people[number]!, number, key) })
}

/** Gives seats to those who have none, as far as there is room; tables that play come first. */
export function seated(state: ClassState): ClassState {
  let seating = seatingOf(state)
  const { perSeat } = state.settings
  const plays = (table: number): boolean => state.tables[table]!.match !== null
  for (const [person, { standing }] of state.people.entries()) {
    if (standing !== 'in' || seating.flat(2).includes(person)) continue
    const place =
      emptiestPlace(seating, perSeat, plays) ?? emptiestPlace(seating, perSeat, () => true)
    if (place) seating = withAt(seating, person, place)
  }
  return withSeating(state, seating)
}

const away = (state: ClassState, person: number): ClassState =>
  seated(withSeating(state, without(seatingOf(state), person)))

export function spin(state: ClassState, person: number): Changing {
  const { spins } = state.people[person]!
  if (spins === 0) return refused('no-spins')
  return changed(withPerson(state, person, { name: drawnName(state), spins: spins - 1 }))
}

export const leave = (state: ClassState, person: number): Changing =>
  changed(away(withPerson(state, person, { standing: 'left', key: '' }), person))

export const remove = (state: ClassState, person: number): Changing =>
  changed(away(withPerson(state, person, { standing: 'removed' }), person))

export function readmit(state: ClassState, person: number): Changing {
  const isRemoved = state.people[person]!.standing === 'removed'
  if (isRemoved && peopleIn(state) >= MOST_PEOPLE) return refused('class-full')
  return changed(seated(withPerson(state, person, { standing: 'in' })))
}

export function move(state: ClassState, person: number, place: Place): Changing {
  const seat = seatAt(state, place)
  if (!seat) return refused('unknown-seat')
  if (state.people[person]!.standing !== 'in') return refused('unknown-person')
  if (!seat.people.includes(person) && seat.people.length >= state.settings.perSeat) {
    return refused('seat-taken')
  }
  return changed(seated(withSeating(state, withAt(seatingOf(state), person, place))))
}

export const rename = (state: ClassState, person: number): Changing =>
  changed(withPerson(state, person, { name: drawnName(state), spins: 0 }))

export const mute = (state: ClassState, person: number, muted: boolean): Changing =>
  changed(withPerson(state, person, { muted }))

export function balance(state: ClassState): Changing {
  if (state.phase !== 'lobby') return refused('class-begun')
  return changed(withSeating(state, balanced(seatingOf(state))))
}

/** Puts somebody first among the people of their seat. */
export function makeCaptain(state: ClassState, person: number): Changing {
  const place = seatOfPerson(state, person)
  if (!place) return refused('unknown-person')
  const seating = seatingOf(state).map((table, index) =>
    table.map((people, seat) => {
      const own = index === place.table && seat === place.seat
      return own ? [person, ...people.filter((each) => each !== person)] : people
    }),
  )
  return changed(withSeating(state, seating))
}
