/** Gathers what there is to tell about a scenario. */
import {
  clonePosition,
  type Fact,
  leaders,
  members,
  openRound,
  payIncome,
  SeededDice,
  standings,
  type World,
} from '../rules/index.ts'
import {
  type Catalogue,
  changedRules,
  CLAIM_KINDS,
  claims,
  type Grade,
  gradeOf,
  localise,
  type Modules,
  type Scenario,
} from '../scenario/index.ts'
import type { Counts, EvidenceInfo, EvidenceRow, ScenarioInfo } from '../text/info/model.ts'
import { quarterName } from '../text/names.ts'
import { routesInfo } from './scenario-routes.ts'

/** All that is told about a scenario, with its title and summary in a language. */
export function scenarioInfo(language: string, world: World, catalogue: Catalogue): ScenarioInfo {
  const { scenario } = world
  const { id, name, summary, calendar } = scenario
  const income = firstIncome(world)
  return {
    id,
    name: localise(name, language),
    summary: localise(summary, language),
    calendar: {
      rounds: calendar.rounds,
      firstQuarter: quarterName({ language, world }, 1),
      lastQuarter: quarterName({ language, world }, calendar.rounds),
      reviews: calendar.reviews,
    },
    modulesOff: modulesOff(scenario.modules),
    rules: changedRules(scenario.rules),
    counts: counts(scenario),
    decks: scenario.powers.map(({ id: power, cards, agendas, triggers }) => ({
      power,
      cards: cards.length,
      agendas: agendas.length,
      triggers: triggers.length,
    })),
    evidence: evidence(scenario, catalogue),
    states: states(world),
    projects: projects(scenario),
    powers: powers(language, world, income),
    wariness: wariness(world),
    routes: routesInfo(world, income),
  }
}

const modulesOff = (modules: Modules): (keyof Modules)[] =>
  (Object.keys(modules) as (keyof Modules)[]).filter((name) => !modules[name])

function counts(scenario: Scenario): Counts {
  const projects = scenario.states.flatMap((state) => state.projects)
  const owned = projects.filter(({ owner }) => owner !== undefined).length
  const drawn = scenario.headlines.filter(({ dated }) => !dated)
  const drawnCalls = scenario.calls.filter((call) => call.drawn).length
  return {
    powers: scenario.powers.length,
    states: scenario.states.length,
    sectors: scenario.sectors.length,
    projects: projects.length,
    ownedProjects: owned,
    freeProjects: projects.length - owned,
    datedHeadlines: scenario.headlines.length - drawn.length,
    drawnHeadlines: drawn.length,
    boundHeadlines: drawn.filter(({ rounds }) => rounds).length,
    calls: scenario.calls.length,
    drawnCalls,
    undrawnCalls: scenario.calls.length - drawnCalls,
    glossary: scenario.glossary.length,
  }
}

function evidence(scenario: Scenario, catalogue: Catalogue): EvidenceInfo {
  const counted = [...claims(scenario)].filter(
    ({ value, needed }) => needed || value.sources || value.judgement !== undefined,
  )
  const graded = counted.map(({ kind, value }) => ({ kind, grade: gradeOf(value, catalogue) }))
  const kinds = CLAIM_KINDS.map((kind) => {
    const grades = graded.filter((each) => each.kind === kind).map(({ grade }) => grade)
    return [kind, evidenceRow(grades)] as const
  })
  return {
    kinds: Object.fromEntries(kinds) as EvidenceInfo['kinds'],
    total: evidenceRow(graded.map(({ grade }) => grade)),
  }
}

/** Low confidence counts as judgement in the share of what is sourced. */
function evidenceRow(grades: readonly Grade[]): EvidenceRow {
  const count = (wanted: Grade) => grades.filter((grade) => grade === wanted).length
  const [high, medium] = [count('high'), count('medium')]
  const share = (high + medium) / grades.length
  return {
    high,
    medium,
    low: count('low'),
    judgement: count('judgement'),
    sourcedPercent: grades.length === 0 ? null : Math.round(share * 1000) / 10,
  }
}

function states(world: World): ScenarioInfo['states'] {
  const { opening, scenario } = world
  const at = standings(world, opening)
  const ids = scenario.powers.map(({ id }) => id)
  return scenario.states.map(({ id, neutral }, state) => ({
    state: id,
    weight: world.weight[state]!,
    stability: opening.stability[state]!,
    baseline: opening.baseline[state]!,
    neutral,
    standings: Object.fromEntries(
      ids.map((power, index) => {
        const cell = state * world.powers + index
        const goodwill = opening.goodwill[cell]!
        return [power, { goodwill, stake: at.stake[cell]!, alignment: at.alignment[cell]! }]
      }),
    ),
    leaders: members(leaders(world, at, state)).map((power) => ids[power]!),
  }))
}

const projects = (scenario: Scenario): ScenarioInfo['projects'] =>
  scenario.states.flatMap((state) =>
    state.projects.map(({ id, sector, size, cost, yield: earned, access, owner }) => ({
      project: id,
      state: state.id,
      sector,
      size,
      cost,
      yield: earned,
      access,
      owner: owner ?? null,
    })),
  )

/** [I] What the income step tells on the board of the start. */
function firstIncome(world: World): Fact[] {
  const position = clonePosition(world.opening)
  const facts: Fact[] = []
  const dice = SeededDice.from('income rolls no dice')
  payIncome(openRound(world, position, dice, facts, standings(world, position)))
  return facts
}

function powers(language: string, world: World, income: readonly Fact[]): ScenarioInfo['powers'] {
  const { opening, scenario } = world
  const { stake } = standings(world, opening)
  const sum = (cells: readonly number[], power: number) =>
    scenario.states.reduce((total, _, state) => total + cells[state * world.powers + power]!, 0)
  return income.flatMap((fact) => {
    if (fact.fact !== 'income') return []
    const { power, soft, capital, yields, loans } = fact
    const { id, interest } = scenario.powers[power]!
    return [
      {
        power: id,
        income: world.income[power]!,
        soft,
        capital: capital - yields - loans,
        yields,
        inHand: { soft: opening.soft[power]!, capital: opening.capital[power]! },
        goodwill: sum(opening.goodwill, power),
        stake: sum(stake, power),
        interest: {
          name: localise(interest.name, language),
          text: localise(interest.text, language),
        },
        traits: {
          trustedDonor: world.trustedDonor[power]!,
          covert: world.covert[power]!,
          dealStability: world.dealStability[power]!,
        },
      },
    ]
  })
}

function wariness({ opening, powers, rivals, scenario }: World): ScenarioInfo['wariness'] {
  return rivals.flatMap((others, power) =>
    others.map((other) => ({
      of: scenario.powers[power]!.id,
      toward: scenario.powers[other]!.id,
      value: opening.wariness[power * powers + other]!,
    })),
  )
}
