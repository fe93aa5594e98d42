/** What the lab reports: plain JSON, shares from 0 to 1. */

/** Lowest and highest value of an interval. */
export type Interval = [low: number, high: number]

/** Bounds of a figure; `null` where there is none. */
export interface Bounds {
  least: number | null
  most: number | null
}

/** Every order should make up at least the least share of somebody's orders, and of nobody's more than the most. */
export const ORDER_SHARE_BOUNDS = { least: 0.03, most: 0.35 } as const satisfies Bounds

/** How much likelier to win an order should make a power at most, and how much less. */
export const WIN_LIFT_BOUNDS = { least: 0.8, most: 1.25 } as const satisfies Bounds

/** A figure and what it should be. */
export interface Target extends Bounds {
  /** The figure's place in the report: `winShare.japan`, `drama`, `thesis.goodwillFull`. */
  name: string
  value: number
  holds: boolean
}

/** Figures of what the game wants to show: courting is not owning. */
export interface Thesis {
  /** Share of the cells reviewed with the highest goodwill there is. */
  goodwillFull: number
  /** Share of the cells reviewed whose stake is at least goodwill − 1. */
  stakeBound: number
  /** Events per match. */
  resentment: number
  backlash: number
  doctrineMoves: number
  /** Win shares of a player that only courts, and of one that only deals. */
  pureSoft: number
  pureDeal: number
}

/** How fair and how lively a scenario is when players of one level play it. */
export interface BalanceReport {
  level: string
  matches: number
  /** Per power id: share of the matches won, a tie shared out equally, with its 95 % interval. */
  winShare: Record<string, number>
  ci: Record<string, Interval>
  /** Per power id and counted order: share of the power's orders. */
  orderShare: Record<string, Record<string, number>>
  /** Per counted order: share of wins of those who gave it often, over that of those who did not. */
  winLift: Record<string, number>
  /** Share of the matches won by whoever led, or was last, at half time. */
  leaderAtHalfWins: number
  lastAtHalfWins: number
  collapseRate: number
  /** Share of the matches in which a loser could choose the winner. */
  kingmaking: number
  /** Changes of the lead per match. */
  leadChanges: number
  /** How far behind the winner has been on average, in chance to win, from 0 to 1. */
  drama: number
  /** The round after which the winner no longer changed, on average. */
  decidedRound: number
  /** Share of the matches that ended close. */
  closeFinishes: number
  targets: Target[]
  thesis: Thesis
}

/** A level against a weaker one. */
export interface LadderStep {
  level: string
  against: string
  matches: number
  winShare: number
  ci: Interval
}

export interface LadderReport {
  steps: LadderStep[]
}

/** What became of a power's win share when its player had to do without an order. */
export interface OrderAblation {
  order: string
  power: string
  winShare: number
  baseWinShare: number
  /** The win share without the order less the one with it; negative when the order is missed. */
  difference: number
  ci: Interval
}

/** What became of the game without a part of the rules. */
export interface RuleAblation {
  rule: string
  /** Per power id. */
  winShare: Record<string, number>
  /** Share of all orders that became other orders, from 0 to 1. */
  orderShift: number
  /** The counted order whose share changed most. */
  biggest: string
}

export interface AblationReport {
  level: string
  matches: number
  base: { winShare: Record<string, number> }
  orders: OrderAblation[]
  rules: RuleAblation[]
}
