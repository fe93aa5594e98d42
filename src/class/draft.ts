/** A team's shared draft: grown line by line, committed by a captain or a majority. */
import type { WrittenOrder } from '../rules/index.ts'

/** An order that somebody of the team proposes. */
export interface DraftLine {
  /** Names the line within its draft. */
  line: number
  order: WrittenOrder
  /** Why, in one line; empty without. */
  reason: string
  /** Who proposed it. */
  by: number
}

export interface SharedDraft {
  /** The round that it is for. */
  round: number
  /** Grows with each change, so that nobody agrees to what they have not seen. */
  revision: number
  lines: DraftLine[]
  doctrine: -1 | 0 | 1
  /** Id of the agenda to keep, in the first round; null while none is chosen. */
  agenda: string | null
  /** Who agrees to the draft as it stands. */
  agreed: number[]
}

export const emptyDraft = (round: number): SharedDraft => ({
  round,
  revision: 0,
  lines: [],
  doctrine: 0,
  agenda: null,
  agreed: [],
})

/**
 * Who speaks for a team: the first of its members who is there; the first of all where nobody is.
 * Null for a team without members.
 */
export const captainOf = (
  members: readonly number[],
  isThere: (person: number) => boolean,
): number | null => members.find(isThere) ?? members[0] ?? null

/** Whether more than half of the members who are there agree; nobody alone decides for nobody. */
export function hasMajority(
  members: readonly number[],
  agreed: readonly number[],
  isThere: (person: number) => boolean,
): boolean {
  const present = members.filter(isThere)
  const votes = present.filter((person) => agreed.includes(person))
  return votes.length * 2 > present.length
}
