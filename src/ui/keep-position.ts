/** A scenario of one's own that begins where a match stands. Loaded when somebody wants one. */
import { continued } from '../editor/index.ts'
import { compileWorld, type Position } from '../rules/index.ts'
import { localise, type Scenario, scenarioText } from '../scenario/index.ts'
import { editorWord } from '../text/editor.ts'
import { keepNew } from './editor/library/keep-new.ts'
import { ownScenarios } from './own-scenarios.ts'

/** Ids have at most 40 characters. */
const LONGEST_STEM = 30

/**
 * Keeps the scenario and tells its key.
 *
 * @param scenario What the match was opened with, without handicaps.
 * @param position As whoever asks may see it, of a match that goes on.
 */
export async function keepPosition(
  scenario: Scenario,
  position: Position,
  language: string,
): Promise<string> {
  const { id, name } = scenario
  const { round } = position
  const document = continued(compileWorld(scenario), position, {
    id: `${id.slice(0, LONGEST_STEM)}-from-${round}`,
    name: editorWord(language, 'fromMatchName', { name: localise(name, language), round }),
    reason: editorWord(language, 'fromMatchReason', { round }),
  })
  const kept = await keepNew(await ownScenarios(), scenarioText(document), { id, name })
  if (!kept.ok) throw new Error(`a scenario of ${id} is not readable`)
  return kept.key
}
