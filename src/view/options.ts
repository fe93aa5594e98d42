/** What a power may order, each with its price, its effect and, if refused, the reason. */
import {
  capitalPrice,
  KIND,
  NONE,
  reject,
  softPrice,
  type Draft,
  type Order,
  type Reason,
  type View,
} from '../rules/index.ts'
import { forecast, planOf, type Forecast } from './forecast.ts'
import { compare, type Outlook } from './outlook.ts'

export interface Option {
  order: Order
  /** Price within the draft. */
  soft: number
  capital: number
  /** Why it cannot be added to the draft, null when it can. */
  refused: Reason | null
}

/** All that an order would add to a draft, if rivals did nothing. */
export type Consequence = Outlook

/** The draft of the view's power as the rules read it. */
export const draftOf = ({ world, position, power }: View, orders: readonly Order[]): Draft => ({
  world,
  position,
  power,
  orders,
})

/** Price of an order added to a draft. */
function priced(view: View, orders: readonly Order[], order: Order): Option {
  const draft = draftOf(view, [...orders, order])
  return {
    order,
    soft: softPrice(draft, order),
    capital: capitalPrice(draft, orders.length),
    refused: reject(draftOf(view, orders), order),
  }
}

/** All orders the power could ever give that fit `wanted`, in rulebook order. */
function options(
  view: View,
  orders: readonly Order[],
  wanted: (order: Order) => boolean,
): Option[] {
  return view.world.orders[view.power]!.filter(wanted).map((order) => priced(view, orders, order))
}

/** Orders placed in a state, a summit included, cards and deals left out. */
export const stateOptions = (view: View, orders: readonly Order[], state: number): Option[] =>
  options(
    view,
    orders,
    ({ kind, state: place }) => kind !== KIND.card && kind !== KIND.deal && place === state,
  )

/** Orders that have no place: summit and reassuring. */
export const regionOptions = (view: View, orders: readonly Order[]): Option[] =>
  options(view, orders, ({ kind, state }) => kind !== KIND.card && state === NONE)

/** The open and the quiet deal for a project. */
export const projectOptions = (view: View, orders: readonly Order[], project: number): Option[] =>
  options(view, orders, ({ kind, item }) => kind === KIND.deal && item === project)

/** Every way to play a card of the hand. */
export const cardOptions = (view: View, orders: readonly Order[], card: number): Option[] =>
  options(view, orders, ({ kind, item }) => kind === KIND.card && item === card)

/**
 * What an order would add to a draft. Ask only for orders that are not refused. Whoever asks about
 * many orders works out once what the draft brings `without` them.
 */
export function consequenceOf(
  view: View,
  orders: readonly Order[],
  order: Order,
  without: Forecast = forecast(view, planOf(view, orders)),
): Consequence {
  const withIt = forecast(view, planOf(view, [...orders, order]))
  const found = compare(view, without, withIt)
  if (order.kind === KIND.covert) {
    found.chances = []
    found.risks.push({ risk: 'exposed', percent: view.world.rules.covert.exposedPercent })
  }
  return found
}

/** Budgets in hand once the draft is paid, and the income the round will bring. */
export function accounts(
  view: View,
  orders: readonly Order[],
  doctrine: number,
): { soft: number; capital: number; incomeSoft: number; incomeCapital: number } {
  const { position, power } = view
  const draft = draftOf(view, orders)
  const soft = orders.reduce((left, order) => left - softPrice(draft, order), position.soft[power]!)
  const capital = orders.reduce(
    (left, _, index) => left - capitalPrice(draft, index),
    position.capital[power]!,
  )
  const plan = { ...planOf(view, orders), doctrine }
  const { facts } = forecast(view, plan)
  const income = facts.find((fact) => fact.fact === 'income' && fact.power === power)
  return income?.fact === 'income'
    ? { soft, capital, incomeSoft: income.soft, incomeCapital: income.capital }
    : { soft, capital, incomeSoft: 0, incomeCapital: 0 }
}

/** Whether an order of this kind is worth showing when it can never be given [M1]. */
export const isSwitchedOff = ({ refused }: Option): boolean =>
  refused === 'switched-off' || refused === 'not-granted'
