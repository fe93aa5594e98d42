/** Scenario documents as they stand in states of matches, and the world compiled from each. */
import { compileWorld, type World } from '../rules/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { thaw } from './thaw.ts'

/** What the process keeps of a scenario, whatever number of matches play it. */
interface Known {
  world: World
  /** The one copy that all states of matches share. boardgame.io freezes it. */
  document: Scenario
}

/** Scenarios kept at a time; one that was not asked for the longest goes first. */
const MOST_KNOWN = 8

const byContent = new Map<string, Known>()
const byDocument = new WeakMap<Scenario, Known>()

/**
 * The world of a scenario that stands in a state. Master and client hold different copies of the
 * same document: the first look at a copy compares its content, later looks go by its identity.
 * The document must not be changed afterwards. Throws as `compileWorld` does.
 */
export function worldOf(document: Scenario): World {
  let known = byDocument.get(document)
  if (!known) {
    known = recall(document)
    byDocument.set(document, known)
  }
  return known.world
}

/** The copy of a scenario to put into a state, or that copy itself; the caller's object stays as it is. */
export function sharedDocument(scenario: Scenario): Scenario {
  const known = byDocument.get(scenario) ?? recall(scenario)
  byDocument.set(known.document, known)
  return known.document
}

function recall(scenario: Scenario): Known {
  const content = JSON.stringify(scenario)
  const known = byContent.get(content) ?? {
    world: compileWorld(thaw(scenario)),
    document: thaw(scenario),
  }
  byContent.delete(content)
  byContent.set(content, known)
  if (byContent.size > MOST_KNOWN) byContent.delete(byContent.keys().next().value!)
  return known
}
