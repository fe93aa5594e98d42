/** Worlds that the tests of the rules play in. */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { compileWorld, type World } from '../../src/rules/index.ts'
import {
  type Catalogue,
  parseFacts,
  parseScenario,
  ScenarioSchema,
  type Scenario,
  type ScenarioFile,
} from '../../src/scenario/index.ts'
import { largeScenario } from '../fixtures/scenarios/large.ts'
import {
  agenda,
  card,
  claimed,
  headline,
  MADE_UP,
  state,
  wariness,
} from '../fixtures/scenarios/parts.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'

const FACTS_FILE = new URL('../../scenarios/sources/facts.json', import.meta.url)
const DEFAULT_FILE = new URL('../../scenarios/post-settlement-2025.json', import.meta.url)

/** The default scenario. */
export function defaultScenario(): Scenario {
  const parsed = parseScenario(readFileSync(DEFAULT_FILE, 'utf8'))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.scenario
}

/** The catalogue of the facts that the shipped scenarios name. */
export function shippedFacts(): Catalogue {
  const parsed = parseFacts(readFileSync(FACTS_FILE, 'utf8'))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.catalogue
}

/** The world of a made-up scenario. */
export const worldOf = (file: ScenarioFile): World => compileWorld(v.parse(ScenarioSchema, file))

/** Worlds with their names: the default scenario, and both fixtures. */
export const WORLDS: readonly (readonly [string, World])[] = [
  ['default', compileWorld(defaultScenario())],
  ['small', worldOf(smallScenario())],
  ['large', worldOf(largeScenario())],
]

type PowerFile = ScenarioFile['powers'][number]

/** Cards that make rare things usual: bans, windfalls, takeovers, unsigned unrest. */
function stormyCards(): NonNullable<PowerFile['cards']> {
  return [
    card('ban', {
      step: 'prepare',
      target: 'rival',
      effects: [
        { effect: 'forbid', power: 'rival', order: 'covert', rounds: 1 },
        { effect: 'forbid', power: 'rival', order: 'exchange', state: ['alder'], rounds: 2 },
      ],
    }),
    card('windfall', {
      step: 'prepare',
      seen: 'quiet',
      target: 'none',
      effects: [{ effect: 'budget', power: 'actor', soft: 5, capital: 5 }],
    }),
    card('whispers', {
      step: 'covert',
      seen: 'hidden',
      effects: [{ effect: 'stability', state: 'target', by: -2 }],
    }),
    card('concession', {
      step: 'deals',
      effects: [{ effect: 'claim', power: 'actor', state: 'target', sectors: ['mines', 'rail'] }],
    }),
    card('seizure', {
      step: 'deals',
      target: 'state-and-rival',
      effects: [{ effect: 'release', power: 'rival', state: 'target' }],
    }),
  ]
}

function twin(id: string): PowerFile {
  return {
    id,
    name: id,
    capital: `${id} City`,
    briefing: `You are ${id}.`,
    income: claimed(6),
    doctrine: { start: 3, least: 1, most: 5, ...MADE_UP },
    start: { soft: 6, capital: 6 },
    traits: { trustedDonor: true, covert: true, ...MADE_UP },
    gateways: [{ state: 'alder', border: true }],
    interest: {
      name: 'Mines',
      text: 'A point for each mine.',
      is: { measure: 'projects', sectors: ['mines'] },
      points: 1,
      ...MADE_UP,
    },
    agendas: [
      agenda('owner', { measure: 'size' }, 4),
      agenda('first', { measure: 'states-led' }, 2),
    ],
    cards: stormyCards(),
  }
}

function twinStates(): ScenarioFile['states'] {
  const goodwill = { left: 5, right: 5 }
  const common = { stability: 6, baseline: 6, goodwill }
  return [
    state({
      ...common,
      id: 'alder',
      weight: 4,
      borders: ['birch', 'cedar'],
      projects: [
        ['mines', 3, 3, 3, 4],
        ['rail', 1, 2, 1, 4],
        ['base', 1, 2, 0, 3],
      ],
    }),
    state({
      ...common,
      id: 'birch',
      weight: 3,
      borders: ['alder'],
      projects: [
        ['mines', 3, 2, 2, 4],
        ['mines', 1, 1, 1, 3],
      ],
    }),
    state({
      ...common,
      id: 'cedar',
      weight: 3,
      borders: ['alder'],
      projects: [['rail', 1, 2, 1, 4]],
    }),
  ]
}

/**
 * Two powers alike in everything but their names, with small purses, many takeovers and much
 * unrest. `more` says what differs.
 */
export function twinsScenario(more: Partial<ScenarioFile> = {}): ScenarioFile {
  return {
    formatVersion: 1,
    id: 'twins',
    name: 'Twins',
    summary: 'Two powers that are alike.',
    briefing: 'A made-up table for tests.',
    calendar: { year: 2025, quarter: 1, rounds: 5, reviews: [2, 5] },
    rules: { plan: { budgetCap: 8 } },
    sectors: [
      { id: 'mines', name: 'Mines' },
      { id: 'rail', name: 'Rail', passage: true },
      { id: 'base', name: 'Base', base: true },
    ],
    powers: [twin('left'), twin('right')],
    states: twinStates(),
    wariness: wariness(['left', 'right'], 3),
    headlines: [
      headline('takeover', {
        effects: [{ effect: 'release', power: 'investor', state: 'alder' }],
      }),
      headline('boom', {
        effects: [{ effect: 'yield', power: 'all', sectors: ['mines'], by: 1, rounds: 2 }],
      }),
      headline('slander', {
        effects: [{ effect: 'goodwill', power: 'leader', state: 'all', by: -3 }],
      }),
      headline('calm', { effects: [{ effect: 'stability', state: 'all', by: 2 }] }),
      headline('thaw', { effects: [{ effect: 'wariness', of: 'all', toward: 'all', by: -2 }] }),
    ],
    ...more,
  }
}
