/** A scenario that begins where a match stands. */
import { NONE, type Position, type World } from '../rules/index.ts'
import type { Scenario, ScenarioFile } from '../scenario/index.ts'
import { withoutStandards } from './lean.ts'

/** What a match adds to its scenario. */
export interface Telling {
  id: string
  name: string
  /** Why numbers are as they are: the judgement of whatever the match has changed. */
  reason: string
}

/**
 * The document of a scenario whose first round is the one that is being planned in a match. Points,
 * hands, loans, partners in projects and lasting effects do not come along: a scenario has no place
 * for them.
 *
 * @param position As whoever asks may see it. Throws when the match is over.
 */
export function continued(world: World, position: Position, telling: Telling): ScenarioFile {
  if (position.ended !== 0) throw new Error('a match that is over cannot go on')
  const { scenario } = world
  const passed = position.round - 1
  const document = {
    ...scenario,
    id: telling.id,
    name: telling.name,
    calendar: movedCalendar(scenario, passed),
    powers: scenario.powers.map((power, index) => movedPower(power, index, position)),
    states: scenario.states.map((_, state) => movedState(world, position, state, telling)),
    wariness: movedWariness(world, position, telling),
    opening: movedMarks(world, position, telling),
    headlines: movedHeadlines(scenario, passed),
    calls: scenario.calls.flatMap((call) => withRounds(call, passed)),
  }
  return withoutStandards(document)
}

const QUARTERS = 4

function movedCalendar({ calendar }: Scenario, passed: number): Scenario['calendar'] {
  const quarters = calendar.year * QUARTERS + calendar.quarter - 1 + passed
  return {
    year: Math.floor(quarters / QUARTERS),
    quarter: (quarters % QUARTERS) + 1,
    rounds: calendar.rounds - passed,
    reviews: movedRounds(calendar.reviews, passed),
  }
}

const movedRounds = (rounds: readonly number[], passed: number): number[] =>
  rounds.map((round) => round - passed).filter((round) => round >= 1)

/** Something that comes in some rounds only; nothing when all of them have passed. */
function withRounds<T extends { rounds?: number[] | undefined }>(entry: T, passed: number): T[] {
  if (!entry.rounds) return [entry]
  const rounds = movedRounds(entry.rounds, passed)
  return rounds.length > 0 ? [{ ...entry, rounds }] : []
}

function movedHeadlines({ headlines }: Scenario, passed: number): Scenario['headlines'] {
  return headlines
    .flatMap((headline) => withRounds(headline, passed))
    .flatMap((headline) => {
      if (!headline.dated) return [headline]
      const from = Math.max(1, headline.dated.from - passed)
      const to = headline.dated.to - passed
      return to < 1 ? [] : [{ ...headline, dated: { from, to } }]
    })
}

function movedPower(
  power: Scenario['powers'][number],
  index: number,
  position: Position,
): Scenario['powers'][number] {
  return {
    ...power,
    doctrine: { ...power.doctrine, start: position.doctrine[index]! },
    start: { soft: position.soft[index]!, capital: position.capital[index]! },
  }
}

type Valued = Scenario['states'][number]['stability']

/** A number as the match has it; its evidence stays where it is as it was. */
const moved = (valued: Valued, value: number, { reason }: Telling): Valued =>
  valued.value === value ? valued : { value, judgement: reason }

function movedState(
  world: World,
  position: Position,
  state: number,
  telling: Telling,
): Scenario['states'][number] {
  const entry = world.scenario.states[state]!
  const goodwill = world.scenario.powers.map(({ id }, power) => {
    const now = position.goodwill[state * world.powers + power]!
    return [id, moved(entry.goodwill[id]!, now, telling)] as const
  })
  return {
    ...entry,
    stability: moved(entry.stability, position.stability[state]!, telling),
    baseline: moved(entry.baseline, position.baseline[state]!, telling),
    goodwill: Object.fromEntries(goodwill),
    projects: entry.projects.map((project, place) => {
      const { owner: _before, ...rest } = project
      const owner = position.owner[world.projectsOf[state]![place]!]!
      return owner === NONE ? rest : { ...rest, owner: world.scenario.powers[owner]!.id }
    }),
  }
}

function movedWariness(
  { scenario, powers }: World,
  position: Position,
  { reason }: Telling,
): Scenario['wariness'] {
  const indexOf = (id: string) => scenario.powers.findIndex((power) => power.id === id)
  return scenario.wariness.map((entry) => {
    const { of, toward, value } = entry
    const now = position.wariness[indexOf(of) * powers + indexOf(toward)]!
    return now === value ? entry : { of, toward, value: now, judgement: reason }
  })
}

function movedMarks(
  { scenario, powers, states }: World,
  { surveyed, visitUntil, postponed, calls, round }: Position,
  { reason: judgement }: Telling,
): Scenario['opening'] {
  const passed = round - 1
  const cells = Array.from({ length: powers * states }, (_, cell) => ({
    cell,
    power: scenario.powers[cell % powers]!.id,
    state: scenario.states[Math.floor(cell / powers)]!.id,
    judgement,
  }))
  const marks = (is: (cell: number) => boolean) => cells.filter(({ cell }) => is(cell))
  return {
    surveys: marks((cell) => surveyed[cell] === 1).map(({ cell: _cell, ...mark }) => mark),
    visits: marks((cell) => visitUntil[cell]! >= round).map(({ cell, ...mark }) => ({
      ...mark,
      until: visitUntil[cell]! - passed,
    })),
    postponedSummits: scenario.powers
      .filter((_, power) => postponed[power] === 1)
      .map(({ id }) => ({ power: id, judgement })),
    calls: calls.map(([call, state, until]) => ({
      call: scenario.calls[call!]!.id,
      state: scenario.states[state!]!.id,
      until: until! - passed,
    })),
  }
}
