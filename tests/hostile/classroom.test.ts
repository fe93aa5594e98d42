import { Agent, request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ALLOWANCES } from '../../src/server/limits.ts'
import { SCENARIOS } from '../match/table.ts'
import { classrooms, type Admitted, type Classroom } from '../server/class-people.ts'
import { cleanUp, start, type TestServer } from '../server/start.ts'
import { Attacker } from './attacker.ts'

const PERSON = { kind: 'person' }
const PUPILS = 40
const SEATS = 3

let server: TestServer

beforeAll(async () => {
  server = await start({ allowances: ALLOWANCES })
})
afterAll(async () => {
  await server.close()
  cleanUp()
})

interface Seat {
  match: string
  seat: number
  credential: string
}

interface Answered {
  status: number
  body: unknown
}

/** Asks over an agent's one connection, from the address that all have. */
const ask = (agent: Agent, method: string, path: string): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const options = { agent, port: server.port, host: '127.0.0.1', method, path }
    const asked = request(
      { ...options, headers: { 'content-type': 'application/json' } },
      (response) => {
        let text = ''
        response.on('data', (chunk) => (text += chunk))
        response.on('end', () =>
          resolve({ status: response.statusCode!, body: JSON.parse(text) as unknown }),
        )
      },
    )
    asked.on('error', reject)
    asked.end(method === 'POST' ? '{}' : '')
  })

/** A pupil who mistypes the code, looks, sits down, and opens the match so often anew. */
async function pupil(code: string, times: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const statuses: number[] = []
  for (const wrong of ['AAAAAA', 'CCCCCC', 'DDDDDD']) {
    statuses.push((await ask(agent, 'GET', `/api/tables/${wrong}`)).status)
  }
  statuses.push((await ask(agent, 'GET', `/api/tables/${code}`)).status)
  const { status, body } = await ask(agent, 'POST', `/api/tables/${code}/join`)
  statuses.push(status)
  agent.destroy()
  const { match, seat, credential } = body as Seat
  const socket = await new Attacker(server.url).connected()
  for (let time = 0; time < times; time++) {
    const { ok, problems } = await socket.send('sync', match, String(seat), credential)
    if (!ok) throw new Error(problems![0]!.code)
  }
  socket.close()
  return statuses
}

test('A class behind one address is not limited as one, though each of them mistypes', async () => {
  const codes: string[] = []
  for (let table = 0; table * SEATS < PUPILS; table++) {
    const { body } = await server.ask('POST', '/api/tables', {
      scenario: SCENARIOS.default.id,
      seats: [PERSON, PERSON, PERSON],
    })
    codes.push(body.code)
  }
  // All of them together ask far more often than one connection may.
  const times = Math.ceil(ALLOWANCES.sync.points / 4)
  const all = await Promise.all(
    Array.from({ length: PUPILS }, (_, index) => pupil(codes[Math.floor(index / SEATS)]!, times)),
  )
  expect(all).toEqual(all.map(() => [404, 404, 404, 200, 200]))
})

/** A student who mistypes the code, comes into the class, and does a lot there. */
async function student(room: Classroom): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const statuses: number[] = []
  for (const wrong of ['AAAAAA', 'CCCCCC', 'DDDDDD']) {
    statuses.push((await ask(agent, 'POST', `/api/classes/${wrong}/join`)).status)
  }
  const { status, body } = await ask(agent, 'POST', `/api/classes/${room.code}/join`)
  statuses.push(status)
  agent.destroy()
  const entered = await room.enter(body as Admitted)
  for (let spin = 0; spin < 3; spin++) await entered.must({ act: 'spin' })
  for (let again = 0; again < 5; again++) {
    if (!(await entered.enter()).ok) throw new Error('was not shown the class again')
  }
  return statuses
}

test('A class of 40 comes in behind one address, though each mistypes, and plays a round', async () => {
  const { open, close } = classrooms(() => server)
  const room = await open({ tables: 5, perSeat: 3, seconds: null })
  const all = await Promise.all(Array.from({ length: PUPILS }, () => student(room)))
  expect(all).toEqual(all.map(() => [404, 404, 404, 200]))
  await room.desk.must({ act: 'start' })
  const { people } = await room.desk.sees(({ tables }) => tables.every(({ match }) => match))
  expect(people.filter(({ there, seat }) => there && seat !== null)).toHaveLength(PUPILS)
  expect(new Set(people.map(({ name }) => name)).size).toBe(PUPILS)
  await room.desk.must({ act: 'advance' })
  await room.desk.sees(({ tables }) => tables.every(({ round }) => round === 2))
  close()
})
