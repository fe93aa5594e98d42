import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { Api } from '../../src/net/api.ts'
import { RemoteSession } from '../../src/net/remote-session.ts'
import { cleanUp, until } from '../server/start.ts'
import {
  COMPUTER,
  endSessions,
  got,
  openPlace,
  PERSON,
  planFor,
  playRound,
  sitDown,
  watch,
  type Place,
} from './table.ts'

const places: Place[] = []
const open = async (options?: Parameters<typeof openPlace>[0]): Promise<Place> => {
  const place = await openPlace(options)
  places.push(place)
  return place
}
afterEach(async () => {
  endSessions()
  for (const { server } of places.splice(0)) await server.close()
})
afterAll(cleanUp)

describe('People at a table', () => {
  test('play a whole match, which a spectator sees', async () => {
    const place = await open()
    const { sessions } = await sitDown(place, [0, 1, 2])
    const spectator = await watch(place)
    expect(spectator.snapshot()).toMatchObject({ round: 1, played: 0, phase: 'thinking' })
    while (!spectator.snapshot().outcome) {
      const [first] = sessions
      expect(first!.snapshot().phase).toBe('planning')
      await playRound(sessions, { others: [spectator], plan: planFor })
      for (const session of [...sessions, spectator]) {
        expect(session.snapshot().phase).toBe('reveal-ready')
        session.markShown(session.snapshot().played)
      }
    }
    for (const session of [...sessions, spectator]) {
      expect(session.snapshot()).toMatchObject({
        phase: 'over',
        outcome: spectator.snapshot().outcome,
      })
    }
  })

  test('know their own plans of earlier rounds, and everybody’s at the end', async () => {
    const place = await open()
    const { sessions } = await sitDown(place, [0, 1, 2])
    const [own] = sessions as [RemoteSession, RemoteSession, RemoteSession]
    const plans: unknown[][] = []
    while (!own.snapshot().outcome) {
      const round = new Map(sessions.map((session) => [session, planFor(session)]))
      plans.push([...round.values()])
      await playRound(sessions, { plan: (session) => round.get(session)! })
      const { plans: known } = own.historyOf().at(-1)!
      if (!own.snapshot().outcome) expect(known).toEqual([plans.at(-1)![0], null, null])
    }
    await until(() => own.historyOf().every((round) => !round.plans.includes(null)))
    expect(own.historyOf().map((round) => round.plans)).toEqual(plans)
  })

  test('know who is there, who has committed and who has not', async () => {
    const place = await open({ seats: [PERSON, PERSON, COMPUTER] })
    const { sessions, taken } = await sitDown(place, [0])
    const [own] = sessions as [RemoteSession]
    await until(() => own.snapshot().committed[2])
    expect(own.table().seats).toEqual([
      { name: taken[0]!.name, open: false, connected: true, computer: null },
      { name: null, open: true, connected: false, computer: null },
      { name: null, open: false, connected: false, computer: 'random' },
    ])
    own.commit(0, planFor(own))
    await until(() => own.snapshot().committed[0])
    expect(own.snapshot()).toMatchObject({ committed: [true, false, true], phase: 'thinking' })
    own.takeBack(0)
    await until(() => !own.snapshot().committed[0])
    expect(own.snapshot().phase).toBe('planning')
  })

  test('are told why a plan is refused', async () => {
    const place = await open()
    const { sessions } = await sitDown(place, [0])
    const [own] = sessions as [RemoteSession]
    const state = own.viewOf(0).world.scenario.states[0]!.id
    const visit = { order: 'visit', state } as const
    own.commit(0, { ...planFor(own), orders: [visit, visit] })
    await until(() => own.table().trouble)
    expect(own.table().trouble).toMatchObject({
      code: 'plan-refused',
      params: { reason: 'duplicate-order' },
    })
    own.commit(0, planFor(own))
    await until(() => own.snapshot().committed[0])
    expect(own.table().trouble).toBeNull()
  })
})

describe('A seat that comes back', () => {
  test('finds its draft, its plan and the rounds that were played', async () => {
    const place = await open()
    const { sessions, taken } = await sitDown(place, [0, 1, 2])
    const [own] = sessions as [RemoteSession, RemoteSession, RemoteSession]
    await playRound(sessions)
    const draft = planFor(own)
    expect(draft.orders.length).toBeGreaterThan(0)
    own.keepDraft(0, draft)
    await until(() => own.draftOf(0))
    own.destroy()
    const again = await watch(place, taken[0], { shown: 0 })
    expect(again.snapshot()).toMatchObject({ round: 2, played: 1, phase: 'reveal-ready' })
    expect(again.draftOf(0)).toEqual(draft)
    expect(again.historyOf()).toEqual(own.historyOf())
    again.markShown(1)
    again.commit(0, draft)
    await until(() => again.planOf(0))
    again.destroy()
    const third = await watch(place, taken[0], { shown: 1 })
    expect(third.planOf(0)).toEqual(draft)
    expect(third.snapshot().phase).toBe('thinking')
  })

  test('is told the last round alone, and none where it was never there', async () => {
    const place = await open()
    const { sessions, taken } = await sitDown(place, [0, 1, 2])
    for (let round = 0; round < 3; round++) await playRound(sessions)
    const known = await watch(place, taken[0], { shown: 0 })
    expect(known.snapshot()).toMatchObject({ played: 3, shown: 2 })
    const stranger = await watch(place)
    expect(stranger.snapshot()).toMatchObject({ played: 3, shown: 3 })
    expect(stranger.historyOf()).toHaveLength(3)
  })

  test('from elsewhere ends the seat here', async () => {
    const place = await open()
    const { sessions, taken } = await sitDown(place, [0])
    const back = await got(place.api.rejoin(place.code, { code: taken[0]!.code }))
    await until(() => sessions[0]!.table().link === 'moved')
    const elsewhere = await watch(place, back)
    expect(elsewhere.table().link).toBe('up')
    const old = await RemoteSession.open({
      base: `${place.server.url}/`,
      match: place.match,
      seat: 0,
      credential: taken[0]!.credential,
      rounds: () => place.api.rounds(place.match, taken[0]!.credential),
      shown: null,
    })
    expect(old).toMatchObject({ ok: false, problems: [{ code: 'wrong-credentials' }] })
  })

  test('after a restart of the server goes on by itself', async () => {
    const place = await open()
    const { sessions } = await sitDown(place, [0, 1, 2])
    await playRound(sessions)
    const { folder, port } = place.server
    await place.server.close()
    await until(() => sessions.every((session) => session.table().link === 'down'))
    place.server = (await openPlace({ folder, port })).server
    await until(() => sessions.every((session) => session.table().link === 'up'))
    await playRound(sessions)
    expect(sessions[0]!.snapshot().played).toBe(2)
  })
})

describe('A seat that a computer plays', () => {
  test('has nothing to plan until it is taken back', async () => {
    const place = await open()
    const { sessions, taken } = await sitDown(place, [0, 1, 2])
    const [own] = sessions as [RemoteSession, RemoteSession, RemoteSession]
    const { credential } = taken[0]!
    await got(place.api.giveToComputer(place.match, 0, { credential, player: 'random' }))
    await until(() => own.snapshot().committed[0])
    expect(own.snapshot().phase).toBe('thinking')
    expect(own.seats[0]).toMatchObject({ kind: 'computer', player: 'random' })
    await playRound(sessions.slice(1), { others: [own] })
    own.markShown(1)
    await got(place.api.giveToPerson(place.match, 0, credential))
    await until(() => own.seats[0]!.kind === 'person')
    own.takeBack(0)
    await until(() => own.snapshot().phase === 'planning')
  })
})

describe('The time to plan', () => {
  test('is counted down, and a draft then committed as it stands', async () => {
    let now = 1_790_000_000_000
    const place = await open({ timer: 60, now: () => now })
    const { sessions, taken } = await sitDown(place, [0, 1, 2])
    const [own] = sessions as [RemoteSession, RemoteSession, RemoteSession]
    await until(() => own.table().until !== null)
    const left = own.table().until! - performance.now()
    expect(left).toBeGreaterThan(50_000)
    expect(left).toBeLessThanOrEqual(60_000)
    const draft = planFor(own)
    own.keepDraft(0, draft)
    await until(() => own.draftOf(0))
    now += 60_001
    await until(() => own.snapshot().played === 1)
    expect(own.historyOf()[0]!.plans[0]).toEqual(draft)
    const later = await watch(place, taken[0])
    await until(() => later.table().until !== null)
  })
})

describe('A question to an adviser', () => {
  test('holds what the own seat saw, and nothing is asked about others', async () => {
    const place = await open()
    const { sessions } = await sitDown(place, [0, 1, 2])
    const [own] = sessions as [RemoteSession, RemoteSession, RemoteSession]
    await playRound(sessions)
    const question = own.questionOf(0, 2, 'ambassador')
    expect(question).toMatchObject({ power: 0, player: 'ambassador' })
    expect(question.position).toEqual(own.viewOf(0).position)
    expect(question.earlier).toHaveLength(1)
    expect(() => own.questionOf(1, 2, 'ambassador')).toThrow('is not known here')
    expect(() => own.questionOf(0, 3, 'ambassador')).toThrow('is not known here')
  })
})

describe('A rematch', () => {
  test('is heard of, and the same key opens the same seat of it', async () => {
    const place = await open({ seats: [PERSON, COMPUTER, COMPUTER] })
    const { sessions, taken } = await sitDown(place, [0])
    const [own] = sessions as [RemoteSession]
    while (!own.snapshot().outcome) await playRound([own])
    const { credential } = taken[0]!
    const { match } = await got(place.api.rematch(place.match, credential))
    await until(() => own.table().next === match)
    const next = await watch(place, { ...taken[0]!, match })
    expect(next.snapshot()).toMatchObject({ round: 1, played: 0, phase: 'planning' })
  })
})

describe('Without a game server', () => {
  test('nothing is there, and that is said', async () => {
    const place = await open()
    const { url } = place.server
    await places.pop()!.server.close()
    const api = new Api(`${url}/`)
    expect(await api.isThere()).toBe(false)
    expect(await api.seeTable('AAAAAA')).toMatchObject({ problems: [{ code: 'unreachable' }] })
  })
})
