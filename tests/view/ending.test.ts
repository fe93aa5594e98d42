import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compileWorld, isHidden } from '../../src/rules/index.ts'
import { parseScenario } from '../../src/scenario/index.ts'
import {
  agendasOf,
  closingOf,
  hiddenOrders,
  highlights,
  moves,
  openingFacts,
  outcomeOf,
  POINT_RULES,
  pointsCourse,
  roundSummary,
  standingsTable,
  story,
} from '../../src/view/index.ts'
import { randomMatch, someSettings } from '../helpers/play.ts'
import { flowchartMatch } from './matches.ts'

const parsed = parseScenario(
  readFileSync(new URL('../../scenarios/post-settlement-2025.json', import.meta.url), 'utf8'),
)
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
const world = compileWorld(parsed.scenario)

/** Some matches to their end: sound ones, and wild ones of which some collapse. */
const MATCHES = [
  ...['one', 'two'].map((seed) => flowchartMatch(world, seed)),
  ...someSettings(world, 30).map((setting) => {
    const played = [...randomMatch(world, setting)]
    const rounds = played.map((round) => ({ ...round, round: round.before.round }))
    return { opening: played[0]!.before, rounds }
  }),
]

describe('The end of a match', () => {
  test('has the winners that the rules name, and a tie only where points are even', () => {
    let collapses = 0
    for (const { rounds } of MATCHES) {
      const { after } = rounds.at(-1)!
      const outcome = outcomeOf(world, rounds)!
      expect(outcome.winners).toEqual(after.winners)
      expect(outcome.collapse !== null).toBe(after.ended === 2)
      if (outcome.collapse) collapses++
      const { tie } = outcome
      if (!tie) continue
      for (const { power } of tie.sums) expect(after.points[power]).toBe(tie.twelfths)
      const best = Math.max(...tie.sums.map(({ sum }) => sum))
      const firsts = tie.sums.filter(({ sum }) => sum === best).map(({ power }) => power)
      expect(outcome.winners).toEqual(firsts)
    }
    expect(collapses).toBeGreaterThan(0)
    expect(outcomeOf(world, MATCHES[0]!.rounds.slice(0, 2))).toBeNull()
  })

  test('accounts for every point by the rule that gave it', () => {
    for (const { rounds } of MATCHES) {
      const reviews = POINT_RULES.indexOf('V2')
      for (const { twelfths, bySource, byState } of standingsTable(world, rounds)) {
        expect(bySource.reduce((sum, part) => sum + part, 0)).toBe(twelfths)
        expect(byState.reduce((sum, part) => sum + part, 0)).toBe(bySource[reviews])
      }
    }
  })

  test('draws a course that begins at the opening and ends at the final points', () => {
    const { opening, rounds } = MATCHES[0]!
    const course = pointsCourse(opening, rounds)
    expect(course.map((line) => line[0])).toEqual(opening.points)
    expect(course.map((line) => line.at(-1))).toEqual(rounds.at(-1)!.after.points)
  })

  test('reveals agendas and hidden orders, by plans as by facts', () => {
    let hidden = 0
    for (const match of MATCHES) {
      const { rounds } = match
      const plans = rounds.map((round) => round.plans)
      const found = hiddenOrders(world, rounds)
      hidden += found.length
      expect(
        hiddenOrders(
          world,
          rounds.map((r) => ({ ...r, facts: [] })),
          plans,
        ),
      ).toEqual(found)
      for (const { power, order } of found) expect(isHidden(world, power, order)).toBe(true)
      for (const { power, agenda, fulfilled } of agendasOf(world, rounds)) {
        expect(world.agendas[power]![agenda]).toBeDefined()
        expect(fulfilled === null).toBe(rounds.at(-1)!.after.ended === 2)
      }
    }
    expect(hidden).toBeGreaterThan(0)
  })

  test('has highlights, each at most once', () => {
    for (const { opening, rounds } of MATCHES) {
      const found = highlights(world, opening, rounds).map(({ what }) => what)
      expect(found).toContain('closest')
      expect(new Set(found).size).toBe(found.length)
    }
  })
})

describe('The summary of a round', () => {
  test('tells moves that lead from the board before to the board after', () => {
    const { rounds } = MATCHES[0]!
    for (const round of rounds) {
      const closing = closingOf(story(world, round.before, round))!.after
      const { states, powers } = roundSummary(world, round.before, closing)
      const moved = states.flatMap((state) => state.moves)
      for (const { what, state, power, before, after } of moved) {
        if (what !== 'goodwill' && what !== 'stability') continue
        const at = what === 'goodwill' ? state * world.powers + power : state
        expect([before, after]).toEqual([round.before[what][at], closing[what][at]])
      }
      expect(powers.map(({ after }) => after)).toEqual(closing.points)
    }
  })

  test('finds nothing between a board and itself', () => {
    const { opening } = MATCHES[0]!
    expect(moves(opening, opening)).toEqual([])
    expect(roundSummary(world, opening, opening).states).toEqual([])
  })
})

test('The opening as facts names its headlines and calls', () => {
  const { opening, openingFacts: told } = flowchartMatch(world, 'one')
  const kinds = new Set(['round', 'headline', 'call'])
  const seen = told.filter(({ fact }) => kinds.has(fact))
  expect(openingFacts(opening)).toEqual(expect.arrayContaining(seen))
})
