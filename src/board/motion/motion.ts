/**
 * What can happen on the board, as plain data named after the facts it tells. Indices are those of
 * the model, -1 where a field does not apply.
 */
import type { Ghost, Move } from '../../view/index.ts'

/** A number that moved. */
export type Shifted = Move['what']

export type Motion =
  | { kind: 'round' }
  | { kind: 'headline'; state: number }
  | { kind: 'call'; state: number }
  | { kind: 'call-lapsed'; state: number }
  | { kind: 'call-answered'; state: number; powers: number[] }
  | {
      kind: 'order'
      power: number
      order: Ghost['kind']
      state: number
      project: number
      rival: number
    }
  | { kind: 'refund'; power: number; order: Ghost['kind']; state: number; project: number }
  | {
      kind: 'shift'
      what: Shifted
      state: number
      power: number
      /** The rival that wariness is about. */
      toward: number
      by: number
    }
  | { kind: 'capped'; what: Shifted; state: number; power: number }
  | { kind: 'project'; project: number; owner: number; partner: number }
  | { kind: 'contest'; project: number; bidders: number[]; winner: number; partner: number }
  | { kind: 'surveyed'; power: number; state: number }
  | { kind: 'unrest'; state: number }
  | { kind: 'exposed'; power: number; state: number }
  | { kind: 'lasting'; powers: number[]; states: number[] }
  | { kind: 'delayed'; state: number }
  | { kind: 'overtaken'; state: number; leader: number }
  | { kind: 'backlash'; power: number; toward: number; state: number }
  | { kind: 'reopened'; project: number; power: number }
  | { kind: 'cut'; project: number; power: number }
  | { kind: 'income'; power: number }
  | { kind: 'review'; state: number; firsts: number[]; seconds: number[] }
  | { kind: 'interest'; power: number }
  | { kind: 'agenda'; power: number; fulfilled: boolean }
  | { kind: 'collapse'; states: number[]; out: number[] }
  | { kind: 'over'; winners: number[] }
