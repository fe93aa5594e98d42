/** Every rule has a test whose title quotes it, and no title quotes a rule that does not exist. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { titles } from '../helpers/titles.ts'

const RULEBOOK = new URL('../../RULES.md', import.meta.url)

/** Ids as RULES.md defines them: bold before their rule, or first in a row of a table. */
function definedIds(rulebook: string): Set<string> {
  const defined = [...rulebook.matchAll(/(?:\*\*|^\| )\[([A-Z]\d+)\]/gm)]
  return new Set(defined.map(([, id]) => id!))
}

/** Ids in brackets anywhere in a text. */
const quotedIds = (text: string): string[] =>
  [...text.matchAll(/\[([A-Z]\d+)\]/g)].map(([, id]) => id!)

const rulebook = readFileSync(RULEBOOK, 'utf8')
const defined = definedIds(rulebook)
const all = titles()

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
    const tested = new Set(all.flatMap(({ title }) => quotedIds(leading.exec(title)?.[0] ?? '')))
    expect([...defined].filter((id) => !tested.has(id))).toEqual([])
  })

  test('has every rule that a title quotes', () => {
    const unknown = all.flatMap(({ path, title }) =>
      quotedIds(title)
        .filter((id) => !defined.has(id))
        .map((id) => `${path}: ${id} in "${title}"`),
    )
    expect(unknown).toEqual([])
  })
})
