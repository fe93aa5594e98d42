/** What the store asks of a database: statements, and lists of them that happen together. */

export type Value = string | number | null
export type Row = Record<string, Value>

/** SQL with places `$1`, `$2` …, that both databases understand. */
export interface Statement {
  sql: string
  values: readonly Value[]
}

/** Several statements at one moment. */
export interface Moment {
  query(statement: Statement): Promise<Row[]>
}

export interface Engine {
  query(statement: Statement): Promise<Row[]>
  /**
   * Runs statements in their order as one durable step: all of them or, where one fails, none.
   * Gives back how many rows each changed.
   */
  write(statements: readonly Statement[]): Promise<number[]>
  /** Reads several times and sees the same each time, whatever is written meanwhile. */
  reading<T>(read: (moment: Moment) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export const statement = (sql: string, ...values: Value[]): Statement => ({ sql, values })
