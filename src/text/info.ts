/** A scenario described for a reader who does not know it yet. */
import type { World } from '../rules/index.ts'
import { board, powersAtStart } from './info/board.ts'
import { evidence } from './info/evidence.ts'
import { contents, decks, frame } from './info/frame.ts'
import type { ScenarioInfo } from './info/model.ts'
import { routes } from './info/routes.ts'

/** The description of a scenario as plain text, every table with a legend. */
export function infoText(language: string, world: World, info: ScenarioInfo): string {
  const tongue = { language, world }
  const lines = [
    ...frame(tongue, info),
    ...contents(tongue, info.counts),
    ...decks(tongue, info.decks),
    ...powersAtStart(tongue, info.powers),
    ...board(tongue),
    ...routes(tongue, info.routes),
    ...evidence(tongue, info.evidence),
  ]
  return `${lines.join('\n')}\n`
}
