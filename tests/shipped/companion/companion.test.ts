/** The companion page of the default scenario: every row leads somewhere, and is felt in play. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { defaultScenario } from '../../helpers/worlds.ts'
import { shippedFile } from '../../helpers/shipped.ts'
import { capitals, powers } from './others.ts'
import type { Row } from './row.ts'
import { settlement, softPower } from './settlement.ts'
import { next, turn } from './turn.ts'

const ID = 'post-settlement-2025'
const read = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

const ROWS: readonly Row[] = [...settlement, ...softPower, ...turn, ...capitals, ...powers, ...next]

interface PageRow {
  id: string
  claim: string
  carried: string
  without: string
  elsewhere: string
}

/** Rows of the page: lines such as `| A1 | … | … | … | … |`. */
const PAGE: readonly PageRow[] = read(`scenarios/${ID}.md`)
  .split('\n')
  .filter((line) => line.startsWith('| A'))
  .map((line) => {
    const [id, claim, carried, without, elsewhere] = line.split('|').slice(1, -1)
    return {
      id: id!.trim(),
      claim: claim!.trim(),
      carried: carried!.trim(),
      without: without!.trim(),
      elsewhere: elsewhere!.trim(),
    }
  })

/** What stands in backticks. */
const quoted = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, it]) => it!)

const scenario = defaultScenario()
const contentIds = new Set([
  ...scenario.powers.flatMap(({ cards, agendas }) => [...cards, ...agendas].map(({ id }) => id)),
  ...scenario.states.flatMap(({ projects }) => projects.map(({ id }) => id)),
  ...scenario.headlines.map(({ id }) => id),
  ...scenario.calls.map(({ id }) => id),
])
const ruleIds = new Set(
  [...read('RULES.md').matchAll(/\*\*\[([A-Z]\d+)\]|^\| \[(K\d)\]/gm)].map(
    ([, bold, row]) => bold ?? row!,
  ),
)
const factIds = new Set(
  (JSON.parse(read('scenarios/sources/facts.json')) as { id: string }[]).map(({ id }) => id),
)

/** Whether a JSON pointer leads to something in the scenario, standard values filled in. */
function leads(pointer: string): boolean {
  let at: unknown = scenario
  for (const key of pointer.split('/').slice(1)) {
    if (typeof at !== 'object' || at === null || !(key in at)) return false
    at = (at as Record<string, unknown>)[key]
  }
  return at !== undefined
}

describe('The companion page', () => {
  test('numbers its rows in order and has a test for each', () => {
    expect(PAGE.length).toBeGreaterThan(30)
    expect(PAGE.map(({ id }) => id)).toEqual(PAGE.map((_, index) => `A${index + 1}`))
    expect(ROWS.map(({ id }) => id)).toEqual(PAGE.map(({ id }) => id))
  })

  test.each(PAGE)('$id says what carries it, by rules, numbers and items that exist', (row) => {
    const rules = [...row.carried.matchAll(/\[([A-Z]\d+)\]/g)].map(([, id]) => id!)
    const items = quoted(row.carried)
    expect(rules.length + items.length).toBeGreaterThan(0)
    expect(rules.filter((id) => !ruleIds.has(id))).toEqual([])
    expect(
      items.filter((item) => (item.startsWith('/') ? !leads(item) : !contentIds.has(item))),
    ).toEqual([])
  })

  test.each(PAGE)('$id says what is missing without it, and what other sources say', (row) => {
    expect(row.claim.length).toBeGreaterThan(20)
    expect(row.without.length).toBeGreaterThan(20)
    expect(quoted(row.elsewhere).length).toBeGreaterThan(0)
    expect(quoted(row.elsewhere).filter((id) => !factIds.has(id))).toEqual([])
  })
})

describe('The claim of each row', () => {
  test.each(ROWS)('$id is felt in the game', (row) => {
    expect(row.holds(shippedFile(ID))).toBe(true)
  })

  test.each(ROWS)('$id is gone when what carries it is switched off', (row) => {
    const file = shippedFile(ID)
    row.without(file)
    expect(row.holds(file)).toBe(false)
  })
})
