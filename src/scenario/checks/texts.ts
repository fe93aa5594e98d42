/** Texts: whatever is given per language is given in English, which stands in for the others. */
import { type Path, type Problem, problemAt } from '../problem.ts'
import type { Text } from '../schema/common.ts'
import type { Scenario } from '../schema/index.ts'
import { type Placed, placed } from './walk.ts'

/** The language every text has. */
export const COMMON_LANGUAGE = 'en'

/** Texts per language without an English one. */
export function textProblems(scenario: Scenario): Problem[] {
  return [...texts(scenario)]
    .filter(({ value }) => typeof value !== 'string' && !Object.hasOwn(value, COMMON_LANGUAGE))
    .map(({ path }) => problemAt('no-english', path))
}

/** Every text of a scenario, in file order. */
export function* texts(scenario: Scenario): Generator<Placed<Text>> {
  yield* textsOf(scenario, [])
  yield* textsOfAll(scenario.glossary, ['glossary'])
  for (const { value, path } of placed(scenario.sectors, ['sectors'])) yield* textsOf(value, path)
  for (const { value, path } of placed(scenario.powers, ['powers'])) {
    yield* textsOf(value, path)
    yield* textsOf(value.interest, [...path, 'interest'])
    yield* textsOfAll(value.agendas, [...path, 'agendas'])
    yield* textsOfAll(value.cards, [...path, 'cards'])
  }
  for (const { value, path } of placed(scenario.states, ['states'])) {
    yield* textsOf(value, path)
    yield* textsOfAll(value.projects, [...path, 'projects'])
  }
  yield* textsOfAll(scenario.headlines, ['headlines'])
  yield* textsOfAll(scenario.calls, ['calls'])
}

const TEXT_KEYS = ['name', 'term', 'summary', 'capital', 'briefing', 'text'] as const

type WithTexts = { [key in (typeof TEXT_KEYS)[number]]?: Text }

function* textsOf(entry: WithTexts, path: Path): Generator<Placed<Text>> {
  for (const key of TEXT_KEYS) {
    const value = entry[key]
    if (value !== undefined) yield { value, path: [...path, key] }
  }
}

function* textsOfAll(entries: readonly WithTexts[], path: Path): Generator<Placed<Text>> {
  for (const { value, path: at } of placed(entries, path)) yield* textsOf(value, at)
}
