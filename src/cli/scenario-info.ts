/** What a scenario holds, counted: for authors, and for whoever compares scenarios. */
import { claims, localise, type Scenario } from '../scenario/index.ts'

export interface ScenarioInfo {
  id: string
  name: string
  rounds: number
  reviews: number[]
  counts: Counts
  decks: { power: string; cards: number; agendas: number }[]
  evidence: Record<EvidenceKind, number>
  wariness: { of: string; toward: string; value: number }[]
  table: StateRow[]
}

interface Counts {
  powers: number
  states: number
  sectors: number
  projects: number
  datedHeadlines: number
  drawnHeadlines: number
  calls: number
}

interface StateRow {
  state: string
  weight: number
  stability: number
  baseline: number
  neutral: boolean
  goodwill: Record<string, number>
  projects: string[]
}

/** Whether a statement rests on sources, on the author's judgement, on both or on neither. */
type EvidenceKind = 'sourced' | 'judged' | 'both' | 'neither'

/** Counts, decks, evidence and the start table of a scenario. */
export function scenarioInfo(scenario: Scenario): ScenarioInfo {
  return {
    id: scenario.id,
    name: localise(scenario.name, 'en'),
    rounds: scenario.calendar.rounds,
    reviews: scenario.calendar.reviews,
    counts: counts(scenario),
    decks: scenario.powers.map(({ id, cards, agendas }) => ({
      power: id,
      cards: cards.length,
      agendas: agendas.length,
    })),
    evidence: evidenceCounts(scenario),
    wariness: scenario.wariness.map(({ of, toward, value }) => ({ of, toward, value })),
    table: scenario.states.map(stateRow),
  }
}

function counts(scenario: Scenario): Counts {
  const dated = scenario.headlines.filter((headline) => headline.dated).length
  return {
    powers: scenario.powers.length,
    states: scenario.states.length,
    sectors: scenario.sectors.length,
    projects: scenario.states.reduce((sum, { projects }) => sum + projects.length, 0),
    datedHeadlines: dated,
    drawnHeadlines: scenario.headlines.length - dated,
    calls: scenario.calls.length,
  }
}

function evidenceCounts(scenario: Scenario): Record<EvidenceKind, number> {
  const result = { sourced: 0, judged: 0, both: 0, neither: 0 }
  for (const { value, needed } of claims(scenario)) {
    const kind = evidenceKind(value.sources !== undefined, value.judgement !== undefined)
    if (needed || kind !== 'neither') result[kind] += 1
  }
  return result
}

function evidenceKind(sourced: boolean, judged: boolean): EvidenceKind {
  if (sourced) return judged ? 'both' : 'sourced'
  return judged ? 'judged' : 'neither'
}

function stateRow(state: Scenario['states'][number]): StateRow {
  const goodwill = Object.entries(state.goodwill).map(([power, { value }]) => [power, value])
  return {
    state: state.id,
    weight: state.weight.value,
    stability: state.stability.value,
    baseline: state.baseline.value,
    neutral: state.neutral,
    goodwill: Object.fromEntries(goodwill) as Record<string, number>,
    projects: state.projects.map(
      ({ sector, size, cost, yield: yields, access, owner }) =>
        `${sector} ${[size, cost, yields, access].join('/')} ${owner ?? '-'}`,
    ),
  }
}

/** The same as plain text; projects read sector size/cost/yield/access owner. */
export function infoText(info: ScenarioInfo): string {
  const { counts: n, evidence: e } = info
  return [
    `${info.name} (${info.id}): ${info.rounds} rounds, reviews after ${info.reviews.join(', ')}`,
    `${n.powers} powers, ${n.states} states, ${n.sectors} sectors, ${n.projects} projects`,
    `${n.datedHeadlines} dated and ${n.drawnHeadlines} drawn headlines, ${n.calls} calls`,
    ...info.decks.map(
      ({ power, cards, agendas }) => `${power}: ${cards} cards, ${agendas} agendas`,
    ),
    `statements: ${e.sourced} sourced, ${e.judged} by judgement, ${e.both} both, ${e.neither} neither`,
    `wariness: ${info.wariness.map((w) => `${w.of} of ${w.toward} ${w.value}`).join(', ')}`,
    ...info.table.flatMap(stateLines),
  ].join('\n')
}

function stateLines(row: StateRow): string[] {
  const goodwill = Object.entries(row.goodwill).map(([power, value]) => `${power} ${value}`)
  return [
    `${row.state}${row.neutral ? ' (neutral)' : ''}: weight ${row.weight}, ` +
      `stability ${row.stability}/${row.baseline}, goodwill ${goodwill.join(', ')}`,
    ...row.projects.map((project) => `  ${project}`),
  ]
}
