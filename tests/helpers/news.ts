/** The headlines of the default scenario as a test reads them, and what they do round by round. */
import type { WrittenOrder } from '../../src/rules/index.ts'
import { reading } from './shipped.ts'
import type { Table } from './table.ts'

export const FILE = 'post-settlement-2025'

/** The match has begun with this headline; it hit the state named. */
export const read = (headline: string, state?: string): Table => reading(FILE, headline, state)

interface Before {
  /** What lies on the board in the idle round before. */
  marks?: Parameters<Table['with']>[0]
  /** What chances of the headline roll, of 100. */
  rolls?: number[]
}

/** The headline comes in round 2, after an idle round. */
export function readOn(headline: string, state?: string, { marks = {}, rolls = [] }: Before = {}) {
  const hits = state === undefined ? [] : [0]
  return reading(FILE, headline, state, 2)
    .with(marks)
    .play({}, [...hits, ...rolls])
}

/** What a reading gives in the round of a table and in those that follow while nobody acts. */
function over<T>(t: Table, rounds: number, look: (t: Table) => T): T[] {
  const all: T[] = []
  for (let at = t; all.length < rounds; at = at.play()) all.push(look(at))
  return all
}

/** Prices of an order, "soft/capital", in so many rounds from that of the table on. */
export const prices = (t: Table, power: string, order: WrittenOrder, rounds: number): string[] =>
  over(t, rounds, (at) => at.price(power, order))

/** What a power's projects pay in so many rounds from that of the table on. */
export const yields = (t: Table, power: string, rounds: number): number[] =>
  over(t.play(), rounds, (at) => at.told('income')[at.power(power)]!.yields)

/** A power's stake in a state in so many rounds from that of the table on. */
export const stakes = (t: Table, state: string, power: string, rounds: number): number[] =>
  over(t, rounds, (at) => at.stake(state, power))
