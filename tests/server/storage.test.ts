import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import {
  openStorage,
  type MatchCreation,
  type Storage,
  type StoragePlace,
  type StoredClass,
  type StoredMatch,
} from '../../src/server/storage/index.ts'
import { EMPTY_SEAT } from '../../src/server/play/seats.ts'
import { startPostgres, type TestPostgres } from './postgres.ts'
import { start } from './start.ts'

const folders: string[] = []
let server: TestPostgres | undefined

beforeAll(async () => {
  server = await startPostgres()
})
afterAll(async () => {
  await server?.stop()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'multivector-store-'))
  folders.push(made)
  return made
}

/** A place for each of the databases, with nothing in it. */
const PLACES: [string, () => Promise<StoragePlace>][] = [
  ['SQLite', async () => ({ folder: folder(), url: null })],
  ['PostgreSQL', async () => ({ folder: folder(), url: await server!.fresh() })],
]

const OPENING = { round: 1, facts: '[]', position: '{}', plans: '[null]' }

function creation(id: string, code: string | null = null): MatchCreation {
  const match: StoredMatch = {
    id,
    code,
    scenario: 'hash',
    seed: 'seed',
    state: '{"text":"Ünïcödé \\u0000"}',
    seats: [{ ...EMPTY_SEAT, credential: 'c', code: 'AAAA', name: 7 }],
    timer: null,
    deadline: null,
    held: null,
    class: null,
    next: null,
    version: 0,
    created: 1_790_000_000_000,
    changed: 1_790_000_000_000,
    ended: false,
  }
  return { match, document: '{}', opening: OPENING, previous: null }
}

const CLASS: StoredClass = {
  id: 'k',
  code: 'CLASSY',
  scenario: 'hash',
  state: '{}',
  version: 0,
  created: 1_790_000_000_000,
  changed: 1_790_000_000_000,
}

const after = (match: StoredMatch, change: Partial<StoredMatch> = {}): StoredMatch => ({
  ...match,
  version: match.version + 1,
  ...change,
})

describe.each(PLACES)('%s', (_, place) => {
  const open: Storage[] = []
  const opened = async (at?: StoragePlace): Promise<Storage> => {
    const storage = await openStorage(at ?? (await place()))
    open.push(storage)
    return storage
  }
  afterEach(async () => {
    for (const storage of open.splice(0)) await storage.close()
  })

  test('gives back what was created', async () => {
    const storage = await opened()
    const made = creation('a', 'CODE')
    expect(await storage.create(made)).toBe('saved')
    expect(await storage.match('a')).toEqual(made.match)
    expect(await storage.matchAt('CODE')).toBe('a')
    expect(await storage.scenario('hash')).toBe('{}')
    expect(await storage.rounds('a')).toEqual([OPENING])
  })

  test('knows nothing of what was not created', async () => {
    const storage = await opened()
    for (const id of ['a', '__proto__', "' OR 1=1 --", '']) {
      expect(await storage.match(id)).toBeNull()
      expect(await storage.matchAt(id)).toBeNull()
      expect(await storage.scenario(id)).toBeNull()
      expect(await storage.rounds(id)).toEqual([])
    }
  })

  test('takes an id and a code once', async () => {
    const storage = await opened()
    const [one, two] = await Promise.all([
      storage.create(creation('a', 'CODE')),
      storage.create(creation('b', 'CODE')),
    ])
    expect([one, two].toSorted()).toEqual(['conflict', 'saved'])
    const kept = one === 'saved' ? 'a' : 'b'
    expect(await storage.create(creation(kept, 'OTHER'))).toBe('conflict')
    expect(await storage.matchAt('CODE')).toBe(kept)
    expect(await storage.matchAt('OTHER')).toBeNull()
  })

  test('saves one change of each version', async () => {
    const storage = await opened()
    const { match } = creation('a')
    await storage.create(creation('a'))
    const changes = Array.from({ length: 20 }, (_, index) => ({
      match: after(match, { state: String(index) }),
      opened: { ...OPENING, round: 2, facts: `[${index}]` },
      rewind: null,
    }))
    const saved = await Promise.all(changes.map((change) => storage.save(change)))
    expect(saved.filter((each) => each === 'saved')).toHaveLength(1)
    const winner = saved.indexOf('saved')
    expect(await storage.match('a')).toEqual(changes[winner]!.match)
    expect(await storage.rounds('a')).toEqual([
      OPENING,
      { ...OPENING, round: 2, facts: `[${winner}]` },
    ])
  })

  test('forgets the rounds after one that is gone back to, with the change alone', async () => {
    const storage = await opened()
    await storage.create(creation('a'))
    let { match } = creation('a')
    for (const round of [2, 3]) {
      match = after(match)
      await storage.save({ match, opened: { ...OPENING, round }, rewind: null })
    }
    const rounds = async () => (await storage.rounds('a')).map(({ round }) => round)
    expect(await storage.save({ match, opened: null, rewind: 1 })).toBe('conflict')
    expect(await rounds()).toEqual([1, 2, 3])
    expect(await storage.save({ match: after(match), opened: null, rewind: 2 })).toBe('saved')
    expect(await rounds()).toEqual([1, 2])
  })

  test('keeps a class with what happened in it, each version once', async () => {
    const storage = await opened()
    expect(await storage.createClass(CLASS, '{}')).toBe('saved')
    expect(await storage.createClass({ ...CLASS, id: 'other' }, '{}')).toBe('conflict')
    expect(await storage.classAt('CLASSY')).toBe('k')
    const next = { ...CLASS, state: '{"people":[]}', version: 1, changed: CLASS.changed + 5 }
    const entries = [0, 1].map((number) => ({ number, entry: `{"said":"ü${number}"}` }))
    const saved = await Promise.all([0, 1].map(() => storage.saveClass({ class: next, entries })))
    expect(saved.toSorted()).toEqual(['conflict', 'saved'])
    expect(await storage.class('k')).toEqual(next)
    expect(await storage.entries('k')).toEqual(entries)
    await storage.deleteClass('k')
    expect(await storage.class('k')).toBeNull()
    expect(await storage.entries('k')).toEqual([])
    expect(await storage.scenario('hash')).toBeNull()
  })

  test('forgets a class with its matches, once neither has changed for long', async () => {
    const storage = await opened()
    const led = (id: string, lead: string, changed: number): MatchCreation => {
      const made = creation(id)
      return { ...made, match: { ...made.match, class: lead, changed } }
    }
    await storage.createClass({ ...CLASS, changed: 100 }, '{}')
    await storage.createClass({ ...CLASS, id: 'old', code: 'OLDOLD', changed: 100 }, '{}')
    await storage.create(led('a', 'k', 100))
    await storage.create(led('b', 'k', 300))
    await storage.create(led('c', 'old', 100))
    await storage.create({ ...creation('d'), match: { ...creation('d').match, changed: 100 } })
    expect(await storage.forget(200)).toBe(2)
    const left = await Promise.all(['a', 'b', 'c', 'd'].map((id) => storage.match(id)))
    expect(left.map((match) => match?.id)).toEqual(['a', 'b', undefined, undefined])
    expect(await storage.class('old')).toBeNull()
    expect(await storage.forget(301)).toBe(2)
    expect(await storage.class('k')).toBeNull()
    expect(await storage.scenario('hash')).toBeNull()
  })

  test('gives the code of a table to the match that follows', async () => {
    const storage = await opened()
    const first = creation('a', 'CODE')
    await storage.create(first)
    const previous = after(first.match, { code: null, next: 'b' })
    expect(await storage.create({ ...creation('b', 'CODE'), previous })).toBe('saved')
    expect(await storage.create({ ...creation('c', 'CODE'), previous })).toBe('conflict')
    expect(await storage.matchAt('CODE')).toBe('b')
    expect((await storage.match('a'))?.next).toBe('b')
    expect(await storage.match('c')).toBeNull()
  })

  test('names the matches whose time is up', async () => {
    const storage = await opened()
    for (const [id, deadline] of [
      ['a', 10],
      ['b', 20],
      ['c', null],
    ] as const) {
      const made = creation(id)
      await storage.create({ ...made, match: { ...made.match, deadline } })
    }
    expect(await storage.due(15)).toEqual(['a'])
  })

  test('forgets matches that nobody has played on, with all that hangs on them', async () => {
    const storage = await opened()
    const old = creation('old')
    await storage.create({ ...old, match: { ...old.match, changed: 5, scenario: 'other' } })
    await storage.create(creation('new'))
    expect(await storage.forget(6)).toBe(1)
    expect(await storage.match('old')).toBeNull()
    expect(await storage.rounds('old')).toEqual([])
    expect(await storage.scenario('other')).toBeNull()
    expect(await storage.list(10)).toMatchObject([{ id: 'new', seats: 1, ended: false }])
  })

  test('is filled from its dump, and only while empty', async () => {
    const storage = await opened()
    for (const id of ['a', 'b']) await storage.create(creation(id, id))
    await storage.createClass(CLASS, '{}')
    const entries = [{ number: 0, entry: '{}' }]
    await storage.saveClass({ class: { ...CLASS, version: 1 }, entries })
    const lines = await dumped(storage)
    const other = await opened()
    expect(await other.load(each(lines))).toBe(7)
    expect(await dumped(other)).toEqual(lines)
    await expect(other.load(each(lines))).rejects.toThrow('not empty')
  })

  test('takes nothing of a dump with a line that is none', async () => {
    const storage = await opened()
    await storage.create(creation('a'))
    const [head, ...rows] = await dumped(storage)
    for (const bad of ['{', '{"table":"users","row":{}}', '{"table":"rounds","row":{"a b":1}}']) {
      const other = await opened()
      await expect(other.load(each([head!, ...rows, bad]))).rejects.toThrow(/line 5|JSON/)
      expect(await other.match('a')).toBeNull()
      await expect(other.load(each(rows))).rejects.toThrow('line 1')
    }
  })

  test('serves a server, which plays a match', async () => {
    const { folder, url } = await place()
    const server = await start({ folder, ...(url !== null && { databaseUrl: url }) })
    const computer = { kind: 'computer', player: 'random' }
    const { body } = await server.ask('POST', '/api/tables', {
      scenario: 'first-steps',
      seats: [computer, computer, computer],
    })
    await vi.waitFor(
      async () => {
        const seen = await server.ask('GET', `/api/tables/${body.code}`)
        expect(seen.body).toMatchObject({ match: body.match, ended: true })
      },
      { timeout: 20_000 },
    )
    await server.close()
  })

  test('keeps everything from one opening to the next', async () => {
    const at = await place()
    const storage = await openStorage(at)
    await storage.create(creation('a'))
    await storage.close()
    const again = await opened(at)
    expect(await again.match('a')).toEqual(creation('a').match)
    expect(await again.alive()).toBe(true)
  })
})

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}

async function dumped(storage: Storage): Promise<string[]> {
  const lines: string[] = []
  await storage.dump(async (line) => void lines.push(line))
  return lines
}
