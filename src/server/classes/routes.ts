/** Requests about classes: making one, coming in and back, taking everything home. */
import * as v from 'valibot'
import { readPlayer } from '../../ai/index.ts'
import { shortened } from '../../class/index.ts'
import { readSetup } from '../../match/index.ts'
import { Id } from '../../scenario/index.ts'
import {
  type Asking,
  type Desk,
  guess,
  guessCode,
  LARGE,
  limited,
  NO_BODY,
  NO_PARAMS,
  route,
  SMALL,
} from '../http/route.ts'
import { keptFrom, type KeptScenario } from '../play/scenarios.ts'
import { type Answer, done, refused } from '../play/trouble.ts'
import type { ClassHost } from './host.ts'
import { Back, ClassKey, Code, Name, SomeSettings } from './messages.ts'
import { recordOf } from './record.ts'
import { SHEETS, type SheetName, sheetOf } from './sheets.ts'

const Creation = v.strictObject({
  /** Id of a shipped scenario, or a scenario document. */
  scenario: v.union([Id, v.looseObject({})]),
  /** Fewer than the scenario has, to shorten it. */
  rounds: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20))),
  settings: v.exactOptional(SomeSettings),
})
type Creating = v.InferOutput<typeof Creation>

const Opened = v.strictObject({
  code: v.string(),
  /** Paths of the pages for students, teacher and projector. */
  link: v.string(),
  desk: v.string(),
  screen: v.string(),
  keys: v.strictObject({ teacher: v.string(), assistant: v.string(), projector: v.string() }),
})

const Door = v.strictObject({
  code: v.string(),
  scenario: v.string(),
  phase: v.string(),
  door: v.string(),
  names: v.string(),
  people: v.number(),
  places: v.number(),
})

const Admitted = v.strictObject({
  key: v.string(),
  person: v.number(),
  name: v.string(),
  back: v.string(),
  spins: v.number(),
})

const Place = v.strictObject({
  name: v.string(),
  place: v.string(),
  /** Number and power of the seat in the match; null without one. */
  seat: v.nullable(v.number()),
  power: v.nullable(v.string()),
  /** Null before the match has begun. */
  match: v.nullable(v.string()),
})

const OneClass = v.strictObject({ code: Code })

async function atClass<T>(
  desk: Desk,
  { params, connection }: Asking<{ code: string }, unknown>,
  act: (host: ClassHost) => Answer<T> | Promise<Answer<T>>,
): Promise<Answer<T>> {
  const found = await guessCode(desk, connection, async () => {
    const host = await desk.classes.at(params.code)
    return host ? done(host) : refused('unknown-class')
  })
  return found.ok ? act(found.value) : found
}

/** Acts on a class for whoever has a teacher's key of it. */
const asTeacher = <T>(
  desk: Desk,
  asking: Asking<{ code: string }, unknown>,
  key: string | null,
  act: (host: ClassHost) => Promise<Answer<T>>,
): Promise<Answer<T>> =>
  atClass(desk, asking, (host) => {
    const role = key === null ? null : host.opens(key)?.role
    return role === 'teacher' || role === 'assistant' ? act(host) : refused('wrong-class-key')
  })

const openClass = route({
  name: 'open-class',
  method: 'POST',
  path: '/api/classes',
  params: NO_PARAMS,
  body: Creation,
  most: LARGE,
  status: 201,
  result: Opened,
  act: async (desk, { body, connection }) => {
    const wait =
      (await limited(desk, 'create', connection)) ?? (await limited(desk, 'create-all', ''))
    if (wait) return wait
    const { settings = {} } = body
    const { computer } = settings
    if (computer !== undefined && !readPlayer(computer)) {
      return refused('unknown-player', { player: computer })
    }
    const scenario = scenarioOf(desk, body)
    if (!scenario.ok) return scenario
    const { code, keys } = await desk.classes.create({ ...scenario.value, settings })
    return done({
      code,
      link: `/#/class/${code}`,
      desk: `/#/desk/${code}/${keys.teacher}`,
      screen: `/#/projector/${code}/${keys.projector}`,
      keys,
    })
  },
})

/** The scenario that is asked for, with as many rounds as there is time for. */
function scenarioOf(
  { scenarios }: Desk,
  { scenario, rounds }: Creating,
): Answer<{ scenario: KeptScenario; fullRounds: number }> {
  const shipped = typeof scenario === 'string' ? scenarios.get(scenario) : null
  if (shipped === undefined) return refused('unknown-scenario', { scenario: String(scenario) })
  const document = shipped?.scenario ?? scenario
  const read = readSetup({ scenario: document }, powersIn(document))
  if (!read.ok) return { ok: false, troubles: read.problems }
  const full = read.opening.scenario
  const fullRounds = full.calendar.rounds
  if (rounds === undefined || rounds >= fullRounds) {
    return done({ scenario: shipped ?? keptFrom(full), fullRounds })
  }
  return done({ scenario: keptFrom(shortened(full, rounds)), fullRounds })
}

const powersIn = (document: unknown): number => {
  const { powers } = Object(document) as { powers?: unknown }
  return Array.isArray(powers) ? powers.length : 0
}

const seeClass = route({
  name: 'see-class',
  method: 'GET',
  path: '/api/classes/:code',
  params: OneClass,
  body: NO_BODY,
  most: SMALL,
  status: 200,
  result: Door,
  act: (desk, asking) =>
    atClass(desk, asking, ({ info }) => {
      const { code, scenario, phase, settings, people, places } = info
      const { door, names } = settings
      return done({ code, scenario, phase, door, names, people, places })
    }),
})

const joinClass = route({
  name: 'join-class',
  method: 'POST',
  path: '/api/classes/:code/join',
  params: OneClass,
  body: v.strictObject({ name: v.exactOptional(Name) }),
  most: SMALL,
  status: 200,
  result: Admitted,
  act: (desk, asking) =>
    atClass(desk, asking, async (host) => {
      const wait = await limited(desk, 'join', asking.connection)
      return wait ?? host.join(asking.body.name ?? null)
    }),
})

const rejoinClass = route({
  name: 'rejoin-class',
  method: 'POST',
  path: '/api/classes/:code/rejoin',
  params: OneClass,
  body: v.strictObject({ back: Back }),
  most: SMALL,
  status: 200,
  result: Admitted,
  act: (desk, asking) =>
    atClass(desk, asking, (host) =>
      guess(desk, [['seat-code', host.code]], () => host.rejoin(asking.body.back)),
    ),
})

const seePlace = route({
  name: 'see-place',
  method: 'GET',
  path: '/api/classes/:code/place',
  params: OneClass,
  body: NO_BODY,
  most: SMALL,
  status: 200,
  result: Place,
  act: (desk, asking) =>
    atClass(desk, asking, (host) => {
      const opened = asking.bearer === null ? null : host.opens(asking.bearer)
      if (opened?.role !== 'student') return refused('wrong-class-key')
      const { you, team, table } = host.viewOf(opened.person)
      const { seat = null, power = null } = team ?? {}
      return done({ name: you.name, place: you.place, seat, power, match: table?.match ?? null })
    }),
})

const classRecord = route({
  name: 'class-record',
  method: 'GET',
  path: '/api/classes/:code/record',
  params: OneClass,
  body: NO_BODY,
  most: SMALL,
  status: 200,
  result: v.looseObject({ code: v.string() }),
  act: (desk, asking) =>
    asTeacher(desk, asking, asking.bearer, async (host) => done(await recordOf(desk.book, host))),
})

const classSheet = route({
  name: 'class-sheet',
  method: 'GET',
  path: '/api/classes/:code/sheets/:sheet',
  params: v.strictObject({ code: Code, sheet: v.picklist(Object.keys(SHEETS) as SheetName[]) }),
  body: NO_BODY,
  most: SMALL,
  status: 200,
  result: v.string(),
  type: 'text/csv',
  act: (desk, asking) =>
    asTeacher(desk, asking, asking.bearer, async (host) =>
      done(sheetOf(asking.params.sheet, await recordOf(desk.book, host))),
    ),
})

const deleteClass = route({
  name: 'delete-class',
  method: 'POST',
  path: '/api/classes/:code/delete',
  params: OneClass,
  body: v.strictObject({ key: ClassKey }),
  most: SMALL,
  status: 200,
  result: v.strictObject({}),
  act: (desk, asking) =>
    asTeacher(desk, asking, asking.body.key, async (host) => {
      const deleted = await host.delete()
      return deleted.ok ? done({}) : deleted
    }),
})

export const CLASS_ROUTES = [
  openClass,
  seeClass,
  joinClass,
  rejoinClass,
  seePlace,
  classRecord,
  classSheet,
  deleteClass,
]
