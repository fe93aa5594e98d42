import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../src/lab/tables.ts'
import { compileWorld } from '../../src/rules/index.ts'
import { defaultScenario } from '../helpers/worlds.ts'
import { madeUpBalance } from './made-up.ts'

const MANUAL = readFileSync(new URL('../../docs/lab.md', import.meta.url), 'utf8')

const report = madeUpBalance(compileWorld(defaultScenario()))
const NOT_FIGURES = new Set(['level', 'matches', 'thesis', 'targets'])
const NAMES = [
  ...Object.keys(report).filter((name) => !NOT_FIGURES.has(name)),
  ...Object.keys(report.thesis).map((name) => `thesis.${name}`),
]

describe('docs/lab.md', () => {
  it.each(NAMES)('says what the figure %s means', (name) => {
    expect(MANUAL).toMatch(new RegExp(`^\\|[^|]*\`${name}\``, 'm'))
  })

  it.each(tablesOf([], []).map(({ name }) => name))('names the table %s', (name) => {
    expect(MANUAL).toContain(`\`${name}\` (a`)
  })
})
