import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import {
  batchesOf,
  clonePosition,
  compileWorld,
  replay,
  splitPhases,
  type World,
} from '../../src/rules/index.ts'
import { ScenarioSchema } from '../../src/scenario/schema/index.ts'
import { orderPhrase } from '../../src/text/orders.ts'
import { transcript } from '../../src/text/transcript.ts'
import { largeScenario } from '../fixtures/scenarios/large.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'
import { defaultWorld, randomMatch } from './random-match.ts'
import { flawsOf } from './sound.ts'

const fixture = (document: unknown): World => compileWorld(v.parse(ScenarioSchema, document))

const WORLDS: [string, World][] = [
  ['the default scenario', defaultWorld()],
  ['a small scenario', fixture(smallScenario())],
  ['a large scenario', fixture(largeScenario())],
]
const SEEDS = Array.from({ length: 8 }, (_, seed) => `transcript ${seed}`)

/** Sections that may tell of a chapter's changes. An open loan costs points at the end. */
const SECTIONS: Record<string, string[]> = {
  A: ['capitals'],
  C: ['calls'],
  D2: ['plans'],
  D4: ['orders'],
  F: ['opening'],
  H: ['opening'],
  J: ['orders'],
  N1: ['review'],
  N: ['end'],
  O: ['orders', 'end'],
  T3: ['neglect'],
  V1: ['neglect'],
  V4: ['neglect'],
  V: ['review'],
  W4: ['backlash'],
  W: ['reactions'],
}
const chapterOf = (rule: string): string => (rule in SECTIONS ? rule : rule.slice(0, 1))

/** A text with all its line breaks and indents taken out, so that wrapped names are found. */
const unwrapped = (text: string): string => text.replace(/\s+/g, ' ')

describe.each(WORLDS)('The transcript of %s', (_, world) => {
  const matches = SEEDS.map((seed) => randomMatch(world, seed))

  test('is the same for the same seed', () => {
    const again = randomMatch(world, SEEDS[0]!)
    expect(transcript('en', world, again)).toBe(transcript('en', world, matches[0]!))
  })

  test('has sound lines', () => {
    const lines = matches.flatMap((rounds) => transcript('en', world, rounds).split('\n'))
    const unsound = lines
      .map((line) => line.trim().replace(/ {2,}/g, ' '))
      .filter((line) => line !== '' && flawsOf(line).length > 0)
    expect(unsound).toEqual([])
  })

  test('mentions every order in the plans and in the resolution', () => {
    for (const rounds of matches) {
      const text = unwrapped(transcript('en', world, rounds))
      for (const [index, { plans }] of rounds.entries()) {
        if (index === 0) continue
        const from = text.indexOf(`Round ${index} · `)
        const next = text.indexOf(`Round ${index + 1} · `)
        const part = text.slice(from, next < 0 ? undefined : next)
        plans.forEach(({ orders }, power) => {
          for (const order of orders) {
            const phrase = unwrapped(orderPhrase({ language: 'en', world }, power, order))
            expect(part.split(phrase).length - 1).toBeGreaterThanOrEqual(2)
          }
        })
      }
    }
  })

  test('[R2] can rely on facts adding up to the numbers of the position', () => {
    for (const { before, facts, after } of matches.flatMap((rounds) => rounds.slice(1))) {
      const position = clonePosition(before)
      replay(position, facts)
      const { goodwill, stability, wariness, soft, capital, points, doctrine, owner } = after
      expect(position).toMatchObject({ goodwill, stability, wariness, soft, capital })
      expect(position).toMatchObject({ points, doctrine, owner, partner: after.partner })
    }
  })

  test('[R0] tells of every change in the section of its chapter', () => {
    const told = new Map<string, Set<string>>()
    for (const { before, facts } of matches.flatMap((rounds) => rounds.slice(1))) {
      for (const [phase, stretch] of Object.entries(splitPhases(before, facts))) {
        const changes = stretch.facts.filter((fact) => fact.fact === 'changed')
        for (const { rule } of changes) {
          const sections = told.get(chapterOf(rule)) ?? new Set()
          told.set(chapterOf(rule), sections.add(phase))
        }
      }
    }
    for (const [chapter, sections] of told) {
      expect([chapter, [...sections].filter((name) => !SECTIONS[chapter]?.includes(name))]).toEqual(
        [chapter, []],
      )
    }
  })

  test('finds the order behind every change of the resolution', () => {
    const orphans = matches
      .flatMap((rounds) => rounds.slice(1))
      .flatMap(({ before, facts }) => {
        const { plans, orders } = splitPhases(before, facts)
        return batchesOf(world, plans.facts, orders.facts, orders.start)
      })
      .flatMap(({ notes }) => notes)
      .filter(({ fact }) => fact !== 'capped' && fact !== 'contest')
    expect(orphans).toEqual([])
  })
})

describe('The transcript of the default scenario', () => {
  test('fits a page of 100 columns', () => {
    const world = defaultWorld()
    const lines = transcript('en', world, randomMatch(world, 'width')).split('\n')
    expect(lines.filter((line) => [...line].length > 100)).toEqual([])
  })

  test('of a match under way ends with its last round', () => {
    const world = defaultWorld()
    const text = transcript('en', world, randomMatch(world, 'half').slice(0, 2))
    expect(text).toContain('BOARD AFTER ROUND 1')
    expect(text).not.toContain('Round 2 ·')
    expect(text).toMatch(/The match goes on\.\n$/)
  })
})
