import { Agent, request } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ALLOWANCES } from '../../src/server/limits.ts'
import { compileWorld } from '../../src/rules/index.ts'
import { idlePlan, runs, SCENARIOS } from '../match/table.ts'
import { cleanUp, leave, start, stockClient, until, type TestServer } from '../server/start.ts'
import { Attacker, move, openVictim, type Answered } from './attacker.ts'

const WORLD = compileWorld(structuredClone(SCENARIOS.default))
const PERSON = { kind: 'person' }
const NOBODY = 'x'.repeat(32)

let server: TestServer

beforeAll(async () => {
  server = await start({ allowances: ALLOWANCES })
})
afterAll(async () => {
  await server.close()
  cleanUp()
})

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Bytes in use once nothing is left to collect. */
async function heapUsed(): Promise<number> {
  for (let times = 0; times < 3; times++) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    collect()
  }
  return process.memoryUsage().heapUsed
}

const codesOf = (answers: readonly Answered[]): (string | undefined)[] => [
  ...new Set(answers.map(({ ok, problems }) => (ok ? 'ok' : problems?.[0]!.code))),
]

const attackers = (count: number): Promise<Attacker[]> =>
  Promise.all(Array.from({ length: count }, () => new Attacker(server.url).connected()))

describe('A flood', () => {
  test('of every kind leaves the match, the memory and the others as they were', async () => {
    const { match, keys } = await openVictim(server)
    const client = stockClient(server.url, match, 0, keys[0])
    await until(() => client.getState())
    await flood(match, 1)
    const before = await heapUsed()
    await flood(match, runs(1, 4, 20))
    expect(await heapUsed()).toBeLessThan(before * 1.1)
    client.moves['commit']!(idlePlan(WORLD, client.getState()!.G, 0))
    await until(() => client.getState()!.G.committed[0])
    leave(client)
  })

  test('of syncs is answered so often and no more', async () => {
    const { match } = await openVictim(server)
    const [attacker] = await attackers(1)
    const sent = Array.from({ length: 100 }, () => attacker!.send('sync', match))
    const answers = await Promise.all(sent)
    expect(codesOf(answers)).toEqual(['ok', 'too-many-requests'])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(ALLOWANCES.sync.points)
    attacker!.close()
  })

  test('of moves is cut per seat, over however many connections, and other seats go on', async () => {
    const { match, keys } = await openVictim(server)
    const all = await attackers(5)
    const action = move('0', keys[0], 'takeBack', [])
    const sent = all.flatMap((each) =>
      Array.from({ length: 50 }, () => each.send('update', action, 0, match, '0')),
    )
    const answers = await Promise.all(sent)
    expect(answers.filter(({ ok }) => ok)).toHaveLength(ALLOWANCES.move.points)
    const other = move('1', keys[1], 'takeBack', [])
    expect(await all[0]!.send('update', other, 0, match, '1')).toEqual({ ok: true })
    for (const each of all) each.close()
  })

  test('of nonsense ends its own connection', async () => {
    const [attacker] = await attackers(1)
    for (let sent = 0; sent < 400; sent++) attacker!.socket.emit('x', sent)
    await until(() => !attacker!.socket.connected)
  })

  test('of new matches is cut per connection, and other connections go on', async () => {
    const [one, other] = [1, 2].map(() => new Agent({ keepAlive: true, maxSockets: 1 }))
    const { points } = ALLOWANCES.create
    for (let made = 0; made < points; made++) expect(await create(one!)).toBe(201)
    expect(await create(one!)).toBe(429)
    expect(await create(other!)).toBe(201)
    for (const agent of [one!, other!]) agent.destroy()
  })
})

/** The status of an answer over an agent's one connection. */
const send = (
  agent: Agent,
  method: string,
  path: string,
  body?: unknown,
  port = server.port,
): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' }
    const options = { agent, port, host: '127.0.0.1', method, path, headers }
    const sent = request(options, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode!))
    })
    sent.on('error', reject)
    sent.end(body === undefined ? '' : JSON.stringify(body))
  })

const create = (agent: Agent): Promise<number> =>
  send(agent, 'POST', '/api/matches', {
    scenario: SCENARIOS.default.id,
    seats: [PERSON, PERSON, PERSON],
  })

/** So many rounds of everything at once. */
async function flood(match: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    const all = await attackers(10)
    for (let sent = 0; sent < 100; sent++) {
      const unknown = String(sent).padStart(16, 'a')
      for (const { socket } of all) {
        socket.emit('sync', match)
        socket.emit('sync', unknown)
        socket.emit('update', move('0', NOBODY), 0, unknown, '0')
        socket.emit('chat', match, { sender: '0', payload: 'x'.repeat(5000) }, NOBODY)
      }
    }
    await Promise.all(all.map(({ socket }) => until(() => !socket.connected, 30_000)))
  }
}

describe('Two who race for one seat', () => {
  const TIMES = runs(20, 100, 1000)

  test(`get it once, ${TIMES} times`, async () => {
    const generous = await start()
    for (let time = 0; time < TIMES; time++) {
      const { body } = await generous.ask('POST', '/api/tables', {
        scenario: SCENARIOS.default.id,
        seats: [PERSON, PERSON, PERSON],
      })
      const path = `/api/tables/${body.code}/join`
      const both = [0, 1].map(() => generous.ask('POST', path, { seat: 1 }))
      const statuses = (await Promise.all(both)).map(({ status }) => status)
      expect(statuses.toSorted()).toEqual([200, 409])
    }
    await generous.close()
  })
})

describe('Whoever tries out codes', () => {
  test('of tables is stopped, and others are not', async () => {
    const [one, other] = [1, 2].map(() => new Agent({ keepAlive: true, maxSockets: 1 }))
    const look = (agent: Agent) => send(agent, 'GET', '/api/tables/AAAAAA')
    for (let tries = 0; tries < ALLOWANCES['table-code'].points; tries++) {
      expect(await look(one!)).toBe(404)
    }
    expect(await look(one!)).toBe(429)
    expect(await look(other!)).toBe(404)
    for (const agent of [one!, other!]) agent.destroy()
  })

  test('of tables over ever new connections is stopped, and seats are played on', async () => {
    const scanned = await start({ allowances: ALLOWANCES })
    const { body: table } = await scanned.ask('POST', '/api/tables', {
      scenario: SCENARIOS.default.id,
      seats: [PERSON, PERSON, PERSON],
    })
    const path = `/api/tables/${table.code}`
    const { body: own } = await scanned.ask('POST', `${path}/join`, {})
    const wrong = table.code === 'AAAAAA' ? 'CCCCCC' : 'AAAAAA'
    const tries = Array.from({ length: ALLOWANCES['table-code-all'].points + 50 }, async () => {
      const agent = new Agent()
      const status = await send(agent, 'GET', `/api/tables/${wrong}`, undefined, scanned.port)
      agent.destroy()
      return status
    })
    const statuses = await Promise.all(tries)
    const found = statuses.filter((status) => status === 404)
    expect(found).toHaveLength(ALLOWANCES['table-code-all'].points)
    expect(new Set(statuses)).toEqual(new Set([404, 429]))
    // What is right must not look otherwise than what is wrong.
    expect((await scanned.ask('GET', path)).status).toBe(429)
    expect((await scanned.ask('POST', `${path}/rejoin`, { device: own.device })).status).toBe(429)
    const player = await new Attacker(scanned.url).connected()
    expect(await player.send('sync', own.match, String(own.seat), own.credential)).toEqual({
      ok: true,
    })
    player.close()
    await scanned.close()
  })

  test('of a seat is stopped, over however many connections; its device comes in', async () => {
    const { body: table } = await server.ask('POST', '/api/tables', {
      scenario: SCENARIOS.default.id,
      seats: [PERSON, PERSON, PERSON],
    })
    const { body: own } = await server.ask('POST', `/api/tables/${table.code}/join`, {})
    const path = `/api/tables/${table.code}/rejoin`
    const wrong = own.code === 'AAAA' ? 'CCCC' : 'AAAA'
    const statuses: number[] = []
    for (let tries = 0; tries <= ALLOWANCES['seat-code'].points; tries++) {
      const agent = new Agent()
      statuses.push(await send(agent, 'POST', path, { code: wrong }))
      agent.destroy()
    }
    expect(new Set(statuses.slice(0, -1))).toEqual(new Set([403]))
    expect(statuses.at(-1)).toBe(429)
    expect((await server.ask('POST', path, { device: own.device })).status).toBe(200)
  })
})
