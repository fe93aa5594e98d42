/**
 * Golden plans: what searching players decide in whole matches, kept to the byte. They move with the
 * weights, the rules and the scenarios; nothing else in the players may move them by accident.
 *
 * `UPDATE_GOLDEN=1 npx vitest run tests/ai/plans.test.ts` writes them anew.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { playMatch } from '../../src/lab/play.ts'
import { writePlan, type World } from '../../src/rules/index.ts'
import { makerOf, powersOf, WORLDS } from './views.ts'

const FILE = new URL('plans.txt', import.meta.url)
const PLAYERS = ['attache', 'consul', 'counsellor:cautious', 'ambassador:60:no-survey:assertive']

/** Every plan of a match between players of one name, a line each. */
function plansOf(name: string, world: World, words: string): string[] {
  const seats = powersOf(world).map(() => makerOf(words)())
  const { records } = playMatch(world, seats, `plans of ${words}`, { record: true })
  return records.flatMap(({ before, plans }) =>
    plans.map((plan, power) => {
      const written = writePlan(world, power, before.dealt[power]!, plan)
      return `${name} ${words} ${before.round} ${power} ${JSON.stringify(written)}`
    }),
  )
}

test('Searching players plan the same to the byte', () => {
  const lines = WORLDS.flatMap(([name, world]) =>
    PLAYERS.flatMap((words) => plansOf(name, world, words)),
  )
  const text = `${lines.join('\n')}\n`
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(FILE, text)
  expect(text).toBe(readFileSync(FILE, 'utf8'))
})
