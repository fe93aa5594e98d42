import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { compileWorld } from '../../src/rules/index.ts'
import { Attacker, move, openVictim, type Victim } from '../hostile/attacker.ts'
import { idlePlan, SCENARIOS } from '../match/table.ts'
import { cleanUp, leave, start, stockClient, temporaryFolder, until } from './start.ts'
import type { StartOptions, StockClient, TestServer } from './start.ts'

const WORLD = compileWorld(structuredClone(SCENARIOS.default))

const servers: TestServer[] = []
const begin = async (options: StartOptions = {}): Promise<TestServer> => {
  const server = await start(options)
  servers.push(server)
  return server
}
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})
afterAll(cleanUp)

const watching = async ({ url }: TestServer, { match }: Victim): Promise<StockClient> => {
  const client = stockClient(url, match, -1)
  await until(() => client.getState())
  return client
}

const committed = (client: StockClient): boolean[] => client.getState()!.G.committed

describe('A change that cannot be kept', () => {
  test('is refused, shown to nobody, and made when it is asked for again', async () => {
    const folder = temporaryFolder()
    const server = await begin({ folder })
    const victim = await openVictim(server)
    const { match, keys } = victim
    const spectator = await watching(server, victim)
    const seat = await new Attacker(server.url).connected()
    const own = stockClient(server.url, match, 0, keys[0])
    await until(() => own.getState())
    const commit = move('0', keys[0], 'commit', [idlePlan(WORLD, own.getState()!.G, 0)])
    const database = new Database(join(folder, 'multivector.db'))
    database.exec('BEGIN IMMEDIATE')
    await seat.refused('storage-failed', 'update', commit, 0, match, '0')
    expect(committed(spectator)).toEqual([false, false, false])
    database.exec('COMMIT')
    database.close()
    expect(await seat.send('update', commit, 0, match, '0')).toEqual({ ok: true })
    await until(() => committed(spectator)[0])
    seat.close()
    for (const client of [spectator, own]) leave(client)
  })
})

describe('Two processes with one database', () => {
  test('lose nothing: one of them lets go, and its clients come back to what was kept', async () => {
    const folder = temporaryFolder()
    const [one, two] = [await begin({ folder }), await begin({ folder })]
    const { match, keys } = await openVictim(one)
    const first = stockClient(one.url, match, 0, keys[0])
    const second = stockClient(two.url, match, 1, keys[1])
    await until(() => first.getState() && second.getState())
    const plans = [first, second].map((each, seat) => idlePlan(WORLD, each.getState()!.G, seat))
    first.moves['commit']!(plans[0])
    await until(() => committed(first)[0])
    expect(committed(second)).toEqual([false, false, false])
    second.moves['commit']!(plans[1])
    await until(() => committed(second)[0])
    expect(committed(second)).toEqual([true, false, false])
    second.moves['commit']!(plans[1])
    await until(() => committed(second)[1])
    for (const client of [first, second]) leave(client)
  })
})
