/** What stands at a place of a scenario's text, in words: the field, and what it may hold. */
import {
  type Catalogue,
  type Field,
  fieldAt,
  placeAt,
  readPartly,
  type Span,
  valueAt,
} from '../../../scenario/index.ts'
import { placePhrase } from '../../../text/diff/place.ts'
import { sideOf } from '../../../text/diff/side.ts'
import { fieldHelp } from '../../../text/fields.ts'
import { jsonWord } from '../../../text/json.ts'
import { type IdKind, idKindAt, thingsOf } from './ids.ts'

/** What ids are looked up in, and the reader's language. */
export interface Surroundings {
  catalogue: Catalogue
  language: string
}

/** Help about a value, and the key or value that it was asked for. */
export interface Help extends Span {
  text: string
}

/** Help about the value at an offset, or whose key is there; null where there is nothing to say. */
export function helpAt(text: string, offset: number, surroundings: Surroundings): Help | null {
  const document = readPartly(text)
  const place = placeAt(text, offset)
  const field = fieldAt(document, place.path)
  if (!field || place.path.length === 0) return null
  const { language } = surroundings
  const kind = idKindAt(document, place)
  const sentences = [
    ...(kind ? thingSentence(kind, valueAt(document, place.path), document, surroundings) : []),
    fieldHelp(language, place.path),
    shapeSentence(field, kind, language),
    standardSentence(field, language),
  ]
  const name = placePhrase(sideOf(language, document), place.path)
  const help = sentences.filter(Boolean).join(' ')
  const at = place.token ?? { from: offset, to: offset }
  return { ...at, text: jsonWord(language, 'here', { place: name, help }) }
}

/** What an id stands for. */
function thingSentence(
  kind: IdKind,
  id: unknown,
  document: unknown,
  { catalogue, language }: Surroundings,
): string[] {
  const fact = kind === 'fact' ? catalogue.get(String(id)) : undefined
  if (fact) {
    const { statement, title, confidence } = fact
    return [jsonWord(language, 'help-fact', { statement, title, confidence })]
  }
  const thing = thingsOf(kind, document, catalogue, language).find((each) => each.id === id)
  return thing ? [jsonWord(language, 'help-thing', { kind, name: thing.name })] : []
}

/** What a field lets its value be. */
function shapeSentence(field: Field, kind: IdKind | null, language: string): string {
  switch (field.kind) {
    case 'whole':
    case 'list':
      return boundedSentence(field, language)
    case 'flag':
      return jsonWord(language, 'help-flag')
    case 'choice':
      return optionsSentence(field.options, language)
    case 'variants':
      return optionsSentence([...field.options().keys()], language)
    case 'either':
      return field
        .options()
        .map((option) => shapeSentence(option, kind, language))
        .join(' ')
    case 'id':
    case 'fact':
      return kind ? jsonWord(language, 'help-id', { kind }) : ''
    case 'words':
    case 'text':
      return jsonWord(language, 'help-text')
    default:
      return ''
  }
}

const optionsSentence = (options: readonly string[], language: string): string =>
  jsonWord(language, 'help-options', { options: options.join(', ') })

function boundedSentence(
  { kind, least, most }: Extract<Field, { kind: 'whole' | 'list' }>,
  language: string,
): string {
  return jsonWord(language, kind === 'whole' ? 'help-whole' : 'help-list', { least, most })
}

function standardSentence({ standard }: Field, language: string): string {
  const isPlain = ['string', 'number', 'boolean'].includes(typeof standard)
  return isPlain ? jsonWord(language, 'help-standard', { value: String(standard) }) : ''
}
