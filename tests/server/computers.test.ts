import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { openStorage } from '../../src/server/storage/index.ts'
import { compileWorld } from '../../src/rules/index.ts'
import type { Thinker } from '../../src/server/think/thinker.ts'
import { idlePlan, SCENARIOS } from '../match/table.ts'
import {
  cleanUp,
  inlineThinker,
  leave,
  socketOf,
  start,
  stockClient,
  temporaryFolder,
  until,
  type StartOptions,
  type TestServer,
} from './start.ts'

const PERSON = { kind: 'person' }
const computer = (player: string) => ({ kind: 'computer', player })
const WORLD = compileWorld(structuredClone(SCENARIOS.default))

const servers: TestServer[] = []
const begin = async (options: StartOptions = {}): Promise<TestServer> => {
  const server = await start(options)
  servers.push(server)
  return server
}
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})
afterAll(cleanUp)

/** What is kept of a match, with its secrets. */
async function keptIn(folder: string, match: string) {
  const storage = await openStorage({ folder, url: null })
  const kept = (await storage.match(match))!
  await storage.close()
  return { ...kept, state: JSON.parse(kept.state) }
}

const create = async (server: TestServer, seats: unknown[], timer: number | null = null) => {
  const { body } = await server.ask('POST', '/api/matches', {
    scenario: SCENARIOS.default.id,
    seats,
    timer,
  })
  return body as { match: string; seats: { credential: string }[] }
}

const see = async (server: TestServer, match: string) =>
  (await server.ask('GET', `/api/matches/${match}`)).body

async function eventually<T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 1000; tries++) {
    const value = await read()
    if (holds(value)) return value
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(`never so: ${holds.toString()}`)
}

describe('Computers', () => {
  test('play a match among themselves to its end', async () => {
    const server = await begin()
    const { match } = await create(server, ['flowchart', 'random', 'attache'].map(computer))
    await eventually(
      () => see(server, match),
      ({ ended }) => ended,
    )
  })

  test('find the same plan again after a restart', async () => {
    const folder = temporaryFolder()
    const seats = [PERSON, computer('attache'), computer('consul')]
    const first = await begin({ folder })
    const { match } = await create(first, seats)
    const committed = (kept: { state: { G: { committed: boolean[] } } }): boolean =>
      kept.state.G.committed.join() === 'false,true,true'
    const { state: before } = await eventually(() => keptIn(folder, match), committed)
    await servers.pop()!.close()
    await forgetPlans(folder, match)
    const second = await begin({ folder })
    await see(second, match)
    const { state: after } = await eventually(() => keptIn(folder, match), committed)
    expect(after.G.plans).toEqual(before.G.plans)
  })

  test('that fail are stood in for', async () => {
    const failing: Thinker = {
      ...inlineThinker,
      choose: (seat, scenario) =>
        seat.player === 'minister'
          ? Promise.reject(new Error('no thought'))
          : inlineThinker.choose(seat, scenario),
    }
    const server = await begin({ thinker: failing })
    const { match } = await create(server, ['minister', 'random', 'random'].map(computer))
    await eventually(
      () => see(server, match),
      ({ ended }) => ended,
    )
  })
})

/** Sets a match back to where nobody had planned. */
async function forgetPlans(folder: string, match: string): Promise<void> {
  const storage = await openStorage({ folder, url: null })
  const kept = (await storage.match(match))!
  const state = JSON.parse(kept.state)
  state.G.committed = [false, false, false]
  state.G.plans = [null, null, null]
  const changed = { ...kept, state: JSON.stringify(state), version: kept.version + 1 }
  await storage.save({ match: changed, opened: null, rewind: null })
  await storage.close()
}

describe('When the time is up', () => {
  test('a draft is committed as it stands, and computers plan for whoever has none', async () => {
    let now = 1_790_000_000_000
    const folder = temporaryFolder()
    const server = await begin({ folder, now: () => now })
    const { match, seats } = await create(server, [PERSON, PERSON, PERSON], 60)
    expect((await see(server, match)).deadline).toBe(now + 60_000)
    const client = stockClient(server.url, match, 0, seats[0]!.credential)
    await until(() => client.getState())
    const order = { order: 'visit', state: SCENARIOS.default.states[0]!.id }
    client.moves['addOrder']!(order)
    await until(() => client.getState()!.G.drafts[0]!.orders.length === 1)
    now += 60_001
    await until(() => client.getState()!.G.position.round === 2)
    const told = client.getState()!.G.facts.filter(({ fact }) => fact === 'order')
    const own = told.filter((fact) => 'power' in fact && fact.power === 0)
    expect(own).toHaveLength(1)
    expect((await see(server, match)).deadline).toBe(now + 60_000)
    leave(client)
  })

  test('a draft that was kept is committed, with its doctrine and without what cannot stand', async () => {
    let now = 1_790_000_000_000
    const folder = temporaryFolder()
    const server = await begin({ folder, now: () => now })
    const { match, seats } = await create(server, [PERSON, PERSON, PERSON], 60)
    const client = stockClient(server.url, match, 0, seats[0]!.credential)
    await until(() => client.getState())
    const visit = { order: 'visit', state: SCENARIOS.default.states[0]!.id }
    client.moves['keepDraft']!({ orders: [visit, visit], doctrine: 1 })
    await until(() => client.getState()!.G.drafts[0]!.orders.length === 2)
    now += 60_001
    await until(() => client.getState()!.G.position.round === 2)
    const plan = client.getState()!.G.lastPlans[0]!
    expect(plan).toMatchObject({ doctrine: 1, agenda: 0 })
    expect(plan.orders).toHaveLength(1)
    leave(client)
  })

  test('every watcher is told how long there is to plan', async () => {
    let now = 1_790_000_000_000
    const server = await begin({ now: () => now })
    const { match, seats } = await create(server, [PERSON, PERSON, PERSON], 60)
    now += 10_000
    const clients = seats.map((seat, index) =>
      stockClient(server.url, match, index, seat.credential),
    )
    const told: unknown[][] = []
    socketOf(clients[0]!).on('clock', (...args) => void told.push(args))
    await until(() => told.length === 1)
    await until(() => clients.every((client) => client.getState()))
    clients.forEach((client, seat) => {
      client.moves['commit']!(idlePlan(WORLD, client.getState()!.G, seat))
    })
    await until(() => told.length === 2)
    expect(told).toEqual([
      [match, 50_000],
      [match, 60_000],
    ])
    clients.forEach(leave)
  })

  test('what was committed stays, and nothing happens a moment before', async () => {
    let now = 1_790_000_000_000
    const server = await begin({ now: () => now })
    const { match, seats } = await create(server, [PERSON, PERSON, PERSON], 60)
    const client = stockClient(server.url, match, 1, seats[1]!.credential)
    await until(() => client.getState())
    client.moves['commit']!(idlePlan(WORLD, client.getState()!.G, 1))
    await until(() => client.getState()!.G.committed[1])
    now += 59_999
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(client.getState()!.G.committed).toEqual([false, true, false])
    now += 2
    await until(() => client.getState()!.G.position.round === 2)
    leave(client)
  })

  test('the clock of a table starts when its last seat is taken', async () => {
    const now = 1_790_000_000_000
    const server = await begin({ now: () => now })
    const { body } = await server.ask('POST', '/api/tables', {
      scenario: SCENARIOS.default.id,
      seats: [PERSON, PERSON, computer('random')],
      timer: 60,
    })
    for (const deadline of [null, now + 60_000]) {
      await server.ask('POST', `/api/tables/${body.code}/join`, {})
      expect((await see(server, body.match)).deadline).toBe(deadline)
    }
  })
})

describe('Matches', () => {
  test('are forgotten 30 days after they were last played on', async () => {
    const folder = temporaryFolder()
    const server = await begin({ folder })
    const { match } = await create(server, [PERSON, PERSON, PERSON])
    const { changed } = await keptIn(folder, match)
    await servers.pop()!.close()
    const day = 24 * 60 * 60 * 1000
    for (const [days, status] of [
      [30, 200],
      [31, 404],
    ] as const) {
      const later = await begin({ folder, now: () => changed + days * day })
      expect((await later.ask('GET', `/api/matches/${match}`)).status).toBe(status)
      await servers.pop()!.close()
    }
  })
})
