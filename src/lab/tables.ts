/** What the lab counted as tidy tables: a row an observation, a column a variable. */
import {
  COUNTED,
  type Counted,
  type Events,
  type MatchRecord,
  type ReviewCounts,
} from './record.ts'
import { winOf } from './shares.ts'

/** A list is written as words by comma. */
export type CellType = 'text' | 'list' | 'boolean' | 'integer' | 'number'
export type Unit =
  | 'match'
  | 'round'
  | 'point'
  | 'order'
  | 'plan'
  | 'event'
  | 'cell'
  | 'share'
  | 'step'
export type Cell = string | number | boolean

/** What a column holds; `null` where there is no unit or bound. */
export interface ColumnInfo {
  name: string
  type: CellType
  unit: Unit | null
  least: number | null
  most: number | null
}

export interface Table {
  name: string
  columns: readonly ColumnInfo[]
  /** Cells in the order of the columns. */
  rows: Cell[][]
}

interface Column<Row> extends ColumnInfo {
  value: (row: Row) => Cell
}

interface Definition<Row> {
  name: string
  rows: (record: MatchRecord, states: readonly string[]) => Row[]
  columns: readonly Column<Row>[]
}

interface PowerRow {
  record: MatchRecord
  power: number
}
interface OrderRow extends PowerRow {
  order: Counted
}
interface RoundRow extends PowerRow {
  /** From 0. */
  round: number
}
interface StateRow {
  record: MatchRecord
  round: number
  id: string
  stability: number
}

/**
 * The tables of a run: matches, powers, orders, rounds and states.
 *
 * @param states Ids of the scenario's states, in its order.
 */
export function tablesOf(records: readonly MatchRecord[], states: readonly string[]): Table[] {
  return [
    fill(MATCHES, records, states),
    fill(POWERS, records, states),
    fill(ORDERS, records, states),
    fill(ROUNDS, records, states),
    fill(STATES, records, states),
  ]
}

function fill<Row>(
  { name, rows, columns }: Definition<Row>,
  records: readonly MatchRecord[],
  states: readonly string[],
): Table {
  return {
    name,
    columns,
    rows: records
      .flatMap((record) => rows(record, states))
      .map((row) => columns.map(({ value }) => value(row))),
  }
}

const text = <Row>(name: string, value: (row: Row) => string): Column<Row> => ({
  name,
  type: 'text',
  unit: null,
  least: null,
  most: null,
  value,
})

const list = <Row>(name: string, value: (row: Row) => readonly string[]): Column<Row> => ({
  ...text(name, (row: Row) => value(row).join(',')),
  type: 'list',
})

const flag = <Row>(name: string, value: (row: Row) => boolean): Column<Row> => ({
  name,
  type: 'boolean',
  unit: null,
  least: null,
  most: null,
  value,
})

/** How often something happened, or a number that counts from `least`. */
const count = <Row>(
  name: string,
  unit: Unit,
  value: (row: Row) => number,
  least = 0,
): Column<Row> => ({ name, type: 'integer', unit, least, most: null, value })

const share = <Row>(name: string, value: (row: Row) => number): Column<Row> => ({
  name,
  type: 'number',
  unit: 'share',
  least: 0,
  most: 1,
  value,
})

/** Victory points, in parts of twelfths and below 0 after penalties. */
const points = <Row>(name: string, value: (row: Row) => number): Column<Row> => ({
  name,
  type: 'number',
  unit: 'point',
  least: null,
  most: null,
  value,
})

const MATCH = count<{ record: MatchRecord }>('match', 'match', ({ record }) => record.match)
const ROUND = count<{ round: number }>('round', 'round', ({ round }) => round + 1, 1)
const POWER = text<PowerRow>('power', ({ record, power }) => record.powers[power]!)

const EVENT_NAMES: readonly (keyof Events)[] = [
  'resentment',
  'backlash',
  'hedging',
  'overtaking',
  'calls',
  'answered',
  'ventures',
  'neglect',
  'mistrust',
  'doctrine',
  'crises',
  'cutOff',
]
const REVIEW_NAMES: readonly (keyof ReviewCounts)[] = ['cells', 'full', 'bound']

const MATCHES: Definition<{ record: MatchRecord }> = {
  name: 'matches',
  rows: (record) => [{ record }],
  columns: [
    MATCH,
    text('seed', ({ record }) => record.seed),
    text('variant', ({ record }) => record.variant),
    text('scenario', ({ record }) => record.scenario),
    text('rules', ({ record }) => record.rules),
    list('players', ({ record }) => record.players),
    list('winners', ({ record }) => record.winners),
    text('ended', ({ record }) => record.ended),
    count('rounds', 'round', ({ record }) => record.rounds.length, 1),
    flag('kingmaking', ({ record }) => record.kingmaking),
    ...EVENT_NAMES.map((name) =>
      count<{ record: MatchRecord }>(name, 'event', ({ record }) => record.events[name]),
    ),
    ...REVIEW_NAMES.map((name) =>
      count<{ record: MatchRecord }>(name, 'cell', ({ record }) => record.reviews[name]),
    ),
  ],
}

const powerRows = (record: MatchRecord): PowerRow[] =>
  record.powers.map((_, power) => ({ record, power }))

const POWERS: Definition<PowerRow> = {
  name: 'powers',
  rows: powerRows,
  columns: [
    MATCH,
    POWER,
    share('won', ({ record, power }) => winOf(record, power)),
    points('points', ({ record, power }) => record.points[power]!),
    points('interest', ({ record, power }) => record.interest[power]!),
    points('agenda', ({ record, power }) => record.agenda[power]!),
    count('replaced', 'plan', ({ record, power }) => record.replaced?.[power] ?? 0),
  ],
}

const ORDERS: Definition<OrderRow> = {
  name: 'orders',
  rows: (record) => powerRows(record).flatMap((row) => COUNTED.map((order) => ({ ...row, order }))),
  columns: [
    MATCH,
    POWER,
    text('order', ({ order }) => order),
    count('count', 'order', ({ record, power, order }) => {
      return record.orders[power]![COUNTED.indexOf(order)]!
    }),
  ],
}

const ROUNDS: Definition<RoundRow> = {
  name: 'rounds',
  rows: (record) =>
    record.rounds.flatMap((_, round) => powerRows(record).map((row) => ({ ...row, round }))),
  columns: [
    MATCH,
    ROUND,
    POWER,
    share('chance', ({ record, round, power }) => record.rounds[round]!.chance[power]!),
    points('points', ({ record, round, power }) => record.rounds[round]!.points[power]!),
  ],
}

const STATES: Definition<StateRow> = {
  name: 'states',
  rows: (record, states) =>
    record.rounds.flatMap(({ stability }, round) =>
      states.map((id, state) => ({ record, round, id, stability: stability[state]! })),
    ),
  columns: [
    MATCH,
    ROUND,
    text('state', ({ id }) => id),
    {
      name: 'stability',
      type: 'integer',
      unit: 'step',
      least: 0,
      most: 10,
      value: ({ stability }) => stability,
    },
  ],
}
