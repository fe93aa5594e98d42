import { describe, expect, test } from 'vitest'
import { compileWorld } from '../../src/rules/index.ts'
import { shippedScenarios } from '../../src/server/play/scenarios.ts'
import { largeScenario } from '../fixtures/scenarios/large.ts'
import { idlePlan } from '../match/table.ts'
import { classServer } from './class-people.ts'
import { leave, stockClient, until } from './start.ts'

const SCENARIO = shippedScenarios('scenarios').get('first-steps')!.scenario
const WORLD = compileWorld(structuredClone(SCENARIO))

const house = classServer()
const { open } = house
const create = (wish: unknown) => house.server.ask('POST', '/api/classes', wish)

describe('A class', () => {
  test('is told from a table by its code', async () => {
    const room = await open({ tables: 1 })
    const seats = [{ kind: 'person' }, { kind: 'person' }, { kind: 'person' }]
    const table = await house.server.ask('POST', '/api/tables', { scenario: 'first-steps', seats })
    const look = (code: string) => house.server.ask('GET', `/api/codes/${code}`)
    expect((await look(room.code)).body).toEqual({ opens: 'class' })
    expect((await look(table.body.code)).body).toEqual({ opens: 'table' })
    for (const wrong of ['AAAAAA', 'nonsense']) {
      expect(await look(wrong)).toMatchObject({
        status: 404,
        body: { problems: [{ code: 'unknown-code' }] },
      })
    }
  })

  test('is joined by its code, and seats people evenly', async () => {
    const room = await open({ tables: 2, perSeat: 2 })
    const door = await house.server.ask('GET', `/api/classes/${room.code}`)
    expect(door.body).toMatchObject({ phase: 'lobby', people: 0, places: 12, names: 'drawn' })
    const students = await room.students(7)
    const { tables, people } = await room.desk.sees(({ people: all }) => all.length === 7)
    expect(tables.map(({ seats }) => seats.map(({ people: count }) => count))).toEqual([
      [2, 1, 1],
      [1, 1, 1],
    ])
    expect(new Set(people.map(({ name }) => name)).size).toBe(7)
    const [first] = students
    expect(first!.seen.you).toMatchObject({ person: 0, name: first!.own.name, place: 'seated' })
    expect(first!.seen.team).toMatchObject({ table: 0, seat: 0, plays: 'shared', captain: 0 })
  })

  test('draws nicknames three times, and takes typed names only where the teacher allows them', async () => {
    const room = await open()
    const student = await room.student()
    const names = [student.own.name]
    for (let spin = 0; spin < 3; spin++) {
      await student.must({ act: 'spin' })
      names.push((await student.sees(({ you }) => you.spins === 2 - spin)).you.name)
    }
    expect(new Set(names).size).toBeGreaterThan(1)
    expect(await student.refusal({ act: 'spin' })).toBe('no-spins')
    const join = (name: string) =>
      house.server.ask('POST', `/api/classes/${room.code}/join`, { name })
    expect((await join('Ada')).body.problems[0].code).toBe('names-drawn')
    await room.desk.must({ act: 'set', settings: { names: 'free' } })
    expect((await join('  Ada ')).body.name).toBe('Ada')
    expect((await join('Ada')).body.problems[0].code).toBe('name-taken')
    for (const name of ['', ' ', 'x'.repeat(21), 'a\nb', 'a\u202eb', 7]) {
      expect((await join(name as string)).body.problems[0].code).toBe('bad-message')
    }
  })

  test('gives a place back by four characters, and the old device hears of it', async () => {
    const room = await open()
    const student = await room.student()
    const rejoin = (back: string) =>
      house.server.ask('POST', `/api/classes/${room.code}/rejoin`, { back })
    expect((await rejoin('AAAA')).body.problems[0].code).toBe('wrong-seat-code')
    const { body } = await rejoin(student.own.back)
    expect(body).toMatchObject({ person: 0, name: student.own.name })
    await until(() => student.gone === 'moved')
    expect(await student.enter()).toMatchObject({ ok: false })
    const again = await room.enter(body)
    expect(again.seen.you.name).toBe(student.own.name)
  })

  test('says why nobody else comes in, and seats who waits once there is room', async () => {
    const room = await open({ tables: 1, perSeat: 1 })
    const students = await room.students(4)
    expect(students.map(({ seen }) => seen.you.place)).toEqual([
      ...['seated', 'seated', 'seated', 'waiting'],
    ])
    await students[1]!.must({ act: 'leave' })
    await until(() => students[1]!.gone === 'left')
    await students[3]!.sees(({ team }) => team?.seat === 1)
    await room.desk.must({ act: 'set', settings: { door: 'closed' } })
    const join = () => house.server.ask('POST', `/api/classes/${room.code}/join`, {})
    expect((await join()).body.problems[0].code).toBe('class-closed')
    await room.desk.must({ act: 'set', settings: { door: 'open', tables: 20, perSeat: 6 } })
    for (let more = 0; more < 57; more++) expect((await join()).status).toBe(200)
    expect((await join()).body.problems[0].code).toBe('class-full')
  })

  test('is unknown by another code, and opens by none but its keys', async () => {
    const room = await open()
    expect((await house.server.ask('GET', '/api/classes/AAAAAA')).status).toBe(404)
    expect((await house.server.ask('GET', '/api/classes/nonsense')).status).toBe(404)
    const stranger = room.visit('x'.repeat(32))
    await until(() => stranger.socket.connected)
    const { ok, problems } = await stranger.enter()
    expect([ok, problems![0]!.code]).toEqual([false, 'wrong-class-key'])
  })

  test('takes a scenario document, as a table does', async () => {
    const document = largeScenario()
    const { status, body } = await create({ scenario: document, settings: { tables: 1 } })
    expect(status).toBe(201)
    const door = await house.server.ask('GET', `/api/classes/${body.code}`)
    expect(door.body).toMatchObject({ scenario: document.id, places: document.powers.length * 3 })
  })

  test('is refused with the place of what is wrong in the document', async () => {
    const document = { ...largeScenario(), powers: 7 }
    const { status, body } = await create({ scenario: document })
    expect(status).toBe(400)
    expect(body.problems[0]).toMatchObject({ code: 'wrong-type', pointer: '/scenario/powers' })
    expect(body.problems[0].text).toMatch(/\.$/)
  })

  test.each<[string, unknown]>([
    ['that makes no sense', { ...largeScenario(), wariness: [] }],
    ['with a list without end', { ...largeScenario(), calls: Array.from({ length: 1e5 }, Object) }],
    ['with keys of all objects', JSON.parse('{"__proto__":{"polluted":1},"formatVersion":1}')],
    ['of a newer format', { ...largeScenario(), formatVersion: 2 }],
    ['that is a list', []],
    ['that is a number', 7],
  ])('is not opened for a document %s', async (_, scenario) => {
    const { status, body } = await create({ scenario })
    expect(status).toBe(400)
    expect(body.problems.length).toBeGreaterThan(0)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  test('is not opened for a document of more than the largest size', async () => {
    const scenario = { ...largeScenario(), name: 'x'.repeat(2_000_000) }
    expect((await create({ scenario })).status).toBe(413)
  })

  test('plays a shortened scenario, whose reviews keep their places', async () => {
    const room = await open({ tables: 1 }, { rounds: 4 })
    expect(room.desk.seen.class).toMatchObject({ rounds: 4, fullRounds: 5 })
    await room.student()
    await room.desk.must({ act: 'start' })
    const { tables } = await room.desk.sees(({ tables: [table] }) => table!.match)
    const spectator = stockClient(house.server.url, tables[0]!.match!, -1)
    await until(() => spectator.getState())
    expect(spectator.getState()!.G.scenario.calendar).toMatchObject({ rounds: 4, reviews: [3, 4] })
    leave(spectator)
  })
})

describe('A match of a class', () => {
  test('is played by stock clients with the key of the class, each alone at a seat', async () => {
    const room = await open({ tables: 2, perSeat: 1, seconds: null })
    const students = await room.students(6)
    await room.desk.must({ act: 'start' })
    const clients = await Promise.all(
      students.map(async (student) => {
        const { table, team } = await student.sees((view) => view.table?.phase === 'planning')
        return {
          seat: team!.seat,
          client: stockClient(house.server.url, table!.match!, team!.seat, student.own.key),
        }
      }),
    )
    await until(() => clients.every(({ client }) => client.getState()))
    for (const { client } of clients) await until(() => client.getState()!.G.position.round === 1)
    while (clients.some(({ client }) => client.getState()!.ctx.gameover === undefined)) {
      const { round } = clients[0]!.client.getState()!.G.position
      for (const { client, seat } of clients) {
        client.moves['commit']!(idlePlan(WORLD, client.getState()!.G, seat))
      }
      await until(() =>
        clients.every(({ client }) => {
          const { G, ctx } = client.getState()!
          return ctx.gameover !== undefined || G.position.round > round
        }),
      )
    }
    const { scores, class: info } = await room.desk.sees((view) => view.class.phase === 'ended')
    expect(scores).toHaveLength(6)
    expect(info.rounds).toBe(5)
    const { scores: told } = await students[0]!.sees((view) => view.scores)
    expect(told).toEqual(scores)
    for (const { client } of clients) leave(client)
  })

  test('has computers where nobody sits, and late comers take over from them', async () => {
    const room = await open({ tables: 1, perSeat: 1, seconds: null })
    await room.students(1)
    await room.desk.must({ act: 'start' })
    await room.desk.sees(({ tables: [table] }) => table!.seats[1]!.committed)
    expect(room.desk.seen.tables[0]!.seats.map(({ computer }) => computer)).toEqual([
      ...[null, 'flowchart', 'flowchart'],
    ])
    const late = await room.student()
    expect(late.seen.team).toMatchObject({ seat: 1, plays: 'alone' })
    await room.desk.sees(({ tables: [table] }) => table!.seats[1]!.computer === null)
    // What the computer had committed can be taken back.
    await late.must({ act: 'take-back', round: 1 })
    await late.sees(({ table }) => !table!.seats[1]!.committed)
  })
})
