/** A table of a real server, and people who sit down at it. */
import { Api, type TakenSeat } from '../../src/net/api.ts'
import { RemoteSession, type RemoteOptions } from '../../src/net/remote-session.ts'
import type { WrittenPlan } from '../../src/rules/index.ts'
import { SeededDice, writePlan } from '../../src/rules/index.ts'
import { PLAYERS } from '../../src/ai/index.ts'
import { start, until, type StartOptions, type TestServer } from '../server/start.ts'

export const PERSON = { kind: 'person' } as const
export const COMPUTER = { kind: 'computer', player: 'random' } as const

/** What an answer brings; throws where it was refused. */
export async function got<T>(
  answer: Promise<{ ok: true; value: T } | { ok: false; problems: unknown }>,
): Promise<T> {
  const settled = await answer
  if (!settled.ok) throw new Error(JSON.stringify(settled.problems))
  return settled.value
}

export interface Place {
  server: TestServer
  api: Api
  code: string
  match: string
}

interface TableOptions extends StartOptions {
  seats?: readonly object[]
  timer?: number | null
  scenario?: string
}

export async function openPlace(options: TableOptions = {}): Promise<Place> {
  const {
    seats = [PERSON, PERSON, PERSON],
    timer = null,
    scenario = 'first-steps',
    ...rest
  } = options
  const server = await start(rest)
  const api = new Api(`${server.url}/`)
  const { code, match } = await got(api.openTable({ scenario, seats: seats as never, timer }))
  return { server, api, code: code!, match }
}

const sessions: RemoteSession[] = []

/** Ends all sessions that were opened. */
export function endSessions(): void {
  for (const session of sessions.splice(0)) session.destroy()
}

/** Opens a match for a seat; for a spectator without one. */
export async function watch(
  { server, api, match }: Place,
  taken: TakenSeat | null = null,
  more: Partial<RemoteOptions> = {},
): Promise<RemoteSession> {
  const credential = taken?.credential ?? null
  const session = await got(
    RemoteSession.open({
      base: `${server.url}/`,
      match: taken?.match ?? match,
      seat: taken?.seat ?? -1,
      credential,
      rounds: () => api.rounds(taken?.match ?? match, credential),
      shown: null,
      ...more,
    }),
  )
  sessions.push(session)
  return session
}

/** Takes seats and opens the match for each. */
export async function sitDown(place: Place, seats: readonly number[]) {
  const taken = []
  for (const seat of seats) taken.push(await got(place.api.join(place.code, seat)))
  const sessions = await Promise.all(taken.map((each) => watch(place, each)))
  return { taken, sessions }
}

/** A random legal plan of a session's seat. */
export function planFor(session: RemoteSession, dice = SeededDice.from('remote')): WrittenPlan {
  const { world, power, position, facts } = structuredClone(session.viewOf(session.seat))
  const view = { world: session.viewOf(-1).world, power, position, facts }
  const plan = PLAYERS['random']!().choose(view, dice, { simulations: 0 })
  return writePlan(world, power, position.dealt[power]!, plan)
}

/** A plan without orders, by which nothing ever collapses. */
function calmPlan(session: RemoteSession): WrittenPlan {
  const { seat } = session
  const { position, world } = session.viewOf(seat)
  const keeps = position.dealt[seat]!.length > 0 && position.agenda[seat] === -1
  const plan = { orders: [], doctrine: 0, agenda: keeps ? 0 : -1 }
  return writePlan(world, seat, position.dealt[seat]!, plan)
}

/** Commits a plan for each session and waits until all know of the round that followed. */
export async function playRound(
  sessions: readonly RemoteSession[],
  { others = [], plan = calmPlan }: { others?: RemoteSession[]; plan?: typeof planFor } = {},
): Promise<void> {
  const all = [...sessions, ...others]
  const before = new Map(all.map((each) => [each, each.snapshot().played]))
  for (const session of sessions) session.commit(session.seat, plan(session))
  await until(() => all.every((each) => each.snapshot().played > before.get(each)!))
}
