/** A whole database as lines of JSON and back, whichever database it is. */
import { type Engine, type Row, type Statement, statement } from './engine.ts'

/** The tables in the order in which they can be filled, each with its key. */
const TABLES = [
  { table: 'scenarios', key: ['hash'] },
  { table: 'classes', key: ['id'] },
  { table: 'entries', key: ['class', 'number'] },
  { table: 'matches', key: ['id'] },
  { table: 'rounds', key: ['match', 'round'] },
] as const
type TableName = (typeof TABLES)[number]['table']

/** First line of a dump. */
const HEAD = { multivector: 'backup', format: 1 }

const PAGE = 200

const HELD = 'SELECT (SELECT count(*) FROM matches) + (SELECT count(*) FROM classes) AS held'

/** Hands out every row of every table, of one moment. */
export async function dumpRows(
  engine: Engine,
  take: (line: string) => Promise<void>,
): Promise<void> {
  await take(JSON.stringify(HEAD))
  await engine.reading(async (moment) => {
    for (const { table, key } of TABLES) {
      const sql = `SELECT * FROM ${table} ORDER BY ${key.join(', ')} LIMIT $1 OFFSET $2`
      for (let from = 0, found = PAGE; found === PAGE; from += PAGE) {
        const rows = await moment.query(statement(sql, PAGE, from))
        for (const row of rows) await take(JSON.stringify({ table, row }))
        found = rows.length
      }
    }
  })
}

interface Line {
  table: TableName
  row: Row
}

/** Throws where the database is not empty or a line is none of a dump. */
export async function loadRows(engine: Engine, lines: AsyncIterable<string>): Promise<number> {
  const [held] = await engine.query(statement(HELD))
  if (held?.['held'] !== 0) throw new Error('the database is not empty')
  const statements: Statement[] = []
  let number = 0
  for await (const text of lines) {
    number += 1
    if (number === 1) checkHead(text)
    else if (text !== '') statements.push(insertion(readLine(text, number)))
  }
  if (number === 0) throw new Error('the backup is empty')
  await engine.write(statements)
  return statements.length
}

function checkHead(text: string): void {
  if (text !== JSON.stringify(HEAD)) throw new Error('line 1 is not that of a backup')
}

function readLine(text: string, number: number): Line {
  const line = JSON.parse(text) as Line
  if (!TABLES.some(({ table }) => table === line.table)) {
    throw new Error(`line ${number} names no table`)
  }
  if (!Object.keys(line.row).every((column) => /^[a-z]+$/.test(column))) {
    throw new Error(`line ${number} names a column that cannot be`)
  }
  return line
}

function insertion({ table, row }: Line): Statement {
  const columns = Object.keys(row)
  const places = columns.map((_, index) => `$${index + 1}`)
  const values = Object.values(row)
  return statement(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')})`,
    ...values,
  )
}
