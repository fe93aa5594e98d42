import { describe, expect, test } from 'vitest'
import { Memory } from '../../../../src/ai/index.ts'
import { guessedState, openTable } from '../../../../src/cli/lab/stock/guessed-state.ts'
import { STOCK_BOTS, stockPlayer } from '../../../../src/cli/lab/stock/stock-player.ts'
import { playMatchAsync } from '../../../../src/lab/play.ts'
import type { MatchState } from '../../../../src/match/index.ts'
import { SeededDice, viewOf, type View, type World } from '../../../../src/rules/index.ts'
import { smallScenario } from '../../../fixtures/scenarios/small.ts'
import { powersOf, randomMatch, someSettings } from '../../../helpers/play.ts'
import { otherFacts, otherSecrets } from '../../../helpers/secrets.ts'
import { WORLDS, worldOf } from '../../../helpers/worlds.ts'

/** Rounds of a random match that are still planned in; the match goes on for some. */
function roundsIn(world: World) {
  const matches = someSettings(world, 4).map((how) => [...randomMatch(world, how)])
  const longest = matches.reduce((a, b) => (b.length > a.length ? b : a))
  return longest.filter(({ after }) => after.ended === 0)
}

/** What a bot is shown of one view, having seen no other. */
function shown(view: View): MatchState {
  const dice = SeededDice.from('guess')
  const memory = new Memory(view.world)
  memory.note(view)
  const table = openTable(view.world, dice)
  return guessedState(table, view, [], memory, dice).G as MatchState
}

describe.each(WORLDS)('A stock bot in the %s world', (_, world) => {
  test('[K1] [K2] is shown the same whatever its power may not know', () => {
    const dice = SeededDice.from('other')
    for (const { after, facts } of roundsIn(world)) {
      for (const power of powersOf(world)) {
        const other = otherSecrets(world, after, power, dice)
        const unlike = viewOf(world, other, otherFacts(facts, power), power)
        const { scenario: _, ...state } = shown(viewOf(world, after, facts, power))
        const { scenario: __, ...same } = shown(unlike)
        expect(JSON.stringify(same)).toBe(JSON.stringify(state))
      }
    }
  })

  test('is shown all that its power knows', () => {
    for (const { after, facts } of roundsIn(world)) {
      for (const power of powersOf(world)) {
        const view = viewOf(world, after, facts, power)
        const { position } = shown(view)
        expect(viewOf(world, position, facts, power)).toEqual(view)
      }
    }
  })

  test('is shown dice and secrets of its own each time', () => {
    const [{ after, facts }] = roundsIn(world) as [ReturnType<typeof roundsIn>[number]]
    const view = viewOf(world, after, facts, 0)
    const dice = SeededDice.from('guess')
    const table = openTable(world, dice)
    const memory = new Memory(world)
    const guesses = [1, 2, 3].map(() => guessedState(table, view, [], memory, dice).G as MatchState)
    const unlike = (of: (state: MatchState) => unknown) =>
      new Set(guesses.map((state) => JSON.stringify(of(state)))).size
    expect(unlike(({ secret }) => secret)).toBe(3)
    expect(unlike(({ position }) => [position.hands, position.decks])).toBeGreaterThan(1)
  })

  test('is shown no news again that have come, and some for every round that is left', () => {
    const memory = new Memory(world)
    const dice = SeededDice.from('news')
    const table = openTable(world, dice)
    const come = new Set<number>()
    for (const { after, facts } of roundsIn(world)) {
      const view = viewOf(world, after, facts, 0)
      memory.note(view)
      for (const [headline] of after.revealed) come.add(headline!)
      const { position } = guessedState(table, view, [], memory, dice).G as MatchState
      const coming = position.headlines.flat()
      expect(coming.filter((headline) => come.has(headline))).toEqual([])
      expect(new Set(coming).size).toBe(coming.length)
      if (!world.modules.headlines || after.round === world.rounds) continue
      expect(position.headlines[after.round]).not.toEqual([])
    }
  })
})

describe('A stock bot', () => {
  test.each(STOCK_BOTS)(
    '%s plays a whole match, the same one for the same seed',
    async (name) => {
      const world = worldOf(smallScenario())
      const play = () =>
        playMatchAsync(
          world,
          powersOf(world).map(() => stockPlayer(name, 1)),
          'stock',
        )
      const result = await play()
      expect(result.ended).toBeGreaterThan(0)
      expect(await play()).toEqual(result)
    },
    60_000,
  )
})
