import { describe, expect, test } from 'vitest'
import { findIn, FOUND_LIMIT, type Found, type ScenarioFile } from '../../src/scenario/index.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'

const document = (changes: object = {}) => ({ ...smallScenario(), ...changes }) as ScenarioFile

const headline = (changes: object) => ({
  id: 'early-frost',
  name: 'Early frost',
  text: 'The passes close early.',
  effects: [{ effect: 'stability', state: 'all', by: -1 }],
  judgement: 'Weather.',
  ...changes,
})

const found = (words: string, changes?: object): Found[] => findIn(document(changes), words)
const pointers = (words: string, changes?: object): string[] =>
  found(words, changes).map(({ pointer }) => pointer)
const marked = ({ excerpt, matches }: Found): string[] =>
  matches.map(([from, to]) => excerpt.slice(from, to))

describe('A search over a scenario', () => {
  const frost = { headlines: [headline({ sources: ['early_frost_2024'] })] }

  test('finds names, ids, texts and sources, each with its kind', () => {
    expect(found('frost', frost).map(({ pointer, kind }) => [pointer, kind])).toEqual([
      ['/headlines/0/name', 'name'],
      ['/headlines/0/id', 'id'],
      ['/headlines/0/sources/0', 'source'],
    ])
    expect(found('passes', frost)[0]).toMatchObject({ pointer: '/headlines/0/text', kind: 'text' })
  })

  test('finds nothing for no words, and nothing where a word is missing', () => {
    expect(found(' ', frost)).toEqual([])
    expect(found('frost volcano', frost)).toEqual([])
  })

  test('wants all words in one value, in any order', () => {
    expect(pointers('close passes', frost)).toEqual(['/headlines/0/text'])
  })

  test('looks into every language', () => {
    const name = { en: 'Early frost', ja: '早霜', kk: 'Ерте аяз' }
    const many = { headlines: [headline({ name })] }
    expect(pointers('早霜', many)).toEqual(['/headlines/0/name/ja'])
    expect(pointers('ЕРТЕ', many)).toEqual(['/headlines/0/name/kk'])
  })

  test('passes over case and accents, and marks the letters as they are written', () => {
    const text = 'A café in Ōsaka, and a cafe\u0301 in Łódź.'
    const [hit] = found('CAFE osaka', { headlines: [headline({ text })] })
    expect(marked(hit!)).toEqual(['café', 'Ōsaka', 'cafe\u0301'])
  })

  test('tells letters apart whose marks are no accents', () => {
    expect(pointers('か', { headlines: [headline({ text: 'が' })] })).toEqual([])
  })

  test('finds a number by all its digits only', () => {
    const year = { calendar: { year: 2137, quarter: 1, rounds: 3, reviews: [3] } }
    expect(found('2137', year)).toMatchObject([{ pointer: '/calendar/year', kind: 'number' }])
    expect(pointers('213', year)).toEqual([])
  })

  test('puts whole values before beginnings, these before words, and words before parts of words', () => {
    const named = (id: string, name: string) => headline({ id, name })
    const headlines = [
      named('a', 'A chestnut market'),
      named('b', 'A nut market'),
      named('c', 'Nut market'),
      named('d', 'Nut'),
    ]
    const names = found('nut', { headlines }).map(({ excerpt }) => excerpt)
    expect(names).toEqual(['Nut', 'Nut market', 'A nut market', 'A chestnut market'])
  })

  test('cuts a long text down to what stands around the match', () => {
    const text = `${'long ago and far away '.repeat(20)}the treaty of Khujand ${'was signed '.repeat(20)}`
    const [hit] = found('khujand', { headlines: [headline({ text })] })
    expect(hit!.excerpt).toMatch(/^….*treaty of Khujand was.*…$/)
    expect(hit!.excerpt.length).toBeLessThan(120)
    expect(marked(hit!)).toEqual(['Khujand'])
  })

  test('never splits a character of two units', () => {
    const text = `${'🏔'.repeat(60)}khujand${'🏔'.repeat(60)}`
    const [hit] = found('khujand', { headlines: [headline({ text })] })
    expect(hit!.excerpt).not.toMatch(/\p{Surrogate}/u)
    expect(marked(hit!)).toEqual(['khujand'])
  })

  test('ends at a hundred results', () => {
    const glossary = Array.from({ length: 60 }, () => ({ term: 'A word', text: 'Of a word.' }))
    expect(found('word', { glossary })).toHaveLength(FOUND_LIMIT)
  })

  test('takes any document, sound or not', () => {
    const unsound = { headlines: [null, true, { name: { en: {} } }, [['frost']]], 'a/b~': 'frost' }
    expect(pointers('frost', unsound)).toEqual(['/headlines/3/0/0', '/a~1b~0'])
  })

  test('takes words that mean something to patterns as they are', () => {
    expect(pointers('(.*', { headlines: [headline({ text: 'A (.* sign' })] })).toEqual([
      '/headlines/0/text',
    ])
  })
})
