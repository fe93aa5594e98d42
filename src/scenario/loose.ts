/** Reading documents that may be unsound, as somebody has them in hand. */
import { localise } from './localise.ts'
import type { Text } from './schema/common.ts'

/** A member of a group or list; undefined where there is none, whatever the value. */
export function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Readonly<Record<string, unknown>>)[key]
}

/** What a thing is called in a language: its name, its term, else its id; null without any. */
export function nameOf(thing: unknown, language: string): string | null {
  for (const key of ['name', 'term', 'id']) {
    const words = memberOf(thing, key)
    if (isText(words)) return localise(words, language)
  }
  return null
}

function isText(value: unknown): value is Text {
  if (typeof value !== 'object' || value === null) return typeof value === 'string'
  const texts = Object.values(value)
  return texts.length > 0 && texts.every((text) => typeof text === 'string')
}
