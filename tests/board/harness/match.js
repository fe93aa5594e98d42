/** A match played at random for some rounds, as the board sees it. */
import {
  compileWorld,
  drawOrder,
  emptyPlan,
  playRound,
  SeededDice,
  startMatch,
  viewOf,
} from '../../../src/rules/index.ts'
import { parseScenarioValue } from '../../../src/scenario/index.ts'
import { boardModel } from '../../../src/view/index.ts'
import { largeScenario } from '../../fixtures/scenarios/large.ts'
import { smallScenario } from '../../fixtures/scenarios/small.ts'

const files = import.meta.glob('../../../scenarios/*.json', { eager: true, import: 'default' })
const named = Object.fromEntries(
  Object.entries(files).map(([path, value]) => [
    path.split('/').at(-1).replace('.json', ''),
    value,
  ]),
)
Object.assign(named, { small: smallScenario(), large: largeScenario() })
export const scenarioNames = Object.keys(named)

const ORDERS = 3

/** Orders drawn one after the other, as many as are legal. */
function drawn(world, position, power, dice, most = ORDERS) {
  const orders = []
  while (orders.length < most) {
    const order = drawOrder({ world, position, power, orders }, dice, 200)
    if (!order) break
    orders.push(order)
  }
  return orders
}

const planOf = (world, position, power, dice) => ({
  ...emptyPlan(),
  agenda: position.dealt[power].length > 0 && position.agenda[power] < 0 ? 0 : -1,
  orders: drawn(world, position, power, dice),
})

/** The model after some rounds, for a viewer who has drafted some orders. */
export function modelFor({ scenario, seed, rounds, viewer, draft, strange, powers }) {
  const parsed = parseScenarioValue(strange ? renamed(named[scenario], strange) : named[scenario])
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const world = compileWorld(parsed.scenario)
  const dice = SeededDice.from(seed)
  const position = startMatch(world, dice)
  for (let round = 0; round < rounds; round++) {
    const plans = world.rivals.map((_, power) => planOf(world, position, power, dice))
    playRound(world, position, plans, dice)
  }
  const seat = Math.min(Math.max(0, viewer), world.powers - 1)
  const view = viewOf(world, position, [], seat)
  const model = boardModel(view, drawn(world, position, seat, dice, draft), 'en')
  return powers > model.powers.length ? joined(model) : model
}

/** The scenario with the last so many states under ids that the map does not know. */
const renamed = (file, count) =>
  JSON.parse(
    file.states
      .slice(-count)
      .reduce((text, { id }) => text.replaceAll(`"${id}"`, `"x-${id}"`), JSON.stringify(file)),
  )

/** The model with one more power, which has what the first one has, and leads the last state. */
function joined(model) {
  const power = model.powers.length
  model.powers.push({ id: 'fourth', name: 'Fourth' })
  model.routes.push(model.routes[0])
  for (const state of model.states) state.cells.push(state.cells[0])
  model.states.at(-1).leaders = [power]
  Object.assign(model.projects[3], { owner: power, partner: 0, connected: true, free: false })
  return model
}
