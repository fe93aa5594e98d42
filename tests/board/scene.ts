/** Boards to ask about: models of shipped and made-up scenarios on the shipped map, arranged on a screen. */
import { arrange, homeView, type Arrangement, type Screen } from '../../src/board/layout/arrange.ts'
import { groundOf, outlineOf, type Ground } from '../../src/board/layout/ground.ts'
import { mapFor } from '../../src/board/map/abstract/index.ts'
import { decode, type Geography } from '../../src/board/map/geography.ts'
import {
  compileWorld,
  KIND,
  order,
  SeededDice,
  startMatch,
  viewOf,
  type Order,
} from '../../src/rules/index.ts'
import { parseScenarioValue, type ScenarioFile } from '../../src/scenario/index.ts'
import { boardModel, type BoardModel } from '../../src/view/index.ts'
import { shippedFile } from '../helpers/shipped.ts'
import { shippedMap } from '../map/helpers.ts'

export const geography: Geography = decode(shippedMap())

export const DEFAULT = 'post-settlement-2025'

/** The opening of a scenario, with a draft of the first power. */
export function modelOf(file: ScenarioFile, draft: Order[] = []): BoardModel {
  const parsed = parseScenarioValue(file)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const world = compileWorld(parsed.scenario)
  const position = startMatch(world, SeededDice.from('board'))
  return boardModel(viewOf(world, position, [], 0), draft, 'en')
}

export const shippedModel = (id: string, draft: Order[] = []): BoardModel =>
  modelOf(shippedFile(id), draft)

/** A draft with an order of every kind there is. */
export const oneOfEach = (): Order[] =>
  (Object.keys(KIND) as (keyof typeof KIND)[]).map((name, slot) =>
    order(name, {
      state: name === 'summit' || name === 'reassure' ? -1 : slot % 5,
      ...(name === 'deal' && { item: 3, state: 0 }),
    }),
  )

export interface Laid {
  model: BoardModel
  ground: Ground
  screen: Screen
  at: Arrangement
}

const NO_EDGES = { top: 0, right: 0, bottom: 0, left: 0 }

/** A model on a screen of this size, as it looks at first. */
export function laid(
  model: BoardModel,
  width: number,
  height: number,
  edges: Partial<Screen['edges']> = {},
): Laid {
  const map = mapFor(geography, outlineOf(model))
  const ground = groundOf(map, model)
  const place = { size: { width, height }, edges: { ...NO_EDGES, ...edges } }
  const view = homeView(map.meta, ground, model, place)
  const screen = { ...place, view }
  return { model, ground, screen, at: arrange(map.meta, ground, model, screen) }
}
