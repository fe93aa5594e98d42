/**
 * The steps by which a database becomes what this program needs. A step that was released never
 * changes; what is to be different comes as a further step. Both databases take the same words.
 */
import { type Engine, type Statement, statement } from './engine.ts'

const MIGRATIONS: readonly (readonly string[])[] = [
  [
    'CREATE TABLE scenarios (hash TEXT PRIMARY KEY, document TEXT NOT NULL)',
    `CREATE TABLE matches (
      id TEXT PRIMARY KEY,
      code TEXT,
      scenario TEXT NOT NULL REFERENCES scenarios (hash),
      seed TEXT NOT NULL,
      state TEXT NOT NULL,
      seats TEXT NOT NULL,
      timer BIGINT,
      deadline BIGINT,
      next TEXT,
      version BIGINT NOT NULL,
      created BIGINT NOT NULL,
      changed BIGINT NOT NULL,
      ended BIGINT NOT NULL
    )`,
    'CREATE UNIQUE INDEX matches_code ON matches (code)',
    'CREATE INDEX matches_changed ON matches (changed)',
    'CREATE INDEX matches_deadline ON matches (deadline)',
    `CREATE TABLE rounds (
      match TEXT NOT NULL REFERENCES matches (id) ON DELETE CASCADE,
      round BIGINT NOT NULL,
      facts TEXT NOT NULL,
      PRIMARY KEY (match, round)
    )`,
  ],
  ['ALTER TABLE rounds ADD COLUMN position TEXT', 'ALTER TABLE rounds ADD COLUMN plans TEXT'],
  [
    `CREATE TABLE classes (
      id TEXT PRIMARY KEY,
      code TEXT NOT NULL,
      scenario TEXT NOT NULL REFERENCES scenarios (hash),
      state TEXT NOT NULL,
      version BIGINT NOT NULL,
      created BIGINT NOT NULL,
      changed BIGINT NOT NULL
    )`,
    'CREATE UNIQUE INDEX classes_code ON classes (code)',
    `CREATE TABLE entries (
      class TEXT NOT NULL REFERENCES classes (id) ON DELETE CASCADE,
      number BIGINT NOT NULL,
      entry TEXT NOT NULL,
      PRIMARY KEY (class, number)
    )`,
    'ALTER TABLE matches ADD COLUMN held BIGINT',
    'ALTER TABLE matches ADD COLUMN class TEXT',
    'CREATE INDEX matches_class ON matches (class)',
  ],
]

const KNOWN = 'CREATE TABLE IF NOT EXISTS migrations (step BIGINT PRIMARY KEY)'
const LATEST = 'SELECT coalesce(max(step), 0) AS step FROM migrations'

/**
 * Takes the steps that a database has not taken. Throws where it has taken one that this program
 * does not know: a newer program wrote it.
 */
export async function migrate(engine: Engine): Promise<void> {
  await engine.write([statement(KNOWN)])
  const [latest] = await engine.query(statement(LATEST))
  const taken = Number(latest?.['step'])
  if (taken > MIGRATIONS.length) {
    throw new Error(`the database has taken step ${taken}; this program knows ${MIGRATIONS.length}`)
  }
  for (const [index, step] of MIGRATIONS.entries()) {
    if (index >= taken) await engine.write(stepStatements(step, index + 1))
  }
}

const stepStatements = (step: readonly string[], number: number): Statement[] => [
  ...step.map((sql) => statement(sql)),
  statement('INSERT INTO migrations (step) VALUES ($1)', number),
]
