/** [E1]–[E3] The golden matches end in every way in which a match can end. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { factSentence } from '../../src/text/facts.ts'
import { ENDS, endOf, playGolden } from './matches.ts'

const FOLDER = new URL('./', import.meta.url)

describe('The golden transcripts', () => {
  test('are one for every way to end', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))
    expect(files.toSorted()).toEqual(ENDS.map((end) => `${end}.txt`).toSorted())
  })
})

describe('[E1] [E2] [E3] A golden match', () => {
  test.each(ENDS)('ends as its file is called: %s', (end) => {
    const match = playGolden(end)
    expect(endOf(match)).toBe(end)
    const earlier = match.records.slice(0, -1)
    for (const { after } of earlier) expect(after.ended).toBe(0)
  })

  test.each(ENDS)('says so in its last facts: %s', (end) => {
    const { world, records } = playGolden(end)
    const { after, facts } = records.at(-1)!
    const over = facts.at(-1)!
    expect(over).toEqual({ fact: 'over', winners: after.winners, to: -1 })
    const names = after.winners.map((power) => world.scenario.powers[power]!.name)
    for (const name of names) expect(factSentence('en', world, over)).toContain(name)
    expect(facts.some(({ fact }) => fact === 'collapse')).toBe(end.startsWith('collapse'))
  })
})
