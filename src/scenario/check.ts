/** Whether a well-formed scenario makes sense: everything the schema cannot say. */
import { contentProblems } from './checks/content.ts'
import { deckProblems } from './checks/decks.ts'
import { evidenceProblems } from './checks/evidence.ts'
import { idProblems } from './checks/ids.ts'
import { mapProblems } from './checks/map.ts'
import { inFileOrder } from './checks/order.ts'
import { referenceProblems } from './checks/references.ts'
import { roleProblems } from './checks/roles.ts'
import { tableProblems } from './checks/table.ts'
import { textProblems } from './checks/texts.ts'
import { type Catalogue, knownFacts } from './facts.ts'
import type { Problem } from './problem.ts'
import type { Scenario } from './schema/index.ts'

/** The themes, in the order in which their problems are reported. */
const THEMES: readonly ((scenario: Scenario) => Problem[])[] = [
  idProblems,
  referenceProblems,
  mapProblems,
  tableProblems,
  deckProblems,
  contentProblems,
  roleProblems,
  textProblems,
]

/**
 * All that does not make sense in a scenario, theme by theme, each theme in file order.
 *
 * @param scenario A scenario that `parseScenario` has accepted.
 * @param catalogue The facts that `sources` may name, besides the scenario's own.
 */
export function checkScenario(scenario: Scenario, catalogue: Catalogue): Problem[] {
  const themes = [
    ...THEMES.map((problemsOf) => problemsOf(scenario)),
    evidenceProblems(scenario, knownFacts(scenario, catalogue)),
  ]
  return themes.flatMap((problems) => inFileOrder(problems, scenario))
}

/**
 * What of it keeps a scenario from being played: which facts a catalogue holds concerns its author, not
 * its players.
 */
export const problemsInPlay = (scenario: Scenario): Problem[] =>
  checkScenario(scenario, new Map()).filter(({ code }) => code !== 'unknown-fact')
