/** Text typed for a scenario that is not sound yet, so that a reload does not lose it. */
import { keepValue, readValue, type Texts } from './texts.ts'

const KEY = 'multivector.json-draft'

interface Draft {
  scenario: string
  text: string
}

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  ['scenario', 'text'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string')

/** The text kept for a scenario; null where there is none. */
export function keptDraft(texts: Texts, scenario: string): string | null {
  const draft = readValue(texts, KEY)
  return isDraft(draft) && draft.scenario === scenario ? draft.text : null
}

/** Keeps a text for a scenario in place of any other, or forgets the one there is (null). */
export function keepDraft(texts: Texts, scenario: string, text: string | null): void {
  if (text !== null) keepValue(texts, KEY, { scenario, text } satisfies Draft)
  else if (keptDraft(texts, scenario) !== null) keepValue(texts, KEY, null)
}
