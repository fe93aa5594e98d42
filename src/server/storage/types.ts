/** What the server keeps, and the one way to it: whichever database lies behind. */

/** A seat of a match, as it is kept. Of what opens a seat only hashes are kept. */
export interface StoredSeat {
  /** Hash of the credential of whoever holds the seat; null while nobody does. */
  credential: string | null
  /** Hash of the token of the holder's device. */
  device: string | null
  /** Four characters that give the seat back to its holder on another device. */
  code: string | null
  /** A generated nickname: a number that texts make words of. */
  name: number | null
  /** Words of the player that plays the seat now; null where a person does. */
  computer: string | null
  /** Hashes of what shows the seat to those who share it, but does not move it. */
  viewers?: string[]
  /** Head start that the scenario holds for the seat; none where it is missing. */
  handicap?: number
}

/** A match as it is kept. */
export interface StoredMatch {
  id: string
  /** Code of its table; null for matches without one. */
  code: string | null
  /** Hash of its scenario. */
  scenario: string
  /** Text behind the dice of its computers. Secret. */
  seed: string
  /** The state without its scenario, as JSON. Secret. */
  state: string
  seats: StoredSeat[]
  /** Seconds to plan a round in; null without a limit. */
  timer: number | null
  /** When the round's time is up, in ms since 1970; null while no time runs. */
  deadline: number | null
  /** While the match is held, how many ms are left of the round (0 without a limit); else null. */
  held: number | null
  /** Id of the class that leads it; null without one. */
  class: string | null
  /** Id of the match that follows at the same table. */
  next: string | null
  /** Grows by one with each change. */
  version: number
  created: number
  /** When it was last played on, in ms since 1970. */
  changed: number
  ended: boolean
}

/** Where a match stood when a round opened or, as one more round, when it ended; never changes. Secret. */
export interface StoredRound {
  round: number
  /** What had led there, as a JSON list of facts. */
  facts: string
  /** The position, as JSON; null where a program before step 2 of the database kept the round. */
  position: string | null
  /** The plans that had led there, as a JSON list, one a seat; null likewise. */
  plans: string | null
}

/** A change of a match: its new version, and the round that it opened, if it opened one. */
export interface MatchChange {
  match: StoredMatch
  opened: StoredRound | null
  /** The round that it leads back to, after which all are forgotten; null where it leads on. */
  rewind: number | null
}

/** A class as it is kept. */
export interface StoredClass {
  id: string
  /** Six characters by which people join. */
  code: string
  /** Hash of its scenario. */
  scenario: string
  /** All else, as JSON. Secret. */
  state: string
  /** Grows by one with each change. */
  version: number
  created: number
  /** When it was last changed, in ms since 1970. */
  changed: number
}

/** Something that happened in a class; never changes. Secret. */
export interface StoredEntry {
  number: number
  /** As JSON. */
  entry: string
}

/** A class's new version, and what happened. */
export interface ClassChange {
  class: StoredClass
  entries: readonly StoredEntry[]
}

/** A new match with all that belongs to it. */
export interface MatchCreation {
  match: StoredMatch
  /** The scenario's document, whose hash the match names. */
  document: string
  opening: StoredRound
  /** The new version of the match before it, or null. */
  previous: StoredMatch | null
}

/** `conflict`: the match has changed otherwise, or its id or code is taken. */
export type Saved = 'saved' | 'conflict'

/** A line about a match for whoever keeps the server. */
export interface MatchLine {
  id: string
  seats: number
  version: number
  created: number
  changed: number
  ended: boolean
}

/** What is durable once its promise is fulfilled, and unchanged where it is rejected. */
export interface Storage {
  /**
   * Keeps a new match together with its scenario and first round, and at the same moment changes
   * the match that went before it at its table.
   */
  create(creation: MatchCreation): Promise<Saved>
  /** Replaces a match of the version before the given one. */
  save(change: MatchChange): Promise<Saved>
  match(id: string): Promise<StoredMatch | null>
  /** Id of the newest match at a table. */
  matchAt(code: string): Promise<string | null>
  /** The document of a scenario by its hash. */
  scenario(hash: string): Promise<string | null>
  /** Keeps a new class with the document of its scenario. */
  createClass(kept: StoredClass, document: string): Promise<Saved>
  /** Replaces a class of the version before the given one. */
  saveClass(change: ClassChange): Promise<Saved>
  class(id: string): Promise<StoredClass | null>
  /** Id of the class with a code. */
  classAt(code: string): Promise<string | null>
  /** What happened in a class, in order. */
  entries(id: string): Promise<StoredEntry[]>
  /** Deletes a class and its matches. */
  deleteClass(id: string): Promise<void>
  /** The rounds of a match in their order. */
  rounds(id: string): Promise<StoredRound[]>
  /** Ids of matches whose time is up. */
  due(now: number): Promise<string[]>
  /**
   * Deletes what was last played on before a time, classes together with their matches; how many
   * matches that were.
   */
  forget(before: number): Promise<number>
  list(most: number): Promise<MatchLine[]>
  /** The classes that were changed last. */
  listClasses(most: number): Promise<StoredClass[]>
  /** Whether the database answers. */
  alive(): Promise<boolean>
  /** Hands out every row of every table as a line of JSON, of one moment. */
  dump(take: (line: string) => Promise<void>): Promise<void>
  /** Fills an empty database from the lines of a dump, all or nothing; how many lines it took. */
  load(lines: AsyncIterable<string>): Promise<number>
  close(): Promise<void>
}
