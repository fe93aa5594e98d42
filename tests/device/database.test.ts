import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, test } from 'vitest'
import { openDatabase } from '../../src/device/database.ts'
import { Matches } from '../../src/device/matches.ts'
import { parseRecord } from '../../src/match/session/index.ts'
import { open } from '../match/session/play.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

/** The database as version 1 of it was made. */
const openFirst = () =>
  openDB('multivector', 1, {
    upgrade: (database) => {
      database.createObjectStore('files')
      database.createObjectStore('summaries')
    },
  })

const recordOf = (id: string) =>
  open({ scenario: 'small' }).record({ id, app: '0.1.0', created: 1, changed: 5 })

describe('The database', () => {
  test('keeps the matches of version 1', async () => {
    const kept = new Matches(null)
    const record = recordOf('old')
    await kept.save(record, null)
    const first = await openFirst()
    await first.put('files', (await kept.load('old'))!, 'old')
    await first.put('summaries', (await kept.list())[0], 'old')
    first.close()

    const matches = await Matches.open()
    expect((await matches.list()).map(({ id }) => id)).toEqual(['old'])
    expect(parseRecord((await matches.load('old'))!)).toEqual({ ok: true, record })
    expect(await matches.save(recordOf('new'), null)).toEqual({ on: 'device' })
  })

  test.each([
    ['made anew', async () => {}],
    ['made out of version 1', async () => (await openFirst()).close()],
  ])('has room for scenarios, %s', async (_, before) => {
    await before()
    const database = await openDatabase()
    expect([...database!.objectStoreNames]).toEqual([
      'files',
      'scenario-contents',
      'scenario-entries',
      'scenario-versions',
      'summaries',
    ])
  })

  test('makes room for a page of a newer program', async () => {
    await openDatabase()
    const newer = await openDB('multivector', 99)
    expect(newer.version).toBe(99)
  })

  test('is missing where a newer program has been', async () => {
    const newer = await openDB('multivector', 99)
    newer.close()
    expect(await openDatabase()).toBeNull()
  })
})
