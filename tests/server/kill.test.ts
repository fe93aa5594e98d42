import { execFileSync } from 'node:child_process'
import { afterAll, describe, expect, test } from 'vitest'
import { compileWorld, SeededDice } from '../../src/rules/index.ts'
import { drawPlan, runs, SCENARIOS, written } from '../match/table.ts'
import { freePort, startChild } from './child.ts'
import { cleanUp, leave, stockClient, temporaryFolder, until, type StockClient } from './start.ts'

const KILLS = runs(2, 4, 21)
const MATCHES = Math.max(8, 2 * KILLS + 2)
const PERSON = { kind: 'person' }
const WORLD = compileWorld(structuredClone(SCENARIOS.default))

/** A plan whose arrival the server has confirmed. */
interface Confirmed {
  match: string
  seat: number
  round: number
  plan: string
}

interface Seat {
  match: string
  seat: number
  key: string
  client: StockClient
  /** The round of the last plan that is under way or confirmed. */
  asked: number
}

afterAll(cleanUp)

describe('A server that is killed under load', () => {
  test(`${KILLS - 1} times, and ended once, has every plan that it confirmed, and its clients go on`, async () => {
    execFileSync('node', ['scripts/server.mjs', '--help'])
    const folder = temporaryFolder()
    const port = await freePort()
    let server = await startChild(folder, port)
    const seats = await openSeats(server.url)
    const confirmed: Confirmed[] = []
    const dice = SeededDice.from('kill')
    let isOver = false
    const load = keepCommitting(seats, confirmed, () => isOver)
    for (let kill = 0; kill < KILLS; kill++) {
      const before = confirmed.length
      await until(() => confirmed.length >= before + 20 || seats.every(isEnded), 60_000)
      await new Promise((resolve) => setTimeout(resolve, dice.roll(200)))
      // The last time it is asked to end, as an update would.
      await server.kill(kill === KILLS - 1 ? 'SIGTERM' : 'SIGKILL')
      server = await startChild(folder, port)
    }
    const after = confirmed.length
    await until(() => confirmed.length > after + 20 || seats.every(isEnded), 60_000)
    isOver = true
    await load
    for (const { client } of seats) leave(client)
    await expectKept(server.url, seats, confirmed)
    expect(await server.kill('SIGTERM')).toBe(0)
  })
})

const isEnded = ({ client }: Seat): boolean => client.getState()?.ctx.gameover !== undefined

async function openSeats(url: string): Promise<Seat[]> {
  const seats: Seat[] = []
  for (let opened = 0; opened < MATCHES; opened++) {
    const response = await fetch(`${url}/api/matches`, {
      method: 'POST',
      // Nobody else makes so many, and not through one connection.
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify({ scenario: SCENARIOS.default.id, seats: [PERSON, PERSON, PERSON] }),
    })
    const { match, seats: made } = (await response.json()) as {
      match: string
      seats: { credential: string }[]
    }
    made.forEach(({ credential: key }, seat) => {
      seats.push({ match, seat, key, client: stockClient(url, match, seat, key), asked: 0 })
    })
  }
  return seats
}

/** Commits for all seats as fast as the rounds turn, until told to stop. */
async function keepCommitting(
  seats: readonly Seat[],
  confirmed: Confirmed[],
  isOver: () => boolean,
): Promise<void> {
  while (!isOver()) {
    for (const seat of seats) commitOnce(seat, confirmed)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

function commitOnce(owner: Seat, confirmed: Confirmed[]): void {
  const { match, seat, key, client } = owner
  const state = client.getState()
  if (!state?.isConnected || state.ctx.gameover !== undefined) return
  const { round } = state.G.position
  if (owner.asked >= round) return
  owner.asked = round
  const plan = written(WORLD, state.G, seat, drawPlan(WORLD, state.G, seat, SeededDice.from(key)))
  const payload = { type: 'commit', args: [plan], playerID: String(seat), credentials: key }
  const { socket } = (client as unknown as { transport: { socket: Emitter } }).transport
  socket
    .timeout(1000)
    .emit('update', { type: 'MAKE_MOVE', payload }, state._stateID, match, String(seat), hear)
  function hear(error: unknown, answer?: { ok: boolean }): void {
    if (!error && answer?.ok) confirmed.push({ match, seat, round, plan: JSON.stringify(plan) })
    else owner.asked = round - 1
  }
}

interface Emitter {
  timeout(ms: number): { emit(event: string, ...parts: unknown[]): void }
}

async function expectKept(url: string, seats: Seat[], confirmed: Confirmed[]): Promise<void> {
  expect(confirmed.length).toBeGreaterThan(20)
  for (const { match, seat, key } of seats) {
    const client = stockClient(url, match, seat, key)
    await until(() => client.getState())
    const { G } = client.getState()!
    for (const each of confirmed.filter((one) => one.match === match && one.seat === seat)) {
      expect(G.position.round).toBeGreaterThanOrEqual(each.round)
      if (G.position.round > each.round || G.position.ended > 0) continue
      expect(JSON.stringify(written(WORLD, G, seat, G.plans[seat]!))).toBe(each.plan)
    }
    leave(client)
  }
}
