import { describe, expect, test } from 'vitest'
import { members, reach } from '../../src/rules/index.ts'
import { type Described, large, shipped, small } from './described.ts'

/** How a power stands with each state: `status`, and what is short. */
function ways({ info }: Described, power: number): Record<string, string> {
  const entries = info.routes.powers[power]!.states.map(({ state, status, short }) => [
    state,
    [status, ...short.map(({ what, found, needed }) => `${what} ${found}/${needed}`)].join(' '),
  ])
  return Object.fromEntries(entries) as Record<string, string>
}

/** The lines of a power's tree. */
function tree({ text }: Described, power: string): string[] {
  const lines = text.split('\n')
  const from = lines.findIndex((line) => line.startsWith(`  ${power}: `)) + 1
  const tail = lines.slice(from)
  return tail.slice(0, tail.indexOf('')).map((line) => line.slice(2))
}

describe('Routes at the start', () => {
  test('name borders and gateways', () => {
    const described = small()
    expect(described.info.routes.needed).toEqual({ goodwill: 3, stability: 5, transit: 5 })
    expect(described.info.routes.borders).toEqual([
      {
        state: 'alder',
        neighbours: ['birch', 'cedar'],
        gatewayOf: [{ power: 'north', border: false }],
      },
      { state: 'birch', neighbours: ['alder'], gatewayOf: [] },
      { state: 'cedar', neighbours: ['alder'], gatewayOf: [{ power: 'south', border: true }] },
    ])
    expect(described.text).toMatch(/^ +cedar +alder +South \(border\)$/m)
  })

  test('are open where goodwill and calm reach', () => {
    const open = small()
    for (const power of [0, 1]) {
      expect(new Set(Object.values(ways(open, power)))).toEqual(new Set(['connected']))
    }
    expect(open.text).toContain('North: 3 of 3 states connected')
    expect(tree(open, 'South')).toEqual(['└─ cedar (gateway)', '   └─ alder', '      └─ birch'])
  })

  test('end where stability is short, and cut off what lies behind', () => {
    const shaken = small({ '/states/2/stability/value': 4 })
    expect(ways(shaken, 0)).toEqual({
      alder: 'connected',
      birch: 'connected',
      cedar: 'impassable stability 4/5',
    })
    expect(ways(shaken, 1)).toEqual({
      alder: 'cut-off',
      birch: 'cut-off',
      cedar: 'impassable stability 4/5',
    })
    const idle = shaken.info.routes.powers.map(({ states }) =>
      states.flatMap(({ idleProjects }) => idleProjects),
    )
    expect(idle).toEqual([[], ['alder-mines-1', 'cedar-base-1']])
    expect(tree(shaken, 'South')).toEqual([
      '└─ cedar (gateway): cut, not passable (stability 4, needs 5)',
      '   └─ alder: cut, passable but behind states that goods do not cross',
      '      └─ birch: cut, passable but behind states that goods do not cross',
      '- South: not connected, so no yield and no stake [T2]: alder mines 1; cedar base 1',
    ])
  })

  test('end where goodwill is short, and projects behind lie idle', () => {
    const distrusted = small({ '/states/0/goodwill/north/value': 2 })
    expect(ways(distrusted, 0)).toEqual({
      alder: 'impassable goodwill 2/3',
      birch: 'cut-off',
      cedar: 'cut-off',
    })
    const [north] = distrusted.info.routes.powers
    expect(north!.states.map(({ idleProjects }) => idleProjects)).toEqual([
      [],
      ['birch-mines-1'],
      [],
    ])
    expect(distrusted.info.powers[0]!.stake).toBe(0)
    const both = small({
      '/states/0/goodwill/north/value': 2,
      '/states/0/stability/value': 3,
    })
    expect(ways(both, 0)['alder']).toBe('impassable goodwill 2/3 stability 3/5')
    expect(tree(both, 'North')[0]).toBe(
      '└─ alder (gateway): cut, not passable (goodwill 2, needs 3; stability 3, needs 5)',
    )
  })

  test('hang what is cut off where the way to it ends', () => {
    expect(tree(large({ '/states/1/stability/value': 2 }), 'north')).toEqual([
      '└─ alder (gateway)',
      '   ├─ dogwood: goods go no farther, too shaken to be crossed',
      '   │  ├─ elm: cut, passable but behind states that goods do not cross',
      '   │  │  ├─ fir: cut, not passable (stability 4, needs 5)',
      '   │  │  └─ hazel: cut, passable but behind states that goods do not cross',
      '   │  └─ gorse: cut, passable but behind states that goods do not cross',
      '   └─ birch: cut, not passable (stability 2, needs 5)',
      '      └─ cedar: cut, passable but behind states that goods do not cross',
    ])
  })

  test('end in a state that is too shaken to be crossed', () => {
    const uneasy = small({ '/rules/routes': {}, '/states/0/stability/value': 5 })
    expect(ways(uneasy, 0)).toEqual({ alder: 'ending', birch: 'cut-off', cedar: 'cut-off' })
    expect(tree(uneasy, 'North')[0]).toBe(
      '└─ alder (gateway): goods go no farther, too shaken to be crossed',
    )
  })

  test('are barred for everybody by a state in unrest', () => {
    const described = large()
    for (const power of [0, 1, 2, 3]) {
      expect(ways(described, power)['fir']).toBe('impassable stability 4/5')
    }
  })

  test('need no goodwill where the power owns a railway', () => {
    const owned = {
      '/states/0/goodwill/north/value': 2,
      '/states/0/projects/2/owner': 'north',
    }
    expect(ways(small(owned), 0)['alder']).toBe('connected')
    const shaken = small({ ...owned, '/states/0/stability/value': 4 })
    expect(ways(shaken, 0)['alder']).toBe('impassable stability 4/5')
  })

  test('do not matter where the module is off', () => {
    const off = small({ '/modules': { routes: false }, '/states/2/stability/value': 0 })
    expect(ways(off, 1)['cedar']).toBe('connected')
    expect(off.text).toContain('Routes are switched off [M1]')
    expect(off.text).not.toContain('└─')
  })

  test.each([
    ['the default scenario', shipped()],
    ['a shipped scenario of cut routes', shipped('unsettled-borders-2022')],
    ['a large scenario', large()],
    ['a large, shaken scenario', large({ '/states/3/stability/value': 2 })],
  ])('are those of the rules, and every tree has each state once: %s', (_, described) => {
    const { world, info } = described
    world.scenario.powers.forEach(({ name }, power) => {
      const { states } = info.routes.powers[power]!
      const connected = states.flatMap(({ status }, state) =>
        status === 'connected' || status === 'ending' ? [state] : [],
      )
      expect(connected).toEqual(members(reach(world, world.opening, power)))
      const title = typeof name === 'string' ? name : name['en']!
      const branches = tree(described, title).filter((line) => /[├└]─ /.test(line))
      expect(branches).toHaveLength(world.states)
      expect(branches.filter((line) => line.includes(': cut'))).toHaveLength(
        world.states - connected.length,
      )
    })
  })
})
