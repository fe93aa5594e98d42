/** The seats that this device holds at tables of a game server: what opens them, and what they are called. */
import * as v from 'valibot'
import { TextSchema } from '../scenario/index.ts'
import { keepValue, localTexts, readValue, type Texts } from './texts.ts'

const KEY = 'multivector.tables'
/** Most seats kept; the ones not used for the longest go first. */
const MOST_TABLES = 20
/** The server deletes matches so long after their last move, in ms. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const TableSeatSchema = v.strictObject({
  /** Code of the table. */
  table: v.string(),
  match: v.string(),
  seat: count,
  credential: v.string(),
  device: v.string(),
  code: v.string(),
  name: v.string(),
  /** Rounds of the match that were told here. */
  shown: count,
  /** What is played and which power it is; null until the match has been seen. */
  scenario: v.nullable(TextSchema),
  power: v.nullable(TextSchema),
  /** When it was last used, in ms since 1970. */
  changed: count,
})
export type TableSeat = v.InferOutput<typeof TableSeatSchema>

type Unnamed = Omit<TableSeat, 'scenario' | 'power' | 'changed'>

export class TableSeats {
  private readonly texts: Texts
  private readonly clock: () => number

  /** @param clock In ms since 1970. */
  constructor(texts: Texts = localTexts(), clock: () => number = Date.now) {
    this.texts = texts
    this.clock = clock
  }

  /** What is kept, the one used last first; seats of matches that the server has deleted are not. */
  list(): TableSeat[] {
    const kept = readValue(this.texts, KEY)
    const oldest = this.clock() - KEPT_FOR
    return (Array.isArray(kept) ? kept : [])
      .filter((each): each is TableSeat => v.is(TableSeatSchema, each))
      .filter(({ changed }) => changed > oldest)
  }

  find(table: string): TableSeat | null {
    return this.list().find((each) => each.table === table) ?? null
  }

  /** Keeps a seat in place of the one at the same table, whose names stay. */
  keep(seat: Unnamed): void {
    const { scenario = null, power = null } = this.find(seat.table) ?? {}
    const { table, match, seat: number, credential, device, code, name, shown } = seat
    const opened = { table, match, seat: number, credential, device, code, name, shown }
    this.put({ ...opened, scenario, power, changed: this.clock() })
  }

  /** Notes what is played at a table, and as which power. */
  name(table: string, names: Pick<TableSeat, 'scenario' | 'power'>): void {
    const kept = this.find(table)
    if (kept) this.put({ ...kept, ...names })
  }

  forget(table: string): void {
    this.write(this.list().filter((each) => each.table !== table))
  }

  private put(seat: TableSeat): void {
    this.write([seat, ...this.list().filter(({ table }) => table !== seat.table)])
  }

  private write(seats: readonly TableSeat[]): void {
    keepValue(this.texts, KEY, seats.slice(0, MOST_TABLES))
  }
}
