/** A region to begin from when nothing is there yet: it plays, and everything in it waits to be replaced. */
import type { ScenarioFile } from '../scenario/index.ts'

export type RegionWord =
  | 'regionName'
  | 'regionSummary'
  | 'regionBriefing'
  | 'regionReason'
  | 'regionSector'
  | 'regionPower'
  | 'regionPowerCapital'
  | 'regionPowerBriefing'
  | 'regionInterest'
  | 'regionInterestText'
  | 'regionState'
  | 'regionStateCapital'
  | 'regionStateText'
  | 'regionProject'
  | 'regionNews'
  | 'regionNewsText'

/** The words of the region; `number` counts entries of a kind from 1. */
export type RegionWords = (key: RegionWord, params?: { number: number }) => string

type PowerFile = ScenarioFile['powers'][number]
type StateFile = ScenarioFile['states'][number]
type HeadlineFile = NonNullable<ScenarioFile['headlines']>[number]

const STATES = ['state-1', 'state-2', 'state-3'] as const
const POWERS = ['power-1', 'power-2'] as const
const SECTOR = 'sector-1'

/** Two powers court three states in a row, from either end. */
export function emptyRegion(words: RegionWords, year: number): ScenarioFile {
  const judgement = words('regionReason')
  return {
    formatVersion: 1,
    id: 'new-region',
    name: words('regionName'),
    summary: words('regionSummary'),
    briefing: words('regionBriefing'),
    calendar: { year, quarter: 1, rounds: 6, reviews: [3, 6] },
    modules: { agendas: false, cards: false, calls: false },
    sectors: [{ id: SECTOR, name: words('regionSector') }],
    powers: POWERS.map((id, index) => powerOf(words, id, index)),
    states: STATES.map((id, index) => stateOf(words, id, index)),
    wariness: POWERS.flatMap((of) =>
      POWERS.filter((toward) => toward !== of).map((toward) => ({
        of,
        toward,
        value: 2,
        judgement,
      })),
    ),
    headlines: newsOf(words),
  }
}

function powerOf(words: RegionWords, id: string, index: number): PowerFile {
  const judgement = words('regionReason')
  const number = index + 1
  return {
    id,
    name: words('regionPower', { number }),
    capital: words('regionPowerCapital', { number }),
    briefing: words('regionPowerBriefing', { number }),
    income: { value: 7, judgement },
    doctrine: { start: 4, least: 2, most: 6, judgement },
    start: { soft: 4, capital: 4 },
    gateways: [{ state: index === 0 ? STATES[0] : STATES[2], border: true }],
    interest: {
      name: words('regionInterest'),
      text: words('regionInterestText'),
      is: { measure: 'projects', sectors: [SECTOR] },
      points: 1,
      judgement,
    },
  }
}

function stateOf(words: RegionWords, id: string, index: number): StateFile {
  const claimed = (value: number) => ({ value, judgement: words('regionReason') })
  const number = index + 1
  const beside = [STATES[index - 1], STATES[index + 1]]
  return {
    id,
    name: words('regionState', { number }),
    capital: words('regionStateCapital', { number }),
    text: words('regionStateText', { number }),
    weight: claimed(3),
    stability: claimed(6),
    baseline: claimed(6),
    borders: beside.filter((other) => other !== undefined),
    goodwill: Object.fromEntries(POWERS.map((power) => [power, claimed(4)])),
    projects: [1, 2].map((place) => projectOf(words, 2 * index + place, place)),
  }
}

/** The first project of a state is small and open, the second large and dear. */
function projectOf(
  words: RegionWords,
  number: number,
  place: number,
): StateFile['projects'][number] {
  return {
    id: `project-${number}`,
    name: words('regionProject', { number }),
    sector: SECTOR,
    size: place,
    cost: place === 1 ? 2 : 4,
    yield: place,
    access: place === 1 ? 3 : 5,
    judgement: words('regionReason'),
  }
}

type Effects = HeadlineFile['effects']

const STIRS: Effects = [{ effect: 'stability', state: 'target', by: -2 }]
const CALMS: Effects = [{ effect: 'stability', state: 'target', by: 1 }]
const welcomes = (power: string): Effects => [{ effect: 'goodwill', power, state: 'target', by: 1 }]

/** As many headlines as rounds: unrest, calm, and a welcome for each power. */
const newsOf = (words: RegionWords): HeadlineFile[] =>
  [STIRS, CALMS, ...POWERS.map(welcomes), STIRS, CALMS].map((effects, index) => ({
    id: `news-${index + 1}`,
    name: words('regionNews', { number: index + 1 }),
    text: words('regionNewsText', { number: index + 1 }),
    target: [...STATES],
    effects,
    judgement: words('regionReason'),
  }))
