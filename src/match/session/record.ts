/** The match file: all that a match on one device depends on, so that it can be gone on with. */
import * as v from 'valibot'
import { readPlayer } from '../../ai/index.ts'
import type { WrittenPlan } from '../../rules/index.ts'
import {
  excerpt,
  Id,
  ORDER_NAMES,
  plainCopy,
  problemAt,
  type ProblemCode,
  type ProblemParams,
  problemsOf,
  readJson,
  type Scenario,
} from '../../scenario/index.ts'
import { readSetup } from '../setup.ts'
import { MOST_HANDICAP } from '../handicap.ts'
import type { SeatSetup } from './types.ts'

/** The format this program writes and reads. */
export const RECORD_FORMAT = 1
/** Most UTF-16 units a match file may have. */
const RECORD_LIMIT = 2_000_000
/** Most UTF-16 units of a seed and of a player's words. */
export const SEED_LIMIT = 100
export const PLAYER_LIMIT = 200

/** Most values a match file may consist of: those of a scenario, and as many for its plans. */
const VALUE_LIMIT = 60_000
/** Latest time that a clock can show, in ms since 1970. */
const LATEST = 8_640_000_000_000_000

/** What only match files can get wrong. */
export const RECORD_PROBLEMS = [
  'newer-record',
  'wrong-players',
  'wrong-seats',
  'player-missing',
  'unknown-player',
  'rounds-after-end',
  'plan-refused',
] as const
export type RecordProblemCode = (typeof RECORD_PROBLEMS)[number]

/** What is wrong with a match file, and where in it. */
export interface RecordProblem {
  code: RecordProblemCode | ProblemCode
  /** JSON pointer into the file; '' means the whole of it. */
  pointer: string
  /**
   * Of `plan-refused`: `round` (from 1), `seat`, `power` (its id), `reason` (a code of the rules).
   */
  params: ProblemParams
}

/** What whoever keeps records says about a match: the session itself knows no clock. */
export interface RecordStamp {
  /** Id of the match on the device: lower-case letters, digits and dashes, a letter first. */
  id: string
  /** Version of the program. */
  app: string
  /** Times in ms since 1970. */
  created: number
  changed: number
}

export interface MatchRecord extends RecordStamp {
  formatVersion: typeof RECORD_FORMAT
  /** The scenario without the handicaps, which the seats name. */
  scenario: Scenario
  seed: string
  seats: SeatSetup[]
  /** Per finished round, per seat: its plan. */
  rounds: WrittenPlan[][]
  /** Per seat: the plan committed for the present round, or null. */
  plans: (WrittenPlan | null)[]
  /** Per seat: an unfinished plan, which need not be legal, or null. */
  drafts: (WrittenPlan | null)[]
  /** Rounds that the screen has replayed. */
  shown: number
}

export type ParsedRecord = { ok: true; record: MatchRecord } | RefusedRecord
export interface RefusedRecord {
  ok: false
  problems: RecordProblem[]
}

const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most))
const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))
const upTo = <T extends v.GenericSchema>(most: number, item: T) =>
  v.pipe(v.array(item), v.maxLength(most))

const OrderSchema = v.strictObject({
  order: v.picklist(ORDER_NAMES),
  state: v.exactOptional(Id),
  rival: v.exactOptional(Id),
  project: v.exactOptional(Id),
  card: v.exactOptional(Id),
  quiet: v.exactOptional(v.boolean()),
})

const PlanSchema = v.strictObject({
  orders: upTo(24, OrderSchema),
  doctrine: v.picklist([-1, 0, 1]),
  agenda: v.exactOptional(Id),
})

const SeatSchema = v.strictObject({
  kind: v.picklist(['person', 'computer']),
  player: v.exactOptional(text(PLAYER_LIMIT)),
  name: v.exactOptional(text(40)),
  handicap: v.exactOptional(count(MOST_HANDICAP)),
})

const MOST_SEATS = 4
const MOST_ROUNDS = 20
const PlansSchema = upTo(MOST_SEATS, v.nullable(PlanSchema))

const RecordSchema = v.strictObject({
  formatVersion: v.literal(RECORD_FORMAT),
  id: Id,
  app: text(40),
  created: count(LATEST),
  changed: count(LATEST),
  // Read on its own, since it has a format of its own.
  scenario: v.unknown(),
  seed: text(SEED_LIMIT),
  seats: upTo(MOST_SEATS, SeatSchema),
  rounds: upTo(MOST_ROUNDS, upTo(MOST_SEATS, PlanSchema)),
  plans: PlansSchema,
  drafts: PlansSchema,
  shown: count(MOST_ROUNDS),
})
type RecordShape = v.InferOutput<typeof RecordSchema>

/**
 * Reads a match file, as a text or already parsed, from anywhere. Never throws.
 *
 * The checks come in this order, and the first that fails ends it: size (2,000,000 UTF-16 units or
 * 60,000 values) and nesting, JSON, format version, schema, scenario, seats. Whether its plans are
 * legal shows when the match is resumed.
 */
export function parseRecord(input: unknown): ParsedRecord {
  const read =
    typeof input === 'string'
      ? readJson(input, RECORD_LIMIT)
      : ({ ok: true, value: input } as const)
  if (!read.ok) return refuse([read.problem])
  const copied = plainCopy(read.value, VALUE_LIMIT)
  if (!copied.ok) return refuse(copied.problems)
  const versioned = versionProblem(copied.value)
  if (versioned) return refuse([versioned])
  const result = v.safeParse(RecordSchema, copied.value)
  const problems = problemsOf(result, copied.value)
  if (problems.length > 0 || !result.success) return refuse(problems)
  return withScenario(result.output)
}

function versionProblem(value: unknown): RecordProblem | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return problemAt('wrong-type', [], { expected: 'group', received: excerpt(value) })
  }
  const { formatVersion: found } = value as Record<string, unknown>
  const params = { found: excerpt(found), supported: RECORD_FORMAT }
  const pointer = '/formatVersion'
  if (found === undefined) {
    return problemAt('no-format-version', [], { supported: RECORD_FORMAT })
  }
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 0) {
    return { code: 'bad-format-version', pointer, params }
  }
  return found > RECORD_FORMAT ? { code: 'newer-record', pointer, params } : null
}

function withScenario(shape: RecordShape): ParsedRecord {
  const { seats } = shape
  const setup = readSetup({ scenario: shape.scenario }, seats.length)
  if (!setup.ok) return refuse(setup.problems)
  const problems = [...seats.flatMap(playerProblems), ...seatsProblems(shape)]
  if (problems.length > 0) return refuse(problems)
  return { ok: true, record: { ...shape, scenario: setup.opening.scenario } }
}

function playerProblems({ kind, player }: SeatSetup, seat: number): RecordProblem[] {
  if (kind === 'person') return []
  if (player === undefined) return [at('player-missing', `/seats/${seat}`)]
  if (readPlayer(player)) return []
  return [at('unknown-player', `/seats/${seat}/player`, { player: excerpt(player) })]
}

/** Lists that have not one entry a seat. */
function seatsProblems({ seats, rounds, plans, drafts }: RecordShape): RecordProblem[] {
  const lists: [pointer: string, list: readonly unknown[]][] = [
    ...rounds.map((list, round): [string, unknown[]] => [`/rounds/${round}`, list]),
    ['/plans', plans],
    ['/drafts', drafts],
  ]
  return lists
    .filter(([, list]) => list.length !== seats.length)
    .map(([pointer, list]) =>
      at('wrong-seats', pointer, { found: list.length, expected: seats.length }),
    )
}

/** Makes a problem that only match files can have. */
export function at(
  code: RecordProblemCode,
  pointer: string,
  params: ProblemParams = {},
): RecordProblem {
  return { code, pointer, params }
}

const refuse = (problems: RecordProblem[]): RefusedRecord => ({ ok: false, problems })
