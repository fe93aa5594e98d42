import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  clonePosition,
  compileWorld,
  NONE,
  replay,
  viewOf,
  type Fact,
  type Position,
  type World,
} from '../../src/rules/index.ts'
import { parseScenario } from '../../src/scenario/index.ts'
import { readFileSync } from 'node:fs'
import { story, type Beat } from '../../src/view/index.ts'
import { randomMatch, someSettings } from '../helpers/play.ts'
import { flowchartMatch } from './matches.ts'

const FOLDER = new URL('../../scenarios/', import.meta.url)

function worldOf(file: string): World {
  const parsed = parseScenario(readFileSync(new URL(file, FOLDER), 'utf8'))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return compileWorld(parsed.scenario)
}

const WORLDS = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json') && file !== 'scenario.schema.json')
  .map((file): [string, World] => [file, worldOf(file)])

interface Played {
  before: Position
  facts: readonly Fact[]
  after: Position
}

/** All rounds of some random matches and one between flowchart players. */
const roundsOf = (world: World): Played[] => [
  ...someSettings(world, 12).flatMap((setting) => [...randomMatch(world, setting)]),
  ...flowchartMatch(world, 'story').rounds,
]

/** The round as one power, or a spectator, may know it. */
function seenBy(world: World, { before, facts, after }: Played, reader: number): Played {
  const seen = viewOf(world, after, facts, reader)
  return {
    before: viewOf(world, before, [], reader).position,
    facts: seen.facts,
    after: seen.position,
  }
}

const beatsOf = (world: World, { before, facts, after }: Played): Beat[] =>
  story(world, before, { round: before.round, facts, after })

const sorted = (facts: readonly Fact[]): string[] => facts.map((f) => JSON.stringify(f)).sort()

const NUMBERS = [
  'goodwill',
  'stability',
  'baseline',
  'wariness',
  'points',
  'doctrine',
  'owner',
  'partner',
  'modifiers',
  'calls',
  'revealed',
  'surveyed',
] as const

const numbersOf = (position: Position): Record<string, unknown> =>
  Object.fromEntries(NUMBERS.map((name) => [name, position[name]]))

const PHASES = [
  ...['plans', 'prepare', 'soft', 'pressure', 'deals', 'survey', 'covert', 'calls', 'capitals'],
  ...['reactions', 'backlash', 'income', 'neglect', 'review', 'end', 'opening'],
]

describe.each(WORLDS)('The story of a round in %s', (_, world) => {
  const rounds = roundsOf(world)
  const readers = [NONE, ...world.rivals.keys()]

  test('tells every fact in exactly one beat, whoever reads', () => {
    for (const round of rounds) {
      for (const reader of readers) {
        const seen = seenBy(world, round, reader)
        const told = beatsOf(world, seen).flatMap(({ facts }) => facts)
        expect(sorted(told)).toEqual(sorted(seen.facts))
      }
    }
  })

  test('keeps rulebook order', () => {
    for (const round of rounds) {
      const places = beatsOf(world, round).map(({ phase }) => PHASES.indexOf(phase))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }
  })

  test('adds up to the board after the round', () => {
    for (const round of rounds) {
      for (const reader of readers) {
        const seen = seenBy(world, round, reader)
        const position = clonePosition(seen.before)
        for (const { facts } of beatsOf(world, seen)) replay(position, facts)
        expect(numbersOf(position)).toEqual(numbersOf(seen.after))
        if (reader === NONE) continue
        expect(position.soft[reader]).toBe(seen.after.soft[reader])
        expect(position.capital[reader]).toBe(seen.after.capital[reader])
      }
    }
  })

  test('shows boards that follow each other, from the first to the last', () => {
    for (const round of rounds) {
      const beats = beatsOf(world, round)
      expect(beats[0]!.before).toEqual(round.before)
      expect(beats.at(-1)!.after).toEqual(round.after)
      beats.slice(1).forEach((beat, index) => expect(beat.before).toBe(beats[index]!.after))
    }
  })

  test('shows no number outside of its scale', () => {
    for (const round of rounds) {
      for (const { after } of beatsOf(world, round)) {
        const numbers = [after.goodwill, after.stability, after.wariness].flat()
        expect(Math.min(...numbers, ...after.soft, ...after.capital)).toBeGreaterThanOrEqual(0)
        expect(Math.max(...numbers)).toBeLessThanOrEqual(10)
      }
    }
  })

  test('leaves the positions it is given as they were', () => {
    const [round] = rounds
    const copy = JSON.stringify(round)
    beatsOf(world, round!)
    expect(JSON.stringify(round)).toBe(copy)
  })
})

test('A story has one beat a plan and one an order or a contest', () => {
  const world = worldOf('post-settlement-2025.json')
  for (const round of flowchartMatch(world, 'orders').rounds) {
    const beats = beatsOf(world, round)
    const orders = round.facts.filter(({ fact }) => fact === 'order')
    const told = beats.filter(({ about }) => about === 'deed' || about === 'contest')
    expect(told.flatMap(({ deeds }) => deeds)).toHaveLength(orders.length)
    const drifts = beats.filter(({ about }) => about === 'drift')
    expect(drifts.length).toBeLessThanOrEqual(1)
    expect(beats.filter(({ about }) => about === 'income')).toHaveLength(1)
  }
})
