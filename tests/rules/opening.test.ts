/** [S1] [D3] How a match begins, and what the default scenario promises about its beginning. */
import { describe, expect, test } from 'vitest'
import {
  compileWorld,
  KIND,
  SeededDice,
  standings,
  startMatch,
  type Position,
  type World,
} from '../../src/rules/index.ts'
import { powersOf } from '../helpers/play.ts'
import { defaultScenario, twinsScenario, WORLDS, worldOf } from '../helpers/worlds.ts'

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b)
const start = (world: World, seed: string): Position => startMatch(world, SeededDice.from(seed))
const SEEDS = Array.from({ length: 30 }, (_, seed) => String(seed))

describe('[D3] The opening of the default scenario: Japan', () => {
  const scenario = defaultScenario()
  const world = compileWorld(scenario)
  const { opening } = world
  const stateIds = scenario.states.map(({ id }) => id)
  const japan = scenario.powers.findIndex(({ id }) => id === 'japan')
  const rivals = powersOf(world).filter((power) => power !== japan)
  const turkmenistan = stateIds.indexOf('turkmenistan')
  const inEachState = (list: readonly number[], power: number): number[] =>
    stateIds.map((_, state) => list[state * world.powers + power]!)

  test('has the highest soft share of income', () => {
    const share = (power: number) => opening.doctrine[power]! / world.income[power]!
    for (const rival of rivals) expect(share(japan)).toBeGreaterThan(share(rival))
  })

  test('has the smallest income', () => {
    for (const rival of rivals) expect(world.income[japan]).toBeLessThan(world.income[rival]!)
  })

  test('has an unused visit in Turkmenistan and nowhere else', () => {
    const visits = inEachState(opening.visitUntil, japan)
    expect(visits[turkmenistan]).toBeGreaterThanOrEqual(1)
    expect(visits.filter((until) => until > 0).length).toBe(1)
  })

  test('has surveys in the other four states', () => {
    const surveyed = stateIds.filter((_, state) => inEachState(opening.surveyed, japan)[state])
    expect(surveyed).toEqual(stateIds.filter((id) => id !== 'turkmenistan'))
    expect(surveyed.length).toBe(4)
  })

  test('owes a postponed summit, for which a capital asks', () => {
    expect(opening.postponed[japan]).toBe(1)
    const asked = opening.calls.flatMap(([call]) => world.calls[call!]!.answers)
    const bySummit = asked.filter(
      ({ kind, power }) => kind === KIND.summit && [-1, japan].includes(power),
    )
    expect(bySummit.length).toBeGreaterThan(0)
    for (const rival of rivals) expect(opening.postponed[rival]).toBe(0)
  })

  test('has a stake below a third of each rival’s', () => {
    const { stake } = standings(world, opening)
    const total = (power: number) => sum(inEachState(stake, power))
    expect(total(japan)).toBeGreaterThan(0)
    for (const rival of rivals) expect(total(japan) * 3).toBeLessThan(total(rival))
  })

  test('has total goodwill within 3 of the best', () => {
    const totals = powersOf(world).map((power) => sum(inEachState(opening.goodwill, power)))
    expect(totals[japan]).toBeGreaterThanOrEqual(Math.max(...totals) - 3)
  })
})

describe.each(WORLDS)('[S1] A match in the %s world begins', (_, world) => {
  const { scenario, rules } = world

  test('with the numbers of the scenario', () => {
    const { opening } = world
    expect(opening.stability).toEqual(scenario.states.map(({ stability }) => stability.value))
    expect(opening.soft).toEqual(scenario.powers.map((power) => power.start.soft))
    expect(opening.capital).toEqual(scenario.powers.map((power) => power.start.capital))
    expect(opening.publicSoft).toEqual(opening.soft)
    expect(opening.publicCapital).toEqual(opening.capital)
    expect(opening.doctrine).toEqual(scenario.powers.map((power) => power.doctrine.start))
    const goodwill = scenario.states.flatMap((state) =>
      scenario.powers.map(({ id }) => state.goodwill[id]!.value),
    )
    expect(opening.goodwill).toEqual(goodwill)
    const owners = scenario.states
      .flatMap(({ projects }) => projects)
      .map(({ owner }) => scenario.powers.findIndex(({ id }) => id === owner))
    expect(opening.owner).toEqual(owners)
    const wary = scenario.powers.flatMap(({ id: of }) =>
      scenario.powers.map(
        ({ id: toward }) =>
          scenario.wariness.find((entry) => entry.of === of && entry.toward === toward)?.value ?? 0,
      ),
    )
    expect(opening.wariness).toEqual(wary)
  })

  test('in round 1, with a full hand and the rest of each deck', () => {
    for (const seed of SEEDS) {
      const position = start(world, seed)
      expect(position.round).toBe(1)
      for (const power of powersOf(world)) {
        const cards = [...world.cards[power]!.keys()]
        const hand = position.hands[power]!
        expect(hand.length).toBe(Math.min(rules.plan.hand, cards.length))
        expect(sorted([...hand, ...position.decks[power]!])).toEqual(cards)
      }
    }
  })

  test('with 3 agendas dealt to each power, none of them kept', () => {
    for (const seed of SEEDS) {
      const { dealt, agenda } = start(world, seed)
      for (const power of powersOf(world)) {
        const agendas = world.agendas[power]!.length
        expect(dealt[power]!.length).toBe(Math.min(3, agendas))
        expect(new Set(dealt[power]).size).toBe(dealt[power]!.length)
        for (const index of dealt[power]!) expect(index).toBeLessThan(agendas)
        expect(agenda[power]).toBe(-1)
      }
    }
  })

  test('with [H1] every dated headline in its window and [H2] others for the rest', () => {
    for (const seed of SEEDS) {
      const { headlines } = start(world, seed)
      const all = headlines.flat()
      expect(new Set(all).size).toBe(all.length)
      const dated = [...world.headlines.keys()].filter((index) => world.headlines[index]!.from > 0)
      for (const index of dated) {
        const { from, to } = world.headlines[index]!
        const round = headlines.findIndex((list) => list.includes(index)) + 1
        expect(round).toBeGreaterThanOrEqual(from)
        expect(round).toBeLessThanOrEqual(to)
      }
      for (const list of headlines) {
        expect(list.filter((index) => !dated.includes(index)).length).toBeLessThanOrEqual(1)
      }
    }
  })

  test('with everything shuffled: no deck, hand, schedule or deal is always the same', () => {
    const openings = SEEDS.map((seed) => start(world, seed))
    for (const key of ['hands', 'decks', 'dealt', 'headlines', 'callDeck'] as const) {
      const seen = new Set(openings.map((position) => JSON.stringify(position[key])))
      const fixed = JSON.stringify(openings[0]![key]).replaceAll(/[[\],]/g, '').length < 2
      if (!fixed) expect([key, seen.size]).not.toEqual([key, 1])
    }
  })
})

describe('[S1] A match begins', () => {
  test('with every card alike likely in the first hand', () => {
    const world = worldOf(twinsScenario())
    const cards = world.cards[0]!.length
    const counts = Array<number>(cards).fill(0)
    const matches = 2000
    for (let seed = 0; seed < matches; seed++) {
      for (const card of start(world, `hand ${seed}`).hands[0]!) counts[card]! += 1
    }
    const expected = (matches * world.rules.plan.hand) / cards
    for (const found of counts) expect(Math.abs(found - expected)).toBeLessThan(expected * 0.1)
  })
})
