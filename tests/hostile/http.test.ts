import { mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { largeScenario } from '../fixtures/scenarios/large.ts'
import { SCENARIOS } from '../match/table.ts'
import { cleanUp, refuseDefects, start, temporaryFolder, type TestServer } from '../server/start.ts'
import { openVictim } from './attacker.ts'

const PERSON = { kind: 'person' }
const EVIL_NAMES = [
  '__proto__',
  'constructor',
  'toString',
  '%00',
  '%2e%2e',
  "'--",
  '0x0',
  '9'.repeat(99),
]

let server: TestServer

beforeAll(async () => {
  const folder = temporaryFolder()
  const page = join(folder, 'page')
  mkdirSync(page)
  writeFileSync(join(page, 'index.html'), '<title>page</title>')
  writeFileSync(join(folder, 'secret'), 'secret')
  server = await start({ page, folder })
})
afterAll(async () => {
  refuseDefects(server)
  await server.close()
  cleanUp()
})

/** A request exactly as it is given: `fetch` tidies paths up. */
const bare = (
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<{ status: number; text: string; headers: Record<string, unknown> }> =>
  new Promise((resolve, reject) => {
    const { port } = server
    const sent = request({ port, method, path, headers, host: '127.0.0.1' }, (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => (text += chunk.toString()))
      response.on('end', () =>
        resolve({ status: response.statusCode!, text, headers: response.headers }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })

const JSON_TYPE = { 'content-type': 'application/json' }

describe('Paths', () => {
  test.each([
    '/../secret',
    '/%2e%2e/secret',
    '/..%2fsecret',
    '/%2e%2e%2fsecret',
    '/..\\secret',
    '/....//secret',
    '/index.html/../../secret',
    '/multivector.db',
    '/../multivector.db',
    '/api/../../secret',
    '//etc/passwd',
    '/%',
    '/%c0%ae%c0%ae/secret',
  ])('%s lead out of the page nowhere', async (path) => {
    const { status, text } = await bare('GET', path)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(text).not.toMatch(/secret$|SQLite|root:/)
  })

  test.each(EVIL_NAMES)('with %s for an id or a code lead nowhere', async (name) => {
    const paths: [string, string][] = [
      ['GET', `/api/matches/${name}`],
      ['GET', `/api/tables/${name}`],
      ['POST', `/api/tables/${name}/join`],
      ['POST', `/api/matches/${name}/seats/0/leave`],
      ['POST', `/api/matches/${'a'.repeat(16)}/seats/${name}/leave`],
    ]
    for (const [method, path] of paths) {
      const { status } = await bare(method, path, JSON_TYPE, method === 'POST' ? '{}' : '')
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
    }
  })

  test('of a page that is there lead to it', async () => {
    expect(await bare('GET', '/')).toMatchObject({ status: 200, text: '<title>page</title>' })
  })
})

describe('Bodies', () => {
  const seats = [PERSON, PERSON, PERSON]
  const creation = JSON.stringify({ scenario: SCENARIOS.default.id, seats })
  const create = (body: string, headers: Record<string, string> = JSON_TYPE) =>
    bare('POST', '/api/matches', headers, body)

  test('that reach for the prototype are refused', async () => {
    for (const evil of [
      creation.replace('{', '{"__proto__":{"polluted":1},'),
      creation.replace('{', '{"constructor":{"prototype":{"polluted":1}},'),
      creation.replaceAll('"kind"', '"__proto__"'),
    ]) {
      expect((await create(evil)).status).toBe(400)
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  test('that are too large, too deep or no JSON are refused', async () => {
    expect((await create(`"${'x'.repeat(2_000_000)}"`)).status).toBe(413)
    const deep = `{"scenario":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}},"seats":[]}`
    expect((await create(deep)).status).toBe(400)
    const deepOnly = { scenario: JSON.parse(`${'['.repeat(2000)}${']'.repeat(2000)}`), seats }
    expect((await create(JSON.stringify({ ...deepOnly, scenario: { a: deepOnly } }))).status).toBe(
      400,
    )
    expect((await create('{"a":')).status).toBe(400)
    expect((await create(Buffer.from([0xff, 0xfe]).toString('latin1'))).status).toBe(400)
    expect((await create(creation, { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await create(creation, { 'content-type': 'text/xml' })).status).toBe(415)
  })

  test('of small messages have to be small', async () => {
    const { status } = await bare('POST', '/api/tables/AAAAAA/join', JSON_TYPE, ' '.repeat(5000))
    expect(status).toBe(413)
  })

  test('with a document that makes trouble are refused in good time', async () => {
    const document = largeScenario() as Record<string, unknown>
    const bombs = [
      { ...document, headlines: Array.from({ length: 100_000 }, () => ({})) },
      { ...document, title: 'x'.repeat(900_000) },
      { ...document, powers: Array.from({ length: 50 }, () => document['powers']) },
    ]
    for (const scenario of bombs) {
      const started = performance.now()
      const { status } = await create(JSON.stringify({ scenario, seats }))
      expect(status).toBe(400)
      expect(performance.now() - started).toBeLessThan(2000)
    }
  })

  test('with scripts in them come back as data', async () => {
    const { status, headers, text } = await bare(
      'POST',
      '/api/matches',
      JSON_TYPE,
      JSON.stringify({ scenario: '<script>alert(1)</script>', seats }),
    )
    expect(status).toBe(400)
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'x-content-type-options': 'nosniff',
    })
    expect(JSON.parse(text).problems[0].code).toBe('bad-message')
  })
})

describe('Pages of other sites', () => {
  const foreign = { origin: 'http://evil.example' }

  test('change nothing', async () => {
    const { match, keys } = await openVictim(server)
    const body = JSON.stringify({ credential: keys[0] })
    const path = `/api/matches/${match}/seats/0/leave`
    for (const origin of ['http://evil.example', 'null', 'http://127.0.0.1:1', '']) {
      const { status } = await bare('POST', path, { ...JSON_TYPE, origin }, body)
      expect(status).toBe(403)
    }
    const own = { ...JSON_TYPE, origin: server.url, host: server.url.slice('http://'.length) }
    expect((await bare('POST', path, own, body)).status).toBe(200)
  })

  test('are given no leave to read, and open no socket', async () => {
    const { headers } = await bare('GET', '/healthz', foreign)
    expect(headers['access-control-allow-origin']).toBeUndefined()
    const path = '/socket.io/?EIO=4&transport=polling'
    expect((await bare('GET', path, foreign)).status).toBe(403)
    expect((await bare('OPTIONS', path, foreign)).headers['access-control-allow-origin']).toBe(
      undefined,
    )
  })

  test('cannot frame this one, which runs no script of another', async () => {
    const { headers } = await bare('GET', '/')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
  })
})
