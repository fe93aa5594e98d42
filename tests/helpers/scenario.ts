/**
 * The flat scenario on which the tests of the rules play: all numbers alike, no projects, cards,
 * headlines or calls, every state a gateway of everybody. Nothing happens unless a test says so.
 */
import type { ScenarioFile } from '../../src/scenario/index.ts'
import { claimed, state as stateFile } from '../fixtures/scenarios/parts.ts'

type PowerFile = ScenarioFile['powers'][number]
type StateFile = ScenarioFile['states'][number]

/** Numbers by state and power, or by power and rival. */
export type Grid = Readonly<Record<string, Readonly<Record<string, number>>>>

interface ProjectSpec {
  in: string
  sector?: string
  size?: number
  cost?: number
  yield?: number
  access?: number
  owner?: string
  /** Second owner; the first one must be given as well. */
  partner?: string
}

interface StateSpec {
  weight?: number
  baseline?: number
  neutral?: boolean
  borders?: string[]
}

interface PowerSpec extends Partial<Omit<PowerFile, 'income' | 'gateways' | 'start'>> {
  income?: number
  /** States, and whether the power borders on them; all states without a border if left out. */
  gateways?: Record<string, boolean>
}

/** What a test says about its scenario; the rest is flat. */
export interface ScenarioSpec {
  /** How many of north, east, south and west play; 3 if left out. */
  powers?: number
  /** How many of alder, birch, cedar, dogwood and elm there are; 3 if left out. */
  states?: number
  rounds?: number
  /** Rounds with a review; by default only round 20, which no test reaches. */
  reviews?: number[]
  rules?: ScenarioFile['rules']
  modules?: ScenarioFile['modules']
  power?: Readonly<Record<string, PowerSpec>>
  state?: Readonly<Record<string, StateSpec>>
  projects?: Readonly<Record<string, ProjectSpec>>
  /** By state and power; 4 if left out. */
  goodwill?: Grid
  /** By state; 6 if left out. The baseline is the same unless given. */
  stability?: Readonly<Record<string, number>>
  /** By power and rival; 0 if left out. */
  wariness?: Grid
  opening?: ScenarioFile['opening']
  headlines?: ScenarioFile['headlines']
  calls?: ScenarioFile['calls']
}

const POWERS = ['north', 'east', 'south', 'west']
const STATES = ['alder', 'birch', 'cedar', 'dogwood', 'elm']

/** Soft power and capital funds that every power starts with. */
const START = { soft: 10, capital: 10 }

function powerOf(id: string, states: readonly string[], spec: PowerSpec): PowerFile {
  const { income = 1, gateways, ...more } = spec
  const gates = gateways ?? Object.fromEntries(states.map((state) => [state, false]))
  return {
    id,
    name: id,
    capital: `${id} City`,
    briefing: `You are ${id}.`,
    doctrine: { start: 0, least: 0, most: 9 },
    start: START,
    interest: {
      name: 'None',
      text: 'None.',
      is: { measure: 'projects', sectors: ['lore'] },
      points: 1,
    },
    ...more,
    income: claimed(income),
    gateways: Object.entries(gates).map(([state, border]) => ({ state, border })),
  }
}

function projectsIn(state: string, spec: ScenarioSpec): StateFile['projects'] {
  return Object.entries(spec.projects ?? {})
    .filter(([, project]) => project.in === state)
    .map(([id, project]) => ({
      id,
      name: id,
      sector: project.sector ?? 'mines',
      size: project.size ?? 1,
      cost: project.cost ?? 4,
      yield: project.yield ?? 0,
      access: project.access ?? 4,
      ...(project.owner !== undefined && { owner: project.owner }),
    }))
}

/** Neighbours in a row of states. */
const inARow = (states: readonly string[], index: number): string[] =>
  [states[index - 1], states[index + 1]].filter((state) => state !== undefined)

function stateOf(id: string, index: number, ids: Ids, spec: ScenarioSpec): StateFile {
  const { weight = 2, baseline, neutral = false, borders } = spec.state?.[id] ?? {}
  const stability = spec.stability?.[id] ?? 6
  const flat = stateFile({
    id,
    weight,
    stability,
    baseline: baseline ?? stability,
    neutral,
    borders: borders ?? inARow(ids.states, index),
    goodwill: Object.fromEntries(
      ids.powers.map((power) => [power, spec.goodwill?.[id]?.[power] ?? 4]),
    ),
    projects: [],
  })
  return { ...flat, projects: projectsIn(id, spec) }
}

interface Ids {
  powers: string[]
  states: string[]
}

/** The scenario file that a test describes. */
export function flatScenario(spec: ScenarioSpec): ScenarioFile {
  const ids = {
    powers: POWERS.slice(0, spec.powers ?? 3),
    states: STATES.slice(0, spec.states ?? 3),
  }
  return {
    formatVersion: 1,
    id: 'flat',
    name: 'Flat',
    summary: 'A flat board.',
    briefing: 'Made up for tests.',
    calendar: { year: 2025, quarter: 1, rounds: spec.rounds ?? 20, reviews: spec.reviews ?? [20] },
    rules: spec.rules ?? {},
    modules: { calls: spec.calls !== undefined, ...spec.modules },
    sectors: [
      { id: 'mines', name: 'Mines' },
      { id: 'oil', name: 'Oil' },
      { id: 'lore', name: 'Lore' },
      { id: 'rail', name: 'Rail', passage: true },
      { id: 'port', name: 'Port', passage: true },
      { id: 'base', name: 'Base', base: true },
    ],
    powers: ids.powers.map((id) => powerOf(id, ids.states, spec.power?.[id] ?? {})),
    states: ids.states.map((id, index) => stateOf(id, index, ids, spec)),
    wariness: Object.entries(spec.wariness ?? {}).flatMap(([of, row]) =>
      Object.entries(row).map(([toward, value]) => ({ of, toward, value })),
    ),
    opening: spec.opening ?? {},
    headlines: spec.headlines ?? [],
    calls: spec.calls ?? [],
  }
}
