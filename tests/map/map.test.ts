/** The committed map of Central Asia. */
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { buildMap, mapText } from '../../scripts/map/build.ts'
import { makePlane } from '../../scripts/map/projection.ts'
import { contains, lineDistance } from '../../src/board/map/geometry.ts'
import { areasOf, assetText, bordersOf, centralAsia, contextOf, shippedMap } from './helpers.ts'

const KB = 1000

const map = shippedMap()
const areas = areasOf(map)
const { meta } = map

describe('the file', () => {
  test('is what the region file makes, to the byte', () => {
    expect(mapText(buildMap(centralAsia())) === assetText('central-asia.topo.json')).toBe(true)
  })

  test('is small', () => {
    const bytes = Buffer.from(assetText('central-asia.topo.json'))
    expect(bytes.length).toBeLessThan(135 * KB)
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThan(48 * KB)
  })
})

describe('states', () => {
  test('are those of the region file', () => {
    expect([...areas.keys()]).toEqual(['kz', 'uz', 'tm', 'kg', 'tj'])
  })

  test.each(Object.entries(meta.capitals))(
    'the capital of %s lies in its state only',
    (id, { at }) => {
      expect([...areas].filter(([, area]) => contains(area, at)).map(([own]) => own)).toEqual([id])
      expect(contains(contextOf(map), at)).toBe(false)
    },
  )

  test('Baikonur is no hole', () => {
    const { project } = makePlane(centralAsia())
    expect(contains(areas.get('kz')!, project([63.3, 45.8]))).toBe(true)
  })

  test.each(Object.entries(meta.anchors))('the token of %s stands inside', (id, { at }) => {
    expect(contains(areas.get(id)!, at)).toBe(true)
  })

  test.each(Object.entries(meta.labels.states))('the name of %s runs inside', (id, { curve }) => {
    expect(curve.length).toBeGreaterThanOrEqual(3)
    expect(curve.filter((point) => !contains(areas.get(id)!, point))).toEqual([])
  })
})

describe('borders', () => {
  test('of states with their neighbours outside', () => {
    expect([...bordersOf(map, 'outer').keys()]).toEqual([
      'afghanistan|tj',
      'afghanistan|tm',
      'afghanistan|uz',
      'china|kg',
      'china|kz',
      'china|tj',
      'iran|tm',
      'kz|russia',
    ])
  })

  test('between others are drawn only where nobody contests them', () => {
    expect([...bordersOf(map, 'far').keys()]).toEqual([
      'afghanistan|china',
      'afghanistan|iran',
      'azerbaijan|iran',
      'azerbaijan|russia',
      'china|mongolia',
      'china|russia',
      'iran|pakistan',
      'mongolia|russia',
    ])
  })

  test.each<[string, [number, number]]>([
    ['Kashmir, line of control, west', [74, 33.9]],
    ['Kashmir, line of control, north', [75.5, 34.6]],
    ['Siachen', [77.1, 35.4]],
    ['Shaksgam', [76.5, 36]],
    ['Aksai Chin', [78.8, 34.5]],
    ['Demchok', [79.4, 32.7]],
    ['Afghanistan and Pakistan, Khyber', [71.1, 34.1]],
    ['Afghanistan and Pakistan, Chaman', [66.5, 30.9]],
    ['Crimea', [33.7, 46.1]],
    ['Abkhazia, Inguri', [41.8, 42.6]],
    ['Abkhazia, Psou', [40.3, 43.5]],
    ['South Ossetia, south', [44, 42.15]],
    ['South Ossetia, Roki', [44.1, 42.6]],
    ['Karabakh', [46.6, 39.8]],
    ['Armenia and Azerbaijan', [45.6, 40.5]],
  ])('no line near %s', (_, place) => {
    const point = makePlane(centralAsia()).project(place)
    const lines = (['inner', 'outer', 'far'] as const).flatMap((object) =>
      [...bordersOf(map, object).values()].flat(),
    )
    expect(Math.min(...lines.map((line) => lineDistance(point, line)))).toBeGreaterThan(10)
  })
})
