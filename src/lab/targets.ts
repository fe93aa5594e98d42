/** What a scenario should come to, figure by figure. */
import type { BalanceReport } from './balance.ts'

/** A figure and its bounds; null where there is none. */
export interface Target {
  /** Place of the figure in the report: `winShare.japan`, `thesis.goodwillFull`. */
  name: string
  value: number
  least: number | null
  most: number | null
  holds: boolean
}

/** Least share of orders that every order should have for some power, and most for any. */
export const ORDER_SHARE = { least: 0.03, most: 0.35 }
export const WIN_LIFT = { least: 0.8, most: 1.25 }

/** Half of the range around an even share that intervals of win shares should stay in. */
const WIN_SHARE = { below: 0.0434, above: 0.0467 }

type Figures = Omit<BalanceReport, 'targets'>

/** All targets of a report and whether they hold. */
export const targetsOf = (report: Figures): Target[] => [
  ...winShareTargets(report),
  ...orderTargets(report),
  ...Object.entries(report.winLift).map(([order, lift]) =>
    target(`winLift.${order}`, lift, WIN_LIFT.least, WIN_LIFT.most),
  ),
  target('leaderAtHalfWins', report.leaderAtHalfWins, 0.5, 0.65),
  target('lastAtHalfWins', report.lastAtHalfWins, 0.08, null),
  target('collapseRate', report.collapseRate, 0.01, 0.1),
  target('kingmaking', report.kingmaking, null, 0.15),
  target('thesis.goodwillFull', report.thesis.goodwillFull, null, 0.1),
  target('thesis.stakeBound', report.thesis.stakeBound, 0.2, null),
  target('thesis.resentment', report.thesis.resentment, 2, null),
  target('thesis.backlash', report.thesis.backlash, 1, null),
  target('thesis.doctrineMoves', report.thesis.doctrineMoves, 0.8, null),
  ...pureTargets(report),
]

function target(name: string, value: number, least: number | null, most: number | null): Target {
  const holds = (least === null || value >= least) && (most === null || value <= most)
  return { name, value, least, most, holds }
}

/** Of the pure players that played. */
const pureTargets = ({ thesis }: Figures): Target[] =>
  (['pureSoft', 'pureDeal'] as const).flatMap((name) => {
    const share = thesis[name]
    return share === undefined ? [] : [target(`thesis.${name}`, share, null, 0.25)]
  })

/** The interval of every share has to lie in the range: 29 to 38 % for three powers. */
function winShareTargets({ winShare, ci }: Figures): Target[] {
  const even = 1 / Object.keys(winShare).length
  const least = even - WIN_SHARE.below
  const most = even + WIN_SHARE.above
  return Object.entries(ci).map(([power, [low, high]]) => ({
    name: `winShare.${power}`,
    value: winShare[power]!,
    least,
    most,
    holds: low >= least && high <= most,
  }))
}

/** For every order the highest share that it has for any power. */
function orderTargets({ orderShare, winLift }: Figures): Target[] {
  return Object.keys(winLift).map((order) => {
    const highest = Math.max(...Object.values(orderShare).map((shares) => shares[order]!))
    return target(`orderShare.${order}`, highest, ORDER_SHARE.least, ORDER_SHARE.most)
  })
}
