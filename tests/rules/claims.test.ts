import { describe, expect, test } from 'vitest'
import type { EffectFile } from '../../src/scenario/index.ts'
import { card } from '../fixtures/scenarios/parts.ts'
import { play } from '../helpers/orders.ts'
import { table } from '../helpers/table.ts'

type Effects = Parameters<typeof card>[1]['effects']
type Spec = NonNullable<Parameters<typeof table>[0]>

const claim: EffectFile = { effect: 'claim', power: 'actor', state: 'target', sectors: ['mines'] }
const release: EffectFile = {
  effect: 'release',
  power: 'rival',
  state: 'target',
  sectors: ['mines'],
}

const act = (effects: Effects) =>
  card('act', { step: 'deals', seen: 'quiet', target: 'state-and-rival', effects })

const mines = (...rows: Omit<NonNullable<Spec['projects']>[string], 'in'>[]): Spec => ({
  modules: { hedging: false },
  projects: Object.fromEntries(rows.map((row, at) => [`p${at}`, { in: 'alder', ...row }])),
})

/** North plays these effects in alder against the rival. */
const acted = (effects: Effects, spec: Spec, rival = 'east') =>
  table({ ...spec, power: { north: { cards: [act(effects)] } } }).play({
    north: [play('act', { state: 'alder', rival })],
  })

/** North and south play these effects in alder against east in the same step. */
const both = (north: Effects, south: Effects, spec: Spec) =>
  table({
    ...spec,
    power: { north: { cards: [act(north)] }, south: { cards: [act(south)] } },
  }).play({
    north: [play('act', { state: 'alder', rival: 'east' })],
    south: [play('act', { state: 'alder', rival: 'east' })],
  })

describe('[F5] release', () => {
  test("[F5] it frees the power's largest project of the sectors named", () => {
    const spec = mines(
      { size: 1, owner: 'east' },
      { size: 3, owner: 'east' },
      { size: 5, owner: 'east', sector: 'oil' },
      { size: 4, owner: 'south' },
    )
    const after = acted([release], spec)
    expect(['p0', 'p1', 'p2', 'p3'].map((id) => after.owners(id))).toEqual([
      ['east'],
      [],
      ['east'],
      ['south'],
    ])
  })

  test('[F5] it frees nothing in another state', () => {
    const spec: Spec = { projects: { far: { in: 'birch', owner: 'east' } } }
    expect(acted([release], spec).owners('far')).toEqual(['east'])
  })

  test.each([
    ['east', 'south'],
    ['south', 'east'],
  ])('[F5] it leaves a shared project of %s to %s alone, whoever came first', (rival, left) => {
    const spec = mines({ size: 3, owner: 'east', partner: 'south' })
    expect(acted([release], spec, rival).owners('p0')).toEqual([left])
  })

  test('[F5] without sectors any project may be freed', () => {
    const { sectors: _, ...any } = release
    const spec = mines({ size: 1, owner: 'east' }, { size: 5, owner: 'east', sector: 'oil' })
    const after = acted([any], spec)
    expect([after.owners('p0'), after.owners('p1')]).toEqual([['east'], []])
  })
})

describe('[F5] claim', () => {
  test('[F5] it takes over the first free project of the sectors', () => {
    const spec = mines({ sector: 'oil' }, { owner: 'east' }, {}, {})
    const after = acted([claim], spec)
    expect(['p0', 'p1', 'p2', 'p3'].map((id) => after.owners(id))).toEqual([
      [],
      ['east'],
      ['north'],
      [],
    ])
    expect(after.told('project')).toMatchObject([{ owner: 0, partner: -1, rule: 'F5' }])
  })

  test('[F5] it asks for no goodwill and no stability', () => {
    const spec: Spec = {
      ...mines({ access: 9 }),
      goodwill: { alder: { north: 0 } },
      stability: { alder: 1 },
    }
    expect(acted([claim], spec).owners('p0')).toEqual(['north'])
  })

  test('[F5] it takes over what the same act freed', () => {
    const after = acted([release, claim], mines({ size: 2, owner: 'east' }))
    expect(after.owners('p0')).toEqual(['north'])
  })

  test('[F5] it does not take over what another act of the step freed', () => {
    const spec = mines({ size: 2, owner: 'east' })
    expect(both([release], [claim], spec).owners('p0')).toEqual([])
    expect(both([claim], [release], spec).owners('p0')).toEqual([])
  })

  test.each([
    [5, 4, ['north']],
    [4, 5, ['south']],
    [4, 4, []],
  ])('[F5] claimed twice, with goodwill %i and %i', (north, south, owners) => {
    const spec = { ...mines({}), goodwill: { alder: { north, south } } }
    expect(both([claim], [claim], spec).owners('p0')).toEqual(owners)
  })

  test.each([
    [5, 4, ['north']],
    [4, 5, ['south']],
    [4, 4, []],
  ])('[F5] freed and claimed twice, with goodwill %i and %i', (north, south, owners) => {
    const spec = { ...mines({ owner: 'east' }), goodwill: { alder: { north, south } } }
    expect(both([release, claim], [release, claim], spec).owners('p0')).toEqual(owners)
  })
})
