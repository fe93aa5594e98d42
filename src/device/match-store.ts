/** Where matches are kept: the narrow interface behind which IndexedDB or memory stands. */
import type { MatchSummary } from './summary.ts'

/** A place for match files. Its methods reject when the place fails, with the place's own error. */
export interface MatchStore {
  /** Keeps a match file and its summary, in place of those of the same id. */
  put(summary: MatchSummary, text: string): Promise<void>
  /** The text of a match file; undefined when there is none of this id. */
  get(id: string): Promise<string | undefined>
  /** All summaries, in any order; another version of the program may have written them. */
  list(): Promise<unknown[]>
  remove(id: string): Promise<void>
}

/** Keeps matches as long as the page is open. */
export function memoryStore(): MatchStore {
  const kept = new Map<string, { summary: MatchSummary; text: string }>()
  return {
    put: async (summary, text) => void kept.set(summary.id, { summary, text }),
    get: async (id) => kept.get(id)?.text,
    list: async () => [...kept.values()].map(({ summary }) => summary),
    remove: async (id) => void kept.delete(id),
  }
}
