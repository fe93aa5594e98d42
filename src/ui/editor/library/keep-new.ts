/** Scenarios that are new on the shelf. */
import type { ScenarioEntry } from '../../../device/scenario-store.ts'
import type { Scenarios } from '../../../device/scenarios.ts'
import { readDocument, type Problem } from '../../../scenario/index.ts'

export type KeptNew = { ok: true; key: string } | { ok: false; problems: readonly Problem[] }

/** Keeps the text of a scenario as one of one's own, and tells its key; or says what is wrong with it. */
export async function keepNew(
  scenarios: Scenarios,
  text: string,
  madeFrom: ScenarioEntry['madeFrom'],
): Promise<KeptNew> {
  const read = readDocument(text)
  if (!read.ok) return read
  const origin = scenarios.begin(madeFrom)
  const plays = read.problems.length === 0
  await scenarios.save(origin, { document: read.document, plays, history: null })
  return { ok: true, key: origin.key }
}
