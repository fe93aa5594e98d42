import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROUTES } from '../../src/server/http/app.ts'
import { openApiPath } from '../../src/server/http/openapi.ts'
import { largeScenario } from '../fixtures/scenarios/large.ts'
import { SCENARIOS } from '../match/table.ts'
import { cleanUp, leave, start, stockClient, until, type TestServer } from './start.ts'

const PERSON = { kind: 'person' }
const PEOPLE = [PERSON, PERSON, PERSON]
const SCENARIO = SCENARIOS.default.id
const NOBODY = 'x'.repeat(32)

let server: TestServer

beforeAll(async () => {
  server = await start()
})
afterAll(async () => {
  await server.close()
  cleanUp()
})

const post = (path: string, body: unknown = {}) => server.ask('POST', path, body)
const codeOf = ({ body }: { body: { problems: { code: string }[] } }) => body.problems[0]!.code

const openTable = async (seats: unknown[] = PEOPLE) => {
  const { body } = await post('/api/tables', { scenario: SCENARIO, seats })
  return body as { match: string; code: string; link: string }
}

describe('Making a match', () => {
  test('gives a credential for each person', async () => {
    const computer = { kind: 'computer', player: 'random' }
    const { status, body } = await post('/api/matches', {
      scenario: SCENARIO,
      seats: [PERSON, computer, PERSON],
    })
    expect(status).toBe(201)
    expect(body.match).toMatch(/^[a-z0-9]{16}$/)
    expect(body.seats).toEqual([
      { seat: 0, power: 'japan', credential: expect.stringMatching(/^[\w-]{32}$/) },
      { seat: 1, power: 'china', credential: null },
      { seat: 2, power: 'russia', credential: expect.stringMatching(/^[\w-]{32}$/) },
    ])
    const { body: seen } = await server.ask('GET', `/api/matches/${body.match}`)
    expect(seen).toMatchObject({ code: null, scenario: SCENARIO, round: 1, ended: false })
  })

  test('takes a scenario document', async () => {
    const seats = SCENARIOS.large.powers.map(() => PERSON)
    const { status } = await post('/api/matches', { scenario: largeScenario(), seats })
    expect(status).toBe(201)
  })

  test('is refused with the place of what is wrong', async () => {
    const { status, body } = await post('/api/matches', {
      scenario: { ...(largeScenario() as object), powers: 7 },
      seats: PEOPLE,
    })
    expect(status).toBe(400)
    expect(body.problems[0]).toMatchObject({ code: 'wrong-type', pointer: '/scenario/powers' })
    expect(body.problems[0].text).toMatch(/\.$/)
  })

  test.each<[string, unknown, string]>([
    ['no body', undefined, 'bad-message'],
    ['no scenario', { seats: PEOPLE }, 'bad-message'],
    ['an unknown scenario', { scenario: 'nowhere', seats: PEOPLE }, 'unknown-scenario'],
    ['too few seats', { scenario: SCENARIO, seats: [PERSON, PERSON] }, 'wrong-players'],
    ['too many seats', { scenario: SCENARIO, seats: [...PEOPLE, PERSON, PERSON] }, 'bad-message'],
    ['a made-up player', playedBy('genius'), 'unknown-player'],
    ['a moment to plan', { scenario: SCENARIO, seats: PEOPLE, timer: 1 }, 'bad-message'],
    ['a further field', { scenario: SCENARIO, seats: PEOPLE, seed: 'x' }, 'bad-message'],
    ['no JSON', '{', 'bad-message'],
  ])('is refused with %s', async (_, body, code) => {
    const answer = await post('/api/matches', body)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(codeOf(answer)).toBe(code)
  })
})

function playedBy(player: string) {
  return { scenario: SCENARIO, seats: [PERSON, PERSON, { kind: 'computer', player }] }
}

describe('A table', () => {
  test('is joined by its code until it is full', async () => {
    const { code, match, link } = await openTable()
    expect(code).toMatch(/^[ACDEFHJKMNPRTUVWXY3479]{6}$/)
    expect(link).toBe(`/#/table/${code}`)
    const joined = [await post(`/api/tables/${code}/join`, { seat: 1 })]
    for (let more = 0; more < 2; more++) joined.push(await post(`/api/tables/${code}/join`))
    expect(joined.map(({ body }) => body.seat)).toEqual([1, 0, 2])
    expect(joined.map(({ body }) => body.match)).toEqual([match, match, match])
    for (const key of ['credential', 'device', 'code', 'name']) {
      expect(new Set(joined.map(({ body }) => body[key])).size).toBe(3)
    }
    expect(codeOf(await post(`/api/tables/${code}/join`))).toBe('table-full')
    expect(codeOf(await post(`/api/tables/${code}/join`, { seat: 0 }))).toBe('seat-taken')
    const { body } = await server.ask('GET', `/api/tables/${code}`)
    expect(body.seats.map(({ name }: { name: string }) => name)).toEqual([
      joined[1]!.body.name,
      joined[0]!.body.name,
      joined[2]!.body.name,
    ])
  })

  test('gives one seat to one of two who ask at once', async () => {
    const { code } = await openTable()
    const both = Array.from({ length: 8 }, () => post(`/api/tables/${code}/join`, { seat: 0 }))
    const answers = await Promise.all(both)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(
      answers.filter((each) => each.status === 409 && codeOf(each) === 'seat-taken').length,
    ).toBe(7)
  })

  test('gives a seat back to its device and to its code, and the old key opens no longer', async () => {
    const { code, match } = await openTable()
    const { body: first } = await post(`/api/tables/${code}/join`)
    const client = stockClient(server.url, match, 0, first.credential)
    await until(() => client.getState())
    const { body: second } = await post(`/api/tables/${code}/rejoin`, { device: first.device })
    expect(second).toMatchObject({ seat: 0, name: first.name, device: first.device })
    const { body: third } = await post(`/api/tables/${code}/rejoin`, { code: first.code })
    expect(third).toMatchObject({ seat: 0, name: first.name })
    const keys = [first, second, third].map(({ credential }) => credential)
    const open = await Promise.all(
      keys.map((credential) => post(`/api/matches/${match}/seats/0/person`, { credential })),
    )
    expect(open.map(({ status }) => status)).toEqual([403, 403, 200])
    const { body } = await server.ask('GET', `/api/tables/${code}`)
    expect(body.seats[0].connected).toBe(false)
    leave(client)
  })

  test('refuses a wrong code or device', async () => {
    const { code } = await openTable()
    await post(`/api/tables/${code}/join`)
    const wrong = [{ device: NOBODY }, { code: 'AAAA' }]
    const answers = await Promise.all(wrong.map((by) => post(`/api/tables/${code}/rejoin`, by)))
    expect(answers.map(codeOf)).toEqual(['wrong-credentials', 'wrong-seat-code'])
    expect(codeOf(await post('/api/tables/AAAAAA/join'))).toBe('unknown-table')
    expect(codeOf(await post('/api/tables/aaaaaa/join'))).toBe('unknown-table')
  })

  test('has a seat free again once its holder leaves', async () => {
    const { code, match } = await openTable()
    const { body } = await post(`/api/tables/${code}/join`, { seat: 2 })
    const path = `/api/matches/${match}/seats/2/leave`
    expect(codeOf(await post(path, { credential: NOBODY }))).toBe('wrong-credentials')
    const left = await post(path, { credential: body.credential })
    expect(left.body.seats[2]).toMatchObject({ open: true, name: null })
    expect((await post(`/api/tables/${code}/join`, { seat: 2 })).status).toBe(200)
  })
})

describe('A seat', () => {
  test('is given to a computer and back', async () => {
    const { code, match } = await openTable()
    const { body: own } = await post(`/api/tables/${code}/join`)
    const path = `/api/matches/${match}/seats/0`
    const { credential } = own
    const given = await post(`${path}/computer`, { credential, player: 'flowchart' })
    expect(given.body.seats[0]).toMatchObject({ computer: 'flowchart', open: false })
    const client = stockClient(server.url, match, -1)
    await until(() => client.getState()?.G.committed[0])
    const back = await post(`${path}/person`, { credential })
    expect(back.body.seats[0].computer).toBeNull()
    leave(client)
  })

  test('whose holder is absent is given by others at the table, and by nobody else', async () => {
    const { code, match } = await openTable()
    const { body: one } = await post(`/api/tables/${code}/join`)
    const { body: two } = await post(`/api/tables/${code}/join`)
    const path = `/api/matches/${match}/seats/0/computer`
    const by = (credential: string, player = 'random') => post(path, { credential, player })
    expect(codeOf(await by(NOBODY))).toBe('wrong-credentials')
    expect(codeOf(await by(two.credential, 'genius'))).toBe('unknown-player')
    const client = stockClient(server.url, match, 0, one.credential)
    await until(() => client.getState())
    expect(codeOf(await by(two.credential))).toBe('seat-present')
    leave(client)
    let given = await by(two.credential)
    for (let tries = 0; tries < 50 && given.status !== 200; tries++)
      given = await by(two.credential)
    expect(given.body.seats[0].computer).toBe('random')
  })
})

describe('A seat that nobody holds', () => {
  test('is given to a computer and opened again by anybody at the table', async () => {
    const { code, match } = await openTable()
    const { body: own } = await post(`/api/tables/${code}/join`, { seat: 0 })
    const path = `/api/matches/${match}/seats/2`
    const { credential } = own
    const given = await post(`${path}/computer`, { credential, player: 'random' })
    expect(given.body.seats[2]).toMatchObject({ open: false, computer: 'random' })
    expect(codeOf(await post(`/api/tables/${code}/join`, { seat: 2 }))).toBe('seat-taken')
    expect(codeOf(await post(`${path}/person`, { credential: NOBODY }))).toBe('wrong-credentials')
    const opened = await post(`${path}/person`, { credential })
    expect(opened.body.seats[2]).toMatchObject({ open: true, computer: null })
    const { body: other } = await post(`/api/tables/${code}/join`, { seat: 2 })
    const back = await post(`${path}/person`, { credential })
    expect(codeOf(back)).toBe('wrong-credentials')
    expect((await post(`${path}/person`, other)).status).toBe(400)
    expect((await post(`${path}/person`, { credential: other.credential })).status).toBe(200)
  })
})

describe('A head start', () => {
  test('stands in the scenario that is played, and is told', async () => {
    const { body } = await post('/api/tables', {
      scenario: SCENARIO,
      seats: [{ ...PERSON, handicap: 2 }, PERSON, PERSON],
    })
    expect(body.seats.map(({ handicap }: { handicap: number }) => handicap)).toEqual([2, 0, 0])
    expect(body.scenario).toBe(SCENARIO)
    const client = stockClient(server.url, body.match, -1)
    await until(() => client.getState())
    const [raised, other] = client.getState()!.G.scenario.powers.map(({ start }) => start)
    const [plain, same] = SCENARIOS.default.powers.map(({ start }) => start)
    expect([raised!.soft, raised!.capital]).toEqual([plain!.soft + 2, plain!.capital + 2])
    expect(other).toEqual(same)
    leave(client)
  })

  test.each([-1, 4, 1.5, '1'])('of %s is refused', async (handicap) => {
    const seats = [{ ...PERSON, handicap }, PERSON, PERSON]
    expect(codeOf(await post('/api/tables', { scenario: SCENARIO, seats }))).toBe('bad-message')
  })
})

describe('A rematch', () => {
  const computer = { kind: 'computer', player: 'random' }

  test('keeps code, seats and keys, and is made once', async () => {
    const { code, match } = await openTable([PERSON, computer, computer])
    const { body: own } = await post(`/api/tables/${code}/join`)
    const { credential } = own
    expect(codeOf(await post(`/api/matches/${match}/rematch`, { credential }))).toBe(
      'match-not-over',
    )
    await post(`/api/matches/${match}/seats/0/computer`, { credential, player: 'random' })
    for (let ended = false; !ended;) {
      ;({
        body: { ended },
      } = await server.ask('GET', `/api/matches/${match}`))
    }
    const path = `/api/matches/${match}/rematch`
    expect(codeOf(await post(path, { credential: NOBODY }))).toBe('wrong-credentials')
    const answers = await Promise.all([post(path, { credential }), post(path, { credential })])
    const [next, same] = answers.map(({ body }) => body.match)
    expect(same).toBe(next)
    const { body: table } = await server.ask('GET', `/api/tables/${code}`)
    expect(table).toMatchObject({ match: next, next: null })
    const back = await post(`/api/matches/${next}/seats/0/person`, { credential })
    expect(back.status).toBe(200)
    expect((await server.ask('GET', `/api/matches/${match}`)).body.next).toBe(next)
  })
})

describe('The description of the API', () => {
  test('has every route, and no other', async () => {
    const { body } = await server.ask('GET', '/api/openapi.json')
    const described = Object.entries<object>(body.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const served = ROUTES.map(({ method, path }) => `${method} ${openApiPath(path)}`)
    expect(described.toSorted()).toEqual(served.toSorted())
  })

  test('names what each route wants and gives', async () => {
    const { body } = await server.ask('GET', '/api/openapi.json')
    const { post: join } = body.paths['/api/tables/{code}/join']
    expect(join).toMatchObject({
      operationId: 'join',
      parameters: [{ name: 'code', in: 'path', required: true }],
    })
    const wanted = join.requestBody.content['application/json'].schema
    expect(Object.keys(wanted.properties)).toEqual(['seat', 'device'])
    const given = join.responses['200'].content['application/json'].schema
    expect(given.required).toContain('credential')
  })
})

describe('Whoever keeps the server', () => {
  test('sees whether it is well, and figures', async () => {
    expect(await server.ask('GET', '/healthz')).toEqual({ status: 200, body: { ok: true } })
    const metrics = await (await fetch(`${server.url}/metrics`)).text()
    for (const name of [
      'move_seconds',
      'write_seconds',
      'connections',
      'refusals_total',
      'class_people',
    ]) {
      expect(metrics).toContain(`multivector_${name}`)
    }
  })

  test('finds no names, addresses or keys in the log', async () => {
    const { code } = await openTable()
    const { body } = await post(`/api/tables/${code}/join`)
    const text = server.logged.join('')
    expect(text).toContain('/api/tables/:code/join')
    for (const secret of [code, body.name, body.credential, body.device, '127.0.0.1']) {
      expect(text).not.toContain(secret)
    }
  })
})
