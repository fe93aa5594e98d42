import { expect, test } from 'vitest'
import {
  clonePosition,
  emptyPlan,
  playRound,
  SeededDice,
  startMatch,
  viewOf,
  type Fact,
} from '../../src/rules/index.ts'
import { makePlayer, readPlayer } from '../../src/ai/index.ts'
import { nextReviewRound, reviewNow } from '../../src/view/index.ts'
import { WORLDS } from '../helpers/worlds.ts'

const world = WORLDS[0]![1]

/** Positions of a match between flowchart players, and the facts of the round played in each. */
function playedRounds(seed: string) {
  const dice = SeededDice.from(seed)
  const player = makePlayer(readPlayer('flowchart')!)
  let facts: Fact[] = []
  const position = startMatch(world, dice, facts)
  const rounds = []
  while (position.ended === 0) {
    const plans = world.rivals.map((_, power) =>
      player.choose(viewOf(world, position, facts, power), dice, { simulations: 0 }),
    )
    facts = []
    playRound(world, position, plans, dice, facts)
    rounds.push({ facts, after: clonePosition(position) })
  }
  return rounds
}

test('[V2] [V3] [N1] a review as things stand pays what the rules pay on that board', () => {
  let compared = 0
  for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
    for (const { facts, after } of playedRounds(seed)) {
      const reviews = facts.filter((fact) => fact.fact === 'review')
      if (reviews.length === 0) continue
      // The board of the review: after neglect and fading, before anything of the next round.
      const at = clonePosition(after)
      for (const { state, goodwill } of reviews) {
        goodwill.forEach((value, power) => (at.goodwill[state * world.powers + power] = value))
      }
      const end = facts.findIndex(({ fact }) => fact === 'round')
      const later = end < 0 ? [] : facts.slice(end)
      if (later.some((fact) => fact.fact === 'changed' && fact.what !== 'goodwill')) continue
      if (later.some(({ fact }) => ['project', 'lasting'].includes(fact))) continue
      const told = reviewNow(viewOf(world, at, [], 0))
      const paid = world.rivals.map((_, power) =>
        facts
          .slice(0, end < 0 ? facts.length : end)
          .filter((fact) => fact.fact === 'changed' && fact.what === 'points')
          .filter((fact) => 'rule' in fact && ['V2', 'V3', 'N1'].includes(fact.rule))
          .filter((fact) => 'power' in fact && fact.power === power)
          .reduce((sum, fact) => sum + ('by' in fact ? fact.by : 0), 0),
      )
      compared++
      expect(told.totals).toEqual(paid)
      expect(told.awards.map(({ state, firsts, seconds }) => ({ state, firsts, seconds }))).toEqual(
        reviews.map(({ state, firsts, seconds }) => ({ state, firsts, seconds })),
      )
    }
  }
  expect(compared).toBeGreaterThan(3)
})

test('a review as things stand leaves the view alone and counts every power', () => {
  const position = startMatch(world, SeededDice.from('still'), [])
  const view = viewOf(world, position, [], 1)
  const before = clonePosition(view.position)
  const told = reviewNow(view)
  expect(view.position).toEqual(before)
  expect(told.awards).toHaveLength(world.states)
  expect(told.totals.reduce((sum, points) => sum + points, 0)).toBeGreaterThan(0)
  expect(nextReviewRound(view)).toBe(2)
})

test('there is no next review once the match is over', () => {
  const position = startMatch(world, SeededDice.from('over'), [])
  while (position.ended === 0) {
    const plans = world.rivals.map(() => ({
      ...emptyPlan(),
      agenda: position.round === 1 ? 0 : -1,
    }))
    playRound(world, position, plans, SeededDice.from('x'), [])
  }
  expect(nextReviewRound(viewOf(world, position, [], 0))).toBe(0)
})
