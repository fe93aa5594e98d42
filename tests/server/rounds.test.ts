import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compileWorld, SeededDice } from '../../src/rules/index.ts'
import { drawPlan, SCENARIOS, written } from '../match/table.ts'
import { cleanUp, leave, start, stockClient, until, type TestServer } from './start.ts'

const PERSON = { kind: 'person' }
const WORLD = compileWorld(structuredClone(SCENARIOS.default))

let server: TestServer

beforeAll(async () => {
  server = await start()
})
afterAll(async () => {
  await server.close()
  cleanUp()
})

/** The rounds of a match, as whoever has this key may know them. */
async function roundsOf(match: string, key?: string) {
  const response = await fetch(`${server.url}/api/matches/${match}/rounds`, {
    headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
  })
  return { status: response.status, body: await response.json() }
}

describe('The rounds of a match', () => {
  test('are told as each reader saw them, plans of others only at the end', async () => {
    const { body } = await server.ask('POST', '/api/matches', {
      scenario: SCENARIOS.default.id,
      seats: [PERSON, PERSON, PERSON],
    })
    const keys: string[] = body.seats.map(({ credential }: { credential: string }) => credential)
    const clients = [...keys.keys(), -1].map((seat) =>
      stockClient(server.url, body.match, seat, keys[seat]),
    )
    const state = (reader: number) => clients[reader]!.getState()!
    await until(() => clients.every((client) => client.getState()))
    const dice = SeededDice.from('rounds')
    const seen: object[][] = clients.map(() => [])
    const look = async (): Promise<void> => {
      for (const [reader, all] of seen.entries()) {
        const { position, facts, lastPlans } = state(reader).G
        const ended = position.ended !== 0
        const stage = { round: position.round + Number(ended), position, facts }
        all.push({ ...stage, plans: lastPlans })
        const told = (await roundsOf(body.match, keys[reader])).body.rounds
        // Of all rounds, everybody's plans are told once the match has ended; the test looks at them below.
        const open = { plans: expect.any(Array) }
        expect(told).toEqual(all.map((each) => (ended ? { ...each, ...open } : each)))
      }
    }
    await look()
    while (state(3).ctx.gameover === undefined) {
      const { round } = state(3).G.position
      for (const seat of keys.keys()) {
        const plan = drawPlan(WORLD, state(seat).G, seat, dice)
        clients[seat]!.moves['commit']!(written(WORLD, state(seat).G, seat, plan))
      }
      await until(() =>
        clients.every(
          (_, reader) => state(reader).G.position.round > round || state(reader).ctx.gameover,
        ),
      )
      await look()
    }
    const { rounds } = (await roundsOf(body.match)).body
    expect(rounds).toHaveLength(state(3).G.position.round + 1)
    for (const { plans } of rounds.slice(1)) expect(plans).not.toContain(null)
    clients.forEach(leave)
  })

  test('are told to nobody with a wrong key, and of no match that is none', async () => {
    const { body } = await server.ask('POST', '/api/matches', {
      scenario: SCENARIOS.default.id,
      seats: [PERSON, PERSON, PERSON],
    })
    expect((await roundsOf(body.match, 'x'.repeat(32))).status).toBe(403)
    expect((await roundsOf(body.match, '')).status).toBe(403)
    expect((await roundsOf('a'.repeat(16))).status).toBe(404)
  })
})
