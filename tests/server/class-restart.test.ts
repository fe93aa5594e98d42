import { execFileSync } from 'node:child_process'
import { afterAll, describe, expect, test } from 'vitest'
import { compileWorld } from '../../src/rules/index.ts'
import { shippedScenarios } from '../../src/server/play/scenarios.ts'
import { openStorage } from '../../src/server/storage/index.ts'
import { idlePlan, runs } from '../match/table.ts'
import { freePort, startChild } from './child.ts'
import { begun, Classroom, type Student } from './class-people.ts'
import { startPostgres, type TestPostgres } from './postgres.ts'
import {
  cleanUp,
  leave,
  start,
  stockClient,
  temporaryFolder,
  until,
  type StockClient,
} from './start.ts'

const KILLS = runs(2, 3, 12)
const SCENARIO = shippedScenarios('scenarios').get('first-steps')!.scenario
const WORLD = compileWorld(structuredClone(SCENARIO))
const DAY = 24 * 60 * 60 * 1000
const EXCHANGE = { order: 'exchange', state: 'kazakhstan' } as const

afterAll(cleanUp)

/** Asks a server that may be another process. */
const asking = (url: string) => ({
  url,
  ask: async (method: string, path: string, body?: unknown) => {
    const response = await fetch(url + path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: await response.json() }
  },
})

/** Commits for everybody: for teams through the class, for who is alone by a stock client. */
async function playRound(students: readonly Student[], clients: Map<Student, StockClient>) {
  for (const student of students) {
    const { draft, team, table } = student.seen
    if (table!.seats[team!.seat]!.committed) continue
    const client = clients.get(student)
    if (client) {
      await until(() => client.getState()!.isConnected)
      client.moves['commit']!(idlePlan(WORLD, client.getState()!.G, team!.seat))
    } else if (team!.captain === student.own.person) {
      const { round, revision } = draft!
      await student.must({ act: 'commit', round, revision })
    }
  }
}

describe('A class whose server is killed in the middle of a lesson', () => {
  test(`${KILLS} times, goes on by itself: tables, desk, projector, drafts and talk`, async () => {
    execFileSync('node', ['scripts/server.mjs', '--help'])
    const folder = temporaryFolder()
    const port = await freePort()
    let server = await startChild(folder, port)
    const room = await Classroom.open(asking(server.url), {
      ...{ tables: 2, perSeat: 2, seconds: 3600 },
    })
    const screen = await room.projector()
    const students = await begun(room, 8)
    const clients = new Map<Student, StockClient>()
    for (const student of students) {
      const { team, table } = student.seen
      if (team!.plays === 'shared') continue
      const { key } = student.own
      clients.set(student, stockClient(server.url, table!.match!, team!.seat, key))
    }
    for (const client of clients.values()) await until(() => client.getState())
    for (let round = 1; round <= KILLS; round++) {
      for (const student of students) await student.sees((view) => view.draft?.round === round)
      const team = students[0]!
      await team.must({ act: 'propose', round, order: EXCHANGE, reason: 'As before.' })
      await team.must({ act: 'say', to: null, phrase: 'greet' })
      await team.sees(({ draft, talk }) => draft!.lines.length === 1 && talk.length === round)
      const before = JSON.stringify([team.seen.draft, team.seen.talk, team.seen.you])
      const visitors = [...students, screen, room.desk]
      for (const visitor of visitors) visitor.view = null
      await server.kill('SIGKILL')
      server = await startChild(folder, port)
      for (const visitor of visitors) await until(() => visitor.view, 60_000)
      expect(JSON.stringify([team.seen.draft, team.seen.talk, team.seen.you])).toBe(before)
      await room.desk.sees(({ people }) => people.every(({ there }) => there))
      await playRound(students, clients)
      await screen.sees(({ tables }) => tables.every((table) => table.round > round))
    }
    for (const client of clients.values()) leave(client)
    room.close()
    expect(await server.kill('SIGTERM')).toBe(0)
  })
})

describe('A change of a class that cannot be kept', () => {
  test('is refused and shown to nobody; the class is read again', async () => {
    const server = await start()
    const room = await Classroom.open(server, { tables: 1, perSeat: 1, seconds: null })
    const [student] = await begun(room, 1)
    // Another process changes it, which must not be: a second server on the same database.
    const storage = await openStorage({ folder: server.folder, url: null })
    const kept = (await storage.class((await storage.classAt(room.code))!))!
    const change = { class: { ...kept, version: kept.version + 1 }, entries: [] }
    expect(await storage.saveClass(change)).toBe('saved')
    await storage.close()
    const propose = { act: 'propose', round: 1, order: EXCHANGE } as const
    let refusal: string | null = null
    student!.socket.on('refused', ({ code }: { code: string }) => (refusal = code))
    const asked = student!.do(propose).catch(() => null)
    await until(() => refusal === 'server-busy' || !student!.socket.connected)
    await asked
    expect(student!.seen.draft!.lines).toEqual([])
    // Everybody comes back by themselves, and it goes on.
    await until(() => student!.socket.connected)
    student!.view = null
    await student!.enter()
    await student!.must(propose)
    await student!.sees(({ draft }) => draft!.lines.length === 1)
    room.close()
    await server.close()
  })
})

const DATABASES: [string, () => Promise<TestPostgres | null>][] = [
  ['SQLite', async () => null],
  ['PostgreSQL', startPostgres],
]

describe.each(DATABASES)('A lesson kept in %s', (_, prepare) => {
  test('stops, and goes on next week with the same seats; after 30 days it has gone', async () => {
    const database = await prepare()
    const folder = temporaryFolder()
    const databaseUrl = database && (await database.fresh())
    let now = Date.now()
    const options = { folder, now: () => now, ...(databaseUrl && { databaseUrl }) }
    const first = await start(options)
    const room = await Classroom.open(first, { tables: 1, perSeat: 1, seconds: 60 })
    const [student] = await begun(room, 2)
    now += 20_000
    await room.desk.must({ act: 'pause' })
    await student!.sees(({ table }) => table!.left === 40_000)
    const { team } = student!.seen
    room.close()
    await first.close()
    now += 7 * DAY
    const second = await start({ ...options, port: first.port })
    const again = await room.enter(student!.own)
    expect(again.seen.team).toMatchObject({ table: team!.table, seat: team!.seat })
    const desk = room.visit(room.keys.teacher)
    await desk.sees(() => true)
    await desk.must({ act: 'resume' })
    await again.sees(({ table }) => table!.deadline === now + 40_000)
    room.close()
    await second.close()
    for (const [days, status] of [
      [29, 200],
      [31, 404],
    ] as const) {
      const later = await start({ ...options, now: () => now + days * DAY })
      expect((await later.ask('GET', `/api/classes/${room.code}`)).status).toBe(status)
      await later.close()
    }
    await database?.stop()
  })
})
