import { afterAll, afterEach, describe, expect, test } from 'vitest'
import type { DeskView, StudentView } from '../../src/class/index.ts'
import { Api } from '../../src/net/api.ts'
import { ClassApi, type TakenPlace } from '../../src/net/class-api.ts'
import { ClassLink } from '../../src/net/class-link.ts'
import { ClassSeat } from '../../src/net/class-seat.ts'
import { RemoteSession } from '../../src/net/remote-session.ts'
import { legalOrders, writeOrder, type WrittenOrder } from '../../src/rules/index.ts'
import { cleanUp, start, until, type TestServer } from '../server/start.ts'
import { got } from './table.ts'

const servers: TestServer[] = []
const links: { close: () => void }[] = []
const seats: ClassSeat[] = []

afterEach(async () => {
  for (const seat of seats.splice(0)) seat.destroy()
  for (const link of links.splice(0)) link.close()
  for (const server of servers.splice(0)) await server.close()
})
afterAll(cleanUp)

function enter<View extends StudentView | DeskView>(base: string, code: string, key: string) {
  const link = new ClassLink<View>({ base, code, key })
  links.push(link)
  link.open()
  return link
}

/** A class at one table, and so many who share its first power. */
async function openClass(people: number, decides: 'captain' | 'majority' = 'captain') {
  const server = await start()
  servers.push(server)
  const base = `${server.url}/`
  const api = new ClassApi(base)
  const settings = { tables: 1, perSeat: 3, decides, seconds: null, computer: 'random' }
  const { code, keys } = await got(api.open({ scenario: 'first-steps', settings }))
  const desk = enter<DeskView>(base, code, keys.teacher)
  const places: TakenPlace[] = []
  for (let person = 0; person < people; person++) places.push(await got(api.join(code)))
  const students = places.map(({ key }) => enter<StudentView>(base, code, key))
  await until(() => students.every((link) => link.current().view))
  for (const { person } of places) await desk.do({ act: 'move', person, table: 0, seat: 0 })
  return { base, api, code, keys, desk, places, students }
}

type Opened = Awaited<ReturnType<typeof openClass>>

/** Begins the lesson, and opens the match for all of the team. */
async function sitDown({ base, desk, places, students }: Opened): Promise<ClassSeat[]> {
  expect(await desk.do({ act: 'start' })).toBe(true)
  await until(() => students.every((link) => link.current().view?.table?.match))
  const api = new Api(base)
  for (const [index, link] of students.entries()) {
    const match = link.current().view!.table!.match!
    const credential = places[index]!.key
    const rounds = () => api.rounds(match, credential)
    const session = await got(
      RemoteSession.open({ base, match, seat: 0, credential, rounds, shown: null }),
    )
    seats.push(new ClassSeat(session, link))
  }
  return seats
}

/** An order that the first power may give. */
function anOrder(seat: ClassSeat): WrittenOrder {
  const { world, position } = seat.viewOf(0)
  return writeOrder(world, 0, legalOrders({ world, position, power: 0, orders: [] })[0]!)
}

describe('A class by its link', () => {
  test('is shown to whoever has a key, and says why an act is refused', async () => {
    const { desk, students, base, code } = await openClass(1)
    const [student] = students
    expect(student!.current()).toMatchObject({ link: 'up', view: { role: 'student' } })
    expect(desk.current().view?.people).toHaveLength(1)
    expect(await student!.do({ act: 'pause' })).toBe(false)
    expect(student!.current().problems).toMatchObject([{ code: 'teacher-only' }])
    expect(await student!.do({ act: 'spin' })).toBe(true)
    expect(student!.current().problems).toEqual([])
    const stranger = enter<DeskView>(base, code, 'x'.repeat(32))
    await until(() => stranger.current().closed)
    expect(stranger.current()).toMatchObject({ view: null, closed: [{ code: 'wrong-class-key' }] })
  })

  test('ends where the place is opened elsewhere', async () => {
    const { api, code, places, students } = await openClass(1)
    const again = await got(api.rejoin(code, places[0]!.back))
    await until(() => students[0]!.current().gone)
    expect(students[0]!.current().gone).toBe('moved')
    expect(again).toMatchObject({ person: places[0]!.person, name: places[0]!.name })
  })
})

describe('A class whose server stops', () => {
  test('is there again by itself once the server is', async () => {
    const { desk, students } = await openClass(1)
    const [server] = servers.splice(0) as [TestServer]
    await server.close()
    await until(() => desk.current().link === 'down')
    servers.push(await start({ folder: server.folder, port: server.port }))
    await until(() => desk.current().link === 'up' && students[0]!.current().link === 'up')
    expect(await desk.do({ act: 'start' })).toBe(true)
    await until(() => students[0]!.current().view?.table?.phase === 'planning')
  })
})

describe('A seat of a class', () => {
  test('has one draft for all of its team, with who proposes what and why', async () => {
    const opened = await openClass(2)
    const [ann, ben] = (await sitDown(opened)) as [ClassSeat, ClassSeat]
    const order = anOrder(ben)
    ben.because('They ask for it.')
    ben.shared.propose(order)
    await until(() => ann.draftOf()?.orders.length === 1)
    expect(ann.shared.current()).toBe(ann.shared.current())
    expect(ann.draftOf()?.orders).toEqual([order])
    const [line] = opened.students[0]!.current().view!.draft!.lines
    expect(line).toMatchObject({ by: opened.places[1]!.person, reason: 'They ask for it.' })
    ann.shared.withdraw(0)
    await until(() => ben.draftOf()?.orders.length === 0)
    // Each takes back what they did themselves.
    expect([ann.shared.canUndo(), ben.shared.canUndo()]).toEqual([true, false])
    ann.shared.undo()
    await until(() => ben.draftOf()?.orders.length === 1)
    ben.shared.undo()
    await until(() => ann.draftOf()?.orders.length === 0)
    expect(ann.shared.canUndo()).toBe(false)
  })

  test('is committed by the captain, for whom it is then the seat’s plan', async () => {
    const opened = await openClass(2)
    const [ann, ben] = (await sitDown(opened)) as [ClassSeat, ClassSeat]
    ann.shared.propose(anOrder(ann))
    await until(() => ben.draftOf()?.orders.length === 1)
    ben.commit()
    await until(() => opened.students[1]!.current().problems.length > 0)
    expect(opened.students[1]!.current().problems).toMatchObject([{ code: 'captain-decides' }])
    ann.commit()
    await until(() => ben.snapshot().played === 1)
    expect(ben.historyOf()[0]!.plans[0]!.orders).toHaveLength(1)
  })

  test('is committed as soon as more than half agree, where the majority decides', async () => {
    const opened = await openClass(3, 'majority')
    const [ann, ben, cem] = (await sitDown(opened)) as [ClassSeat, ClassSeat, ClassSeat]
    ann.agree(true)
    await until(() => opened.students[1]!.current().view!.draft!.agreed.length === 1)
    expect(cem.snapshot().played).toBe(0)
    ben.agree(true)
    await until(() => cem.snapshot().played === 1)
  })

  test('goes back with its table', async () => {
    const opened = await openClass(1)
    const [ann] = (await sitDown(opened)) as [ClassSeat]
    ann.commit()
    await until(() => ann.snapshot().played === 1)
    expect(await opened.desk.do({ act: 'rewind', table: 0 })).toBe(true)
    await until(() => ann.snapshot().played === 0)
    expect(ann.viewOf(0).position.round).toBe(1)
  })
})
