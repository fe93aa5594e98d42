/**
 * The position of a match: plain JSON of fixed shape, whole numbers only. What is indexed by a
 * state and a power ("cell") stands at `state * powers + power`; what is indexed by two powers
 * ("pair") at `of * powers + toward`.
 */

export interface Position {
  /** Round being planned, from 1. */
  round: number
  /** 0 running, 1 ended after the last round, 2 ended by collapse. */
  ended: number
  /** Winners once ended; more than one after a tie, none when a collapse leaves nobody. */
  winners: number[]
  /** Per state, 0–10. */
  stability: number[]
  /** Per state, 0–10: where stability drifts to. */
  baseline: number[]
  /** Per cell, 0–10. */
  goodwill: number[]
  /** Per project: owner, or -1. */
  owner: number[]
  /** Per project: second owner of a joint venture, or -1. */
  partner: number[]
  /** Per pair, 0–10. */
  wariness: number[]
  /** Per power: soft power in hand. */
  soft: number[]
  /** Per power: capital funds in hand. */
  capital: number[]
  /** Per power: soft power by the public accounts, which leave out what hidden orders cost. */
  publicSoft: number[]
  /** Per power: capital by the public accounts. */
  publicCapital: number[]
  /** Per power: soft share of the income. */
  doctrine: number[]
  /** Per cell: 1 when surveyed. */
  surveyed: number[]
  /** Per cell: last round in which a visit makes the next deal cheaper, 0 for none. */
  visitUntil: number[]
  /** Per cell: loan instalments still due to the power. */
  loan: number[]
  /** Per cell: 1 when the power courted the state since the last review. */
  courted: number[]
  /** Per cell: last round of pressure there, 0 for never. */
  pressedAt: number[]
  /** Per cell: last round of covert action there, 0 for never. */
  covertAt: number[]
  /** Per power: first round in which a summit is possible again. */
  summitFrom: number[]
  /** Per power: 1 while a postponed summit is still owed. */
  postponed: number[]
  /** Per power: victory points in twelfths. */
  points: number[]
  /** Per power: cards in hand (positions in the power's card list). */
  hands: number[][]
  /** Per power: cards still to be drawn, the next one last. */
  decks: number[][]
  /** Per power: agendas dealt (positions in the power's agenda list). */
  dealt: number[][]
  /** Per power: which of the dealt agendas it keeps, or -1. */
  agenda: number[]
  /** Per round (first entry is round 1): headlines to come, in order. */
  headlines: number[][]
  /** This round's headlines: `[headline, state or -1]`. */
  revealed: number[][]
  /** Calls to come, the next one first. */
  callDeck: number[]
  /** Open calls: `[call, state, last round]`. */
  calls: number[][]
  /** Delayed effects: `[round, later, actor, rival, state, times left]`. */
  scheduled: number[][]
  /** Lasting effects: `[modifier, last round, power mask, state mask]`. */
  modifiers: number[][]
}

const copyRows = (rows: readonly number[][]): number[][] => rows.map((row) => row.slice())

/** A deep copy, made by hand because search copies positions all the time. */
export function clonePosition(from: Position): Position {
  return {
    round: from.round,
    ended: from.ended,
    winners: from.winners.slice(),
    stability: from.stability.slice(),
    baseline: from.baseline.slice(),
    goodwill: from.goodwill.slice(),
    owner: from.owner.slice(),
    partner: from.partner.slice(),
    wariness: from.wariness.slice(),
    soft: from.soft.slice(),
    capital: from.capital.slice(),
    publicSoft: from.publicSoft.slice(),
    publicCapital: from.publicCapital.slice(),
    doctrine: from.doctrine.slice(),
    surveyed: from.surveyed.slice(),
    visitUntil: from.visitUntil.slice(),
    loan: from.loan.slice(),
    courted: from.courted.slice(),
    pressedAt: from.pressedAt.slice(),
    covertAt: from.covertAt.slice(),
    summitFrom: from.summitFrom.slice(),
    postponed: from.postponed.slice(),
    points: from.points.slice(),
    hands: copyRows(from.hands),
    decks: copyRows(from.decks),
    dealt: copyRows(from.dealt),
    agenda: from.agenda.slice(),
    headlines: copyRows(from.headlines),
    revealed: copyRows(from.revealed),
    callDeck: from.callDeck.slice(),
    calls: copyRows(from.calls),
    scheduled: copyRows(from.scheduled),
    modifiers: copyRows(from.modifiers),
  }
}
