import { Client } from 'boardgame.io/client'
import { SocketIO } from 'boardgame.io/multiplayer'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { MatchState } from '../../src/match/index.ts'
import { SeededDice, compileWorld, type World } from '../../src/rules/index.ts'
import { drawPlan, idlePlan, SCENARIOS, written } from '../match/table.ts'
import {
  cleanUp,
  leave,
  start,
  stockClient,
  until,
  type StockClient,
  type TestServer,
} from './start.ts'

const PEOPLE = [{ kind: 'person' }, { kind: 'person' }, { kind: 'person' }]

let server: TestServer
const clients: StockClient[] = []

beforeAll(async () => {
  server = await start()
})
afterEach(() => {
  for (const client of clients.splice(0)) leave(client)
})
afterAll(async () => {
  await server.close()
  cleanUp()
})

const stateOf = (client: StockClient) => client.getState()!

async function opened() {
  const { body } = await server.ask('POST', '/api/matches', {
    scenario: SCENARIOS.default.id,
    seats: PEOPLE,
  })
  const keys: string[] = body.seats.map(({ credential }: { credential: string }) => credential)
  const join = (seat: number, key: string | null = keys[seat] ?? null): StockClient => {
    const client = stockClient(server.url, body.match, seat, key ?? undefined)
    clients.push(client)
    return client
  }
  return { match: body.match as string, keys, join }
}

const WORLD: World = compileWorld(structuredClone(SCENARIOS.default))

describe('boardgame.io’s own clients', () => {
  test('play a match to its end', async () => {
    const { join } = await opened()
    const seats = [0, 1, 2].map((seat) => join(seat))
    const spectator = join(-1)
    const all = [...seats, spectator]
    await until(() => all.every((client) => client.getState() !== null))
    const dice = SeededDice.from('stock')
    while (stateOf(spectator).ctx.gameover === undefined) {
      const { round } = stateOf(spectator).G.position
      seats.forEach((client, seat) => {
        const { G } = stateOf(client)
        client.moves['commit']!(written(WORLD, G, seat, drawPlan(WORLD, G, seat, dice)))
      })
      await until(() =>
        all.every((client) => {
          const { G, ctx } = stateOf(client)
          return ctx.gameover !== undefined || G.position.round > round
        }),
      )
    }
    expect(stateOf(seats[0]!).ctx.gameover).toEqual(stateOf(spectator).ctx.gameover)
    expect(new Set(all.map((client) => stateOf(client)._stateID)).size).toBe(1)
  })

  test('are told why a plan is refused', async () => {
    const { join } = await opened()
    const client = join(0)
    await until(() => client.getState())
    const order = { order: 'survey', state: SCENARIOS.default.states[1]!.id }
    const plan = { ...idlePlan(WORLD, stateOf(client).G, 0), orders: [order, order] }
    client.moves['commit']!(plan)
    await until(() => stateOf(client).G.refusals[0])
    expect(stateOf(client).G.refusals[0]).toEqual({ code: 'duplicate-order', order: 0 })
  })

  test('need not know the rules', async () => {
    const { match, keys } = await opened()
    const moves = { commit: { move: () => {}, client: false } }
    const client = Client<MatchState>({
      game: { name: 'multivector', phases: { planning: { moves } } },
      multiplayer: SocketIO({ server: server.url }),
      debug: false,
      matchID: match,
      playerID: '0',
      credentials: keys[0]!,
    })
    client.start()
    clients.push(client)
    await until(() => client.getState())
    client.moves['commit']!(idlePlan(WORLD, client.getState()!.G, 0))
    await until(() => client.getState()!.G.committed[0])
  })

  test('come back to where the match is', async () => {
    const { join } = await opened()
    const first = join(0)
    await until(() => first.getState())
    first.moves['commit']!(idlePlan(WORLD, stateOf(first).G, 0))
    await until(() => stateOf(first).G.committed[0])
    leave(first)
    const again = join(0)
    await until(() => again.getState())
    expect(stateOf(again).G.committed).toEqual([true, false, false])
    expect(stateOf(again).G.plans[0]).not.toBeNull()
  })

  test('hang without their seat’s key, and see nothing', async () => {
    const { keys, join } = await opened()
    const right = join(1)
    const wrong = [join(0, keys[1]), join(0, 'x'.repeat(32)), join(0, null)]
    await until(() => right.getState())
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(wrong.map((client) => client.getState())).toEqual([null, null, null])
  })
})
