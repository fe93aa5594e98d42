/** Region files: another set of neighbours, and what is wrong with a file. */
import { describe, expect, test } from 'vitest'
import { buildMap, mapText } from '../../scripts/map/build.ts'
import { parseRegion, type RegionFile } from '../../scripts/map/region.ts'
import { contains } from '../../src/board/map/geometry.ts'
import { areasOf, bordersOf } from './helpers.ts'

const caucasus: RegionFile = {
  id: 'caucasus',
  board: {
    width: 800,
    height: 600,
    margin: { top: 40, right: 40, bottom: 40, left: 40 },
    bleed: { x: 100, y: 100 },
  },
  projection: { meridian: 45, parallels: [39, 43] },
  states: [
    {
      id: 'ge',
      numeric: '268',
      capital: { name: 'Tbilisi', at: [44.8, 41.7] },
      label: { line: '42.2 42.2, 43.4 42.1, 44.6 42', size: 20 },
    },
    {
      id: 'am',
      numeric: '051',
      capital: { name: 'Yerevan', at: [44.5, 40.2] },
      label: { line: '44 40.7, 44.8 40.5, 45.4 40', size: 12 },
    },
    {
      id: 'az',
      numeric: '031',
      capital: { name: 'Baku', at: [49.85, 40.4] },
      label: { line: '46.5 40.6, 47.5 40.5, 48.5 40.4', size: 20 },
    },
  ],
  context: [
    { id: 'russia', numeric: '643', name: 'Russia' },
    { id: 'turkey', numeric: '792', name: 'Turkey' },
    { id: 'iran', numeric: '364', name: 'Iran' },
  ],
  farBorders: ['iran|turkey'],
  cities: [],
  foreignCities: [],
  waters: [],
  coarseLakes: [],
  infrastructure: [],
  places: { 'az-oil': { at: [49.3, 40.3], shift: [-20, 0] } },
  routes: {},
  gateways: { 'russia>ge': '44.6 43.5, 44.6 42.6' },
  insets: [],
  relief: { ridges: [{ name: 'Great Caucasus', width: 50, line: '40 43.8 3000, 45 42.6 4500' }] },
}

describe('another region', () => {
  const map = buildMap(parseRegion(caucasus))
  const areas = areasOf(map)

  test('is cut out of the same data', () => {
    expect([...areas.keys()]).toEqual(['ge', 'am', 'az'])
    for (const [id, { at }] of Object.entries(map.meta.capitals)) {
      expect([...areas].filter(([, area]) => contains(area, at)).map(([own]) => own)).toEqual([id])
    }
  })

  test('knows who touches whom', () => {
    expect(map.meta.neighbours).toEqual({ ge: ['am', 'az'], am: ['az', 'ge'], az: ['am', 'ge'] })
    expect([...bordersOf(map, 'far').keys()]).toEqual(['iran|turkey'])
  })

  test('joins tokens over the common border where the file draws no line', () => {
    expect(Object.keys(map.meta.routes)).toEqual(['am>az', 'am>ge', 'az>ge'])
    expect(map.meta.routes['am>ge']![0]).toEqual(map.meta.anchors['am']!.at)
  })

  test('is the same each time', () => {
    expect(mapText(buildMap(parseRegion(caucasus)))).toBe(mapText(map))
  })
})

describe('a faulty file', () => {
  const [georgia, ...others] = caucasus.states

  test('is refused with the place of the fault', () => {
    const states = [{ ...georgia!, label: { line: '42 42, 43', size: 20 } }, ...others]
    expect(() => parseRegion({ ...caucasus, states })).toThrow(/states\.0\.label\.line/)
  })

  test('names no country that the data lacks', () => {
    const states = [{ ...georgia!, merge: ['Atlantis'] }, ...others]
    expect(() => buildMap(parseRegion({ ...caucasus, states }))).toThrow(/No country 268 for ge/)
  })

  test('leads no line to a state that it lacks', () => {
    const region = parseRegion({ ...caucasus, gateways: { 'russia>xx': '44 44, 44 43' } })
    expect(() => buildMap(region)).toThrow(/russia>xx/)
  })
})
