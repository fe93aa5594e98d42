import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { limitSetting, readConfig } from '../../src/server/config.ts'
import { ALLOWANCES, LIMIT_NAMES, Limits } from '../../src/server/limits.ts'
import { Queue } from '../../src/server/play/queue.ts'
import { isSameOrigin } from '../../src/server/socket/gateway.ts'
import { Writer } from '../../src/server/storage/batch.ts'
import { statement, type Engine } from '../../src/server/storage/engine.ts'
import { nickname, NICKNAMES, serverSentence, type ServerTrouble } from '../../src/text/server.ts'
import { serverTroubles } from '../../src/text/en/server.ts'

describe('Settings', () => {
  test('have defaults, and empty ones count as none', () => {
    for (const environment of [{}, { PORT: '', DATA_DIR: '', DATABASE_URL: '' }]) {
      expect(readConfig(environment)).toMatchObject({
        ok: true,
        config: { port: 8000, dataFolder: 'data', databaseUrl: null },
      })
    }
  })

  test('raise and lower limits, each by its own name', () => {
    const read = readConfig({ LIMIT_CREATE_ALL: '50', LIMIT_SYNC: '', LIMIT_CONNECTIONS: '7' })
    expect(read).toMatchObject({
      ok: true,
      config: {
        mostConnections: 7,
        allowances: {
          ...ALLOWANCES,
          'create-all': { points: 50, duration: ALLOWANCES['create-all'].duration },
        },
      },
    })
  })

  test('have their limits in the manual, with what they are without a word', () => {
    const manual = readFileSync('docs/api.md', 'utf8')
    for (const name of LIMIT_NAMES) {
      const { points } = ALLOWANCES[name]
      expect(manual).toContain(`| \`${limitSetting(name)}\` | ${points} | `)
    }
  })

  test.each([
    [{ PORT: '80 80' }, 'PORT'],
    [{ PORT: '-1' }, 'PORT'],
    [{ PORT: '65536' }, 'PORT'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'postgres' }, 'DATABASE_URL'],
    [{ LIMIT_CONNECTIONS: '0' }, 'LIMIT_CONNECTIONS'],
    [{ LIMIT_TABLE_CODE_ALL: 'many' }, 'LIMIT_TABLE_CODE_ALL'],
    [{ LIMIT_MOVE: '1000001' }, 'LIMIT_MOVE'],
    [{ LIMIT_SYNC: '1.5' }, 'LIMIT_SYNC'],
  ])('%j is refused', (environment, name) => {
    expect(readConfig(environment)).toMatchObject({ ok: false, problem: { name } })
  })
})

describe('A queue', () => {
  test('does one job at a time, in order, whatever becomes of them', async () => {
    const queue = new Queue()
    const log: string[] = []
    const job = (name: string, fails = false) =>
      queue.run(async () => {
        log.push(`${name} begins`)
        await new Promise((resolve) => setTimeout(resolve, 5))
        log.push(`${name} ends`)
        if (fails) throw new Error(name)
      })
    const results = await Promise.allSettled([job('a'), job('b', true), job('c')])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(log).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]))
    expect(queue.isIdle).toBe(true)
  })

  test('says when too many wait', async () => {
    const queue = new Queue()
    const jobs = Array.from({ length: 200 }, () => queue.run(async () => undefined))
    expect(queue.isFull).toBe(true)
    await Promise.all(jobs)
    expect(queue.isFull).toBe(false)
  })
})

describe('The writer', () => {
  /** An engine that fails at a word, and tells how many jobs each step had. */
  function engine(steps: number[]): Engine {
    return {
      query: async () => [],
      reading: () => Promise.reject(new Error('none')),
      close: async () => undefined,
      write: async (statements) => {
        steps.push(statements.length)
        if (statements.some(({ sql }) => sql === 'bad')) throw new Error('bad')
        return statements.map((_, index) => index)
      },
    }
  }

  test('writes in one step what comes in together', async () => {
    const steps: number[] = []
    const writer = new Writer(engine(steps))
    const good = [statement('good'), statement('good')]
    const written = await Promise.all([writer.write(good), writer.write(good)])
    expect(written).toEqual([
      [0, 1],
      [2, 3],
    ])
    expect(steps).toEqual([4])
  })

  test('lets one job that fails take no other with it', async () => {
    const writer = new Writer(engine([]))
    const jobs = ['good', 'bad', 'good'].map((sql) => writer.write([statement(sql)]))
    const results = await Promise.allSettled(jobs)
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    await writer.idle()
    expect(await writer.write([statement('good')])).toEqual([0])
  })
})

describe('Limits', () => {
  test('are kept per key, and say how long to wait', async () => {
    const limits = new Limits({ ...ALLOWANCES, sync: { points: 2, duration: 60 } })
    expect(await limits.take('sync', 'a')).toBe(0)
    await limits.giveBack('sync', 'a')
    expect(await limits.take('sync', 'a')).toBe(0)
    expect(await limits.take('sync', 'a')).toBe(0)
    expect(await limits.take('sync', 'a')).toBeGreaterThan(50)
    expect(await limits.take('sync', '__proto__')).toBe(0)
    expect(await limits.take('move', 'a')).toBe(0)
  })
})

describe('Origins', () => {
  test.each([
    [undefined, true],
    ['http://10.0.0.2:8000', true],
    ['https://10.0.0.2:8000', true],
    ['http://10.0.0.2', false],
    ['http://evil.example', false],
    ['null', false],
    ['', false],
  ])('%s may ask: %s', (origin, may) => {
    const headers = { host: '10.0.0.2:8000', ...(origin !== undefined && { origin }) }
    expect(isSameOrigin({ headers })).toBe(may)
  })
})

describe('What the server says', () => {
  test('is a sentence for every trouble', () => {
    const params = { seconds: 1, most: 4096, scenario: 'x', player: 'y', reason: 'malformed' }
    for (const code of Object.keys(serverTroubles) as ServerTrouble[]) {
      expect(serverSentence('en', { code, params })).toMatch(/^[A-Z].*\.$/)
    }
    expect(serverSentence('en', { code: 'empty-file', params: {} })).toMatch(/^[A-Z].*\.$/)
  })

  test('has nicknames that are all different', () => {
    const names = Array.from({ length: NICKNAMES }, (_, number) => nickname(number))
    expect(new Set(names).size).toBe(NICKNAMES)
    expect(names.join()).not.toContain('undefined')
  })
})
