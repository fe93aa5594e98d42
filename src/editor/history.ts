/** A document and everything that was done to it: each edit is data, and can be undone. */
import { applyPatches, enablePatches, type Patch, produceWithPatches } from 'immer'
import type { ScenarioFile } from '../scenario/index.ts'

enablePatches()

/** What an edit did, in a word; `replace` changes all of the document. */
export type EditKind = 'set' | 'add' | 'remove' | 'move' | 'rename' | 'replace'

/** What an edit is about, for whoever lists edits or merges them. */
export interface EditNote {
  kind: EditKind
  /** JSON pointer of the place. */
  place: string
  /** Edits one after another of the same turn are one: a word typed letter by letter. */
  turn?: string
}

/** A step from one document to the next, and back. */
export interface Edit extends EditNote {
  patches: Patch[]
  inverse: Patch[]
}

/** Plain data, so that it can be kept. */
export interface History {
  document: ScenarioFile
  /** The last one was done last. */
  past: readonly Edit[]
  /** What was undone: the last one was undone last. */
  future: readonly Edit[]
}

/** Changes a draft of the document in place. */
export type Recipe = (draft: ScenarioFile) => void

export const begin = (document: ScenarioFile): History => ({ document, past: [], future: [] })

/** The history after an edit; the same object when the recipe changed nothing. */
export function change(history: History, note: EditNote, recipe: Recipe): History {
  const [document, patches, inverse] = produceWithPatches(history.document, (draft) => {
    recipe(draft)
  })
  if (patches.length === 0) return history
  return { document, past: withEdit(history.past, { ...note, patches, inverse }), future: [] }
}

/** An edit of the same turn as the last one becomes part of it. */
function withEdit(past: readonly Edit[], edit: Edit): Edit[] {
  const last = past.at(-1)
  if (!last || edit.turn === undefined || last.turn !== edit.turn) return [...past, edit]
  const merged = {
    ...edit,
    patches: [...last.patches, ...edit.patches],
    inverse: [...edit.inverse, ...last.inverse],
  }
  return [...past.slice(0, -1), merged]
}

/** The history a step back; the same object when nothing was done. */
export function undo(history: History): History {
  const { document, past, future } = history
  const last = past.at(-1)
  if (!last) return history
  return {
    document: applyPatches(document, last.inverse),
    past: past.slice(0, -1),
    future: [...future, last],
  }
}

/** The history a step forward again; the same object when nothing was undone. */
export function redo(history: History): History {
  const { document, past, future } = history
  const next = future.at(-1)
  if (!next) return history
  return {
    document: applyPatches(document, next.patches),
    past: [...past, next],
    future: future.slice(0, -1),
  }
}

/**
 * A document with what was done to it before, as it was kept. What does not fit the document any more
 * is left out: nothing can be undone then.
 */
export function withPast(document: ScenarioFile, kept: unknown): History {
  const bare = begin(document)
  if (!isKept(kept)) return bare
  const history = { document, past: kept.past.map(closed), future: kept.future }
  try {
    let back: History = history
    while (back.past.length > 0) back = undo(back)
    let forth: History = history
    while (forth.future.length > 0) forth = redo(forth)
    return history
  } catch {
    return bare
  }
}

/** An edit that further ones do not become part of: its turn has ended with its page. */
const closed = ({ kind, place, patches, inverse }: Edit): Edit => ({
  kind,
  place,
  patches,
  inverse,
})

const isKept = (value: unknown): value is Pick<History, 'past' | 'future'> =>
  typeof value === 'object' &&
  value !== null &&
  (['past', 'future'] as const).every((key) => {
    const edits = (value as Record<string, unknown>)[key]
    return (
      Array.isArray(edits) && edits.every((edit) => Array.isArray((edit as Edit | null)?.inverse))
    )
  })
