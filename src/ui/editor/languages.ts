/** The languages that the texts of a document are written in. */
import { createContext } from 'react'
import { type Scenario, type Text, texts } from '../../scenario/index.ts'

/** Tags of the languages that fields offer. */
export const Languages = createContext<readonly string[]>(['en'])

/** What a language is called in another one; its tag where nobody knows. */
export function languageName(language: string, tag: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** The languages of a scenario: English first, then in the order in which they come. */
export function languagesOf(scenario: Scenario | null): string[] {
  const tags = scenario ? [...texts(scenario)].flatMap(({ value }) => tagsOf(value)) : []
  return [...new Set(['en', ...tags])]
}

const tagsOf = (text: Text): string[] => (typeof text === 'string' ? [] : Object.keys(text))
