import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { REASONS, type RuleId } from '../../src/rules/index.ts'
import { ORDER_NAMES } from '../../src/scenario/index.ts'
import { ruleTitles } from '../../src/text/en/rules.ts'
import { quarterName } from '../../src/text/names.ts'
import { orderEffect, orderName } from '../../src/text/orders.ts'
import { reasonSentence } from '../../src/text/reason.ts'
import { ruleName } from '../../src/text/rule.ts'
import { defaultWorld } from './random-match.ts'
import { flawsOf } from './sound.ts'

const world = defaultWorld()

/** All rule ids that the code of a folder quotes as reasons. */
function quotedRules(folder: URL): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return quotedRules(new URL(`${entry.name}/`, folder))
    const source = readFileSync(new URL(entry.name, folder), 'utf8')
    return [...source.matchAll(/'([A-Z]\d+)'/g)].map(([, id]) => id!)
  })
}

describe('Words for codes', () => {
  test.each(REASONS)('the reason %s has a sentence', (reason) => {
    const sentence = reasonSentence('en', reason)
    expect(flawsOf(sentence)).toEqual([])
    expect(sentence).toMatch(/\.$/)
  })

  test.each([...new Set(quotedRules(new URL('../../src/rules/', import.meta.url)))])(
    'the rule %s, which facts quote, has a title',
    (rule) => {
      expect(ruleName('en', rule as RuleId)).toMatch(/^[\p{L}’ ]+ \[[A-Z]\d+\]$/u)
    },
  )

  test('RULES.md has every rule that has a title', () => {
    const rulebook = readFileSync(new URL('../../RULES.md', import.meta.url), 'utf8')
    const missing = Object.keys(ruleTitles).filter((rule) => !rulebook.includes(`**[${rule}]`))
    expect(missing).toEqual([])
  })

  test.each(ORDER_NAMES)('the order %s has a name and an effect', (name) => {
    expect(flawsOf(orderName('en', name))).toEqual([])
    expect(flawsOf(orderEffect('en', world, name))).toEqual([])
  })

  test('rounds are quarters of the calendar', () => {
    const quarters = [1, 3, 4, 8].map((round) => quarterName({ language: 'en', world }, round))
    expect(quarters).toEqual(['2025 Q2', '2025 Q4', '2026 Q1', '2027 Q1'])
  })
})
