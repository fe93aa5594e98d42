/** Orders in words. */
import { isHidden, KIND, ROLE, STEP_NAMES, type Order, type World } from '../rules/index.ts'
import { ORDER_NAMES, type OrderName, type RuleNumbers } from '../scenario/index.ts'
import { formatMessage, type MessageParams } from './message.ts'
import {
  cardName,
  isSome,
  joined,
  powerName,
  projectPhrase,
  sectorsOfMask,
  stateName,
  type Tongue,
} from './names.ts'

/** The name of a kind of order. */
export const orderName = (language: string, name: OrderName): string =>
  formatMessage(language, `order.${name}`, {})

/** The name of a resolution step. */
export const stepName = (language: string, step: number): string =>
  formatMessage(language, `step.${STEP_NAMES[step]!}`, {})

/** The numbers that the sentence about each kind of order tells. */
const EFFECT_NUMBERS: Record<OrderName, (rules: RuleNumbers) => MessageParams> = {
  exchange: ({ goodwill }) => ({ goodwill: goodwill.exchange }),
  grant: ({ goodwill, soft }) => ({ goodwill: goodwill.grant, stability: soft.grantStability }),
  loan: ({ goodwill, loan }) => ({
    goodwill: goodwill.loan,
    instalment: loan.instalment,
    rounds: loan.rounds,
  }),
  dialogue: ({ goodwill, soft }) => ({
    goodwill: goodwill.dialogue,
    below: soft.dialogueBelow,
    calms: soft.dialogueCalms,
  }),
  visit: ({ goodwill, soft }) => ({ goodwill: goodwill.visit, discount: soft.visitDiscount }),
  summit: ({ goodwill, soft }) => ({ goodwill: goodwill.summit, pause: soft.summitPause }),
  survey: ({ goodwill, survey, capitals }) => ({
    goodwill: goodwill.survey,
    hearing: capitals.hearing,
    ...survey,
  }),
  deal: ({ goodwill }) => ({ goodwill: goodwill.openDeal }),
  stabilise: ({ goodwill, stabilise }) => ({
    goodwill: goodwill.stabilise,
    stability: stabilise.stability,
    below: stabilise.goodwillBelow,
  }),
  reassure: ({ reassure }) => reassure,
  pressure: ({ pressure }) => pressure,
  covert: ({ covert }) => ({ ...covert, percent: covert.exposedPercent }),
  card: () => ({}),
}

/** What a kind of order does, in one line, with the numbers of the world's rules. */
export function orderEffect(language: string, world: World, name: OrderName): string {
  return formatMessage(language, `order-effect.${name}`, EFFECT_NUMBERS[name](world.rules))
}

/** An order with its place and aim, as "Pressure on Japan in Kazakhstan". */
export function orderPhrase(tongue: Tongue, power: number, order: Order): string {
  const { language } = tongue
  const name = ORDER_NAMES[order.kind]!
  const place = isSome(order.state) ? { state: stateName(tongue, order.state) } : { state: '' }
  if (order.kind === KIND.card) return cardPhrase(tongue, power, order)
  if (order.kind === KIND.deal) {
    const key = order.quiet ? 'quietDeal' : 'openDeal'
    const project = projectPhrase(tongue, order.item)
    return formatMessage(language, `order-phrase.${key}`, { ...place, project })
  }
  if (order.kind === KIND.pressure) {
    const rival = powerName(tongue, order.rival)
    return formatMessage(language, 'order-phrase.pressure', { ...place, rival })
  }
  const key = isSome(order.state) ? 'state' : 'nowhere'
  return formatMessage(language, `order-phrase.${key}`, {
    ...place,
    order: orderName(language, name),
  })
}

function cardPhrase(tongue: Tongue, power: number, { item, state, rival }: Order): string {
  return formatMessage(tongue.language, 'order-phrase.card', {
    order: orderName(tongue.language, 'card'),
    card: cardName(tongue, power, item),
    place: isSome(state) ? 'yes' : 'no',
    state: isSome(state) ? stateName(tongue, state) : '',
    aim: isSome(rival) ? 'yes' : 'no',
    rival: isSome(rival) ? powerName(tongue, rival) : '',
  })
}

/** A price in both budgets, as "S1 K2", or "free". */
export const pricePhrase = (language: string, soft: number, capital: number): string =>
  formatMessage(language, 'order-phrase.price', { soft, capital })

/** [O] How an order is seen once it is carried out. */
export function howSeen(world: World, power: number, order: Order): 'open' | 'quiet' | 'hidden' {
  if (isHidden(world, power, order)) return 'hidden'
  switch (order.kind) {
    case KIND.card:
      return world.cards[power]![order.item]!.seen
    case KIND.deal:
      return order.quiet ? 'quiet' : 'open'
    case KIND.visit:
      return world.neutral[order.state] ? 'quiet' : 'open'
    case KIND.summit:
    case KIND.pressure:
      return 'open'
    default:
      return 'quiet'
  }
}

/** [P3] What an order costs before anything makes it cheaper or dearer. */
export function listPrice(
  world: World,
  power: number,
  order: Order,
): { soft: number; capital: number } {
  const name = ORDER_NAMES[order.kind]!
  const { prices } = world.rules
  if (name === 'card') return world.cards[power]![order.item]!
  if (name !== 'deal') return prices[name]
  const quiet = order.quiet ? prices.quietDeal : { soft: 0, capital: 0 }
  return { soft: quiet.soft, capital: world.projectCost[order.item]! + quiet.capital }
}

/** [C2] Whose answer counts. */
function answerer(tongue: Tongue, code: number): { only: string; power: string } {
  const only = code >= 0 ? 'power' : code === ROLE.leader ? 'leader' : 'trailing'
  const any = code === ROLE.all
  return { only: any ? 'any' : only, power: code >= 0 ? powerName(tongue, code) : '' }
}

/** [C2] The orders that answer a call, in words. */
export function callAnswers(tongue: Tongue, call: number): string {
  const { language, world } = tongue
  const everySector = (1 << world.scenario.sectors.length) - 1
  const answers = world.calls[call]!.answers.map(({ kind, sectors, power }) =>
    formatMessage(language, 'phrase.answer', {
      order: orderName(language, ORDER_NAMES[kind]!),
      limited: kind === KIND.deal && sectors !== everySector ? 'yes' : 'no',
      sectors: sectorsOfMask(tongue, sectors),
      ...answerer(tongue, power),
    }),
  )
  return joined(tongue, answers)
}
