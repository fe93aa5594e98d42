import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SeededDice } from '../../src/rules/index.ts'
import { Match, openTable, SCENARIOS } from './table.ts'

/** boardgame.io writes refused moves to the console. */
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
afterEach(() => void vi.restoreAllMocks())

const throws = () => {
  throw new Error('hostile')
}
const hostileProxy = (target: object) =>
  new Proxy(target, { get: throws, has: throws, ownKeys: throws, getPrototypeOf: throws })

/** Can arrive over a socket. */
const AS_JSON: readonly unknown[] = [
  null,
  0,
  Infinity,
  '',
  'x'.repeat(100_000),
  true,
  [],
  {},
  [[[[]]]],
  { orders: null },
  { orders: {} },
  { orders: [null, 1, 'deal', [], {}] },
  { orders: Array.from({ length: 100_000 }, () => ({ order: 'visit' })) },
  { orders: [{ order: 'deal', project: { toString: 1, valueOf: 1 } }] },
  { orders: [{ order: { toString: 'x' }, state: [], rival: {}, card: 1 }] },
  { orders: [{ order: 'deal', project: ['x'], quiet: 'yes' }] },
  { orders: [{ order: '__proto__', state: 'constructor' }] },
  { orders: [], doctrine: '1', agenda: 0 },
  { orders: [], doctrine: { valueOf: 1 }, agenda: {} },
  { orders: [], doctrine: 1e308 },
  { toString: 'x', orders: [], doctrine: 0.5 },
  JSON.parse('{"__proto__": {"orders": []}, "constructor": 1}'),
]

/** Can only come from the same process. */
const AS_OBJECTS: readonly unknown[] = [
  undefined,
  Number.NaN,
  Symbol('hostile'),
  10n,
  throws,
  new Map(),
  Object.create(null),
  hostileProxy({}),
  hostileProxy([]),
  { orders: hostileProxy([]) },
  { orders: [hostileProxy({})] },
  { orders: new Proxy([], { get: (_, key) => (key === 'length' ? Infinity : undefined) }) },
  {
    orders: [],
    get doctrine() {
      return throws()
    },
  },
  {
    orders: [
      {
        get order() {
          return throws()
        },
      },
    ],
  },
  { orders: [{ order: Symbol('order'), state: 10n }] },
]

const MOVES = ['commit', 'takeBack', 'seal', 'addOrder', 'commitDraft']

describe('Whatever a seat sends', () => {
  test.each(MOVES)('%s neither throws nor commits', (move) => {
    const match = new Match(SCENARIOS.default)
    const { position, secret } = match.G
    for (const argument of [...AS_JSON, ...AS_OBJECTS]) {
      match.move(0, move, argument, argument)
      expect(match.G.committed).toEqual([false, false, false])
      expect(match.G.position).toBe(position)
      expect(match.G.secret).toBe(secret)
    }
  })

  test('is refused with a reason', () => {
    const match = new Match(SCENARIOS.default)
    for (const argument of [...AS_JSON, ...AS_OBJECTS]) {
      match.move(1, 'commit', argument)
      expect(match.G.refusals[1]?.code).toMatch(/^(malformed|too-many-orders|agenda-missing)$/)
    }
  })

  test('from a made-up seat changes nothing', () => {
    const match = new Match(SCENARIOS.default)
    const plan = match.draw(0, SeededDice.from('made-up'))
    const { G } = match
    for (const playerID of [
      '__proto__',
      'toString',
      '-1',
      '3',
      '00',
      '0.0',
      ' 0',
      '1e0',
      '',
      null,
    ]) {
      match.moveAs(playerID, 'commit', plan)
      match.moveAs(playerID, 'seal')
    }
    expect(match.G).toBe(G)
  })

  test('no event of boardgame.io plays a round that is not planned', () => {
    const match = new Match(SCENARIOS.default)
    const { position } = match.G
    for (const event of ['endPhase', 'endTurn', 'endStage', 'pass', 'setPhase', 'setStage']) {
      match.event(0, event, 'planning')
    }
    expect(match.G.position).toBe(position)
    expect(openTable(SCENARIOS.small, 'events').spectator.events).toEqual({})
  })
})
