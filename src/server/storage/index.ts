/** Opens what the server keeps its matches in. */
import { join } from 'node:path'
import { migrate } from './migrations.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'
import { Store } from './store.ts'
import type { Storage } from './types.ts'

export type {
  ClassChange,
  MatchChange,
  MatchCreation,
  MatchLine,
  Saved,
  Storage,
  StoredClass,
  StoredEntry,
  StoredMatch,
  StoredRound,
  StoredSeat,
} from './types.ts'

/** Where matches are kept. */
export interface StoragePlace {
  /** Folder of the embedded database. */
  folder: string
  /** Address of a PostgreSQL database to use instead, or null. */
  url: string | null
}

/** Name of the embedded database in its folder. */
const FILE = 'multivector.db'

/** Opens a database and brings it up to date. Throws where it cannot be opened. */
export async function openStorage({ folder, url }: StoragePlace): Promise<Storage> {
  const engine = url === null ? openSqlite(join(folder, FILE)) : openPostgres(url)
  try {
    await migrate(engine)
  } catch (error) {
    await engine.close()
    throw error
  }
  return new Store(engine)
}
