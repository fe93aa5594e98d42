import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { compileWorld } from '../../src/rules/index.ts'
import { SCENARIOS, idlePlan } from '../match/table.ts'
import {
  cleanUp,
  leave,
  refuseDefects,
  start,
  stockClient,
  temporaryFolder,
  until,
  type TestServer,
} from '../server/start.ts'
import { Attacker, keptOf, move, openVictim, type Victim } from './attacker.ts'

const WORLD = compileWorld(structuredClone(SCENARIOS.default))
const NOBODY = 'x'.repeat(32)
const EVIL_NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
]

const folder = temporaryFolder()
let server: TestServer
let victim: Victim
let attacker: Attacker

beforeAll(async () => {
  server = await start({ folder })
})
beforeEach(async () => {
  victim = await openVictim(server)
  attacker = await new Attacker(server.url).connected()
})
/** Whatever was sent, the match is as it was, and the server serves others. */
afterEach(async () => {
  attacker.close()
  const client = stockClient(server.url, victim.match, 0, victim.keys[0])
  await until(() => client.getState())
  client.moves['commit']!(idlePlan(WORLD, client.getState()!.G, 0))
  await until(() => client.getState()!.G.committed[0])
  leave(client)
  refuseDefects(server)
})
afterAll(async () => {
  await server.close()
  cleanUp()
})

/** The version of the victim's match has to stay what it was. */
const expectUntouched = async (): Promise<void> => {
  expect((await keptOf(folder, victim.match)).version).toBe(0)
}

describe('A stranger', () => {
  test('is shown no seat without its key', async () => {
    const { match, keys } = victim
    for (const key of [keys[1], NOBODY]) {
      await attacker.refused('wrong-credentials', 'sync', match, '0', key, 3)
    }
    for (const key of [undefined, null, '', 7, {}, [keys[0]], { toString: keys[0] }]) {
      await attacker.refused('bad-message', 'sync', match, '0', key, 3)
    }
    expect(attacker.heard.filter((event) => event !== 'refused')).toEqual([])
  })

  test('moves no seat without its key', async () => {
    const { match, keys } = victim
    for (const key of [keys[1], NOBODY]) {
      await attacker.refused('wrong-credentials', 'update', move('0', key), 0, match, '0')
    }
    for (const key of [undefined, null, '', 7, {}, [keys[0]]]) {
      await attacker.refused('bad-message', 'update', move('0', key), 0, match, '0')
    }
    await expectUntouched()
  })

  test('gets no match made by naming it', async () => {
    const { keys } = victim
    const unknown = 'a'.repeat(16)
    await attacker.refused('unknown-match', 'sync', unknown, null, null, 1_000_000)
    await attacker.refused('unknown-match', 'update', move('0', keys[0]), 0, unknown, '0')
    for (const match of [...EVIL_NAMES, '', null, 7, {}, [], 'a'.repeat(10_000), '../x', victim]) {
      await attacker.refused('bad-message', 'sync', match, null, null, 3)
      await attacker.refused('bad-message', 'update', move('0', keys[0]), 0, match, '0')
    }
  })

  test('watches as a spectator, and sees what spectators see', async () => {
    expect(await attacker.send('sync', victim.match)).toEqual({ ok: true })
    expect(attacker.heard).toEqual(['sync'])
  })

  test('is heard by nobody', async () => {
    await attacker.send('sync', victim.match)
    const client = stockClient(server.url, victim.match, 0, victim.keys[0])
    await until(() => client.getState())
    client.sendChatMessage('hello')
    const message = { id: 'x', sender: '0', payload: '<script>alert(1)</script>' }
    await attacker.refused('bad-message', 'chat', victim.match, message, victim.keys[0])
    expect(client.chatMessages).toEqual([])
    leave(client)
  })
})

describe('A seat', () => {
  test('moves no other seat', async () => {
    const { match, keys } = victim
    const own = keys[0]
    await attacker.refused('bad-message', 'update', move('1', own), 0, match, '0')
    await attacker.refused('bad-message', 'update', move('0', own), 0, match, '1')
    await attacker.refused('wrong-credentials', 'update', move('1', own), 0, match, '1')
    for (const id of [...EVIL_NAMES, '00', ' 0', '0.0', '-1', '3e0', 0, null, ['0'], { 0: 0 }]) {
      await attacker.refused('bad-message', 'update', move(id, own), 0, match, id)
    }
    await attacker.refused('wrong-credentials', 'update', move('3', own), 0, match, '3')
    await expectUntouched()
  })

  test.each([
    'GAME_EVENT',
    'UPDATE',
    'PATCH',
    'SYNC',
    'RESET',
    'UNDO',
    'REDO',
    'PLUGIN',
    'STRIP_TRANSIENTS',
    'make_move',
    ...EVIL_NAMES,
  ])('has no action %s', async (type) => {
    const { match, keys } = victim
    const { payload } = move('0', keys[0], 'endGame', [{ winner: '0' }])
    const patch = [{ op: 'add', path: '/ctx/gameover', value: { winner: '0' } }]
    for (const more of [{}, { state: { ctx: { gameover: true } } }, { patch }]) {
      const action = { type, payload, ...more }
      await attacker.refused('bad-message', 'update', action, 0, match, '0')
    }
    await expectUntouched()
  })

  test('has no other moves', async () => {
    const { match, keys } = victim
    for (const name of [...EVIL_NAMES, 'endGame', 'setPhase', '', 'Commit', null, 7, {}, []]) {
      await attacker.refused('bad-message', 'update', move('0', keys[0], name), 0, match, '0')
    }
    await expectUntouched()
  })

  test('sends nothing that is too much, too deep or no data', async () => {
    const { match, keys } = victim
    let deep: unknown = []
    for (let level = 0; level < 2_000; level++) deep = [deep]
    const wide = Array.from({ length: 5_000 }, () => 0)
    const evil = JSON.parse('{"__proto__":{"polluted":1},"orders":[],"doctrine":0}')
    const nested = JSON.parse('{"constructor":{"prototype":{"polluted":1}}}')
    for (const argument of [deep, wide, evil, nested, Buffer.from([1, 2, 3])]) {
      const action = move('0', keys[0], 'commit', [argument])
      await attacker.refused('bad-message', 'update', action, 0, match, '0')
    }
    const many = move(
      '0',
      keys[0],
      'commit',
      Array.from({ length: 50 }, () => 0),
    )
    await attacker.refused('bad-message', 'update', many, 0, match, '0')
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    await expectUntouched()
  })

  test.each([
    [null],
    [{}],
    [{ orders: 'x' }],
    [{ orders: [{ order: '__proto__' }], doctrine: 0 }],
    [{ orders: [], doctrine: '9e9' }],
    [{ orders: [{ order: 'deal', project: { toString: 1 } }], doctrine: 0 }],
  ])('is told that %j is no plan', async (plan) => {
    const { match, keys } = victim
    const action = move('0', keys[0], 'commit', [plan])
    await attacker.refused('plan-refused', 'update', action, 0, match, '0')
    const { state } = await keptOf(folder, match)
    expect(JSON.parse(state).G.committed).toEqual([false, false, false])
  })

  test('cannot have an old plan played in a later round', async () => {
    const { match, keys } = await openVictim(server)
    const clients = keys.map((key, seat) => stockClient(server.url, match, seat, key))
    await until(() => clients.every((client) => client.getState()))
    const plans = clients.map((client, seat) => idlePlan(WORLD, client.getState()!.G, seat))
    clients.forEach((client, seat) => client.moves['commit']!(plans[seat]))
    await until(() => clients.every((client) => client.getState()!.G.position.round === 2))
    const old = move('0', keys[0], 'commit', [{ orders: [], doctrine: 0 }])
    for (const saw of [0, 1, 2])
      await attacker.refused('round-over', 'update', old, saw, match, '0')
    expect(await attacker.send('update', old, 3, match, '0')).toEqual({ ok: true })
    for (const client of clients) leave(client)
  })
})

describe('No event', () => {
  test.each(['', 'ping', 'patch', 'matchData', 'refused', ...EVIL_NAMES, 'x'.repeat(1000)])(
    'called %j is known',
    async (event) => {
      await attacker.refused('bad-message', event, victim.match, {}, [])
    },
  )

  test('without any parts is understood', async () => {
    for (const event of ['sync', 'update', 'chat']) await attacker.refused('bad-message', event)
  })

  test('called error ends more than its own connection', async () => {
    attacker.socket.emit('error', { message: 'x' })
    await until(() => !attacker.socket.connected)
    attacker = await new Attacker(server.url).connected()
  })
})
