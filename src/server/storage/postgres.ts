/** PostgreSQL, for whoever keeps one. */
import postgres from 'postgres'
import type { Engine, Moment, Row, Statement } from './engine.ts'

/** All whole numbers that are kept are exact as numbers. */
const WHOLE_NUMBERS = { to: 20, from: [20], parse: Number, serialize: String }

const MOST_CONNECTIONS = 8

type Sql = ReturnType<typeof connect>
type Asking = Pick<Sql, 'unsafe'>

const connect = (url: string) =>
  postgres(url, {
    max: MOST_CONNECTIONS,
    onnotice: () => {},
    types: { bigint: WHOLE_NUMBERS },
    connection: { application_name: 'multivector' },
  })

const ask = (sql: Asking, { sql: words, values }: Statement) =>
  sql.unsafe<Row[]>(words, [...values], { prepare: true })

class PostgresEngine implements Engine {
  private readonly sql: Sql

  constructor(url: string) {
    this.sql = connect(url)
  }

  async query(statement: Statement): Promise<Row[]> {
    return [...(await ask(this.sql, statement))]
  }

  async write(statements: readonly Statement[]): Promise<number[]> {
    const results = await this.sql.begin((sql) => statements.map((each) => ask(sql, each)))
    return results.map(({ count }) => count)
  }

  async reading<T>(read: (moment: Moment) => Promise<T>): Promise<T> {
    const result = await this.sql.begin('ISOLATION LEVEL REPEATABLE READ READ ONLY', (sql) =>
      read({ query: async (each) => [...(await ask(sql, each))] }),
    )
    return result as T
  }

  async close(): Promise<void> {
    await this.sql.end({ timeout: 5 })
  }
}

/** Connects when first asked. */
export const openPostgres = (url: string): Engine => new PostgresEngine(url)
