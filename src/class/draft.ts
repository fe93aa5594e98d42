/** A team's shared draft: grown line by line, committed by a captain or a majority. */
import type { WrittenOrder } from '../rules/index.ts'
import { MOST_LINES } from './settings.ts'

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
  /** The last changes, the latest at the end, so that whoever made one can take it back. */
  steps: DraftStep[]
  /** What somebody has just taken back; null once the draft is changed otherwise. */
  undone: Undone | null
}

/** What is chosen beside the orders. */
type Choice = Pick<SharedDraft, 'doctrine' | 'agenda'>

/** A change that somebody made, with what it takes to go back behind it. */
export type DraftStep = { by: number } & (
  | { did: 'propose'; line: number }
  | { did: 'withdraw'; line: DraftLine; from: number }
  | { did: 'reorder'; line: number; from: number }
  | { did: 'choose'; from: Partial<Choice>; to: Partial<Choice> }
)

/** A change that was taken back, by whom, and the line that it was about. */
export interface Undone {
  by: number
  did: DraftStep['did']
  line: DraftLine | null
}

/** Changes of a draft that can be taken back, of all its team together. */
const MOST_STEPS = 12

export const emptyDraft = (round: number): SharedDraft => ({
  round,
  revision: 0,
  lines: [],
  doctrine: 0,
  agenda: null,
  agreed: [],
  steps: [],
  undone: null,
})

/** A draft after a change, by which all agreements to it are void. */
const revised = (
  draft: SharedDraft,
  change: Partial<SharedDraft>,
  step: DraftStep,
): SharedDraft => ({
  ...draft,
  ...change,
  revision: draft.revision + 1,
  agreed: [],
  steps: [...draft.steps, step].slice(-MOST_STEPS),
  undone: null,
})

/** The draft with one more order at its end. */
export function proposed(draft: SharedDraft, proposal: Omit<DraftLine, 'line'>): SharedDraft {
  const line = draft.revision
  const lines = [...draft.lines, { line, ...proposal }]
  return revised(draft, { lines }, { did: 'propose', by: proposal.by, line })
}

const placeOf = ({ lines }: SharedDraft, line: number): number =>
  lines.findIndex((each) => each.line === line)

/** The draft without a line; null where it has no such line. */
export function withdrawn(draft: SharedDraft, by: number, number: number): SharedDraft | null {
  const from = placeOf(draft, number)
  const line = draft.lines[from]
  if (!line) return null
  return revised(
    draft,
    { lines: draft.lines.toSpliced(from, 1) },
    { did: 'withdraw', by, line, from },
  )
}

/** The lines with the one at a place moved to another, or to the end. */
const moved = (lines: readonly DraftLine[], from: number, to: number): DraftLine[] =>
  lines.toSpliced(from, 1).toSpliced(to, 0, lines[from]!)

/** The draft with a line at another place; null where it has no such line. */
export function reordered(
  draft: SharedDraft,
  by: number,
  { line, to }: { line: number; to: number },
): SharedDraft | null {
  const from = placeOf(draft, line)
  if (from < 0) return null
  const lines = moved(draft.lines, from, to)
  return revised(draft, { lines }, { did: 'reorder', by, line, from })
}

/** The draft with another doctrine, another agenda, or both. */
export function chosen(draft: SharedDraft, by: number, to: Partial<Choice>): SharedDraft {
  const from = {
    ...('doctrine' in to && { doctrine: draft.doctrine }),
    ...('agenda' in to && { agenda: draft.agenda }),
  }
  return revised(draft, to, { did: 'choose', by, from, to })
}

/** Whether a change is still there to be taken back: others may have changed the same since. */
function stands(draft: SharedDraft, step: DraftStep): boolean {
  if (step.did === 'withdraw') return draft.lines.length < MOST_LINES
  if (step.did !== 'choose') return placeOf(draft, step.line) >= 0
  const { doctrine = draft.doctrine, agenda = draft.agenda } = step.to
  return draft.doctrine === doctrine && draft.agenda === agenda
}

/** The last change of somebody's own that they can take back. */
export const stepToUndo = (draft: SharedDraft, person: number): DraftStep | undefined =>
  draft.steps.findLast((step) => step.by === person && stands(draft, step))

/** The draft without the last change of somebody's own; null where there is none to take back. */
export function steppedBack(draft: SharedDraft, person: number): SharedDraft | null {
  const step = stepToUndo(draft, person)
  if (!step) return null
  return {
    ...draft,
    ...without(draft, step),
    revision: draft.revision + 1,
    agreed: [],
    steps: draft.steps.filter((each) => each !== step),
    undone: { by: person, did: step.did, line: lineOf(draft, step) },
  }
}

function lineOf(draft: SharedDraft, step: DraftStep): DraftLine | null {
  if (step.did === 'choose') return null
  return step.did === 'withdraw' ? step.line : draft.lines[placeOf(draft, step.line)]!
}

/** What a change that stands is undone by. */
function without(draft: SharedDraft, step: DraftStep): Partial<SharedDraft> {
  const { lines } = draft
  switch (step.did) {
    case 'propose':
      return { lines: lines.filter(({ line }) => line !== step.line) }
    case 'withdraw':
      return { lines: lines.toSpliced(step.from, 0, step.line) }
    case 'reorder':
      return { lines: moved(lines, placeOf(draft, step.line), step.from) }
    default:
      return step.from
  }
}

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
