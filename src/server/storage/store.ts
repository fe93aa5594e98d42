/** The store: the same statements on either database. */
import { Writer } from './batch.ts'
import { dumpRows, loadRows } from './copy.ts'
import { type Engine, type Row, type Statement, statement } from './engine.ts'
import type {
  ClassChange,
  MatchChange,
  MatchCreation,
  MatchLine,
  Saved,
  Storage,
  StoredClass,
  StoredEntry,
  StoredMatch,
  StoredRound,
} from './types.ts'

const COLUMNS =
  'id, code, scenario, seed, state, seats, timer, deadline, held, class, next, version, created, changed, ended'
const CLASS_COLUMNS = 'id, code, scenario, state, version, created, changed'

function matchOf(row: Row): StoredMatch {
  const { seats, ended, ...rest } = row
  return { ...rest, seats: JSON.parse(String(seats)), ended: ended === 1 } as unknown as StoredMatch
}

const insertMatch = (match: StoredMatch): Statement =>
  statement(
    `INSERT INTO matches (${COLUMNS})
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
      ON CONFLICT DO NOTHING`,
    match.id,
    match.code,
    match.scenario,
    match.seed,
    match.state,
    JSON.stringify(match.seats),
    match.timer,
    match.deadline,
    match.held,
    match.class,
    match.next,
    match.version,
    match.created,
    match.changed,
    Number(match.ended),
  )

const updateMatch = (match: StoredMatch): Statement =>
  statement(
    `UPDATE matches SET code = $3, state = $4, seats = $5, timer = $6, deadline = $7, held = $8,
      next = $9, version = $10, changed = $11, ended = $12 WHERE id = $1 AND version = $2`,
    match.id,
    match.version - 1,
    match.code,
    match.state,
    JSON.stringify(match.seats),
    match.timer,
    match.deadline,
    match.held,
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

/** Forgets what came after a round, if the match is about to get its new version. */
const deleteRounds = ({ id, version }: StoredMatch, after: number): Statement =>
  statement(
    `DELETE FROM rounds WHERE match = $1 AND round > $2
      AND EXISTS (SELECT 1 FROM matches WHERE id = $1 AND version = $3)`,
    id,
    after,
    version - 1,
  )

const insertScenario = (hash: string, document: string): Statement =>
  statement(
    'INSERT INTO scenarios (hash, document) VALUES ($1, $2) ON CONFLICT DO NOTHING',
    hash,
    document,
  )

/** What happened goes in if its class is about to get its new version. */
const insertEntry = ({ id, version }: StoredClass, { number, entry }: StoredEntry): Statement =>
  statement(
    `INSERT INTO entries (class, number, entry)
      SELECT id, CAST($3 AS BIGINT), $4 FROM classes WHERE id = $1 AND version = $2
      ON CONFLICT DO NOTHING`,
    id,
    version - 1,
    number,
    entry,
  )

/** A class stays while one of its matches is played on; a match of a class goes with it. */
const FORGET = [
  `DELETE FROM classes WHERE changed < $1
    AND NOT EXISTS (SELECT 1 FROM matches WHERE class = classes.id AND matches.changed >= $1)`,
  'DELETE FROM matches WHERE changed < $1 AND class IS NULL',
]
const FORGET_LED =
  'DELETE FROM matches WHERE class IS NOT NULL AND class NOT IN (SELECT id FROM classes)'
const FORGET_SCENARIOS = `DELETE FROM scenarios WHERE hash NOT IN (SELECT scenario FROM matches)
  AND hash NOT IN (SELECT scenario FROM classes)`

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
      insertScenario(match.scenario, document),
      insertMatch(match),
      insertRound(match, opening),
    ])
    return changed.at(-2) === 1 ? 'saved' : 'conflict'
  }

  async save({ match, opened, rewind }: MatchChange): Promise<Saved> {
    const changed = await this.writer.write([
      ...(rewind === null ? [] : [deleteRounds(match, rewind)]),
      updateMatch(match),
      ...(opened ? [insertRound(match, opened)] : []),
    ])
    return changed[rewind === null ? 0 : 1] === 1 ? 'saved' : 'conflict'
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
    const [, alone, led] = await this.writer.write([
      ...FORGET.map((sql) => statement(sql, before)),
      statement(FORGET_LED),
      statement(FORGET_SCENARIOS),
    ])
    return alone! + led!
  }

  async createClass(kept: StoredClass, document: string): Promise<Saved> {
    const { id, code, scenario, state, version, created, changed } = kept
    const [, made] = await this.writer.write([
      insertScenario(scenario, document),
      statement(
        `INSERT INTO classes (${CLASS_COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7)
          ON CONFLICT DO NOTHING`,
        id,
        code,
        scenario,
        state,
        version,
        created,
        changed,
      ),
    ])
    return made === 1 ? 'saved' : 'conflict'
  }

  async saveClass({ class: kept, entries }: ClassChange): Promise<Saved> {
    const { id, state, version, changed: when } = kept
    const changed = await this.writer.write([
      ...entries.map((entry) => insertEntry(kept, entry)),
      statement(
        'UPDATE classes SET state = $3, version = $4, changed = $5 WHERE id = $1 AND version = $2',
        id,
        version - 1,
        state,
        version,
        when,
      ),
    ])
    return changed.at(-1) === 1 ? 'saved' : 'conflict'
  }

  async class(id: string): Promise<StoredClass | null> {
    const sql = `SELECT ${CLASS_COLUMNS} FROM classes WHERE id = $1`
    const [row] = await this.engine.query(statement(sql, id))
    return (row as unknown as StoredClass | undefined) ?? null
  }

  async classAt(code: string): Promise<string | null> {
    const [row] = await this.engine.query(statement('SELECT id FROM classes WHERE code = $1', code))
    return row ? String(row['id']) : null
  }

  async entries(id: string): Promise<StoredEntry[]> {
    const sql = 'SELECT number, entry FROM entries WHERE class = $1 ORDER BY number'
    return (await this.engine.query(statement(sql, id))) as unknown as StoredEntry[]
  }

  async deleteClass(id: string): Promise<void> {
    await this.writer.write([
      statement('DELETE FROM classes WHERE id = $1', id),
      statement('DELETE FROM matches WHERE class = $1', id),
      statement(FORGET_SCENARIOS),
    ])
  }

  async list(most: number): Promise<MatchLine[]> {
    const sql = 'SELECT id, seats, version, created, changed, ended FROM matches'
    const rows = await this.engine.query(statement(`${sql} ORDER BY changed DESC LIMIT $1`, most))
    return rows.map((row) => {
      const match = matchOf(row)
      return { ...match, seats: match.seats.length }
    })
  }

  async listClasses(most: number): Promise<StoredClass[]> {
    const sql = `SELECT ${CLASS_COLUMNS} FROM classes ORDER BY changed DESC LIMIT $1`
    return (await this.engine.query(statement(sql, most))) as unknown as StoredClass[]
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
