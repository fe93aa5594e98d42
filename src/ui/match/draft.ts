/** A plan in the making, with everything that was done to it: each change can be undone. */
import { produce } from 'immer'
import { NONE, reject, type Order, type View } from '../../rules/index.ts'
import { draftOf } from '../../view/index.ts'

export interface DraftPlan {
  orders: Order[]
  /** Move of the doctrine mark: -1, 0 or 1. */
  doctrine: number
  /** Which dealt agenda is kept, -1 for none yet. */
  agenda: number
}

/** A draft and the drafts before and after it, the nearest one last. */
export interface Drafting {
  now: DraftPlan
  past: DraftPlan[]
  future: DraftPlan[]
}

export type DraftAction =
  | { act: 'add'; order: Order }
  | { act: 'remove'; slot: number }
  | { act: 'move'; from: number; to: number }
  | { act: 'doctrine'; by: number }
  | { act: 'agenda'; agenda: number }
  | { act: 'replace'; plan: DraftPlan }
  | { act: 'undo' }
  | { act: 'redo' }

export const EMPTY: DraftPlan = { orders: [], doctrine: 0, agenda: NONE }

export const begin = (now: DraftPlan): Drafting => ({ now, past: [], future: [] })

/** The drafting after an action; the same object when nothing changed. */
export function drafting(state: Drafting, action: DraftAction): Drafting {
  switch (action.act) {
    case 'undo':
      return stepBack(state)
    case 'redo':
      return stepForward(state)
    default: {
      const next = changed(state.now, action)
      if (next === state.now) return state
      return { now: next, past: [...state.past, state.now], future: [] }
    }
  }
}

function stepBack({ now, past, future }: Drafting): Drafting {
  const last = past.at(-1)
  return last
    ? { now: last, past: past.slice(0, -1), future: [...future, now] }
    : { now, past, future }
}

function stepForward({ now, past, future }: Drafting): Drafting {
  const next = future.at(-1)
  return next
    ? { now: next, past: [...past, now], future: future.slice(0, -1) }
    : { now, past, future }
}

type Change = Exclude<DraftAction, { act: 'undo' | 'redo' }>

const changed = (plan: DraftPlan, action: Change): DraftPlan =>
  produce(plan, (draft) => {
    switch (action.act) {
      case 'add':
        draft.orders.push(action.order)
        break
      case 'remove':
        draft.orders.splice(action.slot, 1)
        break
      case 'move':
        draft.orders.splice(action.to, 0, ...draft.orders.splice(action.from, 1))
        break
      case 'doctrine':
        draft.doctrine = action.by
        break
      case 'agenda':
        draft.agenda = action.agenda
        break
      case 'replace':
        return action.plan
    }
    return undefined
  })

/**
 * Why an order of the draft cannot stand where it stands, per slot: null where it can. An order
 * may have leant on one that was taken out.
 */
export const refusals = (view: View, { orders }: DraftPlan) =>
  orders.map((order, slot) =>
    reject(draftOf(view, [...orders.slice(0, slot), ...orders.slice(slot + 1)]), order),
  )
