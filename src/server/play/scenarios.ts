/** The scenarios of matches: those that are shipped, and those that matches brought along. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseScenario, parseScenarioValue, type Scenario } from '../../scenario/index.ts'
import { sharedDocument } from '../../match/index.ts'
import type { Storage } from '../storage/index.ts'

/** A scenario with the text that is kept of it, and the text's hash. */
export interface KeptScenario {
  scenario: Scenario
  document: string
  hash: string
}

/** Scenarios of matches that are kept in memory. */
const MOST_KNOWN = 16

export function keptFrom(scenario: Scenario): KeptScenario {
  const document = JSON.stringify(scenario)
  return { scenario, document, hash: createHash('sha256').update(document).digest('hex') }
}

/** The scenarios of a folder by their ids. Throws where one cannot be read. */
export function shippedScenarios(folder: string): Map<string, KeptScenario> {
  const files = readdirSync(folder).filter(
    (name) => name.endsWith('.json') && !name.endsWith('.schema.json'),
  )
  return new Map(
    files.toSorted().map((name) => {
      const parsed = parseScenario(readFileSync(join(folder, name), 'utf8'))
      if (!parsed.ok) throw new Error(`${name}: ${parsed.problems[0]!.code}`)
      return [parsed.scenario.id, keptFrom(parsed.scenario)]
    }),
  )
}

/** Finds the scenarios that matches name by their hashes. */
export class ScenarioShelf {
  private readonly storage: Storage
  private readonly known = new Map<string, Scenario>()

  constructor(storage: Storage) {
    this.storage = storage
  }

  /** Throws where it is missing or cannot be read, which would be a defect. */
  async find(hash: string): Promise<Scenario> {
    const known = this.known.get(hash)
    if (known) return known
    const document = await this.storage.scenario(hash)
    const parsed = parseScenarioValue(document === null ? null : JSON.parse(document))
    if (!parsed.ok) throw new Error(`scenario ${hash}: ${parsed.problems[0]!.code}`)
    return this.keep(hash, parsed.scenario)
  }

  /** Gives back the copy that all states of matches share, which need not be compared any more. */
  keep(hash: string, scenario: Scenario): Scenario {
    const document = this.known.get(hash) ?? sharedDocument(scenario)
    this.known.delete(hash)
    this.known.set(hash, document)
    if (this.known.size > MOST_KNOWN) this.known.delete(this.known.keys().next().value!)
    return document
  }
}
