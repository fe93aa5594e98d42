import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MatchState } from '../../src/match/index.ts'
import { compileWorld, SeededDice, type Plan } from '../../src/rules/index.ts'
import { openStorage, type Storage } from '../../src/server/storage/index.ts'
import { drawPlan, SCENARIOS, written } from '../match/table.ts'
import {
  cleanUp,
  leave,
  start,
  stockClient,
  temporaryFolder,
  until,
  type StockClient,
  type TestServer,
} from './start.ts'

const PERSON = { kind: 'person' }
const WORLD = compileWorld(structuredClone(SCENARIOS.default))

const folder = temporaryFolder()
let server: TestServer
let storage: Storage

beforeAll(async () => {
  server = await start({ folder })
  // What the server keeps is read beside it, as nobody can who only speaks to it.
  storage = await openStorage({ folder, url: null })
})
afterAll(async () => {
  await storage.close()
  await server.close()
  cleanUp()
})

interface Engine {
  on(event: 'data', hear: (data: unknown) => void): void
}

/** A client, and every text that the server has sent it. */
interface Overheard {
  client: StockClient
  seat: number
  texts: string[]
}

function overhear(match: string, seat: number, key?: string): Overheard {
  const client = stockClient(server.url, match, seat, key)
  const { socket } = (client as unknown as { transport: { socket: { io: { engine: Engine } } } })
    .transport
  const texts: string[] = []
  socket.io.engine.on('data', (data) => void texts.push(String(data)))
  return { client, seat, texts }
}

/** Secrets as they would stand in JSON, where they are long enough to be no accident. */
function secretTexts(
  { position, plans, drafts, lastPlans, secret }: MatchState,
  seat: number,
): string[] {
  const others = <T>(list: readonly T[]) => list.filter((_, owner) => owner !== seat)
  // A plan of several orders is no accident: nobody else has the same.
  const told = [plans, drafts, lastPlans]
    .flatMap((list) => others<Plan | null>(list))
    .filter((plan) => plan !== null && plan.orders.length > 1)
  const lists = [position.headlines, position.callDeck, ...position.decks, ...told, secret!.dice]
  return lists.map((list) => JSON.stringify(list)).filter((text) => text.length >= 14)
}

/** The text of the rounds so far. */
async function roundsText(match: string, key?: string): Promise<string> {
  const headers = key === undefined ? {} : { authorization: `Bearer ${key}` }
  return (await fetch(`${server.url}/api/matches/${match}/rounds`, { headers })).text()
}

const state = ({ client }: Overheard) => client.getState()!

/** Whether a round is over to a client. */
const hasGone = (each: Overheard, round: number): boolean =>
  state(each).G.position.round > round || state(each).ctx.gameover !== undefined

describe('[K1] No byte that the server sends', () => {
  test('holds a secret, in a whole match', async () => {
    const { body } = await server.ask('POST', '/api/matches', {
      scenario: SCENARIOS.default.id,
      seats: [PERSON, PERSON, PERSON],
    })
    const keys: string[] = body.seats.map(({ credential }: { credential: string }) => credential)
    const seats = keys.map((key, seat) => overhear(body.match, seat, key))
    const all = [...seats, overhear(body.match, -1)]
    await until(() => all.every(({ client }) => client.getState()))
    const dice = SeededDice.from('overheard')
    let looks = 0
    const look = async (): Promise<void> => {
      const kept = (await storage.match(body.match))!
      if (kept.ended) return
      looks += 1
      const { G } = JSON.parse(kept.state)
      for (const { seat, texts } of all) {
        texts.push(await roundsText(body.match, keys[seat]))
        const heard = texts.join('\n')
        const others = keys.filter((_, owner) => owner !== seat)
        for (const secret of [kept.seed, ...secretTexts(G, seat), ...others]) {
          expect(heard).not.toContain(secret)
        }
        expect(heard).not.toMatch(/initialState|prngstate|"seed"|credential/)
      }
    }
    while (state(all[3]!).ctx.gameover === undefined) {
      const { round } = state(all[3]!).G.position
      for (const seat of seats) {
        const { G } = state(seat)
        const plan = written(WORLD, G, seat.seat, drawPlan(WORLD, G, seat.seat, dice))
        for (const order of plan.orders) seat.client.moves['addOrder']!(order)
        seat.client.moves['keepDraft']!(plan)
        seat.client.moves['commit']!({ orders: 'none' })
        seat.client.moves['commit']!(plan)
        await until(() => hasGone(seat, round) || state(seat).G.committed[seat.seat])
        await look()
      }
      await until(() => all.every((each) => hasGone(each, round)))
    }
    expect(looks).toBeGreaterThan(15)
    for (const { client } of all) leave(client)
  })
})
