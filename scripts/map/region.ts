/**
 * A region file says which countries to cut out of the world and what to write on them. Places are
 * [longitude, latitude] in degrees; a line is "longitude latitude, longitude latitude, …". Sizes
 * and shifts are in board units.
 */
import * as v from 'valibot'
import type { Point } from '../../src/board/map/types.ts'

const Degrees = v.tuple([v.number(), v.number()])
const Size = v.pipe(v.number(), v.minValue(0))
const Id = v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/))

/** The numbers of a line, `width` at each stop. */
function stops<T extends number[]>(width: T['length']) {
  return v.pipe(
    v.string(),
    v.transform((text) => text.split(',').map((stop) => stop.trim().split(/\s+/).map(Number) as T)),
    v.check((line) => line.every((stop) => stop.length === width && stop.every(Number.isFinite))),
  )
}

const Waypoints = stops<Point>(2)
const Label = v.strictObject({ line: Waypoints, size: Size })
const City = v.strictObject({ name: v.string(), at: Degrees })

/** `numeric` is ISO 3166-1; `merge` names pieces that the data keeps apart. */
const Country = { id: Id, numeric: v.string(), merge: v.optional(v.array(v.string()), []) }

const State = v.strictObject({
  ...Country,
  aliases: v.optional(v.array(v.string()), []),
  capital: City,
  /** Where the token stands, if not on the capital. */
  anchor: v.optional(Degrees),
  label: Label,
})

const Neighbour = v.strictObject({ ...Country, name: v.string(), label: v.optional(Label) })

const Place = v.strictObject({ at: Degrees, shift: v.optional(Degrees) })

/** `width` in km from the crest; the third number of a stop is the crest's height in metres. */
const Ridge = v.strictObject({
  name: v.string(),
  width: Size,
  line: stops<[number, number, number]>(3),
})

const RegionSchema = v.strictObject({
  id: Id,
  board: v.strictObject({
    width: Size,
    height: Size,
    /** Between the playable states and the board's edges. */
    margin: v.strictObject({ top: Size, right: Size, bottom: Size, left: Size }),
    /** How far land goes on beyond the edges. */
    bleed: v.strictObject({ x: Size, y: Size }),
  }),
  /** A conformal conic projection. */
  projection: v.strictObject({ meridian: v.number(), parallels: Degrees }),
  states: v.array(State),
  context: v.array(Neighbour),
  /** Borders between context countries that are drawn; all others are not. */
  farBorders: v.array(v.string()),
  cities: v.array(City),
  foreignCities: v.array(City),
  waters: v.array(v.strictObject({ id: Id, name: v.string(), line: Waypoints, size: Size })),
  /** Lakes that the finer data lacks: a point in each. */
  coarseLakes: v.array(v.strictObject({ name: v.string(), inside: Degrees })),
  infrastructure: v.array(
    v.strictObject({ kind: v.picklist(['oil', 'gas', 'rail']), name: v.string(), line: Waypoints }),
  ),
  places: v.record(v.string(), Place),
  /** Between the two tokens; without a line, over the handiest point of the common border. */
  routes: v.record(v.string(), Waypoints),
  /** From outside up to the token. */
  gateways: v.record(v.string(), Waypoints),
  insets: v.array(
    v.strictObject({ id: Id, states: v.array(Id), southWest: Degrees, northEast: Degrees }),
  ),
  relief: v.strictObject({ ridges: v.array(Ridge) }),
  /** Words for readers of the file. */
  notes: v.optional(v.record(v.string(), v.string()), {}),
})

export type Region = v.InferOutput<typeof RegionSchema>
export type RegionFile = v.InferInput<typeof RegionSchema>
export type Country = Region['states'][number] | Region['context'][number]

/** Throws with the place of the first fault. */
export function parseRegion(file: unknown): Region {
  const result = v.safeParse(RegionSchema, file)
  if (result.success) return result.output
  const [issue] = result.issues
  throw new Error(`Region file, ${v.getDotPath(issue) ?? 'as a whole'}: ${issue.message}`)
}

/** The window of the plane that the map covers: upper left and lower right corner. */
export function extentOf({ board: { width, height, bleed } }: Region): [Point, Point] {
  return [
    [-bleed.x, -bleed.y],
    [width + bleed.x, height + bleed.y],
  ]
}

/** `kg|kz` for kz and kg. */
export const pairId = (a: string, b: string, sign = '|'): string => [a, b].sort().join(sign)
