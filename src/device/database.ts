/** The browser's IndexedDB: matches, and scenarios of one's own. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { NamedVersion, ScenarioContent, ScenarioEntry } from './scenario-store.ts'
import type { MatchSummary } from './summary.ts'

interface Schema extends DBSchema {
  /** Match files and their summaries, by the id of the match. */
  files: { key: string; value: string }
  summaries: { key: string; value: MatchSummary }
  /** Scenarios by the key of their entry. */
  'scenario-entries': { key: string; value: ScenarioEntry }
  'scenario-contents': { key: string; value: ScenarioContent }
  /** Their named versions, by that key and when they were made. */
  'scenario-versions': { key: [string, number]; value: NamedVersion }
}

export type Database = IDBPDatabase<Schema>

const NAME = 'multivector'
/** Longest that the database may take to open, in ms; some browsers never answer. */
const PATIENCE = 4000

/** The step at index N makes version N + 1 out of version N. */
const STEPS: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('files')
    database.createObjectStore('summaries')
  },
  (database) => {
    database.createObjectStore('scenario-entries')
    database.createObjectStore('scenario-contents')
    database.createObjectStore('scenario-versions')
  },
]

/** Opens the database; null where the browser has none or does not let us. Never rejects. */
export async function openDatabase(): Promise<Database | null> {
  try {
    const opened = openDB<Schema>(NAME, STEPS.length, {
      upgrade: (database, version) => STEPS.slice(version).forEach((step) => step(database)),
      // A page of an older program makes room for one of a newer.
      blocking: (_version, _newer, { target }) => (target as IDBDatabase).close(),
    })
    const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null))
    return await Promise.race([opened, late])
  } catch {
    return null
  }
}
