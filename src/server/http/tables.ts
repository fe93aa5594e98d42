/** Tables and seats: looking, joining, coming back, leaving, letting a computer play. */
import * as v from 'valibot'
import { readPlayer } from '../../ai/index.ts'
import type { MatchHost } from '../play/host.ts'
import { giveToComputer, leave, retake, take, takeFromComputer } from '../play/seats.ts'
import { type Answer, done, refused } from '../play/trouble.ts'
import { MatchInfo, matchInfo } from './describe.ts'
import {
  type Asking,
  type Desk,
  guess,
  guessCode,
  Key,
  limited,
  MatchId,
  NO_BODY,
  PlayerWords,
  route,
  Seat,
  SeatCode,
  SeatText,
  SMALL,
  TableCode,
} from './route.ts'

export const OneMatch = v.strictObject({ match: MatchId })
const OneTable = v.strictObject({ code: TableCode })
const OneSeat = v.strictObject({ match: MatchId, seat: SeatText })
const Holder = v.strictObject({ credential: Key })

const Taken = v.strictObject({
  match: v.string(),
  seat: v.number(),
  credential: v.string(),
  device: v.string(),
  code: v.string(),
  name: v.string(),
})

export async function atMatch<T>(
  { book }: Desk,
  id: string,
  act: (host: MatchHost) => Answer<T> | Promise<Answer<T>>,
): Promise<Answer<T>> {
  const host = await book.host(id)
  return host ? act(host) : refused('unknown-match')
}

/** A match whose seats are given out by those who sit there, not by a class. */
const atOwnMatch = <T>(
  desk: Desk,
  id: string,
  act: (host: MatchHost) => Promise<Answer<T>>,
): Promise<Answer<T>> =>
  atMatch(desk, id, (host) => (host.kept.class === null ? act(host) : refused('class-decides')))

async function atTable<T>(
  desk: Desk,
  { params, connection }: Asking<{ code: string }, unknown>,
  act: (host: MatchHost) => Answer<T> | Promise<Answer<T>>,
): Promise<Answer<T>> {
  const found = await guessCode(desk, connection, async () => {
    const host = await desk.book.hostAt(params.code)
    return host ? done(host) : refused('unknown-table')
  })
  return found.ok ? act(found.value) : found
}

const withMatch = <T extends object>(host: MatchHost, answer: Answer<T>): Answer<T> =>
  answer.ok ? { ok: true, value: { match: host.id, ...answer.value } } : answer

const infoAfter = (host: MatchHost, answer: Answer<null>): Answer<object> =>
  answer.ok ? { ok: true, value: matchInfo(host) } : answer

const seeMatch = route({
  name: 'see-match',
  method: 'GET',
  path: '/api/matches/:match',
  params: OneMatch,
  body: NO_BODY,
  most: SMALL,
  status: 200,
  result: MatchInfo,
  act: (desk, { params }) =>
    atMatch(desk, params.match, (host) => ({ ok: true, value: matchInfo(host) })),
})

/** Tables and classes have codes of one kind. */
const seeCode = route({
  name: 'see-code',
  method: 'GET',
  path: '/api/codes/:code',
  params: OneTable,
  body: NO_BODY,
  most: SMALL,
  status: 200,
  result: v.strictObject({ opens: v.picklist(['table', 'class']) }),
  act: ({ book, classes, limits }, { params: { code }, connection }) =>
    guessCode({ limits }, connection, async () => {
      if (await book.hostAt(code)) return done({ opens: 'table' })
      return (await classes.at(code)) ? done({ opens: 'class' }) : refused('unknown-code')
    }),
})

const seeTable = route({
  name: 'see-table',
  method: 'GET',
  path: '/api/tables/:code',
  params: OneTable,
  body: NO_BODY,
  most: SMALL,
  status: 200,
  result: MatchInfo,
  act: (desk, asking) => atTable(desk, asking, (host) => ({ ok: true, value: matchInfo(host) })),
})

const join = route({
  name: 'join',
  method: 'POST',
  path: '/api/tables/:code/join',
  params: OneTable,
  body: v.strictObject({ seat: v.exactOptional(Seat), device: v.exactOptional(Key) }),
  most: SMALL,
  status: 200,
  result: Taken,
  act: (desk, asking) =>
    atTable(desk, asking, async (host) => {
      const { seat = null, device } = asking.body
      const taken = await host.reseat((seats) => take(seats, seat, device))
      return withMatch(host, taken)
    }),
})

const rejoin = route({
  name: 'rejoin',
  method: 'POST',
  path: '/api/tables/:code/rejoin',
  params: OneTable,
  body: v.union([v.strictObject({ device: Key }), v.strictObject({ code: SeatCode })]),
  most: SMALL,
  status: 200,
  result: Taken,
  act: (desk, asking) =>
    atTable(desk, asking, async (host) => {
      const { params, body } = asking
      const back = () => host.reseat((seats) => retake(seats, body))
      const guessed = 'code' in body
      const taken = await (guessed ? guess(desk, [['seat-code', params.code]], back) : back())
      return withMatch(host, taken)
    }),
})

const leaveSeat = route({
  name: 'leave',
  method: 'POST',
  path: '/api/matches/:match/seats/:seat/leave',
  params: OneSeat,
  body: Holder,
  most: SMALL,
  status: 200,
  result: MatchInfo,
  act: (desk, { params, body }) =>
    atOwnMatch(desk, params.match, async (host) => {
      const left = await host.reseat((seats) => leave(seats, Number(params.seat), body.credential))
      return infoAfter(host, left)
    }),
})

const toComputer = route({
  name: 'to-computer',
  method: 'POST',
  path: '/api/matches/:match/seats/:seat/computer',
  params: OneSeat,
  body: v.strictObject({ credential: Key, player: PlayerWords }),
  most: SMALL,
  status: 200,
  result: MatchInfo,
  act: (desk, { params, body: { credential, player } }) =>
    atOwnMatch(desk, params.match, async (host) => {
      if (!readPlayer(player)) return refused('unknown-player', { player })
      const seat = Number(params.seat)
      const given = await host.reseat((seats) =>
        giveToComputer(seats, seat, { credential, player, absent: !host.isConnected(seat) }),
      )
      return infoAfter(host, given)
    }),
})

const toPerson = route({
  name: 'to-person',
  method: 'POST',
  path: '/api/matches/:match/seats/:seat/person',
  params: OneSeat,
  body: Holder,
  most: SMALL,
  status: 200,
  result: MatchInfo,
  act: (desk, { params, body }) =>
    atOwnMatch(desk, params.match, async (host) => {
      const taken = await host.reseat((seats) =>
        takeFromComputer(seats, Number(params.seat), body.credential),
      )
      return infoAfter(host, taken)
    }),
})

const rematch = route({
  name: 'rematch',
  method: 'POST',
  path: '/api/matches/:match/rematch',
  params: OneMatch,
  body: Holder,
  most: SMALL,
  status: 200,
  result: v.strictObject({ match: v.string() }),
  act: (desk, { params, body, connection }) =>
    atOwnMatch(desk, params.match, async (host) => {
      if (host.seatOf(body.credential) < 0) return refused('wrong-credentials')
      const wait = await limited(desk, 'create', connection)
      if (wait) return wait
      const next = await desk.book.rematch(host)
      return next.ok ? { ok: true, value: { match: next.value } } : next
    }),
})

export const TABLE_ROUTES = [
  seeMatch,
  seeCode,
  seeTable,
  join,
  rejoin,
  leaveSeat,
  toComputer,
  toPerson,
  rematch,
]
