/** Matches in the browser's IndexedDB. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { MatchStore } from './match-store.ts'
import type { MatchSummary } from './summary.ts'

interface Schema extends DBSchema {
  files: { key: string; value: string }
  summaries: { key: string; value: MatchSummary }
}

const NAME = 'multivector'
const VERSION = 1
/** Longest that the database may take to open, in ms; some browsers never answer. */
const PATIENCE = 4000

/** Opens the database; null where the browser has none or does not let us. Never rejects. */
export async function indexedStore(): Promise<MatchStore | null> {
  try {
    const opened = openDB<Schema>(NAME, VERSION, {
      upgrade: (database) => {
        database.createObjectStore('files')
        database.createObjectStore('summaries')
      },
    })
    const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null))
    const database = await Promise.race([opened, late])
    return database && storeIn(database)
  } catch {
    return null
  }
}

function storeIn(database: IDBPDatabase<Schema>): MatchStore {
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
