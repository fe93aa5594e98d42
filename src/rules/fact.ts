/**
 * Facts: what happened in a round, in the order it happened. Log, board, sound and debrief read
 * facts and never recompute a rule. Adding up `changed`, `capped`, `order`, `refund` and `income`
 * facts gives every number of the position.
 */
import type { Order } from './order.ts'
import type { Reason } from './reason.ts'

/** Id of a rule in RULES.md, the "why" of a change. */
export type RuleId = `${Uppercase<string>}${number}`

/** Numbers on the board that facts report changes of. */
export type Quantity =
  | 'goodwill'
  | 'stability'
  | 'baseline'
  | 'wariness'
  | 'soft'
  | 'capital'
  | 'points'
  | 'doctrine'

/** A change of one number. `state`, `power`, `toward` are -1 where they do not apply. */
export interface Change {
  what: Quantity
  state: number
  power: number
  toward: number
  by: number
  rule: RuleId
  /** The power whose act caused it, -1 for none or unseen. */
  author: number
}

type Happening =
  | { fact: 'round'; round: number }
  | { fact: 'headline'; headline: number; state: number }
  | { fact: 'call'; call: number; state: number; until: number }
  | { fact: 'call-lapsed'; call: number; state: number }
  | { fact: 'call-answered'; call: number; state: number; powers: number[] }
  | { fact: 'agenda-kept'; power: number; agenda: number }
  | { fact: 'order'; power: number; order: Order; soft: number; capital: number }
  | { fact: 'refund'; power: number; order: Order; soft: number; capital: number; reason: Reason }
  | ({ fact: 'changed' } & Change)
  | { fact: 'capped'; what: Quantity; state: number; power: number; toward: number; by: number }
  | { fact: 'project'; project: number; owner: number; partner: number; rule: RuleId }
  | { fact: 'contest'; project: number; bidders: number[]; winner: number; partner: number }
  | { fact: 'surveyed'; power: number; state: number }
  | { fact: 'unrest'; state: number }
  | { fact: 'exposed'; power: number; state: number }
  | { fact: 'lasting'; modifier: number; until: number; powers: number; states: number }
  | { fact: 'delayed'; later: number; round: number; times: number; state: number }
  | { fact: 'delayed-now'; later: number; state: number }
  | { fact: 'chance'; percent: number; happened: boolean }
  | { fact: 'overtaken'; state: number; leader: number; by: number }
  | { fact: 'backlash'; power: number; toward: number; state: number }
  | { fact: 'reopened'; project: number; power: number }
  | { fact: 'cut'; power: number; project: number }
  | { fact: 'income'; power: number; soft: number; capital: number; yields: number; loans: number }
  | {
      fact: 'review'
      state: number
      firsts: number[]
      seconds: number[]
      /** Per power, as the capital weighed them. */
      goodwill: number[]
      stake: number[]
    }
  | { fact: 'interest'; power: number; count: number; /** In twelfths. */ points: number }
  | { fact: 'agenda'; power: number; agenda: number; fulfilled: boolean }
  | { fact: 'collapse'; states: number[]; out: number[] }
  | { fact: 'over'; winners: number[] }

/** A happening and who may know of it: `to` is a power, or -1 for everybody. */
export type Fact = Happening & { to: number }
