/** A class as it is kept: what changes of it. What happened is in its log. */
import {
  emptyDraft,
  type ClassPhase,
  type ClassSettings,
  type Notice,
  type Place,
  placeOf,
  type Poll,
  type PollAnswer,
  type Seating,
  type SharedDraft,
} from '../../class/index.ts'
import { nickname } from '../../text/server.ts'
import type { Answer } from '../play/trouble.ts'
import type { EntryBody } from './log.ts'

/** `left`: gave the place up for good. */
export type Standing = 'in' | 'removed' | 'left'

export interface StoredPerson {
  /** A typed name, or the number of a nickname. */
  name: string | number
  /** Hash of the key of whoever has the place. */
  key: string
  /** Four characters that give the place back. */
  back: string
  spins: number
  muted: boolean
  standing: Standing
}

export interface ClassSeat {
  people: number[]
  /** Words of the computer that the teacher has put in for its people; null: nobody. */
  computer: string | null
  draft: SharedDraft
}

export interface ClassTable {
  match: string | null
  /** The round that the class knows its match to be in, one more than the last once it has ended. */
  stage: number
  paused: boolean
  seats: ClassSeat[]
}

export interface ClassPoll extends Poll {
  /** By place, as `placeKey` writes it. */
  answers: Record<string, PollAnswer>
}

/** What opens desk and projector. */
export type LeadKey = 'teacher' | 'assistant' | 'projector'

export interface ClassState {
  scenario: string
  fullRounds: number
  rounds: number
  /** Ids of the powers. */
  powers: string[]
  /** Hashes. */
  keys: Record<LeadKey, string>
  phase: ClassPhase
  settings: ClassSettings
  /** A person's number is their place in the list. */
  people: StoredPerson[]
  tables: ClassTable[]
  poll: ClassPoll | null
  notices: Notice[]
}

/** Reads a kept class; drafts that earlier programs kept have nothing to take back. */
export function stateFrom(text: string): ClassState {
  const state = JSON.parse(text) as ClassState
  const tables = state.tables.map((table) => ({
    ...table,
    seats: table.seats.map((seat) => ({
      ...seat,
      draft: { ...emptyDraft(seat.draft.round), ...seat.draft },
    })),
  }))
  return { ...state, tables }
}

/** What an act makes of a class. */
export interface Change {
  state: ClassState
  entries: EntryBody[]
}

export type Changing = Answer<Change>

export const changed = (state: ClassState, ...entries: EntryBody[]): Changing => ({
  ok: true,
  value: { state, entries },
})

export const nameOf = ({ name }: StoredPerson): string =>
  typeof name === 'number' ? nickname(name) : name

export const placeKey = ({ table, seat }: Place): string => `${table}:${seat}`

export const emptyTable = (seats: number): ClassTable => ({
  match: null,
  stage: 0,
  paused: false,
  seats: Array.from({ length: seats }, () => ({
    people: [],
    computer: null,
    draft: emptyDraft(1),
  })),
})

export const seatingOf = ({ tables }: ClassState): Seating =>
  tables.map(({ seats }) => seats.map(({ people }) => people))

/** The class with its people seated otherwise; a seat that nobody has left is the settings' computer's. */
export const withSeating = (state: ClassState, seating: Seating): ClassState => ({
  ...state,
  tables: state.tables.map((table, index) => ({
    ...table,
    seats: table.seats.map((seat, power) => {
      const people = [...seating[index]![power]!]
      return { ...seat, people, computer: people.length === 0 ? null : seat.computer }
    }),
  })),
})

/** So many tables: those there are, and empty ones. Whoever sat at one that goes has no seat. */
export const withTables = (state: ClassState, tables: number): ClassState => ({
  ...state,
  tables: Array.from(
    { length: tables },
    (_, index) => state.tables[index] ?? emptyTable(state.powers.length),
  ),
})

export const seatAt = ({ tables }: ClassState, { table, seat }: Place): ClassSeat | undefined =>
  tables[table]?.seats[seat]

export const withSeat = (state: ClassState, { table, seat }: Place, changed: ClassSeat) => {
  const old = state.tables[table]!
  return withTable(state, table, { ...old, seats: old.seats.with(seat, changed) })
}

export const withTable = (state: ClassState, table: number, changed: ClassTable): ClassState => ({
  ...state,
  tables: state.tables.with(table, changed),
})

export const withPerson = (
  state: ClassState,
  person: number,
  change: Partial<StoredPerson>,
): ClassState => ({
  ...state,
  people: state.people.with(person, { ...state.people[person]!, ...change }),
})

/** Where somebody sits; null for nowhere. */
export const seatOfPerson = (state: ClassState, person: number): Place | null =>
  placeOf(seatingOf(state), person)

/** How many people have a place in the class, seated or waiting. */
export const peopleIn = ({ people }: ClassState): number =>
  people.filter(({ standing }) => standing === 'in').length
