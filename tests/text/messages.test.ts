/** All messages, those of the game and those of the tools. */
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { classWords } from '../../src/text/en/class.ts'
import { diffWords } from '../../src/text/en/diff.ts'
import { findWords } from '../../src/text/en/find.ts'
import { en } from '../../src/text/en/index.ts'
import { jsonWords } from '../../src/text/en/json.ts'
import { lessonWords } from '../../src/text/en/lesson.ts'
import { provingWords } from '../../src/text/en/proving.ts'
import { tableWords } from '../../src/text/en/tables.ts'
import { enTools } from '../../src/text/en/tools.ts'
import { optionHelps, options } from '../../src/text/en/options.ts'
import { scriptWords } from '../../src/text/en/script.ts'
import { transcriptWords } from '../../src/text/en/transcript.ts'
import { enFields } from '../../src/text/fields.ts'
import { formatMessage } from '../../src/text/message.ts'
import { formatToolMessage } from '../../src/text/tools.ts'

const tables: [theme: string, table: Record<string, string>][] = [
  ...Object.entries(en),
  ...Object.entries(enTools),
  ...Object.entries(enFields),
  ...Object.entries(options),
  ...Object.entries(optionHelps),
  ...Object.entries(scriptWords),
  ...Object.entries(diffWords),
  ['class', classWords],
  ['find', findWords],
  ['json', jsonWords],
  ['lesson', lessonWords],
  ['proving', provingWords],
  ['table', tableWords],
  ['transcript', transcriptWords],
]
const messages = tables.flatMap(([theme, table]) =>
  Object.entries(table).map(([key, text]) => [`${theme}.${key}`, text] as const),
)

describe('Messages', () => {
  test('are ICU messages all', () => {
    expect(messages.length).toBeGreaterThan(700)
    const unreadable = messages.filter(([, text]) => {
      try {
        return !new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true })
      } catch {
        return true
      }
    })
    expect(unreadable).toEqual([])
  })

  test('of the game and of the tools have themes of their own', () => {
    expect(Object.keys(en).filter((theme) => Object.hasOwn(enTools, theme))).toEqual([])
  })

  test('come in the language asked for, in English where there is none', () => {
    const english = formatMessage('en', 'order.pressure', {})
    expect(formatMessage('en-GB', 'order.pressure', {})).toBe(english)
    expect(formatMessage('tlh', 'order.pressure', {})).toBe(english)
    expect(formatToolMessage('en', 'report.atLeast', { least: 3 })).toContain('3')
  })
})
