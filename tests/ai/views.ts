/** Worlds and views for the tests of players. */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { makePlayer, readPlayer, type Player } from '../../src/ai/index.ts'
import { playMatch } from '../../src/lab/play.ts'
import {
  compileWorld,
  viewOf,
  type Fact,
  type Position,
  type World,
} from '../../src/rules/index.ts'
import { parseScenario, ScenarioSchema } from '../../src/scenario/index.ts'
import { largeScenario } from '../fixtures/scenarios/large.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'

const DEFAULT_FILE = new URL('../../scenarios/post-settlement-2025.json', import.meta.url)

export function defaultWorld(): World {
  const parsed = parseScenario(readFileSync(DEFAULT_FILE, 'utf8'))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return compileWorld(parsed.scenario)
}

/** The default scenario, two powers in three states, four powers in eight. */
export const WORLDS: readonly (readonly [string, World])[] = [
  ['default', defaultWorld()],
  ['small', compileWorld(v.parse(ScenarioSchema, smallScenario()))],
  ['large', compileWorld(v.parse(ScenarioSchema, largeScenario()))],
]

/** A position that is planned in, with the facts that led to it. */
export interface Moment {
  position: Position
  facts: Fact[]
}

/** Simulations of a plan that show how a search behaves, though not how well it plays. */
export const FEW = 12

/** Every position planned in during a match between players of one name. */
export function momentsOf(world: World, name: string, seed: string): Moment[] {
  const options = { record: true, simulations: FEW }
  const { records } = playMatch(world, seats(world, name), seed, options)
  return records
    .map(({ after, facts }) => ({ position: after, facts }))
    .filter(({ position }) => position.ended === 0)
}

/** One new player of a name per power. */
export const seats = (world: World, name: string): Player[] =>
  Array.from({ length: world.powers }, () => makerOf(name)())

/** Makes players from their words, such as `counsellor:40`. */
export function makerOf(words: string): () => Player {
  const spec = readPlayer(words)
  if (!spec) throw new Error(`no player ${words}`)
  return () => makePlayer(spec)
}

/** Every power of a world. */
export const powersOf = (world: World): number[] => [...Array(world.powers).keys()]

export const viewAt = (world: World, { position, facts }: Moment, power: number) =>
  viewOf(world, position, facts, power)
