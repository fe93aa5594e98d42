import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchMessage, planMessage, readAnswer } from '../../../src/lab/program/messages.ts'
import {
  REASONS,
  SeededDice,
  viewOf,
  type Fact,
  type Position,
  type World,
} from '../../../src/rules/index.ts'
import { runs } from '../../helpers/counts.ts'
import { powersOf, randomMatch, settings, someSettings } from '../../helpers/play.ts'
import { otherFacts, otherSecrets } from '../../helpers/secrets.ts'
import { defaultScenario, WORLDS, worldOf } from '../../helpers/worlds.ts'

const RUNS = runs(8, { quick: 2, long: 100 })

/** The bytes a program gets in a round, as the power that it plays. */
const sent = (world: World, position: Position, facts: readonly Fact[], power: number): string =>
  JSON.stringify(planMessage(viewOf(world, position, facts, power)))

/** Views of every power in every round of some random matches that is still planned in. */
function viewsIn(world: World) {
  const rounds = someSettings(world, 4).flatMap((how) => [...randomMatch(world, how)])
  return rounds.flatMap(({ after, facts }) =>
    after.ended === 0 ? powersOf(world).map((power) => viewOf(world, after, facts, power)) : [],
  )
}

describe.each(WORLDS)('A program in the %s world', (_, world) => {
  test('[K1] [K2] gets the same bytes whatever it may not know', () => {
    const blind = fc.property(settings(world), (how) => {
      const dice = SeededDice.from(how.seed)
      for (const { after, facts } of randomMatch(world, how)) {
        if (after.ended !== 0) return
        for (const power of powersOf(world)) {
          const other = otherSecrets(world, after, power, dice)
          const told = otherFacts(facts, power)
          expect(sent(world, other, told, power)).toBe(sent(world, after, facts, power))
        }
      }
    })
    fc.assert(blind, RUNS)
  })

  test('may give each order that it is told is legal', () => {
    for (const view of viewsIn(world)) {
      const { legal, view: written } = planMessage(view)
      const dealt = written.powers[world.scenario.powers[view.power]!.id]!.agendas
      const agenda = written.agenda === null ? dealt[0] : undefined
      expect(legal.length).toBeGreaterThan(0)
      for (const order of legal) {
        const answer = readAnswer(view, JSON.stringify({ orders: [order], agenda }))
        expect(answer).toMatchObject({ ok: true, plan: { orders: [{ kind: expect.any(Number) }] } })
      }
    }
  })

  test('finds every number of the board under the ids of the scenario', () => {
    const { scenario } = world
    for (const view of viewsIn(world)) {
      const { position } = view
      const { view: seen } = planMessage(view)
      expect(seen.round).toBe(position.round)
      expect(Object.keys(seen.projects)).toEqual(world.projectIds)
      scenario.states.forEach(({ id }, state) => {
        expect(seen.states[id]!.stability).toBe(position.stability[state])
        scenario.powers.forEach((power, index) => {
          const cell = seen.states[id]!.powers[power.id]!
          expect(cell.goodwill).toBe(position.goodwill[state * world.powers + index])
          expect(cell.alignment).toBe(cell.goodwill + Math.min(cell.stake, cell.goodwill))
        })
      })
      scenario.powers.forEach(({ id }, power) => {
        expect(seen.powers[id]).toMatchObject({
          soft: position.soft[power],
          capital: position.capital[power],
          points: position.points[power],
        })
        for (const rival of world.rivals[power]!) {
          const { wariness } = seen.powers[id]!
          const pair = power * world.powers + rival
          expect(wariness[scenario.powers[rival]!.id]).toBe(position.wariness[pair])
        }
      })
    }
  })

  test('sees the orders that were given openly, and which of them were paid back', () => {
    for (const view of viewsIn(world)) {
      const { orders } = planMessage(view).view
      const of = (name: Fact['fact']) => view.facts.filter(({ fact }) => fact === name).length
      expect(orders).toHaveLength(of('order'))
      expect(orders.filter(({ refunded }) => refunded !== null)).toHaveLength(of('refund'))
    }
  })
})

describe('A match', () => {
  test('[R3] shows why orders were paid back', () => {
    const reasons = viewsIn(worldOf(defaultScenario())).flatMap((view) =>
      planMessage(view).view.orders.flatMap(({ refunded }) => refunded ?? []),
    )
    expect(reasons.length).toBeGreaterThan(0)
    expect(REASONS).toEqual(expect.arrayContaining(reasons))
  })

  test('is opened with the whole scenario, the power and a number for own chance', () => {
    const world = worldOf(defaultScenario())
    const [view] = viewsIn(world)
    const message = matchMessage(view!, 7)
    expect(message).toEqual({
      type: 'match',
      protocol: 1,
      scenario: world.scenario,
      power: 'japan',
      seed: 7,
    })
  })
})

describe('An answer', () => {
  const world = worldOf(defaultScenario())
  const [view] = viewsIn(world)
  const dealt = planMessage(view!).view.powers['japan']!.agendas[0]!
  const refused = (line: string) => readAnswer(view!, line)

  test.each([
    ['no JSON', 'attack!', { reason: 'not-json', order: -1 }],
    ['nothing', '', { reason: 'not-json', order: -1 }],
    ['no plan', '[]', { reason: 'malformed', order: 0 }],
    ['null', 'null', { reason: 'malformed', order: 0 }],
    ['an unknown order', '{"orders":[{"order":"invade"}]}', { reason: 'malformed', order: 0 }],
    [
      'an agenda too late',
      JSON.stringify({ orders: [], agenda: dealt }),
      { reason: 'agenda-not-now' },
    ],
    ['a doctrine out of this world', '{"orders":[],"doctrine":1e9}', { reason: 'malformed' }],
  ])('that is %s is refused with a reason', (_, line, reason) => {
    expect(refused(line)).toMatchObject({ ok: false, refused: reason })
  })

  test('may leave out what it does not change', () => {
    expect(refused('{"orders":[]}')).toEqual({
      ok: true,
      plan: { orders: [], doctrine: 0, agenda: -1 },
    })
  })
})
