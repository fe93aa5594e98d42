import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { PLAYERS } from '../../src/ai/index.ts'
import {
  compileWorld,
  playRound,
  SeededDice,
  shuffle,
  startMatch,
  viewOf,
  type Fact,
  type Position,
} from '../../src/rules/index.ts'
import { Match, runs, SCENARIOS, written } from './table.ts'

const TIMEOUT = 300_000

const random = PLAYERS['random']!()

/** Plays a match twice, on the bare core and on boardgame.io, and compares each state. */
function playTwice(name: keyof typeof SCENARIOS, seed: string): number {
  const world = compileWorld(SCENARIOS[name])
  const match = new Match(SCENARIOS[name], seed)
  const dice = SeededDice.from(seed)
  const chooser = SeededDice.from(`${seed}:plans`)
  let facts: Fact[] = []
  const position = startMatch(world, dice, facts)
  expectSame(match, position, facts, dice)
  let rounds = 0
  for (; position.ended === 0; rounds++) {
    const seats = shuffle([...Array(world.powers).keys()], chooser)
    const plans = world.income.map((_, seat) =>
      random.choose(viewOf(world, position, facts, seat), chooser, { simulations: 0 }),
    )
    for (const seat of seats) {
      match.move(seat, 'commit', written(world, match.G, seat, plans[seat]!))
    }
    facts = []
    playRound(world, position, plans, dice, facts)
    expectSame(match, position, facts, dice)
  }
  return rounds
}

function expectSame({ G }: Match, position: Position, facts: Fact[], dice: SeededDice): void {
  expect(JSON.stringify(G.position)).toBe(JSON.stringify(position))
  expect(JSON.stringify(G.facts)).toBe(JSON.stringify(facts))
  expect(JSON.stringify(G.secret)).toBe(JSON.stringify({ dice: dice.state() }))
}

/** Outside of production boardgame.io walks through the whole state after each move and hook. */
beforeAll(() => void vi.stubEnv('NODE_ENV', 'production'))
afterAll(() => void vi.unstubAllEnvs())

describe('boardgame.io and the bare core play the same match, byte for byte', () => {
  test.each(['default', 'small', 'large'] as const)(
    'of the %s scenario',
    (name) => {
      const matches = runs(10, 100, 1000)
      let rounds = 0
      for (let match = 0; match < matches; match++) rounds += playTwice(name, `${name} ${match}`)
      expect(rounds).toBeGreaterThan(matches)
    },
    TIMEOUT,
  )
})
