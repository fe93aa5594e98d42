/** Settings, read from the environment. */
import * as v from 'valibot'
import {
  ALLOWANCES,
  type Allowance,
  type Allowances,
  LIMIT_NAMES,
  type LimitName,
} from './limits.ts'

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
  allowances: Allowances
  /** Most connections at a time. */
  mostConnections: number
}

/** A setting that cannot be, and what could be: names of sentences in `src/text`. */
export interface ConfigProblem {
  name: string
  found: string
  expected: 'expected-port' | 'expected-folder' | 'expected-url' | 'expected-limit'
}

const DEFAULT_PORT = 8000
const MOST_PORT = 65_535

const MOST_POINTS = 1_000_000
/** Many times those of a thousand tables. */
const CONNECTIONS = 10_000

const Port = v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.maxValue(MOST_PORT))
const Limit = v.pipe(
  v.string(),
  v.regex(/^\d{1,7}$/),
  v.transform(Number),
  v.minValue(1),
  v.maxValue(MOST_POINTS),
)
const Folder = v.pipe(v.string(), v.minLength(1))
const Url = v.pipe(v.string(), v.url(), v.regex(/^postgres(?:ql)?:\/\//))

type Read<T> = { ok: true; value: T } | { ok: false; problem: ConfigProblem }
export type ReadConfig = { ok: true; config: Config } | { ok: false; problem: ConfigProblem }

type Environment = Readonly<Record<string, string | undefined>>

/** Name of the setting with a limit's points: `create-all` is `LIMIT_CREATE_ALL`. */
export const limitSetting = (name: LimitName | 'connections'): string =>
  `LIMIT_${name.toUpperCase().replaceAll('-', '_')}`

/** Reads settings; an empty one counts as none. */
export function readConfig(environment: Environment): ReadConfig {
  const { PORT = '', DATA_DIR = '', DATABASE_URL = '' } = environment
  const port = v.safeParse(Port, PORT || String(DEFAULT_PORT))
  if (!port.success) return refuse('PORT', PORT, 'expected-port')
  const folder = v.safeParse(Folder, DATA_DIR || 'data')
  if (!folder.success) return refuse('DATA_DIR', DATA_DIR, 'expected-folder')
  if (DATABASE_URL && !v.is(Url, DATABASE_URL)) {
    // The address holds a password.
    return refuse('DATABASE_URL', '…', 'expected-url')
  }
  const connections = readLimit(environment, 'connections', CONNECTIONS)
  if (!connections.ok) return connections
  const allowances = readAllowances(environment)
  if (!allowances.ok) return allowances
  return {
    ok: true,
    config: {
      port: port.output,
      dataFolder: folder.output,
      databaseUrl: DATABASE_URL || null,
      pageFolder: 'dist',
      scenarioFolder: 'scenarios',
      allowances: allowances.value,
      mostConnections: connections.value,
    },
  }
}

function readAllowances(environment: Environment): Read<Allowances> {
  const read: Partial<Record<LimitName, Allowance>> = {}
  for (const name of LIMIT_NAMES) {
    const { points, duration } = ALLOWANCES[name]
    const limit = readLimit(environment, name, points)
    if (!limit.ok) return limit
    read[name] = { points: limit.value, duration }
  }
  return { ok: true, value: read as Allowances }
}

function readLimit(
  environment: Environment,
  name: LimitName | 'connections',
  usual: number,
): Read<number> {
  const setting = limitSetting(name)
  const text = environment[setting] ?? ''
  const read = v.safeParse(Limit, text || String(usual))
  if (!read.success) return refuse(setting, text, 'expected-limit')
  return { ok: true, value: read.output }
}

const refuse = (
  name: string,
  found: string,
  expected: ConfigProblem['expected'],
): { ok: false; problem: ConfigProblem } => ({ ok: false, problem: { name, found, expected } })
