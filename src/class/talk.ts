/** What powers of a table say to each other. */

/** Phrases that can always be said; their sentences are in `src/text/en/talk.ts`. */
export const PHRASES = [
  'greet',
  'thank',
  'agree',
  'refuse',
  'wait',
  'stay-calm',
  'too-much',
  'common-aim',
  'stop-leader',
  'no-secrets',
  'keep-word',
  'sorry',
] as const
export type Phrase = (typeof PHRASES)[number]

/** Something that one power said to another or, with `to` null, to the whole table. */
export interface Said {
  number: number
  table: number
  round: number
  /** Seat that said it. */
  from: number
  to: number | null
  /** One of both is there. */
  phrase: Phrase | null
  text: string | null
  /** Who of the team said it: told to their own team and the teacher, null to others. */
  by: number | null
}

/**
 * What may be agreed on for the round that is being planned. `venture`: both bid for the project.
 * `leave`: those who are bound place no order in the state. `no-pressure`: they order no pressure.
 */
export type Deal =
  | { deal: 'venture'; project: string }
  | { deal: 'leave'; state: string; bound: Bound }
  | { deal: 'no-pressure'; bound: Bound }

/** Whom an agreement binds: who offers, who accepts, or both. */
export type Bound = 'from' | 'to' | 'both'

/** `lapsed`: the round ended before there was an answer. `withdrawn`: its round was rolled back. */
export type OfferState = 'open' | 'accepted' | 'declined' | 'lapsed' | 'withdrawn'

export interface Offer {
  number: number
  table: number
  round: number
  from: number
  to: number
  deal: Deal
  state: OfferState
  /**
   * Once the round has been played, whether each of both sides kept their word: null for who was
   * not bound. Until the match or the class is over, as far as everybody at the table could see.
   */
  kept: { from: boolean | null; to: boolean | null } | null
}
