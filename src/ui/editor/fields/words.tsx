/** A text for people: in one language, or in several. */
import { useContext, useId } from 'react'
import type { Text } from '../../../scenario/index.ts'
import { Fold } from '../../parts/fold.tsx'
import { useLanguage } from '../../say.tsx'
import type { FieldProps } from '../context.ts'
import { Languages, languageName } from '../languages.ts'
import { useEditorWords } from '../words.ts'
import { FieldFrame } from './field-frame.tsx'
import { described, useField, type FieldAt } from './use-field.ts'

/** The language of texts that name none. */
export const COMMON = 'en'

/** The words of a text in a language; '' where it has none. */
export const wordsIn = (text: unknown, language: string): string => {
  if (typeof text === 'string') return language === COMMON ? text : ''
  return (text as Record<string, string> | undefined)?.[language] ?? ''
}

/** A text with other words in a language. A text in the common language alone is written plainly. */
function withWords(text: unknown, language: string, words: string): Text | undefined {
  const all: Record<string, string> =
    typeof text === 'string' ? { [COMMON]: text } : { ...(text as Record<string, string>) }
  if (words === '' && language !== COMMON) delete all[language]
  else all[language] = words
  const others = Object.keys(all).filter((tag) => tag !== COMMON)
  return others.length === 0 ? (all[COMMON] ?? '') : all
}

interface Props extends FieldProps {
  /** Whether it is a name on one line. */
  short: boolean
}

export function WordsField({ path, short }: Props) {
  const at = useField(path)
  const words = useEditorWords()
  const language = useLanguage()
  const others = useContext(Languages).filter((tag) => tag !== COMMON)
  const written = others.filter((tag) => wordsIn(at.value, tag) !== '')
  return (
    <>
      <FieldFrame field={at}>
        <TextControl field={at} short={short} language={COMMON} id={at.id} />
      </FieldFrame>
      {others.length > 0 && (
        <Fold
          className="ed-translations"
          title={words('inLanguages', { written: written.length, all: others.length })}
          label={words('inLanguagesNamed', {
            label: at.label,
            written: written.length,
            all: others.length,
          })}
        >
          {others.map((tag) => (
            <Translation
              key={tag}
              field={at}
              short={short}
              language={tag}
              name={languageName(language, tag)}
            />
          ))}
        </Fold>
      )}
    </>
  )
}

interface TranslationProps {
  field: FieldAt
  short: boolean
  language: string
  name: string
}

function Translation({ field, short, language, name }: TranslationProps) {
  const id = useId()
  const words = useEditorWords()
  return (
    <div className="ed-field">
      <label htmlFor={id}>
        {name}
        <span className="visually-hidden"> {words('ofField', { label: field.label })}</span>
      </label>
      <TextControl field={field} short={short} language={language} id={id} />
    </div>
  )
}

interface ControlProps {
  field: FieldAt
  short: boolean
  language: string
  id: string
}

/** The control itself: a line for names, a box that grows for sentences. */
export function TextControl({ field, short, language, id }: ControlProps) {
  const shared = {
    id,
    lang: language,
    className: short ? 'field' : 'field ed-text',
    value: wordsIn(field.value, language),
    ...(language === COMMON ? described(field) : {}),
    onBlur: field.leave,
  }
  const type = (words: string) => field.set(withWords(field.value, language, words))
  return short ? (
    <input {...shared} type="text" onChange={({ target }) => type(target.value)} />
  ) : (
    <textarea {...shared} rows={3} onChange={({ target }) => type(target.value)} />
  )
}
