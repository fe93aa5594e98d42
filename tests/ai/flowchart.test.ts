import { describe, expect, it } from 'vitest'
import { PLAYERS } from '../../src/ai/index.ts'
import { FLOWCHART } from '../../src/ai/flowchart/index.ts'
import {
  KIND,
  SeededDice,
  startMatch,
  type Fact,
  type Order,
  type Plan,
  type Position,
} from '../../src/rules/index.ts'
import { ORDER_NAMES } from '../../src/scenario/index.ts'
import { simulate } from '../helpers/simulated.ts'
import { defaultWorld, makerOf, powersOf, seats, viewAt } from './views.ts'

const world = defaultWorld()
const quick = process.env['RUNS'] === 'quick'
const matches = quick ? 60 : 300

/** The plan of one power in an opening that `change` has altered. */
function planIn(power: number, change: (position: Position) => void): Plan {
  const facts: Fact[] = []
  const position = startMatch(world, SeededDice.from('situation'), facts)
  position.calls = []
  position.hands = position.hands.map(() => [])
  change(position)
  const view = viewAt(world, { position, facts }, power)
  return makerOf('flowchart')().choose(view, SeededDice.from('x'), { simulations: 0 })
}

const kindsOf = (plan: Plan): string[] => plan.orders.map(({ kind }) => ORDER_NAMES[kind]!)
const reassures = (plan: Plan): boolean => kindsOf(plan).includes('reassure')

describe('the flowchart', () => {
  it('has boxes with names of their own', () => {
    const names = FLOWCHART.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('[E3] stabilises a state in crisis', () => {
    const plan = planIn(0, (position) => (position.stability[3] = 2))
    const aid = plan.orders.filter(({ kind }) => kind === KIND.stabilise)
    expect(aid.map(({ state }) => state)).toContain(3)
  })

  it('[V3] reassures at a review when a rival is wary, not before', () => {
    const wary = (round: number, wariness: number) => (position: Position) => {
      position.round = round
      position.wariness.fill(0)
      position.wariness[1 * world.powers + 0] = wariness
    }
    expect(reassures(planIn(0, wary(2, 4)))).toBe(true)
    expect(reassures(planIn(0, wary(3, 4)))).toBe(false)
    expect(reassures(planIn(0, wary(3, 5)))).toBe(true)
  })

  it('[W1] closes its deals quietly while a rival is wary', () => {
    const watched = (wariness: number) => (position: Position) => {
      position.wariness.fill(wariness)
      position.capital.fill(12)
    }
    const deals = (plan: Plan): Order[] => plan.orders.filter(({ kind }) => kind === KIND.deal)
    for (const power of powersOf(world)) {
      expect(deals(planIn(power, watched(3))).every(({ quiet }) => quiet === 1)).toBe(true)
    }
    expect(deals(planIn(0, watched(0))).some(({ quiet }) => quiet === 0)).toBe(true)
  })

  it('[C2] answers a call', () => {
    const call = world.calls.findIndex(({ answers }) =>
      answers.some(({ kind }) => kind === KIND.visit),
    )
    const state = world.calls[call]!.states[0]!
    const plan = planIn(2, (position) => (position.calls = [[call, state, 2]]))
    expect(plan.orders.some((order) => order.state === state)).toBe(true)
  })

  it('[V1] courts a neglected state when the review is due', () => {
    const plan = planIn(1, (position) => {
      position.round = 2
      position.courted.fill(1)
      for (const power of powersOf(world)) position.courted[2 * world.powers + power] = 0
    })
    expect(plan.orders.some(({ kind, state }) => kind <= KIND.visit && state === 2)).toBe(true)
  })

  it('[O12] leaves a shaken region alone', () => {
    const power = world.covert.indexOf(true)
    const plan = planIn(power, (position) => {
      position.stability.fill(4)
      position.soft.fill(12)
    })
    expect(kindsOf(plan)).not.toContain('covert')
    expect(kindsOf(plan)).not.toContain('pressure')
  })

  it('[D2] moves its doctrine toward the scarcer budget', () => {
    const rich = (soft: number, capital: number) => (position: Position) => {
      position.soft.fill(soft)
      position.capital.fill(capital)
      // No deals: what is rich stays rich.
      position.stability.fill(4)
    }
    expect(planIn(2, rich(1, 12)).doctrine).toBe(1)
    expect(planIn(2, rich(12, 0)).doctrine).toBe(-1)
  })

  it('[P6] keeps the agenda nearest to being fulfilled', () => {
    const power = world.agendas.findIndex((agendas) => agendas.length >= 3)
    const ready = world.agendas[power]!.findIndex(({ all }) => all[0]!.is.measure === 'states-led')
    const plan = planIn(power, (position) => {
      position.dealt[power] = [...world.agendas[power]!.keys()].filter((a) => a !== ready)
      position.dealt[power].splice(1, 0, ready)
      for (let state = 0; state < world.states; state++) {
        for (const other of powersOf(world)) {
          position.goodwill[state * world.powers + other] = other === power ? 6 : 1
        }
      }
    })
    expect(plan.agenda).toBe(1)
  })
})

describe('the flowchart at play', () => {
  const random = makerOf('random')
  const bar = quick ? 0.6 : 0.7

  it.each(powersOf(world).map((power) => world.scenario.powers[power]!.id))(
    `as %s wins ${bar * 100} % of ${matches} matches against random players`,
    (id) => {
      const players = world.scenario.powers.map((power) =>
        power.id === id ? makerOf('flowchart') : random,
      )
      const { wins } = simulate(world, players, matches, 'bar')
      expect(wins[id]! / matches).toBeGreaterThanOrEqual(bar)
    },
    120_000,
  )

  it('against itself uses every order, rarely wrecks the settlement, and lets anybody win', () => {
    const players = seats(world, 'flowchart').map(() => PLAYERS['flowchart']!)
    const { wins, collapses, orderShare } = simulate(world, players, matches, 'self')
    for (const name of ORDER_NAMES) {
      expect(Math.max(...Object.values(orderShare).map((share) => share[name]!))).toBeGreaterThan(0)
    }
    expect(collapses / matches).toBeLessThanOrEqual(0.2)
    for (const won of Object.values(wins)) expect(won / matches).toBeGreaterThan(0.1)
  }, 120_000)
})
