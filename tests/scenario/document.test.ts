import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type DocumentRead, readDocument, scenarioText } from '../../src/scenario/index.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'
import { brief, edited, type Edits } from './edit.ts'

const FOLDER = new URL('../../scenarios/', import.meta.url)
const SHIPPED = readdirSync(FOLDER).filter(
  (name) => name.endsWith('.json') && !name.endsWith('.schema.json'),
)

const readEdited = (edits: Edits): DocumentRead => readDocument(JSON.stringify(edited(edits)))

/** Whether a document is read, and what is said of it. */
const outcome = (read: DocumentRead): [boolean, ...string[]] => [read.ok, ...brief(read.problems)]

describe('A scenario document for whoever edits it', () => {
  test.each(SHIPPED)('is byte for byte the same after import and export: %s', (name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8')
    const read = readDocument(text)
    expect(read.ok && scenarioText(read.document)).toBe(text)
    expect(read.ok && read.problems).toEqual([])
  })

  test('is what its author wrote, without defaults', () => {
    const read = readDocument(JSON.stringify(smallScenario()))
    expect(read).toEqual({ ok: true, document: smallScenario(), from: 1, problems: [] })
  })

  test('is lifted from an older format', () => {
    const { calendar, ...others } = smallScenario()
    const { year, quarter, ...rest } = calendar
    const old = { ...others, formatVersion: 0, calendar: { start: { year, quarter }, ...rest } }
    const read = readDocument(JSON.stringify(old))
    expect(read).toMatchObject({ ok: true, from: 0, document: { calendar, formatVersion: 1 } })
  })

  test('of a newer format is refused', () => {
    expect(outcome(readEdited({ '/formatVersion': 2 }))).toEqual([
      false,
      'newer-format /formatVersion',
    ])
  })
})

describe('A document that can be mended is read, with its problems', () => {
  test.each([
    ['a number out of bounds', { '/states/0/stability/value': 99 }, 'too-large-number'],
    ['half a number', { '/powers/0/income/value': 7.5 }, 'not-whole'],
    ['an empty text', { '/briefing': '' }, 'too-short'],
    ['a text in no language', { '/briefing': {} }, 'too-short'],
    ['a language that is none', { '/briefing': { English: 'x' } }, 'bad-language'],
    ['an id with blanks', { '/powers/0/id': 'The North' }, 'bad-id'],
    ['too few powers', { '/powers/1': undefined }, 'too-short'],
  ] as const)('%s', (_, edits, code) => {
    const read = readEdited(edits)
    expect(read.ok).toBe(true)
    expect(read.problems.map((problem) => problem.code)).toContain(code)
  })

  test('what leads nowhere has no problem of shape', () => {
    expect(outcome(readEdited({ '/states/0/borders/0': 'atlantis' }))).toEqual([true])
  })
})

describe('A document that no screen could show is refused, with the places', () => {
  test.each([
    ['a text for a number', { '/calendar/rounds': 'four' }, 'wrong-type /calendar/rounds'],
    ['a group for a list', { '/states': {} }, 'wrong-type /states'],
    ['a list for a group', { '/modules': [] }, 'wrong-type /modules'],
    ['a list for texts by language', { '/name': ['x'] }, 'wrong-type /name'],
    ['a key that is missing', { '/powers/0/capital': undefined }, 'missing-key /powers/0/capital'],
    ['a key that is made up', { '/states/0/colour': 'red' }, 'unknown-key /states/0/colour'],
    [
      'an effect that is made up',
      { '/powers/0/cards/0/effects/0': { effect: 'magic' } },
      'bad-option /powers/0/cards/0/effects/0/effect',
    ],
    [
      'a word that is none of those allowed',
      { '/powers/0/cards/0/seen': 'never' },
      'bad-option /powers/0/cards/0/seen',
    ],
  ] as const)('%s', (_, edits, problem) => {
    expect(outcome(readEdited(edits))).toEqual([false, problem])
  })

  test('a number without end, which could not be written again', () => {
    const text = JSON.stringify(smallScenario()).replace('"quarter":2', '"quarter":1e999')
    expect(outcome(readDocument(text))).toEqual([false, 'not-whole /calendar/quarter'])
  })

  test('without what could be mended, which would hide the places', () => {
    const edits = { '/states/0/stability/value': 99, '/states/1/neutral': 'yes' }
    expect(outcome(readEdited(edits))).toEqual([false, 'wrong-type /states/1/neutral'])
  })
})
