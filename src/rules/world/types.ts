/**
 * A scenario compiled for play: every id is an index, every list of states or powers a bit mask,
 * every rule number at hand. A world never changes during a match and holds nothing secret.
 */
import type { Mark, Modules, RuleNumbers, Scenario } from '../../scenario/index.ts'
import type { Order } from '../order.ts'
import type { Position } from '../position.ts'

/** Whom an effect means: a power's index, or one of `ROLE`. */
export type PowerCode = number
/** Which states an effect means: a bit mask, or one of `PLACE`. */
export type StateCode = number

export const ROLE = {
  actor: -1,
  rival: -2,
  rivals: -3,
  all: -4,
  leader: -5,
  trailing: -6,
  investor: -7,
} as const
export const PLACE = { target: -1, neighbours: -2, elsewhere: -3 } as const

export type Standing = 'goodwill' | 'stake' | 'alignment'

export type CompiledMeasure =
  | { measure: Standing | 'lead' | 'stability' | 'baseline'; state: StateCode }
  | { measure: 'wariness'; toward: PowerCode }
  | { measure: 'mark'; mark: Mark; state: StateCode }
  | { measure: 'projects' | 'size' | 'owned'; sectors: number; states: StateCode }
  | { measure: 'free-projects'; sectors: number; state: StateCode }
  | { measure: 'states-with'; what: Standing; atLeast: number; states: number }
  | { measure: 'states-led'; states: number }
  | { measure: 'doctrine' | 'soft' | 'capital' | 'round' }

export interface CompiledCondition {
  of: PowerCode
  is: CompiledMeasure
  atLeast: number
  atMost: number
}

export type CompiledEffect =
  | { effect: 'goodwill'; power: PowerCode; state: StateCode; by: number }
  | { effect: 'stability' | 'baseline'; state: StateCode; by: number }
  | { effect: 'call'; call: number; state: StateCode }
  | { effect: 'wariness'; of: PowerCode; toward: PowerCode; by: number }
  | { effect: 'budget'; power: PowerCode; soft: number; capital: number }
  | { effect: 'survey'; power: PowerCode; state: StateCode }
  | { effect: 'visit-credit'; power: PowerCode; state: StateCode; rounds: number }
  | { effect: 'claim' | 'release'; power: PowerCode; state: StateCode; sectors: number }
  | { effect: 'modifier'; modifier: number }
  | { effect: 'if'; all: CompiledCondition[]; then: CompiledEffect[]; else: CompiledEffect[] }
  | { effect: 'chance'; percent: number; then: CompiledEffect[]; else: CompiledEffect[] }
  | { effect: 'later'; later: number; rounds: number; times: number }

/** A lasting effect: what it changes while its row stands in the position. */
export interface CompiledModifier {
  effect: 'forbid' | 'price' | 'yield' | 'orders' | 'route'
  power: PowerCode
  state: StateCode
  rounds: number
  /** Order kind for `forbid` and `price`, otherwise -1. */
  kind: number
  soft: number
  capital: number
  /** Sector mask for `yield`. */
  sectors: number
  /** Change of a yield, or of the number of orders in a plan. */
  by: number
  /** For `route`: whether it opens the states or closes them. */
  open: boolean
}

/** Where an effect comes from, for facts. */
export interface Origin {
  kind: 'card' | 'headline' | 'backlash'
  power: number
  index: number
}

/** A delayed effect. */
export interface CompiledLater {
  effects: CompiledEffect[]
  origin: Origin
}

export interface CompiledCard {
  soft: number
  capital: number
  step: number
  seen: 'open' | 'quiet' | 'hidden'
  courts: boolean
  security: boolean
  needsState: boolean
  needsRival: boolean
  states: number
  requires: CompiledCondition[]
  effects: CompiledEffect[]
}

export interface CompiledHeadline {
  from: number
  to: number
  /** Mask of the rounds in which it may be drawn, 0 for any. */
  rounds: number
  targets: number[]
  actor: number
  effects: CompiledEffect[]
}

export interface CompiledCall {
  states: number[]
  drawn: boolean
  /** Mask of the rounds in which it may be drawn, 0 for any. */
  rounds: number
  answers: { kind: number; sectors: number; power: PowerCode }[]
}

export interface CompiledTrigger {
  on: 'open-act' | 'open-deal' | 'summit' | 'visit' | 'pressure' | 'overtaken'
  by: number
  /** State mask, or one of `WHERE`. */
  where: number
  sectors: number
  extra: number
}
export const WHERE = { base: -1, border: -2 } as const

export interface CompiledAgenda {
  all: { is: CompiledMeasure; atLeast: number }[]
}

export interface World {
  scenario: Scenario
  rules: RuleNumbers
  modules: Modules
  powers: number
  states: number
  projects: number
  rounds: number
  /** Per power: all others, in order. */
  rivals: number[][]
  everyState: number
  everyPower: number
  /** Per round (index 0 unused): whether a review is due. */
  reviewAfter: boolean[]
  /** Reviews in a whole match. */
  reviews: number

  weight: number[]
  neutral: boolean[]
  /** Per state: mask of its neighbours. */
  neighbours: number[]

  projectIds: string[]
  projectState: number[]
  projectSize: number[]
  projectCost: number[]
  projectYield: number[]
  projectAccess: number[]
  /** Per project: mask with the one bit of its sector. */
  projectSector: number[]
  projectsOf: number[][]
  basesOf: number[][]
  /** Projects in rail, port and other sectors of passage. */
  passages: number[]

  /** Per order kind: price in soft power before anything changes it (deals and cards: 0). */
  softPrice: number[]
  /** Per order kind: price in capital before anything changes it (deals and cards: 0). */
  capitalPrice: number[]

  income: number[]
  doctrineLeast: number[]
  doctrineMost: number[]
  trustedDonor: boolean[]
  covert: boolean[]
  dealStability: number[]
  /** Per power: mask of its gateway states. */
  gateways: number[]
  /** [T2] Per power and mask of states that may be crossed: those of them joined to a gateway. */
  joined: number[][]
  /** [T2] Per power and mask of states: these, their neighbours, and the power's gateways. */
  doors: number[][]
  /** Per power: mask of the states it borders on. */
  bordering: number[]
  triggers: CompiledTrigger[][]
  backlash: CompiledEffect[][]
  interest: { is: CompiledMeasure; points: number }[]
  agendas: CompiledAgenda[][]
  cards: CompiledCard[][]

  headlines: CompiledHeadline[]
  calls: CompiledCall[]
  modifiers: CompiledModifier[]
  laters: CompiledLater[]

  /** Per power: every order that could ever be legal for it. */
  orders: Order[][]
  /** The position before anything is dealt or drawn. */
  opening: Position
}
