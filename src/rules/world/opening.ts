/** [S1] The board of a scenario before anything is dealt or drawn. */
import type { Scenario } from '../../scenario/index.ts'
import { NONE } from '../order.ts'
import type { Position } from '../position.ts'

const fill = (length: number, value: number): number[] => Array<number>(length).fill(value)

/** The opening position of a scenario: round 0, decks still empty. */
export function openingPosition(scenario: Scenario): Position {
  const powers = scenario.powers.length
  const cells = scenario.states.length * powers
  const owner = openingOwners(scenario)
  const soft = scenario.powers.map((power) => power.start.soft)
  const capital = scenario.powers.map((power) => power.start.capital)
  return {
    round: 0,
    ended: 0,
    winners: [],
    stability: scenario.states.map((state) => state.stability.value),
    baseline: scenario.states.map((state) => state.baseline.value),
    goodwill: scenario.states.flatMap((state) =>
      scenario.powers.map((power) => state.goodwill[power.id]!.value),
    ),
    owner,
    partner: fill(owner.length, NONE),
    soft,
    capital,
    publicSoft: soft.slice(),
    publicCapital: capital.slice(),
    doctrine: scenario.powers.map((power) => power.doctrine.start),
    ...openingMarks(scenario),
    loan: fill(cells, 0),
    courted: fill(cells, 0),
    pressedAt: fill(cells, 0),
    covertAt: fill(cells, 0),
    summitFrom: fill(powers, 0),
    points: fill(powers, 0),
    hands: scenario.powers.map(() => []),
    decks: scenario.powers.map(() => []),
    dealt: scenario.powers.map(() => []),
    agenda: fill(powers, NONE),
    headlines: Array.from({ length: scenario.calendar.rounds }, () => []),
    revealed: [],
    callDeck: [],
    scheduled: [],
    modifiers: [],
  }
}

function openingOwners(scenario: Scenario): number[] {
  const ids = scenario.powers.map((power) => power.id)
  return scenario.states.flatMap((state) =>
    state.projects.map(({ owner }) => (owner === undefined ? NONE : ids.indexOf(owner))),
  )
}

/** What lies on the board before the first round: wariness, surveys, visits, owed summits, calls. */
function openingMarks(
  scenario: Scenario,
): Pick<Position, 'wariness' | 'surveyed' | 'visitUntil' | 'postponed' | 'calls'> {
  const { opening, powers, states } = scenario
  const power = (id: string) => powers.findIndex((entry) => entry.id === id)
  const state = (id: string) => states.findIndex((entry) => entry.id === id)
  const cell = (mark: { power: string; state: string }) =>
    state(mark.state) * powers.length + power(mark.power)
  const wariness = fill(powers.length ** 2, 0)
  for (const entry of scenario.modules.wariness ? scenario.wariness : []) {
    wariness[power(entry.of) * powers.length + power(entry.toward)] = entry.value
  }
  const surveyed = fill(states.length * powers.length, 0)
  for (const mark of opening.surveys) surveyed[cell(mark)] = 1
  const visitUntil = fill(states.length * powers.length, 0)
  for (const mark of opening.visits) visitUntil[cell(mark)] = mark.until
  const postponed = fill(powers.length, 0)
  for (const mark of opening.postponedSummits) postponed[power(mark.power)] = 1
  const callIds = scenario.calls.map((call) => call.id)
  const calls = scenario.modules.calls
    ? opening.calls.map((open) => [callIds.indexOf(open.call), state(open.state), open.until])
    : []
  return { wariness, surveyed, visitUntil, postponed, calls }
}
