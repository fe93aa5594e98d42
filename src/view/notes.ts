/** What is worth knowing about a state: what it will do by itself, and the marks that powers left there. */
import {
  hasBase,
  KIND,
  mayAnswer,
  NONE,
  standings,
  type Change,
  type View,
} from '../rules/index.ts'
import { forecast, planOf } from './forecast.ts'

/** Marks of a power in a state. */
export interface Marks {
  surveyed: boolean
  base: boolean
  /** Last round in which a visit makes a deal cheaper, 0 for none. */
  visitUntil: number
  /** Loan instalments still due. */
  loan: number
  /** Whether the next review finds neglect, as things stand [V1]. */
  neglected: boolean
}

/** [K1] Marks of a power in a state. */
export function marksOf({ world, position }: View, state: number, power: number): Marks {
  const cell = state * world.powers + power
  const until = position.visitUntil[cell]!
  return {
    surveyed: position.surveyed[cell] === 1,
    base: hasBase(world, position, state, power),
    visitUntil: until >= position.round ? until : 0,
    loan: position.loan[cell]!,
    neglected: world.modules.neglect && position.courted[cell] === 0,
  }
}

/** Rules that move goodwill and stability without anybody's order. */
const BY_ITSELF: ReadonlySet<Change['rule']> = new Set([
  'A2',
  'A3',
  'A4',
  'A6',
  'T3',
  'V1',
  'V4',
  'F7',
])

/** What would change everywhere this round if nobody did anything. */
export const driftOf = (view: View): Change[] =>
  forecast(view, planOf(view, [])).facts.flatMap((fact) =>
    fact.fact === 'changed' && BY_ITSELF.has(fact.rule) ? [fact] : [],
  )

/** An open call of a capital [C1]. */
export interface OpenCall {
  call: number
  state: number
  until: number
  /** Whether an answer of the view's power would count, by each way to answer. */
  answers: { kind: number; sectors: number; mine: boolean }[]
}

/** The open calls, of one state or of all (-1). */
export function openCalls({ world, position, power }: View, state = NONE): OpenCall[] {
  const read = { world, position, at: standings(world, position), reader: power }
  const rows = position.calls as [number, number, number][]
  return rows
    .filter(([, asking]) => state === NONE || asking === state)
    .map(([call, asking, until]) => ({
      call,
      state: asking,
      until,
      answers: world.calls[call]!.answers.map(({ kind, sectors, power: who }) => ({
        kind,
        sectors,
        mine: power !== NONE && mayAnswer(read, who, power, asking),
      })),
    }))
}

/** [C2] Whether an order of the view's power would answer an open call, carried out this round. */
export function answersCall(
  view: View,
  order: { kind: number; state: number; item: number },
): boolean {
  return openCalls(view, order.kind === KIND.summit ? NONE : order.state).some(({ answers }) =>
    answers.some(
      ({ kind, sectors, mine }) =>
        mine &&
        kind === order.kind &&
        (kind !== KIND.deal || (view.world.projectSector[order.item]! & sectors) !== 0),
    ),
  )
}
