/** Scenarios as `scenario info` tells of them. */
import { expect } from 'vitest'
import { scenarioInfo } from '../../src/cli/scenario-info.ts'
import { compileWorld, type World } from '../../src/rules/index.ts'
import { type Catalogue, checkScenario, parseScenarioValue } from '../../src/scenario/index.ts'
import { infoText } from '../../src/text/info.ts'
import type { ScenarioInfo } from '../../src/text/info/model.ts'
import { catalogueOf, factsOf } from '../fixtures/facts.ts'
import { largeScenario } from '../fixtures/scenarios/large.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'
import { shippedFile } from '../helpers/shipped.ts'
import { shippedFacts } from '../helpers/worlds.ts'
import { edited, type Edits } from './edit.ts'

/** The facts that the scenarios of the tests may name. */
export const FACTS = catalogueOf(
  factsOf({ rail_2024: 'high', ore_2023: 'medium', port_2020: 'low' }),
)

export interface Described {
  world: World
  info: ScenarioInfo
  text: string
}

/** World, data and text of a scenario, which must make sense. */
function described(document: unknown, catalogue: Catalogue = FACTS): Described {
  const parsed = parseScenarioValue(document)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  expect(checkScenario(parsed.scenario, catalogue)).toEqual([])
  const world = compileWorld(parsed.scenario)
  const info = scenarioInfo('en', world, catalogue)
  return { world, info, text: infoText('en', world, info) }
}

/** The small scenario with some places changed. */
export const small = (edits: Edits = {}) => described(edited(edits, smallScenario()))

/** The large scenario with some places changed. */
export const large = (edits: Edits = {}) => described(edited(edits, largeScenario()))

/** A shipped scenario, the default one unless named. */
export const shipped = (id = 'post-settlement-2025'): Described =>
  described(shippedFile(id), shippedFacts())
