/** What stands at a place of a scenario's text, in words: the field, and what it may hold. */
import type { JSONSchema } from 'vscode-json-languageservice'
import {
  memberOf,
  placeAt,
  pointerAt,
  readLoosely,
  spanAt,
  type Span,
} from '../../../scenario/index.ts'
import { placePhrase } from '../../../text/find.ts'
import { jsonWord } from '../../../text/json.ts'
import { loadService, type Surroundings } from './completion.ts'
import { type IdKind, idKindAt, thingsOf } from './ids.ts'

/** Help about a value, and the stretch of the text that it is about. */
export interface Help extends Span {
  text: string
}

/** Help about the value at an offset, or whose key is there; null where the text says nothing. */
export async function helpAt(
  text: string,
  offset: number,
  surroundings: Surroundings,
): Promise<Help | null> {
  const document = readLoosely(text)
  if (typeof document !== 'object' || document === null) return null
  const { language } = surroundings
  const { schemasAt } = await loadService()
  const place = placeAt(text, offset)
  const pointer = pointerAt(text, offset)
  const value = spanAt(text, pointer)
  const sentences = [
    ...thingSentence(text, place, surroundings),
    ...schemaSentences(await schemasAt(text, pointer), idKindAt(place), language),
  ]
  const name = placePhrase(language, document, pointer)
  const help = sentences.join(' ')
  const said = name ? jsonWord(language, 'here', { place: name, help }) : help
  return help ? { ...(place.token ?? value), text: said } : null
}

/** What an id stands for. */
function thingSentence(
  text: string,
  place: ReturnType<typeof placeAt>,
  { catalogue, language }: Surroundings,
): string[] {
  const kind = idKindAt(place)
  if (kind === null || !place.token) return []
  const id = text.slice(place.token.from, place.token.to).replaceAll('"', '')
  const fact = kind === 'fact' ? catalogue.get(id) : undefined
  if (fact) {
    const { statement, title, confidence } = fact
    return [jsonWord(language, 'help-fact', { statement, title, confidence })]
  }
  const things = thingsOf(kind, readLoosely(text), catalogue, language)
  const thing = things.find((each) => each.id === id)
  return thing ? [jsonWord(language, 'help-thing', { kind, name: thing.name })] : []
}

/** What the schemas of a value let it be. */
function schemaSentences(
  schemas: readonly JSONSchema[],
  kind: IdKind | null,
  language: string,
): string[] {
  const options = optionsOf(schemas)
  const standard = schemas.find((schema) => schema.default !== undefined)?.default as unknown
  return [
    ...(kind ? [jsonWord(language, 'help-id', { kind })] : []),
    ...(options.length > 0
      ? [jsonWord(language, 'help-options', { options: options.join(', ') })]
      : []),
    ...(kind || options.length > 0 ? [] : shapeSentence(schemas, language)),
    ...(isPlain(standard) ? [jsonWord(language, 'help-default', { value: String(standard) })] : []),
  ]
}

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value)

const optionsOf = (schemas: readonly JSONSchema[]): string[] => [
  ...new Set(
    schemas.flatMap((schema) => [
      ...((schema.enum ?? []) as unknown[]).map(String),
      ...(schema.const === undefined ? [] : [String(schema.const as unknown)]),
    ]),
  ),
]

/** The sentences about types, and the keywords that hold their bounds. */
const SHAPES = {
  integer: ['help-whole', 'minimum', 'maximum'],
  number: ['help-number', 'minimum', 'maximum'],
  string: ['help-text', 'minLength', 'maxLength'],
  boolean: ['help-truth', '', ''],
  array: ['help-list', 'minItems', 'maxItems'],
  object: ['help-group', '', ''],
} as const

function shapeSentence(schemas: readonly JSONSchema[], language: string): string[] {
  const schema = schemas.find(({ type }) => typeof type === 'string' && Object.hasOwn(SHAPES, type))
  if (!schema) return []
  const [key, lower, upper] = SHAPES[schema.type as keyof typeof SHAPES]
  // Only ids have a pattern that is not said by their place.
  if (schema.pattern !== undefined) return [jsonWord(language, 'help-id', { kind: 'other' })]
  const [least, most] = [memberOf(schema, lower), memberOf(schema, upper)]
  const bounded = typeof least === 'number' && typeof most === 'number'
  const bounds = bounded ? { bounds: 'both', least, most } : { bounds: 'none', least: 0, most: 0 }
  return [jsonWord(language, key, bounds)]
}
