/**
 * A player that follows a flowchart, in the tradition of the solitaire opponents of board games: it
 * looks at the boxes from the top; where a box applies and something it proposes is legal, that
 * order joins the plan. It draws no dice and looks no round ahead.
 */
import { ordersAllowed, reject, type Plan, type View } from '../../rules/index.ts'
import type { Player } from '../player.ts'
import { preventCrisis, earnGratitude, reassureInTime } from './calm.ts'
import { playCard } from './cards.ts'
import { answerCall, avoidNeglect, courtAnywhere, earnTrust, holdSummit } from './court.ts'
import { chooseAgenda, chooseDoctrine } from './doctrine.ts'
import { closeDeal, comeForward, testWaters } from './invest.ts'
import { pressLeader, stirUnrest } from './rivals.ts'
import type { FlowRule } from './rule.ts'
import { situationOf, type Situation } from './situation.ts'

/**
 * The boxes, from the top: first what must not be missed, then what gains ground, then what hurts
 * rivals, then what is always useful. Each adds one order at most in a walk; walks are repeated
 * until the plan is full or no box finds anything more.
 */
export const FLOWCHART: readonly FlowRule[] = [
  preventCrisis,
  reassureInTime,
  avoidNeglect,
  holdSummit,

  comeForward,
  closeDeal,
  playCard,
  answerCall,
  earnTrust,

  stirUnrest,
  pressLeader,

  testWaters,
  earnGratitude,
  courtAnywhere,
]

/** Fills a plan, then moves the doctrine mark and, in round 1, keeps an agenda. */
function follow(view: View): Plan {
  const situation = situationOf(view)
  while (walk(situation)) continue
  return {
    orders: [...situation.orders],
    doctrine: chooseDoctrine(view, situation),
    agenda: chooseAgenda(view, situation),
  }
}

/** One walk down the boxes; whether it found anything to add. */
function walk(situation: Situation): boolean {
  const before = situation.orders.length
  const most = ordersAllowed(situation.world, situation.position, situation.power)
  for (const rule of FLOWCHART) {
    if (situation.orders.length >= most) return false
    const legal = rule.propose(situation).find((order) => reject(situation, order) === null)
    if (legal) situation.orders.push(legal)
  }
  return situation.orders.length > before
}

export const flowchartPlayer = (): Player => ({ name: 'flowchart', choose: follow })
