/** Settings, read from the environment. */
import * as v from 'valibot'

export interface Config {
  /** 0: any free one. */
  port: number
  /** Folder of the embedded database. */
  dataFolder: string
  /** Address of a PostgreSQL database to use instead; null without. */
  databaseUrl: string | null
  /** Folder of the built page. */
  pageFolder: string
  /** Folder of the shipped scenarios. */
  scenarioFolder: string
}

/** A setting that cannot be, and what could be: names of sentences in `src/text`. */
export interface ConfigProblem {
  name: 'PORT' | 'DATA_DIR' | 'DATABASE_URL'
  found: string
  expected: 'expected-port' | 'expected-folder' | 'expected-url'
}

const DEFAULT_PORT = 8000
const MOST_PORT = 65_535

const Port = v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.maxValue(MOST_PORT))
const Folder = v.pipe(v.string(), v.minLength(1))
const Url = v.pipe(v.string(), v.url(), v.regex(/^postgres(?:ql)?:\/\//))

export type ReadConfig = { ok: true; config: Config } | { ok: false; problem: ConfigProblem }

/** Reads settings; an empty one counts as none. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ReadConfig {
  const { PORT = '', DATA_DIR = '', DATABASE_URL = '' } = environment
  const port = v.safeParse(Port, PORT || String(DEFAULT_PORT))
  if (!port.success) return refuse('PORT', PORT, 'expected-port')
  const folder = v.safeParse(Folder, DATA_DIR || 'data')
  if (!folder.success) return refuse('DATA_DIR', DATA_DIR, 'expected-folder')
  if (DATABASE_URL && !v.is(Url, DATABASE_URL)) {
    // The address holds a password.
    return refuse('DATABASE_URL', '…', 'expected-url')
  }
  return {
    ok: true,
    config: {
      port: port.output,
      dataFolder: folder.output,
      databaseUrl: DATABASE_URL || null,
      pageFolder: 'dist',
      scenarioFolder: 'scenarios',
    },
  }
}

const refuse = (
  name: ConfigProblem['name'],
  found: string,
  expected: ConfigProblem['expected'],
): ReadConfig => ({ ok: false, problem: { name, found, expected } })
