/** What may come in about classes: settings, and acts as the event `do` carries them. */
import * as v from 'valibot'
import {
  type ClassAct,
  type ClassSettings,
  LONGEST_LINE,
  LONGEST_NAME,
  LONGEST_NOTICE,
  MOST_CHOICES,
  MOST_LINES,
  MOST_PER_SEAT,
  MOST_TABLES,
  PHRASES,
  type TeacherAct,
} from '../../class/index.ts'
import { Id, ORDER_NAMES, plainCopy } from '../../scenario/index.ts'
import { KEY, SEAT_CODE, TABLE_CODE } from '../play/keys.ts'

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))

/** A line that people wrote: without what no keyboard writes, and without blanks around it. */
const line = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]*$/u),
    v.transform((text) => text.normalize('NFC').trim()),
  )
const someLine = (most: number) => v.pipe(line(most), v.minLength(1))

export const Name = someLine(LONGEST_NAME)
export const Code = v.pipe(v.string(), v.regex(TABLE_CODE))
export const Back = v.pipe(v.string(), v.regex(SEAT_CODE))
export const ClassKey = v.pipe(v.string(), v.regex(KEY))

const Player = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

const SETTINGS = {
  tables: whole(1, MOST_TABLES),
  perSeat: whole(1, MOST_PER_SEAT),
  seconds: v.nullable(whole(30, 3600)),
  computer: Player,
  decides: v.picklist(['captain', 'majority']),
  scores: v.picklist(['shown', 'hidden']),
  names: v.picklist(['drawn', 'free']),
  talk: v.picklist(['phrases', 'free']),
  door: v.picklist(['open', 'closed']),
} as const

/** Some of a class's settings, or all. */
export const SomeSettings = v.strictObject({
  tables: v.exactOptional(SETTINGS.tables),
  perSeat: v.exactOptional(SETTINGS.perSeat),
  seconds: v.exactOptional(SETTINGS.seconds),
  computer: v.exactOptional(SETTINGS.computer),
  decides: v.exactOptional(SETTINGS.decides),
  scores: v.exactOptional(SETTINGS.scores),
  names: v.exactOptional(SETTINGS.names),
  talk: v.exactOptional(SETTINGS.talk),
  door: v.exactOptional(SETTINGS.door),
}) satisfies v.GenericSchema<unknown, Partial<ClassSettings>>

const Round = whole(1, 20)
const Seat = whole(0, 3)
const Table = whole(0, MOST_TABLES - 1)
const Person = whole(0, 1000)
const Count = whole(0, 1_000_000)

const Order = v.strictObject({
  order: v.picklist(ORDER_NAMES),
  state: v.exactOptional(Id),
  rival: v.exactOptional(Id),
  project: v.exactOptional(Id),
  card: v.exactOptional(Id),
  quiet: v.exactOptional(v.boolean()),
})

const Bound = v.picklist(['from', 'to', 'both'])
const Agreement = v.variant('deal', [
  v.strictObject({ deal: v.literal('venture'), project: Id }),
  v.strictObject({ deal: v.literal('leave'), state: Id, bound: Bound }),
  v.strictObject({ deal: v.literal('no-pressure'), bound: Bound }),
])

const PollAnswer = v.union([
  v.strictObject({ choice: whole(0, MOST_CHOICES - 1) }),
  v.strictObject({ orders: v.pipe(v.array(Order), v.maxLength(MOST_LINES)) }),
])

const act = <T extends string, E extends v.ObjectEntries>(name: T, entries: E) =>
  v.strictObject({ act: v.literal(name), ...entries })

const STUDENT_ACTS = [
  act('spin', {}),
  act('leave', {}),
  act('propose', {
    round: Round,
    order: Order,
    reason: v.exactOptional(line(LONGEST_LINE)),
  }),
  act('withdraw', { round: Round, line: Count }),
  act('reorder', { round: Round, line: Count, to: whole(0, MOST_LINES) }),
  act('choose', {
    round: Round,
    doctrine: v.exactOptional(v.picklist([-1, 0, 1])),
    agenda: v.exactOptional(v.nullable(Id)),
  }),
  act('undo', { round: Round }),
  act('agree', { round: Round, revision: Count, agrees: v.boolean() }),
  act('commit', { round: Round, revision: Count }),
  act('take-back', { round: Round }),
  act('offer', { round: Round, to: Seat, deal: Agreement }),
  act('answer', { offer: Count, accepts: v.boolean() }),
  act('vote', { poll: Count, answer: PollAnswer }),
] as const

/** A phrase or a text, and not both. */
const Saying = v.union([
  act('say', { to: v.nullable(Seat), phrase: v.picklist(PHRASES) }),
  act('say', { to: v.nullable(Seat), text: someLine(LONGEST_LINE) }),
])

const OneTable = { table: v.exactOptional(Table) }
const OnePerson = { person: Person }

const TEACHER_ACTS = [
  act('start', {}),
  act('pause', OneTable),
  act('resume', OneTable),
  act('extend', { ...OneTable, seconds: whole(1, 3600) }),
  act('advance', { ...OneTable, round: v.exactOptional(Round) }),
  act('end', {}),
  act('rewind', { table: Table, round: v.exactOptional(Round) }),
  act('move', { ...OnePerson, table: Table, seat: Seat }),
  act('balance', {}),
  act('captain', OnePerson),
  act('rename', OnePerson),
  act('mute', { ...OnePerson, muted: v.boolean() }),
  act('remove', OnePerson),
  act('readmit', OnePerson),
  act('computer', { table: Table, seat: Seat, player: v.nullable(Player) }),
  act('set', { settings: SomeSettings }),
  act('tell', { text: someLine(LONGEST_NOTICE) }),
  act('poll', {
    question: someLine(LONGEST_NOTICE),
    choices: v.nullable(
      v.pipe(v.array(someLine(LONGEST_LINE)), v.minLength(2), v.maxLength(MOST_CHOICES)),
    ),
  }),
  act('close-poll', {}),
  act('drop-poll', {}),
] as const

const Act: v.GenericSchema<unknown, ClassAct> = v.union([
  v.variant('act', [...STUDENT_ACTS, ...TEACHER_ACTS]),
  Saying,
])

const TEACHER_NAMES: ReadonlySet<string> = new Set(
  TEACHER_ACTS.map(({ entries }) => entries.act.literal),
)

/** Whether only a teacher may do it. */
export const isTeacherAct = (act: ClassAct): act is TeacherAct => TEACHER_NAMES.has(act.act)

const Entering = v.strictObject({ code: Code, key: ClassKey })

/** Most values that a message may consist of. */
const MOST_VALUES = 200

/** Reads a message of unknown origin; null where it does not fit. Never throws. */
function read<T>(schema: v.GenericSchema<unknown, T>, parts: readonly unknown[]): T | null {
  const copied = plainCopy(parts, MOST_VALUES)
  const [first, ...more] = copied.ok ? (copied.value as unknown[]) : []
  const parsed = v.safeParse(schema, first)
  return parsed.success && more.length === 0 ? parsed.output : null
}

export const readAct = (parts: readonly unknown[]): ClassAct | null => read(Act, parts)

/** Which class somebody wants to be shown, and by what key. */
export const readEntering = (parts: readonly unknown[]) => read(Entering, parts)
