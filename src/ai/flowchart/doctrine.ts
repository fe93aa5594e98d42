/** The doctrine move and the choice of an agenda. */
import { NONE, type View } from '../../rules/index.ts'
import { doctrineMoves, mustKeepAgenda } from '../plan.ts'
import { priceOf, type Situation } from './situation.ts'
import { agendaWorth } from './worth.ts'

/** Difference of the budgets left over that makes the other one the scarcer. */
const IMBALANCE = 3

/** [D2] Toward the scarcer budget: what is left after this plan is compared. */
export function chooseDoctrine(view: View, situation: Situation): number {
  const left = leftOver(situation)
  const wish =
    left.soft + IMBALANCE <= left.capital ? 1 : left.capital + IMBALANCE <= left.soft ? -1 : 0
  return doctrineMoves(view).includes(wish) ? wish : 0
}

/** Both budgets once the draft is paid. */
function leftOver(situation: Situation): { soft: number; capital: number } {
  const { position, power, orders } = situation
  let soft = position.soft[power]!
  let capital = position.capital[power]!
  orders.forEach((order, index) => {
    const price = priceOf({ ...situation, orders: orders.slice(0, index) }, order)
    soft -= price.soft
    capital -= price.capital
  })
  return { soft, capital }
}

/** [P6] The dealt agenda that is nearest to being fulfilled; the first of equals. */
export function chooseAgenda(view: View, situation: Situation): number {
  if (!mustKeepAgenda(view)) return NONE
  const dealt = view.position.dealt[view.power]!
  const worth = dealt.map((_, index) => agendaWorth(situation, index))
  return worth.indexOf(Math.max(...worth))
}
