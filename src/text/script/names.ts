/** Names in a document as its author wrote it, which may be in the making. */
import { localise, type ScenarioFile, type Text } from '../../scenario/index.ts'

/** Gives what an id is called; the id itself for what is unknown or has no name yet. */
export interface Names {
  power: (id: string) => string
  state: (id: string) => string
  sector: (id: string) => string
  call: (id: string) => string
}

interface Named {
  id: string
  name: Text
}

/** The names in a document, in a language. They stay as they are when it changes. */
export function namesIn(
  language: string,
  document: Pick<ScenarioFile, 'powers' | 'states' | 'sectors' | 'calls'>,
): Names {
  return {
    power: namesOf(language, document.powers),
    state: namesOf(language, document.states),
    sector: namesOf(language, document.sectors),
    call: namesOf(language, document.calls ?? []),
  }
}

function namesOf(language: string, entries: readonly Named[]): (id: string) => string {
  const known = new Map(entries.map(({ id, name }) => [id, textIn(language, name)]))
  return (id) => known.get(id) || id
}

/** A text in a language; empty while it has no words in any. */
export function textIn(language: string, text: Text): string {
  const empty = typeof text !== 'string' && Object.keys(text).length === 0
  return empty ? '' : localise(text, language)
}
