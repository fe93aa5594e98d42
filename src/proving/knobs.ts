/** Numbers of a scenario that an author may have changed, with usual bounds. */
import type { Knob } from '../lab/tune.ts'
import type { OrderName, Scenario } from '../scenario/index.ts'

const PURSES = ['soft', 'capital'] as const
export type Purse = (typeof PURSES)[number]

/** What a number is; ids and names of the scenario say of whom. */
export type KnobSubject =
  | { what: 'budget'; power: number; purse: Purse }
  | { what: 'income' | 'interest'; power: number }
  | { what: 'stability' | 'baseline' | 'weight'; state: number }
  | { what: 'goodwill'; state: number; power: number }
  | { what: 'price'; order: OrderName | 'quietDeal'; purse: Purse }

export type KnobKind = KnobSubject['what']

export type NamedKnob = Knob & { subject: KnobSubject }

/** The kinds in the order in which they are offered. */
export const KNOB_KINDS: readonly KnobKind[] = [
  'budget',
  'income',
  'interest',
  'stability',
  'baseline',
  'weight',
  'goodwill',
  'price',
]

/** The kinds that are chosen unless an author says otherwise. */
export const USUAL_KINDS: readonly KnobKind[] = ['budget', 'income', 'interest', 'stability']

/** How far from what it is a number may go. */
const REACH = 3

/** What scenarios allow for numbers of a kind. */
const ALLOWED: Readonly<Record<KnobKind, readonly [least: number, most: number]>> = {
  budget: [0, 60],
  income: [1, 30],
  interest: [1, 10],
  stability: [0, 10],
  baseline: [0, 10],
  weight: [1, 12],
  goodwill: [0, 10],
  price: [0, 20],
}

/** All numbers that are offered for a scenario, kind by kind. */
export function knobsOf(scenario: Scenario): NamedKnob[] {
  const all = [...powerKnobs(scenario), ...stateKnobs(scenario), ...priceKnobs(scenario)]
  return KNOB_KINDS.flatMap((kind) => all.filter(({ subject }) => subject.what === kind))
}

function knob(pointer: string, from: number, subject: KnobSubject): NamedKnob {
  const [least, most] = ALLOWED[subject.what]
  return {
    pointer,
    from,
    least: Math.max(least, from - REACH),
    most: Math.min(most, from + REACH),
    step: 1,
    subject,
  }
}

const powerKnobs = ({ powers }: Scenario): NamedKnob[] =>
  powers.flatMap(({ start, income, interest }, power) => [
    ...PURSES.map((purse) =>
      knob(`/powers/${power}/start/${purse}`, start[purse], { what: 'budget', power, purse }),
    ),
    knob(`/powers/${power}/income/value`, income.value, { what: 'income', power }),
    knob(`/powers/${power}/interest/points`, interest.points, { what: 'interest', power }),
  ])

const stateKnobs = ({ states, powers }: Scenario): NamedKnob[] =>
  states.flatMap((entry, state) => [
    ...(['stability', 'baseline', 'weight'] as const).map((what) =>
      knob(`/states/${state}/${what}/value`, entry[what].value, { what, state }),
    ),
    ...powers.map(({ id }, power) =>
      knob(`/states/${state}/goodwill/${id}/value`, entry.goodwill[id]?.value ?? 0, {
        what: 'goodwill',
        state,
        power,
      }),
    ),
  ])

/** Prices in a purse that an order takes nothing from stay out: they would make another order of it. */
function priceKnobs({ rules }: Scenario): NamedKnob[] {
  const orders = Object.keys(rules.prices) as (keyof typeof rules.prices)[]
  return orders.flatMap((order) =>
    PURSES.filter((purse) => rules.prices[order][purse] > 0).map((purse) =>
      knob(`/rules/prices/${order}/${purse}`, rules.prices[order][purse], {
        what: 'price',
        order,
        purse,
      }),
    ),
  )
}
