/** [P7] Random matches at the table: plans are secret until the last one is committed. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MatchState } from '../../src/match/index.ts'
import { playerView } from '../../src/match/player-view.ts'
import { NONE, SeededDice } from '../../src/rules/index.ts'
import { runs } from '../helpers/counts.ts'
import { Match, SCENARIOS } from '../match/table.ts'

const RUNS = runs(4, { quick: 1, long: 40 })
const NAMES = ['default', 'small', 'large'] as const

const seen = (G: MatchState, viewer: number): string => {
  const ctx = { numPlayers: G.plans.length }
  return JSON.stringify(playerView({ G, ctx, playerID: viewer === NONE ? null : String(viewer) }))
}

/** What all but one seat see, spectators included. */
const seenByOthers = (G: MatchState, seat: number): string[] =>
  [...G.plans.keys(), NONE].filter((viewer) => viewer !== seat).map((viewer) => seen(G, viewer))

/** The match after a seat's move, as the others see it; the match itself stays as it is. */
function othersSee(match: Match, seat: number, move: string, argument: unknown): string[] {
  const before = match.state
  match.move(seat, move, argument)
  const { G } = match
  match.state = before
  return seenByOthers(G, seat)
}

/** Plays a match and calls `check` before every seat's commitment, `last` being the one that counts. */
function forEveryPlan(
  name: (typeof NAMES)[number],
  check: (match: Match, seat: number, dice: SeededDice, last: boolean) => void,
): void {
  const played = fc.property(fc.integer().map(String), (seed) => {
    const match = new Match(SCENARIOS[name], seed)
    const dice = SeededDice.from(seed)
    while (match.state.ctx.gameover === undefined) {
      const seats = match.world.powers
      for (let seat = 0; seat < seats; seat++) {
        check(match, seat, dice, seat === seats - 1)
        match.move(seat, 'commit', match.draw(seat, dice))
      }
    }
  })
  fc.assert(played, RUNS)
}

describe.each(NAMES)('[P7] A plan in the %s scenario', (name) => {
  test('shows in no other view, except that it is committed', () => {
    forEveryPlan(name, (match, seat, dice, last) => {
      if (last) return
      const [one, two] = [match.draw(seat, dice), match.draw(seat, dice)]
      const views = [one, two].map((plan) => othersSee(match, seat, 'commit', plan))
      expect(views[1]).toEqual(views[0])
      for (const view of views[0]!) {
        const { committed } = JSON.parse(view) as MatchState
        expect(committed[seat]).toBe(true)
      }
    })
  })

  test('shows in no other view while it is gathered or refused', () => {
    forEveryPlan(name, (match, seat, dice) => {
      const [first] = match.draw(seat, dice).orders
      const untouched = seenByOthers(match.G, seat)
      if (first) expect(othersSee(match, seat, 'addOrder', first)).toEqual(untouched)
      expect(othersSee(match, seat, 'commit', { orders: 'none' })).toEqual(untouched)
    })
  })

  test('can be replaced and taken back until the last one is committed', () => {
    forEveryPlan(name, (match, seat, dice, last) => {
      if (last) return
      const { round } = match.G.position
      match.move(seat, 'commit', match.draw(seat, dice))
      match.move(seat, 'commit', match.draw(seat, dice))
      expect([match.G.committed[seat], match.G.position.round]).toEqual([true, round])
      match.move(seat, 'takeBack')
      expect([match.G.committed[seat], match.G.plans[seat]]).toEqual([false, null])
    })
  })

  test('is carried out once the last one is committed', () => {
    forEveryPlan(name, (match, seat, dice, last) => {
      if (!last) return
      const { state } = match
      const { round } = match.G.position
      match.move(seat, 'commit', match.draw(seat, dice))
      const { position, committed } = match.G
      expect(position.round > round || position.ended !== 0).toBe(true)
      expect(committed).toEqual(committed.map(() => false))
      match.state = state
    })
  })
})
