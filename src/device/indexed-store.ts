/** Matches in the browser's IndexedDB. */
import { type Database, openDatabase } from './database.ts'
import type { MatchStore } from './match-store.ts'

/** The matches in the database; null where there is none. Never rejects. */
export async function indexedStore(): Promise<MatchStore | null> {
  const database = await openDatabase()
  return database && storeIn(database)
}

function storeIn(database: Database): MatchStore {
  /** Changes both stores or neither. */
  const both = () => database.transaction(['files', 'summaries'], 'readwrite')
  return {
    put: async (summary, text) => {
      const change = both()
      await Promise.all([
        change.objectStore('files').put(text, summary.id),
        change.objectStore('summaries').put(summary, summary.id),
        change.done,
      ])
    },
    get: (id) => database.get('files', id),
    list: () => database.getAll('summaries'),
    remove: async (id) => {
      const change = both()
      await Promise.all([
        change.objectStore('files').delete(id),
        change.objectStore('summaries').delete(id),
        change.done,
      ])
    },
  }
}
