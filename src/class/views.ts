/**
 * What the server shows of a class: to a student, at the teacher's desk, on the projector. A part is
 * sent anew when it changes, of a list only what has changed of it. Times are in ms since 1970 by the server's clock.
 */
import type { SharedDraft } from './draft.ts'
import type { Poll, Spread } from './poll.ts'
import type { ClassSettings } from './settings.ts'
import type { Offer, Said } from './talk.ts'

/** `ended` can be resumed as well: a lesson that goes on next week may have been paused or ended. */
export type ClassPhase = 'lobby' | 'running' | 'paused' | 'ended'

/** What everybody in the class may know of it. */
export interface ClassInfo {
  /** Six characters by which people join. */
  code: string
  /** Id of the scenario. */
  scenario: string
  /** Rounds of a match, and of the scenario before it was shortened. */
  rounds: number
  fullRounds: number
  /** Ids of the powers in the order of their seats. */
  powers: string[]
  phase: ClassPhase
  settings: ClassSettings
  /** People who have a place, and how many there can be. */
  people: number
  places: number
}

/** `waiting`: the class has not begun. `held`: nothing can be committed. `ended`: the match is over. */
export type TablePhase = 'waiting' | 'planning' | 'held' | 'ended'

/** What everybody at a table, and the projector, may know of it. */
export interface TableInfo {
  /** From 0; people say "table 1". */
  table: number
  /** Id of its match, which anybody may watch as a spectator; null before it has begun. */
  match: string | null
  phase: TablePhase
  round: number
  /** When the time to plan is up; null while no time runs. */
  deadline: number | null
  /** While held, how many ms of the round are left; null without a limit. */
  left: number | null
  seats: TableSeat[]
}

export interface TableSeat {
  seat: number
  /** Id of its power. */
  power: string
  /** How many people share it. */
  people: number
  /** Words of the computer that plays it now. */
  computer: string | null
  committed: boolean
}

/** A student's own place in the class. */
export interface You {
  person: number
  name: string
  /** Four characters that give the place back on another device. */
  back: string
  /** Nicknames that may still be drawn. */
  spins: number
  muted: boolean
  /** `waiting`: there is no seat, because the class is full. `removed`: the teacher has sent them out. */
  place: 'seated' | 'waiting' | 'removed'
}

export interface Member {
  person: number
  name: string
  there: boolean
}

/** The seat that a student shares or has alone. */
export interface Team {
  table: number
  seat: number
  power: string
  members: Member[]
  /** Who speaks for the team at present. */
  captain: number | null
  /** Whether somebody has the seat alone, or a team commits through the class. */
  plays: 'alone' | 'shared'
}

export interface Notice {
  number: number
  text: string
}

/** A poll as students and projector see it: how answers spread is shown once it is closed. */
export interface PollView extends Poll {
  spread: Spread | null
}

export interface StudentView {
  role: 'student'
  class: ClassInfo
  you: You
  /** Null without a seat, and so are the next two. */
  team: Team | null
  table: TableInfo | null
  draft: SharedDraft | null
  /** What was said at the table to everybody, to the own power and by it; the last 60. */
  talk: Said[]
  /** Offers that the own power made or got; those of this round and the last three. */
  offers: Offer[]
  poll: PollView | null
  /** Whether the own seat has answered the poll. */
  answered: boolean
  /** Of all tables, once the class has ended; null before. */
  scores: Score[] | null
  notices: Notice[]
}

/** Points of a power at a table. */
export interface Score {
  table: number
  seat: number
  power: string
  /** In twelfths of a point, as everywhere. */
  points: number
  /** Place at its table, from 1; equal points share a place. */
  place: number
  /** Place among all who play the same power. */
  among: number
}

export interface ProjectorView {
  role: 'projector'
  class: ClassInfo
  /** People who are connected. */
  there: number
  tables: TableInfo[]
  /** Null while they are hidden. */
  scores: Score[] | null
  poll: PollView | null
  notices: Notice[]
}

export interface Person {
  person: number
  name: string
  /** Where they sit; null for who waits for a seat or was removed. */
  table: number | null
  seat: number | null
  there: boolean
  muted: boolean
  removed: boolean
  /** Gives the place back on another device, for whoever has forgotten it. */
  back: string
}

/** `away`: nobody of a seat's people is there. `stuck`: the time is up, but the round does not end. */
export type TroubleName = 'away' | 'stuck'

export interface DeskTable extends TableInfo {
  /** Per seat: orders in its draft, and how many agree to it. */
  drafts: { lines: number; agreed: number }[]
  /** People of each seat, the captain's place first. */
  members: number[][]
  troubles: { trouble: TroubleName; seat: number | null }[]
}

export interface DeskView {
  role: 'teacher'
  class: ClassInfo
  people: Person[]
  tables: DeskTable[]
  scores: Score[]
  talk: Said[]
  offers: Offer[]
  /** With how the answers spread so far. */
  poll: PollView | null
  notices: Notice[]
  /** How often somebody tried what only a teacher may do. */
  refused: number
}

export type ClassView = StudentView | ProjectorView | DeskView
