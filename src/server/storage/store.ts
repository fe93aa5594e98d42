/** The store: the same statements on either database. */
import { Writer } from './batch.ts'
import { dumpRows, loadRows } from './copy.ts'
import { type Engine, type Row, type Statement, statement } from './engine.ts'
import type {
  MatchChange,
  MatchCreation,
  MatchLine,
  Saved,
  Storage,
  StoredMatch,
  StoredRound,
} from './types.ts'

const COLUMNS =
  'id, code, scenario, seed, state, seats, timer, deadline, next, version, created, changed, ended'

function matchOf(row: Row): StoredMatch {
  const { seats, ended, ...rest } = row
  return { ...rest, seats: JSON.parse(String(seats)), ended: ended === 1 } as unknown as StoredMatch
}

const insertMatch = (match: StoredMatch): Statement =>
  statement(
    `INSERT INTO matches (${COLUMNS})
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
      ON CONFLICT DO NOTHING`,
    match.id,
    match.code,
    match.scenario,
    match.seed,
    match.state,
    JSON.stringify(match.seats),
    match.timer,
    match.deadline,
    match.next,
    match.version,
    match.created,
    match.changed,
    Number(match.ended),
  )

const updateMatch = (match: StoredMatch): Statement =>
  statement(
    `UPDATE matches SET code = $3, state = $4, seats = $5, deadline = $6, next = $7,
      version = $8, changed = $9, ended = $10 WHERE id = $1 AND version = $2`,
    match.id,
    match.version - 1,
    match.code,
    match.state,
    JSON.stringify(match.seats),
    match.deadline,
    match.next,
    match.version,
    match.changed,
    Number(match.ended),
  )

/** A round goes in only with its match, which may have turned out to be in conflict. */
const insertRound = ({ id, version }: StoredMatch, opened: StoredRound): Statement =>
  statement(
    `INSERT INTO rounds (match, round, facts, position, plans)
      SELECT id, CAST($3 AS BIGINT), $4, $5, $6 FROM matches WHERE id = $1 AND version = $2
      ON CONFLICT DO NOTHING`,
    id,
    version,
    opened.round,
    opened.facts,
    opened.position,
    opened.plans,
  )

export class Store implements Storage {
  private readonly engine: Engine
  private readonly writer: Writer

  constructor(engine: Engine) {
    this.engine = engine
    this.writer = new Writer(engine)
  }

  async create({ match, document, opening, previous }: MatchCreation): Promise<Saved> {
    const changed = await this.writer.write([
      // Where this comes too late, the code stays with the match before, and that is a conflict.
      ...(previous ? [updateMatch(previous)] : []),
      statement(
        'INSERT INTO scenarios (hash, document) VALUES ($1, $2) ON CONFLICT DO NOTHING',
        match.scenario,
        document,
      ),
      insertMatch(match),
      insertRound(match, opening),
    ])
    return changed.at(-2) === 1 ? 'saved' : 'conflict'
  }

  async save({ match, opened }: MatchChange): Promise<Saved> {
    const rounds = opened ? [insertRound(match, opened)] : []
    const [changed] = await this.writer.write([updateMatch(match), ...rounds])
    return changed === 1 ? 'saved' : 'conflict'
  }

  async match(id: string): Promise<StoredMatch | null> {
    const sql = `SELECT ${COLUMNS} FROM matches WHERE id = $1`
    const [row] = await this.engine.query(statement(sql, id))
    return row ? matchOf(row) : null
  }

  async matchAt(code: string): Promise<string | null> {
    const [row] = await this.engine.query(statement('SELECT id FROM matches WHERE code = $1', code))
    return row ? String(row['id']) : null
  }

  async scenario(hash: string): Promise<string | null> {
    const sql = 'SELECT document FROM scenarios WHERE hash = $1'
    const [row] = await this.engine.query(statement(sql, hash))
    return row ? String(row['document']) : null
  }

  async rounds(id: string): Promise<StoredRound[]> {
    const sql = 'SELECT round, facts, position, plans FROM rounds WHERE match = $1 ORDER BY round'
    return (await this.engine.query(statement(sql, id))) as unknown as StoredRound[]
  }

  async due(now: number): Promise<string[]> {
    const rows = await this.engine.query(
      statement('SELECT id FROM matches WHERE deadline <= $1', now),
    )
    return rows.map(({ id }) => String(id))
  }

  async forget(before: number): Promise<number> {
    const [deleted] = await this.writer.write([
      statement('DELETE FROM matches WHERE changed < $1', before),
      statement('DELETE FROM scenarios WHERE hash NOT IN (SELECT scenario FROM matches)'),
    ])
    return deleted!
  }

  async list(most: number): Promise<MatchLine[]> {
    const sql = 'SELECT id, seats, version, created, changed, ended FROM matches'
    const rows = await this.engine.query(statement(`${sql} ORDER BY changed DESC LIMIT $1`, most))
    return rows.map((row) => {
      const match = matchOf(row)
      return { ...match, seats: match.seats.length }
    })
  }

  async alive(): Promise<boolean> {
    try {
      await this.engine.query(statement('SELECT 1 AS one'))
      return true
    } catch {
      return false
    }
  }

  dump(take: (line: string) => Promise<void>): Promise<void> {
    return dumpRows(this.engine, take)
  }

  load(lines: AsyncIterable<string>): Promise<number> {
    return loadRows(this.engine, lines)
  }

  async close(): Promise<void> {
    await this.writer.idle()
    await this.engine.close()
  }
}
