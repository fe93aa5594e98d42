/** What the map says about the shipped scenarios: their projects, borders and gateways. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contains, distance } from '../../src/board/map/geometry.ts'
import { MARK_RADIUS, MARK_SPACE, SPOT_SPACE, TOKEN_SPACE } from '../../src/board/map/spots.ts'
import type { Line, Point } from '../../src/board/map/types.ts'
import { areasOf, shippedMap } from './helpers.ts'

interface ScenarioFile {
  powers: { id: string; gateways: { state: string; border: boolean }[] }[]
  states: { id: string; borders: string[]; projects: { id: string }[] }[]
}

const FOLDER = new URL('../../scenarios/', import.meta.url)
const scenarios = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
  .map((name): [string, ScenarioFile] => [
    name,
    JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as ScenarioFile,
  ])

const map = shippedMap()
const areas = areasOf(map)
const { meta } = map
/** Scenarios of the region. Others get a map that is made up. */
const regional = scenarios.filter(([, { states }]) => states.some(({ id }) => meta.aliases[id]))
const tokens = Object.values(meta.anchors).map(({ at }) => at)
const outer = new Set(map.objects.outer.geometries.map(({ id }) => String(id)))

/** Our id for a state of a scenario. */
const own = (state: string): string => meta.aliases[state]!
const isOnBoard = ([x, y]: Point): boolean =>
  x >= 0 && y >= 0 && x <= meta.width && y <= meta.height
const nearest = (point: Point, others: Point[]): number =>
  Math.min(...others.map((other) => distance(point, other)))
/** The states a line passes through. */
const crossed = (line: Line): string[] =>
  [...areas].filter(([, area]) => line.some((point) => contains(area, point))).map(([id]) => id)

describe.each(regional)('%s', (_, { powers, states }) => {
  const played = new Set(states.map(({ id }) => own(id)))

  test('every state is on the map', () => {
    expect([...played].filter((id) => !areas.has(id))).toEqual([])
  })

  test.each(states)('$id touches the states that the file says', ({ id, borders }) => {
    const touched = meta.neighbours[own(id)]!.filter((one) => played.has(one))
    expect(touched.toSorted()).toEqual(borders.map(own).toSorted())
  })

  test.each(states)('every project of $id has a place inside', ({ id, projects }) => {
    const isInside = (at?: Point): boolean => at !== undefined && contains(areas.get(own(id))!, at)
    expect(projects.filter((project) => !isInside(meta.places[project.id]))).toEqual([])
  })

  test.each(powers)('every gateway of $id has a line', ({ id, gateways }) => {
    const keys = gateways.map(({ state }) => `${id}>${own(state)}`)
    expect(keys.filter((key) => !meta.gateways[key])).toEqual([])
  })

  test.each(powers)('the gateways of $id over land are common borders', ({ id, gateways }) => {
    const pairOf = (state: string): string => [id, own(state)].sort().join('|')
    expect(gateways.map(({ state }) => outer.has(pairOf(state)))).toEqual(
      gateways.map(({ border }) => border),
    )
  })
})

describe('marks', () => {
  const places = Object.entries(meta.places)

  test.each(places)('%s keeps its distance from other marks', (id, at) => {
    const others = places.filter(([other]) => other !== id)
    expect(
      nearest(
        at,
        others.map(([, place]) => place),
      ),
    ).toBeGreaterThanOrEqual(MARK_SPACE)
  })

  test.each(places)('%s keeps its distance from tokens', (_, at) => {
    expect(nearest(at, tokens)).toBeGreaterThanOrEqual(TOKEN_SPACE)
  })

  test.each(Object.entries(meta.sites))('%s stands near where it belongs', (id, site) => {
    expect(distance(site, meta.places[id]!)).toBeGreaterThan(MARK_RADIUS)
    expect(distance(site, meta.places[id]!)).toBeLessThan(60)
  })

  test.each(Object.entries(meta.spots))('%s has free places inside', (id, spots) => {
    expect(spots.length).toBeGreaterThan(0)
    expect(spots.filter((spot) => !contains(areas.get(id)!, spot))).toEqual([])
    const marks = places.map(([, at]) => at)
    expect(spots.filter((spot) => nearest(spot, marks) < SPOT_SPACE - 1)).toEqual([])
  })
})

describe('lines', () => {
  test('join every two states that touch', () => {
    const pairs = Object.entries(meta.neighbours).flatMap(([id, others]) =>
      others.map((other) => [id, other].sort().join('>')),
    )
    expect(Object.keys(meta.routes).toSorted()).toEqual([...new Set(pairs)].toSorted())
  })

  test.each(Object.entries(meta.routes))('%s goes from token to token', (key, line) => {
    const [from, to] = key.split('>') as [string, string]
    expect([line[0], line.at(-1)]).toEqual([meta.anchors[from]!.at, meta.anchors[to]!.at])
    expect(crossed(line).toSorted()).toEqual([from, to])
  })

  test.each(Object.entries(meta.gateways))(
    '%s comes from outside to its state only',
    (key, line) => {
      const [, state] = key.split('>') as [string, string]
      expect(isOnBoard(line[0]!)).toBe(false)
      expect(line.at(-1)).toEqual(meta.anchors[state]!.at)
      expect(crossed(line)).toEqual([state])
    },
  )

  test('of unknown powers may start all round the board', () => {
    expect(meta.entries).toHaveLength(12)
    expect(meta.entries.filter(({ at }) => isOnBoard(at))).toEqual([])
  })
})
