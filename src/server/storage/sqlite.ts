/** SQLite in a file: the database that comes along. */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'libsql'
import type { Engine, Row, Statement, Value } from './engine.ts'

/** A statement made ready, as the library has it. */
interface Prepared {
  all(...values: readonly Value[]): Row[]
  run(...values: readonly Value[]): { changes: number }
}

/** Statements come from this program alone, so that there are few of them. */
class SqliteEngine implements Engine {
  private readonly database: Database.Database
  private readonly prepared = new Map<string, Prepared>()

  constructor(file: string) {
    mkdirSync(dirname(file), { recursive: true })
    this.database = new Database(file)
    // A commit is on the disk before anybody hears of it.
    for (const setting of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) {
      this.database.pragma(setting)
    }
    this.database.pragma('busy_timeout = 1000')
    // Says at once whether the file may be written, which is otherwise found out too late.
    this.database.pragma('user_version = 1')
  }

  async query({ sql, values }: Statement): Promise<Row[]> {
    return this.prepare(sql).all(...values)
  }

  async write(statements: readonly Statement[]): Promise<number[]> {
    this.database.exec('BEGIN IMMEDIATE')
    try {
      const changes = statements.map(({ sql, values }) => this.prepare(sql).run(...values).changes)
      this.database.exec('COMMIT')
      return changes
    } catch (error) {
      if (this.database.inTransaction) this.database.exec('ROLLBACK')
      throw error
    }
  }

  async reading<T>(read: (moment: Engine) => Promise<T>): Promise<T> {
    this.database.exec('BEGIN')
    try {
      return await read(this)
    } finally {
      this.database.exec('COMMIT')
    }
  }

  async close(): Promise<void> {
    this.prepared.clear()
    try {
      this.database.pragma('wal_checkpoint(TRUNCATE)')
    } catch {
      // It leaves one file behind, if it can; nothing is lost where it cannot.
    }
    this.database.close()
  }

  private prepare(sql: string): Prepared {
    let prepared = this.prepared.get(sql)
    if (!prepared) {
      prepared = this.database.prepare(sql.replaceAll(/\$(\d+)/g, '?$1')) as unknown as Prepared
      this.prepared.set(sql, prepared)
    }
    return prepared
  }
}

/** Opens a file, which is made where there is none. Throws where that cannot be. */
export const openSqlite = (file: string): Engine => new SqliteEngine(file)
