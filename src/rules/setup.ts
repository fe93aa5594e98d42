/** [S] The opening position of a match. */
import type { Scenario } from '../scenario/index.ts'
import { shuffle, type Dice } from './dice.ts'
import { scheduleHeadlines } from './headline.ts'
import { NONE } from './order.ts'
import type { Position } from './position.ts'
import type { World } from './world/types.ts'

const fill = (length: number, value: number): number[] => Array<number>(length).fill(value)

/** [S1] Sets up the board and deals cards and agendas; the first round has not begun yet. */
export function setUp(world: World, dice: Dice): Position {
  const { scenario, powers, states } = world
  const cells = states * powers
  const opening = openingMarks(world, scenario)
  const soft = scenario.powers.map((power) => power.start.soft)
  const capital = scenario.powers.map((power) => power.start.capital)
  return {
    round: 0,
    ended: 0,
    winners: [],
    stability: scenario.states.map((state) => state.stability.value),
    goodwill: scenario.states.flatMap((state) =>
      scenario.powers.map((power) => state.goodwill[power.id]!.value),
    ),
    owner: openingOwners(scenario),
    partner: fill(world.projects, NONE),
    wariness: opening.wariness,
    soft,
    capital,
    publicSoft: soft.slice(),
    publicCapital: capital.slice(),
    doctrine: scenario.powers.map((power) => power.doctrine.start),
    surveyed: opening.surveyed,
    visitUntil: opening.visitUntil,
    loan: fill(cells, 0),
    courted: fill(cells, 0),
    pressedAt: fill(cells, 0),
    covertAt: fill(cells, 0),
    summitFrom: fill(powers, 0),
    postponed: opening.postponed,
    points: fill(powers, 0),
    hands: scenario.powers.map(() => []),
    decks: world.cards.map((cards) => (world.modules.cards ? deck(cards.length, dice) : [])),
    dealt: world.agendas.map((agendas) =>
      world.modules.agendas ? deck(agendas.length, dice).slice(0, world.rules.agenda.dealt) : [],
    ),
    agenda: fill(powers, NONE),
    headlines: scheduleHeadlines(world, dice),
    revealed: [],
    callDeck: callDeck(world, dice),
    calls: opening.calls,
    scheduled: [],
    modifiers: [],
  }
}

const deck = (size: number, dice: Dice): number[] => shuffle([...Array(size).keys()], dice)

function callDeck(world: World, dice: Dice): number[] {
  if (!world.modules.calls) return []
  const drawn = [...world.calls.keys()].filter((call) => world.calls[call]!.drawn)
  return shuffle(drawn, dice)
}

function openingOwners(scenario: Scenario): number[] {
  const ids = scenario.powers.map((power) => power.id)
  return scenario.states.flatMap((state) =>
    state.projects.map(({ owner }) => (owner === undefined ? NONE : ids.indexOf(owner))),
  )
}

/** What lies on the board before the first round: wariness, surveys, visits, owed summits, calls. */
function openingMarks(world: World, scenario: Scenario) {
  const { opening } = scenario
  const power = (id: string) => scenario.powers.findIndex((entry) => entry.id === id)
  const state = (id: string) => scenario.states.findIndex((entry) => entry.id === id)
  const cell = (mark: { power: string; state: string }) =>
    state(mark.state) * world.powers + power(mark.power)
  const wariness = fill(world.powers * world.powers, 0)
  for (const entry of scenario.wariness) {
    wariness[power(entry.of) * world.powers + power(entry.toward)] = entry.value
  }
  const surveyed = fill(world.states * world.powers, 0)
  for (const mark of opening.surveys) surveyed[cell(mark)] = 1
  const visitUntil = fill(world.states * world.powers, 0)
  for (const mark of opening.visits) visitUntil[cell(mark)] = mark.until
  const postponed = fill(world.powers, 0)
  for (const mark of opening.postponedSummits) postponed[power(mark.power)] = 1
  const callIds = scenario.calls.map((call) => call.id)
  const calls = world.modules.calls
    ? opening.calls.map((open) => [callIds.indexOf(open.call), state(open.state), open.until])
    : []
  return { wariness, surveyed, visitUntil, postponed, calls }
}
