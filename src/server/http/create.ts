/** Making matches: with a credential for each seat, or as a table that people join by a code. */
import * as v from 'valibot'
import { readPlayer } from '../../ai/index.ts'
import { MOST_HANDICAP, readSetup, withHandicaps } from '../../match/index.ts'
import { Id } from '../../scenario/index.ts'
import type { Plan } from '../play/book.ts'
import { hashOf, newKey } from '../play/keys.ts'
import { keptFrom, type KeptScenario } from '../play/scenarios.ts'
import { EMPTY_SEAT } from '../play/seats.ts'
import { type Answer, done, refused, type Trouble, trouble } from '../play/trouble.ts'
import type { StoredSeat } from '../storage/index.ts'
import { MatchInfo, matchInfo } from './describe.ts'
import { type Asking, type Desk, LARGE, limited, NO_PARAMS, PlayerWords, route } from './route.ts'

/** Seconds to plan a round in: from a moment to a fortnight. */
const Timer = v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(14 * 24 * 60 * 60))

const Handicap = v.exactOptional(
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_HANDICAP)),
)

const Wish = v.variant('kind', [
  v.strictObject({ kind: v.literal('person'), handicap: Handicap }),
  v.strictObject({ kind: v.literal('computer'), player: PlayerWords, handicap: Handicap }),
])

const Creation = v.strictObject({
  /** Id of a shipped scenario, or a scenario document. */
  scenario: v.union([Id, v.looseObject({})]),
  /** One a power, in the order of the powers. */
  seats: v.pipe(v.array(Wish), v.minLength(2), v.maxLength(4)),
  timer: v.exactOptional(v.nullable(Timer)),
})
type Creating = v.InferOutput<typeof Creation>
type AskingCreation = Asking<unknown, Creating>

const Created = v.strictObject({
  match: v.string(),
  seats: v.array(
    v.strictObject({
      seat: v.number(),
      power: v.string(),
      /** Null where a computer plays. */
      credential: v.nullable(v.string()),
    }),
  ),
})

const Opened = v.strictObject({
  ...MatchInfo.entries,
  /** Path of the page at which people join. */
  link: v.string(),
})

export const createMatch = route({
  name: 'create-match',
  method: 'POST',
  path: '/api/matches',
  params: NO_PARAMS,
  body: Creation,
  most: LARGE,
  status: 201,
  result: Created,
  act: async (desk, asking) => {
    const keys = asking.body.seats.map(({ kind }) => (kind === 'person' ? newKey() : null))
    const planned = await planOf(desk, asking, keys)
    if (!planned.ok) return planned
    const host = await desk.book.create({ ...planned.value, table: false })
    const { powers } = host.state.G.scenario
    const seats = keys.map((credential, seat) => ({ seat, power: powers[seat]!.id, credential }))
    return done({ match: host.id, seats })
  },
})

export const openTable = route({
  name: 'open-table',
  method: 'POST',
  path: '/api/tables',
  params: NO_PARAMS,
  body: Creation,
  most: LARGE,
  status: 201,
  result: Opened,
  act: async (desk, asking) => {
    const planned = await planOf(desk, asking, [])
    if (!planned.ok) return planned
    const host = await desk.book.create({ ...planned.value, table: true })
    return done({ ...matchInfo(host), link: `/#/table/${host.kept.code}` })
  },
})

/** The match that is asked for; people's seats open with the keys, or are free. */
async function planOf(
  desk: Desk,
  { body, connection }: AskingCreation,
  keys: readonly (string | null)[],
): Promise<Answer<Omit<Plan, 'table'>>> {
  const wait =
    (await limited(desk, 'create', connection)) ?? (await limited(desk, 'create-all', ''))
  if (wait) return wait
  const players = playerTroubles(body)
  if (players.length > 0) return { ok: false, troubles: players }
  const scenario = scenarioOf(desk, body)
  if (!scenario.ok) return scenario
  const seats = body.seats.map((wish, seat): StoredSeat => {
    const key = keys[seat] ?? null
    const computer = wish.kind === 'computer' ? wish.player : null
    const credential = key === null ? null : hashOf(key)
    return { ...EMPTY_SEAT, computer, credential, handicap: wish.handicap ?? 0 }
  })
  return done({ scenario: scenario.value, seats, timer: body.timer ?? null })
}

const playerTroubles = ({ seats }: Creating): Trouble[] =>
  seats.flatMap((wish, seat) => {
    if (wish.kind === 'person' || readPlayer(wish.player)) return []
    const unknown = trouble('unknown-player', { player: wish.player })
    return [{ ...unknown, pointer: `/seats/${seat}/player` }]
  })

function scenarioOf({ scenarios }: Desk, { scenario, seats }: Creating): Answer<KeptScenario> {
  const shipped = typeof scenario === 'string' ? scenarios.get(scenario) : null
  if (shipped === undefined) return refused('unknown-scenario', { scenario: String(scenario) })
  const read = readSetup({ scenario: shipped?.scenario ?? scenario }, seats.length)
  if (!read.ok) return { ok: false, troubles: read.problems }
  if (seats.some(({ handicap = 0 }) => handicap > 0)) {
    return done(keptFrom(withHandicaps(read.opening.scenario, seats)))
  }
  return done(shipped ?? keptFrom(read.opening.scenario))
}
