/** Short scripted matches, one for every way in which a match can end. */
import {
  clonePosition,
  NONE,
  playRound,
  readPlan,
  rejectPlan,
  SeededDice,
  startMatch,
  type Fact,
  type Plan,
  type Position,
  type World,
  type WrittenOrder,
  type WrittenPlan,
} from '../../src/rules/index.ts'
import type { ScenarioFile } from '../../src/scenario/index.ts'
import type { RoundRecord } from '../../src/text/transcript.ts'
import { claimed, headline, state } from '../fixtures/scenarios/parts.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'
import { powersOf } from '../helpers/play.ts'
import { twinsScenario, worldOf } from '../helpers/worlds.ts'

/** The ways in which a match can end. */
export const ENDS = [
  'win-on-points',
  'win-on-tie-break',
  'shared-win',
  'collapse-with-a-winner',
  'collapse-that-leaves-nobody',
  'collapse-with-nobody-to-blame',
] as const

export type End = (typeof ENDS)[number]

/** Per round: what each power plans, in the notation of `readPlan`. */
type Script = readonly Readonly<Record<string, Partial<WrittenPlan>>>[]

interface Golden {
  file: ScenarioFile
  seed: string
  script: Script
}

/** A match that was played, with all that its transcript tells. */
export interface PlayedMatch {
  world: World
  records: RoundRecord[]
}

const give = (...orders: WrittenOrder[]): Partial<WrittenPlan> => ({ orders })

/** Switches off all that plays no part in how a twins' match ends. */
const BARE = {
  ...{ agendas: false, calls: false, cards: false, headlines: false, hedging: false },
  ...{ neglect: false, wariness: false },
}

type Stand = [stability: number, baseline: number, left: number, right: number]

/** A bare match of the twins; per state what stands there. */
function bareTwins(rounds: number, ...stands: [Stand, Stand, Stand]): ScenarioFile {
  const names = ['alder', 'birch', 'cedar'] as const
  const states = names.map((id, index) => {
    const [stability, baseline, left, right] = stands[index]!
    const borders = id === 'alder' ? ['birch', 'cedar'] : ['alder']
    const goodwill = { left, right }
    return state({ id, weight: 2, stability, baseline, borders, goodwill, projects: [] })
  })
  const calendar = { year: 2025, quarter: 1, rounds, reviews: [rounds] }
  return { ...twinsScenario(), modules: BARE, calendar, states }
}

/** Three rounds of the small scenario in which a little of everything happens. */
function shortSmall(): ScenarioFile {
  const small = smallScenario()
  return {
    ...small,
    calendar: { ...small.calendar, rounds: 3, reviews: [2, 3] },
    powers: small.powers.map((power) => ({ ...power, income: claimed(9) })),
    headlines: [
      headline('opening-day', {
        dated: { from: 1, to: 1 },
        target: ['alder'],
        effects: [{ effect: 'stability', state: 'target', by: 1 }],
      }),
      headline('ore-boom', {
        dated: { from: 2, to: 2 },
        effects: [{ effect: 'yield', power: 'all', sectors: ['mines'], by: 1, rounds: 2 }],
      }),
    ],
  }
}

const GOLDEN: Readonly<Record<End, Golden>> = {
  'win-on-points': {
    file: shortSmall(),
    seed: 'golden',
    script: [
      {
        north: {
          orders: [
            { order: 'exchange', state: 'alder' },
            { order: 'stabilise', state: 'cedar' },
            { order: 'deal', project: 'cedar-rail-3', quiet: true },
          ],
          doctrine: 1,
          agenda: 'friends',
        },
        south: {
          orders: [
            { order: 'grant', state: 'alder' },
            { order: 'deal', project: 'cedar-rail-3' },
            { order: 'dialogue', state: 'birch' },
          ],
          agenda: 'stakes',
        },
      },
      {
        north: give(
          { order: 'card', card: 'festival', state: 'alder' },
          { order: 'visit', state: 'birch' },
          { order: 'reassure' },
        ),
        south: give(
          { order: 'covert', state: 'cedar' },
          { order: 'pressure', state: 'alder', rival: 'north' },
          { order: 'survey', state: 'birch' },
        ),
      },
      {
        north: give({ order: 'stabilise', state: 'cedar' }),
        south: give({ order: 'grant', state: 'birch' }),
      },
    ],
  },
  // Each is first in one state; left stands higher in its own than right in its.
  'win-on-tie-break': {
    file: bareTwins(1, [6, 6, 7, 4], [6, 6, 4, 6], [6, 6, 5, 5]),
    seed: 'even',
    script: [{}],
  },
  'shared-win': {
    file: bareTwins(1, [6, 6, 6, 4], [6, 6, 4, 6], [6, 6, 5, 5]),
    seed: 'even',
    script: [
      {
        left: give({ order: 'exchange', state: 'cedar' }),
        right: give({ order: 'exchange', state: 'cedar' }),
      },
    ],
  },
  'collapse-with-a-winner': {
    file: bareTwins(3, [4, 4, 6, 5], [5, 5, 6, 5], [6, 6, 5, 5]),
    seed: 'shaken',
    script: [
      {
        left: give({ order: 'pressure', state: 'alder', rival: 'right' }),
        right: give({ order: 'exchange', state: 'cedar' }),
      },
      { left: give({ order: 'covert', state: 'birch' }, { order: 'covert', state: 'alder' }) },
    ],
  },
  'collapse-that-leaves-nobody': {
    file: bareTwins(2, [4, 4, 6, 5], [3, 4, 5, 6], [6, 6, 5, 5]),
    seed: 'shaken',
    script: [
      {
        left: give({ order: 'pressure', state: 'alder', rival: 'right' }),
        right: give({ order: 'pressure', state: 'birch', rival: 'left' }),
      },
    ],
  },
  'collapse-with-nobody-to-blame': {
    file: bareTwins(3, [5, 3, 6, 5], [4, 2, 5, 5], [6, 6, 5, 5]),
    seed: 'shaken',
    script: [{ left: give({ order: 'exchange', state: 'cedar' }) }, {}],
  },
}

/** Plays the match of an end. Throws at a plan that is not legal, and where the script stops early. */
export function playGolden(end: End): PlayedMatch {
  const { file, seed, script } = GOLDEN[end]
  const world = worldOf(file)
  const dice = SeededDice.from(seed)
  const facts: Fact[] = []
  const position = startMatch(world, dice, facts)
  const start = clonePosition(position)
  const records: RoundRecord[] = [{ before: start, facts, after: start }]
  for (const plans of script) records.push(playScripted(world, position, plans, dice))
  if (position.ended === 0) throw new Error(`${end}: the script ends in round ${position.round}`)
  return { world, records }
}

function playScripted(
  world: World,
  position: Position,
  written: Script[number],
  dice: SeededDice,
): RoundRecord {
  const before = clonePosition(position)
  const facts: Fact[] = []
  const plans = powersOf(world).map((power) => scripted(world, before, written, power))
  playRound(world, position, plans, dice, facts)
  return { before, facts, after: clonePosition(position) }
}

function scripted(world: World, position: Position, written: Script[number], power: number): Plan {
  const { id } = world.scenario.powers[power]!
  const plan = readPlan(world, power, position.dealt[power]!, {
    orders: [],
    doctrine: 0,
    ...written[id],
  })
  const refusal = rejectPlan(world, position, power, plan)
  if (refusal) throw new Error(`${id}, round ${position.round}: ${JSON.stringify(refusal)}`)
  return plan
}

/** How a match ended, told from its last position and the facts alone. */
export function endOf({ records }: PlayedMatch): End | 'under way' {
  const { after, facts } = records.at(-1)!
  const { ended, winners, points } = after
  if (ended === 0) return 'under way'
  const collapse = facts.find((fact) => fact.fact === 'collapse')
  if (collapse) {
    if (collapse.out.length === 0) return 'collapse-with-nobody-to-blame'
    return winners.length > 0 ? 'collapse-with-a-winner' : 'collapse-that-leaves-nobody'
  }
  if (winners.length > 1) return 'shared-win'
  const best = points[winners[0] ?? NONE]
  return points.filter((sum) => sum === best).length > 1 ? 'win-on-tie-break' : 'win-on-points'
}
