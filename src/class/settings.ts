/** What a teacher chooses for a class. */

export interface ClassSettings {
  /** Boards played side by side, 1 to 20. */
  tables: number
  /** Most people who share a power, 1 to 6. */
  perSeat: number
  /** Seconds to plan a round in, 30 to 3600; null: until the teacher goes on. */
  seconds: number | null
  /** Who plays where nobody sits, in the words of a computer player. */
  computer: string
  /** Who commits a team's plan: its captain, or more than half of its members who are there. */
  decides: 'captain' | 'majority'
  /** Whether projector and class standings show points before the end. */
  scores: 'shown' | 'hidden'
  /** Whether students may type names instead of drawing nicknames. */
  names: 'drawn' | 'free'
  /** Whether powers may write to each other, or have phrases and offers alone. */
  talk: 'phrases' | 'free'
  /** Whether more people may come in. */
  door: 'open' | 'closed'
}

/** Most people in a class. */
export const MOST_PEOPLE = 60
/** Most boards of a class. */
export const MOST_TABLES = 20
/** Most people who share a power. */
export const MOST_PER_SEAT = 6
/** Nicknames that may be drawn anew. */
export const SPINS = 3
/** Most characters of a free name. */
export const LONGEST_NAME = 20
/** Most characters of the reason for an order, and of what powers write to each other. */
export const LONGEST_LINE = 140
/** Most characters of what a teacher tells or asks the class. */
export const LONGEST_NOTICE = 300
/** Most orders that wait in a team's draft, more than fit into any plan. */
export const MOST_LINES = 12
/** Most answers that a question offers. */
export const MOST_CHOICES = 6

export const USUAL_SETTINGS: ClassSettings = {
  tables: 4,
  perSeat: 3,
  seconds: 240,
  computer: 'consul',
  decides: 'captain',
  scores: 'shown',
  names: 'drawn',
  talk: 'phrases',
  door: 'open',
}

/** The fewest tables at which so many people sit with no more than so many at a power. */
export const tablesFor = (people: number, powers: number, perSeat: number): number =>
  Math.min(MOST_TABLES, Math.max(1, Math.ceil(people / (powers * perSeat))))
