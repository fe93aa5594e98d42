/** Scenarios of one's own in the browser's IndexedDB. */
import { type Database, openDatabase } from './database.ts'
import { following, type ScenarioStore } from './scenario-store.ts'

/** The scenarios in the database; null where there is none. Never rejects. */
export async function indexedScenarios(): Promise<ScenarioStore | null> {
  const database = await openDatabase()
  return database && storeIn(database)
}

/** The keys of all versions of a scenario. */
const versionsOf = (key: string): IDBKeyRange => IDBKeyRange.bound([key], [key, Infinity])

function storeIn(database: Database): ScenarioStore {
  return {
    put: async (entry, content) => {
      const change = database.transaction(['scenario-entries', 'scenario-contents'], 'readwrite')
      const entries = change.objectStore('scenario-entries')
      const put = following(await entries.get(entry.key), entry)
      const writing = put.done
        ? [
            entries.put(put.entry, entry.key),
            change.objectStore('scenario-contents').put(content, entry.key),
          ]
        : []
      await Promise.all([...writing, change.done])
      return put
    },
    get: async (key) => {
      const reading = database.transaction(['scenario-entries', 'scenario-contents'])
      const [entry, content] = await Promise.all([
        reading.objectStore('scenario-entries').get(key),
        reading.objectStore('scenario-contents').get(key),
      ])
      return entry && content && { entry, content }
    },
    list: () => database.getAll('scenario-entries'),
    remove: async (key) => {
      const change = database.transaction(
        ['scenario-entries', 'scenario-contents', 'scenario-versions'],
        'readwrite',
      )
      await Promise.all([
        change.objectStore('scenario-entries').delete(key),
        change.objectStore('scenario-contents').delete(key),
        change.objectStore('scenario-versions').delete(versionsOf(key)),
        change.done,
      ])
    },
    putVersion: async (key, version) => {
      await database.put('scenario-versions', version, [key, version.at])
    },
    versions: (key) => database.getAll('scenario-versions', versionsOf(key)),
    removeVersion: (key, at) => database.delete('scenario-versions', [key, at]),
  }
}
