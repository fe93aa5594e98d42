/** Every rule has a test whose title quotes it, and no title quotes a rule that does not exist. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const TESTS = new URL('../', import.meta.url)

/** Ids as RULES.md defines them: bold before their rule, or first in a row of a table. */
function definedIds(rulebook: string): Set<string> {
  const defined = [...rulebook.matchAll(/(?:\*\*|^\| )\[([A-Z]\d+)\]/gm)]
  return new Set(defined.map(([, id]) => id!))
}

/** Ids in brackets anywhere in a text. */
const quotedIds = (text: string): string[] =>
  [...text.matchAll(/\[([A-Z]\d+)\]/g)].map(([, id]) => id!)

/**
 * Titles of tests and suites in a test file: the first text given to `test`, `it` or `describe`, or
 * to their `each`. A suite's title is part of the titles of its tests, and no suite is empty.
 */
function titlesIn(source: string): string[] {
  const call = /(?:\b(?:test|it|describe)(?:\.\w+)*|\))\(\s*/.source
  const text = /(?:'((?:[^'\\\n]|\\.)*)'|"([^"\n]*)"|`([^`]*)`)/.source
  return [...source.matchAll(new RegExp(call + text, 'g'))].map(
    ([, single, double, template]) => single ?? double ?? template ?? '',
  )
}

const rulebook = readFileSync(new URL('../RULES.md', TESTS), 'utf8')
const defined = definedIds(rulebook)
const titles = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .flatMap((path) =>
    titlesIn(readFileSync(new URL(path, TESTS), 'utf8')).map((title) => ({ path, title })),
  )

describe('The rulebook', () => {
  test('defines its rules where this test looks for them', () => {
    expect(defined.size).toBeGreaterThan(80)
    expect([...defined]).toEqual(expect.arrayContaining(['B1', 'R0', 'O13', 'K1', 'K4', 'M1']))
  })

  test('refers only to rules that it defines', () => {
    expect(quotedIds(rulebook).filter((id) => !defined.has(id))).toEqual([])
  })

  test('has a test for every rule, whose title begins with its id', () => {
    const leading = /^(?:\[[A-Z]\d+\][ –,]*)+/
    const tested = new Set(titles.flatMap(({ title }) => quotedIds(leading.exec(title)?.[0] ?? '')))
    expect([...defined].filter((id) => !tested.has(id))).toEqual([])
  })

  test('has every rule that a title quotes', () => {
    const unknown = titles.flatMap(({ path, title }) =>
      quotedIds(title)
        .filter((id) => !defined.has(id))
        .map((id) => `${path}: ${id} in "${title}"`),
    )
    expect(unknown).toEqual([])
  })
})
