/** What the shipped scenarios promise: their size, their character, and that all of them play. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { PLAYERS } from '../../src/ai/index.ts'
import { playMatch } from '../../src/lab/play.ts'
import { KIND, legalOrders, type World } from '../../src/rules/index.ts'
import { ORDER_NAMES, type Effect, type ScenarioFile } from '../../src/scenario/index.ts'
import { count } from '../helpers/counts.ts'
import { shippedFile } from '../helpers/shipped.ts'
import { defaultScenario, worldOf } from '../helpers/worlds.ts'

const FOLDER = new URL('../../scenarios/', import.meta.url)
const IDS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
  .map((name) => name.replace('.json', ''))

const seats = (world: World, player: 'flowchart' | 'random') =>
  world.scenario.powers.map(() => PLAYERS[player]!())

test('Four scenarios and an example of the format are shipped, each under its id', () => {
  expect(IDS.toSorted()).toEqual([
    'classroom-50',
    'first-steps',
    'format-example',
    'post-settlement-2025',
    'unsettled-borders-2022',
  ])
  expect(IDS.map((id) => shippedFile(id).id)).toEqual(IDS)
})

describe('The default scenario', () => {
  const { powers, states, headlines, calls, glossary } = defaultScenario()

  test('has its decks full', () => {
    expect(states.flatMap(({ projects }) => projects).length).toBeGreaterThanOrEqual(26)
    expect(headlines.length).toBeGreaterThanOrEqual(36)
    expect(calls.filter(({ drawn }) => drawn).length).toBeGreaterThanOrEqual(12)
    for (const { cards, agendas } of powers) {
      expect(cards.length).toBeGreaterThanOrEqual(16)
      expect(agendas.length).toBe(5)
    }
    expect(glossary.length).toBeGreaterThanOrEqual(15)
  })

  const leaves = (effects: readonly Effect[]): Effect[] =>
    effects.flatMap((effect) => [
      effect,
      ...('then' in effect ? leaves(effect.then) : []),
      ...('else' in effect ? leaves(effect.else) : []),
    ])
  const cards = powers.flatMap((power) => power.cards.map((card) => ({ ...card, of: power.id })))

  test('has no card that is a bare number: each does at least two things', () => {
    const bare = cards.filter(({ effects }) => leaves(effects).length < 2)
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  test('has no two cards of a power that do the same at the same price', () => {
    const seen = cards.map(({ of, cost, effects, step }) =>
      JSON.stringify({ of, cost, effects, step }),
    )
    expect(new Set(seen).size).toBe(seen.length)
  })

  test('has cards that act now, later and for a time, by chance, under conditions and on marks', () => {
    for (const power of powers) {
      const kinds = power.cards.flatMap((card) => leaves(card.effects).map(({ effect }) => effect))
      const used = (...names: string[]) => kinds.filter((kind) => names.includes(kind)).length
      expect(used('later'), `${power.id}: later`).toBeGreaterThanOrEqual(3)
      expect(
        used('price', 'yield', 'forbid', 'route'),
        `${power.id}: lasting`,
      ).toBeGreaterThanOrEqual(5)
      expect(used('chance'), `${power.id}: chance`).toBeGreaterThanOrEqual(2)
      expect(used('claim', 'release'), `${power.id}: claim`).toBeGreaterThanOrEqual(1)
      const asking = power.cards.filter(({ requires }) => requires.length > 0)
      expect(asking.length, `${power.id}: conditions`).toBeGreaterThanOrEqual(5)
    }
  })

  test('has good news and bad: between a quarter and two thirds shake a state', () => {
    const shaking = headlines.filter(({ effects }) =>
      effects.some((effect) => effect.effect === 'stability' && effect.by < 0),
    )
    expect(shaking.length / headlines.length).toBeGreaterThan(1 / 4)
    expect(shaking.length / headlines.length).toBeLessThan(2 / 3)
  })
})

/** Orders carried out a match, by kind, over matches of flowchart players. */
function habits(id: string, matches: number): number[] {
  const world = worldOf(shippedFile(id))
  const totals = ORDER_NAMES.map(() => 0)
  for (let match = 0; match < matches; match++) {
    const { records } = playMatch(world, seats(world, 'flowchart'), `habits-${match}`, {
      record: true,
    })
    for (const fact of records.flatMap(({ facts }) => facts)) {
      if (fact.fact === 'order') totals[fact.order.kind]! += 1
      if (fact.fact === 'refund') totals[fact.order.kind]! -= 1
    }
  }
  return totals.map((total) => total / matches)
}

test('With unsettled borders the same players sign a third fewer deals and stabilise twice as often', () => {
  const matches = count(100, { quick: 40, long: 500 })
  const settled = habits('post-settlement-2025', matches)
  const unsettled = habits('unsettled-borders-2022', matches)
  expect(unsettled[KIND.deal]! / settled[KIND.deal]!).toBeLessThanOrEqual(2 / 3)
  expect(unsettled[KIND.stabilise]! / settled[KIND.stabilise]!).toBeGreaterThanOrEqual(2)
})

test('First steps ends after five rounds, with every order legal for someone on the way', () => {
  const world = worldOf(shippedFile('first-steps'))
  const { rounds, ended, records } = playMatch(world, seats(world, 'flowchart'), 'lesson', {
    record: true,
  })
  expect([rounds, ended]).toEqual([5, 1])
  const legal = new Set<string>()
  for (const { before } of records.slice(1)) {
    for (let power = 0; power < world.powers; power++) {
      const draft = { world, position: before, power, orders: [] }
      for (const { kind } of legalOrders(draft)) legal.add(ORDER_NAMES[kind]!)
    }
  }
  expect(ORDER_NAMES.filter((name) => !legal.has(name))).toEqual(['card'])
})

test('The lesson has six rounds and leaves out cards, agendas, loans and routes', () => {
  const { calendar, modules, powers } = shippedFile('classroom-50')
  expect(calendar.rounds).toBe(6)
  expect(modules).toEqual({ agendas: false, cards: false, loans: false, routes: false })
  expect(powers.flatMap(({ cards = [], agendas = [] }) => [...cards, ...agendas])).toEqual([])
})

describe.each(IDS)('%s', (id) => {
  const plays = (file: ScenarioFile) => {
    const world = worldOf(file)
    const matches = count(6, { quick: 2, long: 60 })
    for (let match = 0; match < matches; match++) {
      const players = seats(world, match % 2 === 0 ? 'flowchart' : 'random')
      expect(playMatch(world, players, `plays-${match}`).ended).not.toBe(0)
    }
  }

  test('is played to its end', () => plays(shippedFile(id)))

  test.each(['agendas', 'cards', 'loans', 'routes'] as const)('is played without %s', (module) => {
    const file = shippedFile(id)
    plays({ ...file, modules: { ...file.modules, [module]: false } })
  })
})
