/**
 * [K] Who knows what, as non-interference: two matches that differ only in what somebody may not
 * know look the same to the byte for that one.
 */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  clonePosition,
  emptyPlan,
  NONE,
  order,
  playRound,
  reject,
  rejectPlan,
  SeededDice,
  startMatch,
  viewOf,
  visibleFacts,
  type Fact,
  type Order,
  type Plan,
  type Position,
  type World,
} from '../../src/rules/index.ts'
import { factSentence } from '../../src/text/facts.ts'
import { largeScenario } from '../fixtures/scenarios/large.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'
import { card } from '../fixtures/scenarios/parts.ts'
import { runs } from '../helpers/counts.ts'
import { levelDice, powersOf, randomMatch, settings, type PlayedRound } from '../helpers/play.ts'
import { otherFacts, otherSecrets } from '../helpers/secrets.ts'
import { twinsScenario, WORLDS, worldOf } from '../helpers/worlds.ts'

const RUNS = runs(40, { quick: 5, long: 400 })

const viewersOf = (world: World): number[] => [...powersOf(world), NONE]

/** What somebody may know, as text. */
function seenBy(world: World, position: Position, facts: readonly Fact[], viewer: number): string {
  const { position: seen, facts: told, power } = viewOf(world, position, facts, viewer)
  return JSON.stringify([seen, told, power, told.map((fact) => factSentence('en', world, fact))])
}

/** Why each order of a power is refused. */
const reasonsFor = (world: World, position: Position, power: number): (string | null)[] =>
  (world.orders[power] ?? []).map((one) => reject({ world, position, power, orders: [] }, one))

describe.each(WORLDS)('In the %s world', (_, world) => {
  const forEveryRound = (
    check: (viewer: number, round: PlayedRound, dice: SeededDice) => void,
  ): void => {
    const played = fc.property(settings(world), (how) => {
      const dice = SeededDice.from(how.seed)
      for (const round of randomMatch(world, how)) {
        for (const viewer of viewersOf(world)) check(viewer, round, dice)
      }
    })
    fc.assert(played, RUNS)
  }

  test('[K1] [K2] [K3] secrets change nothing in the view of one who may not know them', () => {
    forEveryRound((viewer, { after, facts }, dice) => {
      if (after.ended !== 0) return
      const other = otherSecrets(world, after, viewer, dice)
      const told = otherFacts(facts, viewer)
      expect(seenBy(world, other, told, viewer)).toBe(seenBy(world, after, facts, viewer))
    })
  })

  test('[K1] secrets change no reason for which an order is refused', () => {
    forEveryRound((viewer, { before }, dice) => {
      const other = otherSecrets(world, before, viewer, dice)
      const reasons = reasonsFor(world, before, viewer)
      expect(reasonsFor(world, other, viewer)).toEqual(reasons)
      const { position } = viewOf(world, before, [], viewer)
      expect(reasonsFor(world, position, viewer)).toEqual(reasons)
    })
  })

  test('[K1] [K3] secrets that nobody uses stay secret through a round', () => {
    forEveryRound((viewer, { before, plans, dice: state }, dice) => {
      const other = otherSecrets(world, before, viewer, dice)
      // Hands and budgets pay for the plans; the next headline, calls and own cards come to light.
      const { hands, soft, capital, callDeck } = before
      Object.assign(other, structuredClone({ hands, soft, capital, callDeck }))
      other.decks[viewer] = [...(before.decks[viewer] ?? [])]
      other.headlines[before.round] = before.headlines[before.round] ?? []
      const [one, two] = [clonePosition(before), other].map((position) => {
        const facts: Fact[] = []
        playRound(world, position, plans, new SeededDice([...state]), facts)
        return position.ended === 0 ? seenBy(world, position, facts, viewer) : 'over'
      })
      expect(two).toBe(one)
    })
  })

  test('[K1] [K3] a power sees its own hand, agenda, budgets and covert acts', () => {
    forEveryRound((viewer, { after }) => {
      if (viewer === NONE) return
      const { position } = viewOf(world, after, [], viewer)
      for (const list of ['hands', 'agenda', 'soft', 'capital'] as const) {
        expect(position[list][viewer]).toEqual(after[list][viewer])
      }
      const own = (list: number[]) => list.filter((__, cell) => cell % world.powers === viewer)
      expect(own(position.covertAt)).toEqual(own(after.covertAt))
    })
  })

  test('[K1] everybody sees the board', () => {
    const secret = new Set('soft capital hands decks agenda covertAt headlines callDeck'.split(' '))
    const board = (position: Position) =>
      Object.entries(position).filter(([key]) => !secret.has(key))
    forEveryRound((viewer, { after }) => {
      expect(board(viewOf(world, after, [], viewer).position)).toEqual(board(after))
    })
  })

  test('[K2] facts say who may know them: secrets are hidden orders and agendas', () => {
    forEveryRound((viewer, { after, facts }) => {
      const told = visibleFacts(after, facts, viewer)
      const hidden = facts.filter((fact) => !told.includes(fact))
      if (after.ended !== 0) expect(hidden).toEqual([])
      const kinds = ['order', 'refund', 'agenda-kept', 'chance', 'capped']
      for (const fact of hidden) {
        expect(kinds).toContain(fact.fact)
        expect(fact.to).not.toBe(viewer)
        if ('power' in fact) expect(fact.power).toBe(fact.to)
      }
    })
  })

  test('[K1] everything is shown once the match has ended', () => {
    forEveryRound((viewer, { after, facts }) => {
      if (after.ended === 0) return
      const { position, facts: told } = viewOf(world, after, facts, viewer)
      expect(position).toEqual(after)
      expect(told).toEqual(facts)
    })
  })
})

/** A round from copies of one position: what each pair of plans comes to, for one who looks on. */
function outcomes(
  world: World,
  position: Position,
  plans: readonly (readonly Plan[])[],
  viewer: number,
  height = 0.99,
): string[] {
  return plans.map((all) => {
    const copy = clonePosition(position)
    const texts = [0, 1].map(() => {
      const facts: Fact[] = []
      const round = copy.round
      playRound(world, copy, round === position.round ? all : idle(world), levelDice(height), facts)
      return [seenBy(world, copy, facts, viewer), reasonsFor(world, copy, viewer)]
    })
    return JSON.stringify(texts)
  })
}

const idle = (world: World): Plan[] => powersOf(world).map(() => emptyPlan())

/** Plans in which only the powers named do anything. */
const plansOf = (world: World, orders: Readonly<Record<string, Order[]>>): Plan[] =>
  world.scenario.powers.map(({ id }) => ({ ...emptyPlan(), orders: orders[id] ?? [] }))

/** A position in which every agenda is kept already, and no headline is at hand. */
function quietStart(world: World): Position {
  const position = startMatch(world, levelDice(0.5))
  position.agenda.fill(0)
  position.headlines = position.headlines.map(() => [])
  return position
}

describe('[K4] Unrest', () => {
  const world = worldOf(largeScenario())
  const at = (id: string) => world.scenario.states.findIndex((state) => state.id === id)
  const covert = (state: string) => [order('covert', { state: at(state) })]
  const [north, east, south, west] = powersOf(world) as [number, number, number, number]
  const onlookers = [north, west, NONE]

  test.each(onlookers)('does not tell onlooker %i which of two powers stirred it', (viewer) => {
    // Neither east nor south has anything at stake in alder.
    const [one, two] = outcomes(
      world,
      quietStart(world),
      [plansOf(world, { east: covert('alder') }), plansOf(world, { south: covert('alder') })],
      viewer,
    )
    expect(two).toBe(one)
  })

  test.each(onlookers)('in two states does not tell onlooker %i who stirred which', (viewer) => {
    const position = quietStart(world)
    position.stability.fill(9)
    const [one, two] = outcomes(
      world,
      position,
      [
        plansOf(world, { east: covert('alder'), south: covert('gorse') }),
        plansOf(world, { east: covert('gorse'), south: covert('alder') }),
      ],
      viewer,
    )
    expect(two).toBe(one)
  })

  test('tells the rival that did not stir it as little', () => {
    // South cannot tell east's act from its absence otherwise than by what it sees of the state.
    const facts = factsOf(world, plansOf(world, { east: covert('alder') }), 0.99)
    const told = facts.filter(({ to }) => to === NONE || to === south)
    for (const fact of told.filter(aboutUnrest)) expect(fact).not.toMatchObject({ author: east })
    const names = told.filter(aboutUnrest).map((fact) => factSentence('en', world, fact))
    expect(names.length).toBeGreaterThan(0)
    for (const sentence of names) expect(sentence).not.toMatch(/east/)
  })

  test.each([...onlookers, south])('names its author to viewer %i once exposed', (viewer) => {
    const position = quietStart(world)
    const facts: Fact[] = []
    playRound(world, position, plansOf(world, { east: covert('alder') }), levelDice(0), facts)
    const told = visibleFacts(position, facts, viewer)
    const exposed = { fact: 'exposed', power: east, state: at('alder'), to: NONE }
    expect(told).toContainEqual(exposed)
    const sentences = told.map((fact) => factSentence('en', world, fact))
    expect(sentences.some((text) => text.includes('east') && text.includes('alder'))).toBe(true)
  })

  test('is known to its author', () => {
    const position = quietStart(world)
    const facts: Fact[] = []
    playRound(world, position, plansOf(world, { east: covert('alder') }), levelDice(0.99), facts)
    expect(visibleFacts(position, facts, east)).toContainEqual(
      expect.objectContaining({ fact: 'order', power: east, to: east }),
    )
    const { covertAt } = viewOf(world, position, facts, east).position
    expect(covertAt[at('alder') * world.powers + east]).toBe(1)
  })

  test('[K3] does not show in the public accounts, and does in one’s own', () => {
    const position = quietStart(world)
    const calm = clonePosition(position)
    playRound(world, position, plansOf(world, { east: covert('alder') }), levelDice(0.99))
    playRound(world, calm, idle(world), levelDice(0.99))
    const purse = (from: Position, viewer: number) => {
      const { soft, capital } = viewOf(world, from, [], viewer).position
      return [soft[east], capital[east]]
    }
    expect(purse(position, north)).toEqual(purse(calm, north))
    expect(purse(position, NONE)).toEqual(purse(calm, NONE))
    expect(purse(position, east)).toEqual([calm.soft[east]! - 1, calm.capital[east]! - 1])
  })

  const aboutUnrest = (fact: Fact): boolean =>
    fact.fact === 'unrest' || (fact.fact === 'changed' && fact.rule === 'O12')

  function factsOf(of: World, plans: Plan[], height: number): Fact[] {
    const facts: Fact[] = []
    playRound(of, quietStart(of), plans, levelDice(height), facts)
    return facts
  }
})

describe('[K4] A hidden card', () => {
  const world = worldOf(smallScenario())
  const [north, south] = [0, 1]
  const cedar = 2
  const rumours = world.scenario.powers[south]!.cards.findIndex(({ id }) => id === 'rumours')

  test.each([north, NONE])('looks to %i like covert disruption of the same effect', (viewer) => {
    const position = quietStart(world)
    position.hands[south] = [rumours]
    // North has no stake in cedar, so both lower its stability by 2.
    const [one, two] = outcomes(
      world,
      position,
      [
        plansOf(world, { south: [order('covert', { state: cedar })] }),
        plansOf(world, { south: [order('card', { item: rumours, state: cedar })] }),
      ],
      viewer,
    )
    expect(two).toBe(one)
  })

  test('[K1] is not seen to be played; another card is', () => {
    const position = quietStart(world)
    position.hands[south] = [rumours]
    position.hands[north] = [0]
    const orders = {
      south: [order('card', { item: rumours, state: cedar })],
      north: [order('card', { item: 0, state: cedar })],
    }
    const facts: Fact[] = []
    playRound(world, position, plansOf(world, orders), levelDice(0.99), facts)
    const played = (viewer: number) =>
      visibleFacts(position, facts, viewer).flatMap((fact) =>
        fact.fact === 'order' ? [fact.power] : [],
      )
    expect(played(NONE)).toEqual([north])
    expect(played(north)).toEqual([north])
    expect(played(south)).toEqual([north, south])
  })
})

describe('[K3] A hidden order paid back', () => {
  test('[B6] leaves no more in hand than the public accounts, and no more than the cap', () => {
    const scenario = twinsScenario()
    const doctrine = { start: 6, least: 0, most: 6, judgement: 'All soft.' }
    const world = worldOf({
      ...scenario,
      powers: scenario.powers.map((power) => ({ ...power, doctrine })),
    })
    const position = quietStart(world)
    const cards = world.scenario.powers[0]!.cards.map(({ id }) => id)
    const [ban, windfall] = [cards.indexOf('ban'), cards.indexOf('windfall')]
    position.hands = [[windfall], [ban]]
    const orders = {
      left: [order('covert', { state: 0 }), order('card', { item: windfall })],
      right: [order('card', { item: ban, rival: 0 })],
    }
    const facts: Fact[] = []
    playRound(world, position, plansOf(world, orders), levelDice(0.99), facts)
    expect(facts).toContainEqual(expect.objectContaining({ fact: 'refund', reason: 'forbidden' }))
    expect(position.capital[0]).toBeLessThanOrEqual(world.rules.plan.budgetCap)
    expect(position.publicCapital[0]).toBeGreaterThanOrEqual(position.capital[0]!)
  })
})

describe('[K3] A rival’s real budget', () => {
  test('gives no reason to refuse a card whose condition asks for it', () => {
    const scenario = largeScenario()
    const audit = card('audit', {
      target: 'rival',
      requires: [{ of: 'rival', is: { measure: 'capital' }, atLeast: 5 }],
      effects: [{ effect: 'wariness', of: 'actor', toward: 'rival', by: -1 }],
    })
    const [first, ...rest] = scenario.powers
    const world = worldOf({ ...scenario, powers: [{ ...first!, cards: [audit] }, ...rest] })
    const position = quietStart(world)
    position.hands[0] = [0]
    position.publicCapital.fill(6)
    const asked = [6, 4].map((capital) => {
      const copy = clonePosition(position)
      copy.capital.fill(capital)
      const orders = [order('card', { item: 0, rival: 1 })]
      return rejectPlan(world, copy, 0, { ...emptyPlan(), orders })
    })
    expect(asked[1]).toEqual(asked[0])
  })
})
