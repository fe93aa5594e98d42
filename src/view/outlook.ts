/** What one course of a round would change against another, if the rivals did nothing. */
import {
  leaders,
  members,
  standings,
  type Fact,
  type Plan,
  type Position,
  type Quantity,
  type View,
} from '../rules/index.ts'
import {
  forecast,
  planOf,
  risksOf,
  shifts,
  type Forecast,
  type Risk,
  type Shift,
} from './forecast.ts'

/** An alignment that would end elsewhere. */
export interface Realignment {
  state: number
  power: number
  from: number
  to: number
}

/** A state that others would lead. */
export interface Handover {
  state: number
  before: number[]
  after: number[]
}

export interface Outlook {
  shifts: Shift[]
  realignments: Realignment[]
  handovers: Handover[]
  /** What may go wrong, and would not if the power did nothing. */
  risks: Risk[]
  /** What else would happen: owners, surveys, budgets, lasting and delayed effects. */
  news: Fact[]
  /** Chances that would be taken, and how they are counted here. */
  chances: { percent: number; happened: boolean }[]
}

/** Facts that tell what no shift tells. */
const NEWS: ReadonlySet<Fact['fact']> = new Set([
  'lasting',
  'delayed',
  'surveyed',
  'project',
  'call',
])
const OFF_BOARD: ReadonlySet<Quantity> = new Set(['soft', 'capital', 'baseline'])

const isNews = (fact: Fact): boolean =>
  fact.fact === 'changed' ? OFF_BOARD.has(fact.what) : NEWS.has(fact.fact)

/** Facts of one course that the other lacks. */
function onlyIn(withIt: Forecast, without: Forecast): Fact[] {
  const told = new Set(without.facts.map((fact) => JSON.stringify(fact)))
  return withIt.facts.filter((fact) => !told.has(JSON.stringify(fact)))
}

/** Who leads each state; nobody where all alignments are 0. */
function leadersOf({ world }: View, position: Position): number[][] {
  const at = standings(world, position)
  return world.scenario.states.map((_, state) => {
    const top = [...members(leaders(world, at, state))]
    return at.alignment[state * world.powers + top[0]!]! > 0 ? top : []
  })
}

/** What differs between two courses of the same round. */
export function compare(view: View, without: Forecast, withIt: Forecast): Outlook {
  const { world } = view
  const before = standings(world, without.after).alignment
  const after = standings(world, withIt.after).alignment
  const led = leadersOf(view, without.after)
  const leads = leadersOf(view, withIt.after)
  const fresh = onlyIn(withIt, without)
  const known = new Set(risksOf(view, without).map((risk) => JSON.stringify(risk)))
  return {
    shifts: shifts(view, without.after, withIt.after),
    realignments: after.flatMap((to, cell) =>
      to === before[cell]
        ? []
        : [
            {
              state: Math.floor(cell / world.powers),
              power: cell % world.powers,
              from: before[cell]!,
              to,
            },
          ],
    ),
    handovers: leads.flatMap((now, state) =>
      now.join() === led[state]!.join() ? [] : [{ state, before: led[state]!, after: now }],
    ),
    risks: risksOf(view, withIt).filter((risk) => !known.has(JSON.stringify(risk))),
    news: fresh.filter(isNews),
    chances: fresh.flatMap((fact) =>
      fact.fact === 'chance' ? [{ percent: fact.percent, happened: fact.happened }] : [],
    ),
  }
}

/** What a plan would change against an empty one. */
export const outlookOf = (view: View, plan: Plan): Outlook =>
  compare(view, forecast(view, planOf(view, [])), forecast(view, plan))

/** Budgets of the view's power as the next round begins, and what its cap would swallow [B6]. */
export function purseAfter(
  view: View,
  plan: Plan,
): { soft: number; capital: number; lostSoft: number; lostCapital: number } {
  const { after, facts } = forecast(view, plan)
  const lost = (budget: 'soft' | 'capital') =>
    facts.reduce(
      (sum, fact) =>
        fact.fact === 'capped' && fact.what === budget && fact.power === view.power
          ? sum + Math.max(0, -fact.by)
          : sum,
      0,
    )
  return {
    soft: after.soft[view.power]!,
    capital: after.capital[view.power]!,
    lostSoft: lost('soft'),
    lostCapital: lost('capital'),
  }
}
