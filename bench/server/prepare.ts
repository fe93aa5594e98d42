/** What this project's server finds in its database when it starts: the benchmark's matches. */
import type { Scenario } from '../../src/scenario/index.ts'
import { hashOf } from '../../src/server/play/keys.ts'
import { openState, packStage, roundOf } from '../../src/server/play/rules.ts'
import { keptFrom } from '../../src/server/play/scenarios.ts'
import { EMPTY_SEAT } from '../../src/server/play/seats.ts'
import { openStorage, type MatchCreation } from '../../src/server/storage/index.ts'
import type { Opening } from './child.ts'

/** Keeps matches in the database of a folder. */
export async function prepareDatabase(
  folder: string,
  scenario: Scenario,
  matches: readonly Opening[],
): Promise<void> {
  const storage = await openStorage({ folder, url: null })
  const { hash, document } = keptFrom(scenario)
  const now = Date.now()
  const creationOf = ({ id, seed, credentials }: Opening): MatchCreation => {
    const state = openState(scenario, seed)
    const match = {
      id,
      code: null,
      scenario: hash,
      seed,
      state: packStage({ state, roundFrom: state._stateID }),
      seats: credentials.map((key) => ({ ...EMPTY_SEAT, credential: hashOf(key) })),
      timer: null,
      deadline: null,
      held: null,
      class: null,
      next: null,
      version: 0,
      created: now,
      changed: now,
      ended: false,
    }
    return { match, document, opening: roundOf(state), previous: null }
  }
  await Promise.all(matches.map((match) => storage.create(creationOf(match))))
  await storage.close()
}
