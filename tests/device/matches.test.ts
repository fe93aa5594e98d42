import { describe, expect, test, vi } from 'vitest'
import { memoryStore, type MatchStore } from '../../src/device/match-store.ts'
import type { Kept } from '../../src/device/kept.ts'
import { autosave, Matches, MOST_MATCHES } from '../../src/device/matches.ts'
import { indexedStore } from '../../src/device/indexed-store.ts'
import { parseRecord, Session, type MatchRecord } from '../../src/match/session/index.ts'
import { idle, nobody, open, play } from '../match/session/play.ts'

const recordOf = (session: Session, id: string, changed = 5): MatchRecord =>
  session.record({ id, app: '0.1.0', created: 1, changed })

const session = open({ scenario: 'small' })

/** A kept match, read; null where there is none. */
async function loaded(matches: Matches, id: string) {
  const text = await matches.load(id)
  return text === null ? null : parseRecord(text)
}

/** A device that fails with this error until it is mended. */
function failing(name: string) {
  const store = memoryStore()
  const state = { broken: true }
  const fail = (): void => {
    const error = new Error('no')
    error.name = name
    if (state.broken) throw error
  }
  const device: MatchStore = {
    put: async (...args) => (fail(), store.put(...args)),
    get: async (id) => (fail(), store.get(id)),
    list: async () => (fail(), store.list()),
    remove: async (id) => (fail(), store.remove(id)),
  }
  return { device, state }
}

describe('The matches of a device', () => {
  test('are saved, listed, loaded and removed', async () => {
    const matches = new Matches(memoryStore())
    const record = recordOf(session, 'one')
    expect(await matches.save(record, null)).toEqual({ on: 'device' })
    expect(await matches.list()).toEqual([
      {
        id: 'one',
        created: 1,
        changed: 5,
        scenario: { id: record.scenario.id, name: record.scenario.name },
        seats: record.scenario.powers.map(({ id, name }) => ({
          id,
          power: name,
          kind: 'person',
          player: null,
          name: null,
        })),
        played: 0,
        rounds: record.scenario.calendar.rounds,
        outcome: null,
      },
    ])
    expect(await loaded(matches, 'one')).toEqual({ ok: true, record })
    expect(await matches.remove('one')).toBe(true)
    expect(await matches.list()).toEqual([])
    expect(await loaded(matches, 'one')).toBeNull()
  })

  test('are listed with what came of them, the one changed last first', async () => {
    const ended = open({ scenario: 'small' })
    await play(ended)
    const matches = new Matches(memoryStore())
    await matches.save(recordOf(session, 'old', 1), null)
    await matches.save(recordOf(ended, 'new', 3), ended.snapshot().outcome)
    await matches.save(recordOf(session, 'middle', 2), null)
    const list = await matches.list()
    expect(list.map(({ id }) => id)).toEqual(['new', 'middle', 'old'])
    const { winners, ended: how } = ended.snapshot().outcome!
    expect(list[0]).toMatchObject({ outcome: { winners, ended: how }, played: expect.any(Number) })
  })

  test('are kept once each, in their newest state', async () => {
    const matches = new Matches(memoryStore())
    await matches.save(recordOf(session, 'one', 1), null)
    await matches.save(recordOf(session, 'one', 2), null)
    expect(await matches.list()).toMatchObject([{ id: 'one', changed: 2 }])
  })

  test.each([true, false])('are the newest 30, in memory too', async (onDevice) => {
    const matches = new Matches(onDevice ? memoryStore() : null)
    for (let at = 0; at < MOST_MATCHES + 5; at++) {
      await matches.save(recordOf(session, `m-${at}`, at), null)
    }
    const ids = (await matches.list()).map(({ id }) => id)
    expect(ids).toHaveLength(MOST_MATCHES)
    expect(ids).not.toContain('m-4')
    expect(ids).toContain('m-5')
    await matches.save(recordOf(session, 'with-a-slow-clock', 0), null)
    expect((await matches.list()).map(({ id }) => id)).toContain('with-a-slow-clock')
  })

  test('that are damaged load as problems, and summaries of other programs are left out', async () => {
    const store = memoryStore()
    await store.put({ id: 'odd' } as never, '{"formatVersion":1}')
    const matches = new Matches(store)
    expect(await matches.list()).toEqual([])
    expect(await loaded(matches, 'odd')).toMatchObject({ ok: false })
  })
})

describe('Without a database', () => {
  test('matches stay in memory, and this is said', async () => {
    expect(await indexedStore()).toBeNull()
    const matches = await Matches.open()
    expect(await matches.save(recordOf(session, 'one'), null)).toEqual({
      on: 'memory',
      reason: 'missing',
    })
    expect(await matches.list()).toHaveLength(1)
    expect(await loaded(matches, 'one')).toMatchObject({ ok: true })
  })

  test.each([
    ['QuotaExceededError', 'full'],
    ['InvalidStateError', 'failed'],
  ])('or with one that fails with %s, they do as well until it is mended', async (name, reason) => {
    const { device, state } = failing(name)
    const matches = new Matches(device)
    const record = recordOf(session, 'one')
    expect(await matches.save(record, null)).toEqual({ on: 'memory', reason })
    expect(await matches.list()).toHaveLength(1)
    expect(await loaded(matches, 'one')).toEqual({ ok: true, record })
    expect(await loaded(matches, 'other')).toBeNull()
    expect(await matches.remove('other')).toBe(false)
    state.broken = false
    const later = recordOf(session, 'one', 6)
    expect(await matches.save(later, null)).toEqual({ on: 'device' })
    expect(await loaded(matches, 'one')).toEqual({ ok: true, record: later })
    expect(await matches.list()).toHaveLength(1)
  })
})

describe('Autosave', () => {
  const stamp = { id: 'auto', app: '0.1.0', created: 1 }

  test('saves at first and after each change, so that nothing is lost', async () => {
    const played = open({ scenario: 'small' })
    const matches = new Matches(memoryStore())
    const heard: Kept[] = []
    let now = 10
    const saving = autosave(
      played,
      matches,
      stamp,
      (kept) => heard.push(kept),
      () => now++,
    )
    await vi.waitUntil(() => heard.length > 0)
    await play(played, 1)
    played.keepDraft(1, { orders: [{ order: 'grant' }], doctrine: 0 })
    await saving.stop()
    expect(heard.length).toBeGreaterThan(1)
    expect(heard).toContainEqual({ on: 'device' })
    const kept = await loaded(matches, 'auto')
    if (!kept?.ok) throw new Error('the match was not loaded')
    const again = Session.resume(kept.record, nobody)
    if (!again.ok) throw new Error('the match was not resumed')
    expect(again.session.snapshot()).toEqual(played.snapshot())
    expect(again.session.draftOf(1)).toEqual(played.draftOf(1))
  })

  test('saves changes that come together in one', async () => {
    const played = open({ scenario: 'small' })
    let saves = 0
    const saving = autosave(played, new Matches(memoryStore()), stamp, () => saves++)
    await vi.waitUntil(() => saves > 0)
    for (let change = 0; change < 10; change++) {
      played.keepDraft(0, { orders: [], doctrine: 0 })
    }
    await saving.stop()
    expect(saves).toBe(2)
  })

  test('saves no more once it is stopped', async () => {
    const played = open({ scenario: 'small' })
    const matches = new Matches(memoryStore())
    const saving = autosave(played, matches, stamp)
    await saving.stop()
    const before = await loaded(matches, 'auto')
    played.commit(0, idle(played.viewOf(0)))
    await saving.stop()
    expect(await loaded(matches, 'auto')).toEqual(before)
  })
})
