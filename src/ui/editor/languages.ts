/** The languages that the texts of a document are written in. */
import { createContext } from 'react'
import type { ScenarioFile } from '../../scenario/index.ts'

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

const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** Whether something is a tag that texts may be filed under. */
export const isLanguage = (tag: string): boolean => TAG.test(tag)

const TEXT_KEYS = new Set(['name', 'term', 'summary', 'capital', 'briefing', 'text'])

/** The languages of a document: English first, then in the order in which they come. */
export function languagesOf(document: ScenarioFile): string[] {
  const found = new Set(['en'])
  const look = (value: unknown, key: string) => {
    if (typeof value !== 'object' || value === null) return
    const isText = TEXT_KEYS.has(key) && !Array.isArray(value)
    for (const [inner, member] of Object.entries(value)) {
      if (isText && typeof member === 'string') found.add(inner)
      else look(member, inner)
    }
  }
  look(document, '')
  return [...found]
}
