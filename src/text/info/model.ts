/**
 * What there is to tell about a scenario: `scenario info` tells it in words, and `--json` prints
 * exactly this. Powers, states and projects are named by their ids, in the order of the file.
 */
import type { ChangedRule, ClaimKind, Grade, Modules } from '../../scenario/index.ts'

/** All that is told about a scenario. */
export interface ScenarioInfo {
  id: string
  name: string
  summary: string
  calendar: CalendarInfo
  /** [M1] Parts of the rules that are switched off. */
  modulesOff: (keyof Modules)[]
  /** Rule numbers that differ from the standard ones. */
  rules: ChangedRule[]
  counts: Counts
  decks: DeckInfo[]
  evidence: EvidenceInfo
  /** The board before the first headline; so are all further parts. */
  states: StateInfo[]
  projects: ProjectInfo[]
  powers: PowerInfo[]
  /** How wary each power is of each other. */
  wariness: { of: string; toward: string; value: number }[]
  routes: RoutesInfo
}

interface CalendarInfo {
  rounds: number
  /** The quarters of the first and the last round, as "2025 Q2". */
  firstQuarter: string
  lastQuarter: string
  /** The rounds after which a review is held. */
  reviews: number[]
}

/** How many there are of everything. */
export interface Counts {
  powers: number
  states: number
  sectors: number
  projects: number
  /** Projects that somebody owns at the start, and those that nobody does. */
  ownedProjects: number
  freeProjects: number
  /** [H1] Headlines that come in every match. */
  datedHeadlines: number
  /** [H2] Headlines that may be drawn, and those of them that only certain rounds draw. */
  drawnHeadlines: number
  boundHeadlines: number
  calls: number
  /** [C1] Calls that may be drawn, and those that never are. */
  drawnCalls: number
  undrawnCalls: number
  glossary: number
}

/** What belongs to a power alone. */
interface DeckInfo {
  power: string
  cards: number
  agendas: number
  triggers: number
}

/** Items by how sure they are. What needs no evidence and has none is not counted. */
export type EvidenceRow = Record<Grade, number> & {
  /** Per cent of items with high or medium confidence, in tenths; null where there are no items. */
  sourcedPercent: number | null
}

export interface EvidenceInfo {
  kinds: Record<ClaimKind, EvidenceRow>
  total: EvidenceRow
}

interface StateInfo {
  state: string
  weight: number
  stability: number
  baseline: number
  neutral: boolean
  /** By power. */
  standings: Record<string, { goodwill: number; stake: number; alignment: number }>
  /** [B7] The powers with the highest alignment. */
  leaders: string[]
}

interface ProjectInfo {
  project: string
  state: string
  sector: string
  size: number
  cost: number
  yield: number
  access: number
  owner: string | null
}

export interface PowerInfo {
  power: string
  /** [D1] National income, and how the doctrine mark splits it. */
  income: number
  soft: number
  capital: number
  /** [I2] Capital that connected projects add to it in the first round. */
  yields: number
  /** Budgets before the first round. */
  inHand: { soft: number; capital: number }
  /** Sums over all states. */
  goodwill: number
  stake: number
  interest: { name: string; text: string }
  traits: { trustedDonor: boolean; covert: boolean; dealStability: number }
}

/** [T] Who comes through where. */
export interface RoutesInfo {
  /** [T1] What passage asks of a state. */
  needed: { goodwill: number; stability: number; transit: number }
  borders: BorderInfo[]
  powers: { power: string; states: PassageInfo[] }[]
}

export interface BorderInfo {
  state: string
  neighbours: string[]
  /** [T2] Powers that enter here, and whether they border on the state. */
  gatewayOf: { power: string; border: boolean }[]
}

/** How a power stands with a state on its way. */
export interface PassageInfo {
  state: string
  gateway: boolean
  /**
   * `connected`: joined to a gateway [T2]; `ending`: the same, but goods go no farther; `cut-off`: passable, but no gateway is joined to it;
   * `impassable`: not passable [T1].
   */
  status: 'connected' | 'ending' | 'cut-off' | 'impassable'
  /** What an impassable state lacks. */
  short: Shortfall[]
  /** The power's projects there that are not connected: no stake, no yield. */
  idleProjects: string[]
}

export interface Shortfall {
  what: 'goodwill' | 'stability'
  found: number
  needed: number
}
