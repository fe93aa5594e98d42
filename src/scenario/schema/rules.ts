/** The numbers and switches of the rulebook. RULES.md explains each under the id in brackets. */
import * as v from 'valibot'
import { whole } from './common.ts'

/** A small number with the value of the standard rules as its default. */
const n = (standard: number, most = 20) => v.optional(whole(0, most), standard)

/** A group of numbers that may be left out as a whole. */
const group = <T extends v.ObjectEntries>(entries: T) =>
  v.optional(v.strictObject(entries), {} as never)

const price = (soft: number, capital: number) => group({ soft: n(soft), capital: n(capital) })

/** Rule numbers; whatever a scenario leaves out has the standard value. */
export const RulesSchema = v.strictObject({
  plan: group({
    orders: n(3, 6),
    lastOrders: n(1, 6),
    truce: n(1, 8),
    cards: n(1, 6),
    hand: n(3, 8),
    budgetCap: n(12, 60),
  }),
  prices: group({
    exchange: price(2, 0),
    grant: price(1, 2),
    loan: price(0, 3),
    dialogue: price(1, 0),
    visit: price(3, 0),
    summit: price(5, 0),
    survey: price(0, 1),
    stabilise: price(1, 0),
    reassure: price(1, 0),
    pressure: price(1, 0),
    covert: price(1, 1),
    quietDeal: price(0, 1),
  }),
  goodwill: group({
    exchange: n(1),
    grant: n(1),
    loan: n(1),
    dialogue: n(2),
    visit: n(2),
    summit: n(1),
    survey: n(1),
    openDeal: n(1),
    sharedDeal: n(1),
    stabilise: n(2),
    donor: n(1),
  }),
  soft: group({
    crowdedFrom: n(6),
    crowdedSoft: n(1),
    donorBelow: n(8),
    dialogueBelow: n(4),
    dialogueCalms: n(1),
    grantStability: n(1),
    visitDiscount: n(1),
    visitRounds: n(1),
    summitPause: n(3),
    postponedDiscount: n(1),
  }),
  loan: group({ rounds: n(3), instalment: n(1), openPenalty: n(1) }),
  survey: group({ discount: n(2), access: n(2) }),
  deal: group({ stability: n(5), leastPrice: n(1), neutralAccess: n(1), reopenedAt: n(3) }),
  shared: group({ warinessMost: n(3), warinessFalls: n(2), bystanders: n(1) }),
  stabilise: group({ stability: n(3), goodwillBelow: n(6) }),
  reassure: group({ wariness: n(2), warinessFrom: n(4), goodwill: n(1) }),
  pressure: group({
    alignment: n(5),
    strong: n(4),
    weak: n(3),
    stability: n(2),
    own: n(1),
    sympathy: n(1),
    warinessFrom: n(3),
  }),
  covert: group({
    stability: n(2),
    perRival: n(1),
    goodwill: n(3),
    exposedPercent: n(25, 100),
    exposedHere: n(2),
    exposedElsewhere: n(1),
    exposedWariness: n(1),
  }),
  calls: group({ second: n(50, 100), rounds: n(2), alone: n(3), together: n(1) }),
  capitals: group({
    resentment: n(1),
    hedgingLead: n(3),
    hedging: n(1),
    hearing: n(2),
    protectorBelow: n(5),
    protector: n(1),
    drift: n(1),
    cautionFrom: n(5),
    caution: n(1),
  }),
  wariness: group({
    openAct: n(1),
    overtaken: n(2),
    cooling: n(1),
    backlashFrom: n(6),
    backlashTo: n(3),
  }),
  collapse: group({ stability: n(3), states: n(2, 8), memory: n(3) }),
  routes: group({ goodwill: n(3), stability: n(5), transit: n(6), cutOff: n(1) }),
  income: group({ yieldShare: v.optional(whole(1, 12), 3) }),
  review: group({
    neglect: n(1),
    fadeFrom: n(6, 11),
    fade: n(1),
    waryFrom: n(4),
    waryPenalty: n(2),
  }),
  agenda: group({ dealt: n(3, 5), points: n(4) }),
})
export type RuleNumbers = v.InferOutput<typeof RulesSchema>

const on = v.optional(v.boolean(), true)

/** Parts of the rules that a scenario may switch off. */
export const ModulesSchema = v.strictObject({
  agendas: on,
  calls: on,
  cards: on,
  doctrine: on,
  headlines: on,
  hedging: on,
  loans: on,
  neglect: on,
  routes: on,
  wariness: on,
})
export type Modules = v.InferOutput<typeof ModulesSchema>
