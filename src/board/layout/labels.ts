/** Which names there is room for, and where. Css pixels of the picture they are painted in. */
import type { BoardModel } from '../../view/index.ts'
import { along, boxesMeet, distance, grown, inBox, lengthOf, milestones } from '../map/geometry.ts'
import type { Box, LabelPath, Line, MapMeta, NamedLabel, Point } from '../map/types.ts'
import type { Ground } from './ground.ts'
import type { Piece } from './pieces.ts'

/** How wide text is at a size in css pixels. */
export type Measure = (text: string, size: number, weight: 'heavy' | 'light') => number

export interface CurvedLabel {
  text: string
  curve: Line
  size: number
  tracking: number
}

export interface TownLabel {
  text: string
  kind: 'capital' | 'town' | 'foreign'
  /** The town's own dot, null for a capital, which has a token. */
  dot: Point | null
  at: Point
  align: 'left' | 'right' | 'center'
  size: number
}

export interface Labels {
  states: CurvedLabel[]
  context: CurvedLabel[]
  water: CurvedLabel[]
  towns: TownLabel[]
}

export interface LabelScene {
  meta: MapMeta
  ground: Ground
  model: BoardModel
  /** From board units to css pixels, and how many of these a unit is. */
  project: (point: Point) => Point
  k: number
  width: number
  height: number
  /** By state, null where no token is shown. */
  tokens: readonly (Piece | null)[]
  /** Whatever else names keep off. */
  marks: readonly Piece[]
  blocked: readonly Box[]
  measure: Measure
}

/** Sizes of names in css pixels. */
const STATE = { least: 10, most: 60 }
const SHORT = 12
const TOWN = { capital: 13, town: 11.5, foreign: 11 }
/** Letter-spacing in shares of the size. */
const TRACKING = { least: 0.02, most: 0.7 }
/** Css pixels a board unit below which towns and waters are left out. */
const CAPITALS_FROM = 0.45
const TOWNS_FROM = 0.5
const WATERS_FROM = 0.5

export function layLabels(scene: LabelScene): Labels {
  const { meta, ground, model } = scene
  const states = model.states.map(({ name }, state) => {
    const { label, short } = ground.states[state]!
    return stateLabel(scene, name, short, label)
  })
  const context = meta.labels.context.flatMap((label) => farLabel(scene, label, 0.5))
  const water =
    scene.k >= WATERS_FROM ? meta.labels.water.flatMap((label) => farLabel(scene, label, 0.12)) : []
  const taken = [...states, ...water, ...context].flatMap((label) => boxesAlong(scene, label))
  return { states, context, water, towns: towns(scene, taken) }
}

const upper = (text: string): string => text.toLocaleUpperCase()

/** A state's name spread along the open part of its curve, or its short name in the middle of it. */
function stateLabel(
  scene: LabelScene,
  name: string,
  short: string,
  { curve, size }: LabelPath,
): CurvedLabel {
  const { project, k, measure } = scene
  const most = Math.max(STATE.least, Math.min(STATE.most, size * k))
  const line = openPart(scene, curve.map(project), most * 0.5)
  const room = lengthOf(line)
  const text = upper(name)
  for (let at = most; at >= STATE.least; at -= 0.5) {
    const tracking = trackingFor(measure(text, at, 'heavy'), text.length, room)
    if (tracking >= at * TRACKING.least) {
      return { text, curve: line, size: at, tracking: Math.min(tracking, at * TRACKING.most) }
    }
  }
  return { text: upper(short), curve: line, size: SHORT, tracking: SHORT * 0.1 }
}

const SAMPLES = 48

/** The longest part of a line in the picture and off all pieces; all of it if none is worth having. */
function openPart(scene: LabelScene, line: Line, clearance: number): Line {
  const { marks, tokens, width, height } = scene
  const pieces = [...marks, ...tokens.filter((token) => token !== null)]
  const picture = grown(
    [
      [0, 0],
      [width, height],
    ],
    -clearance,
  )
  const lengths = milestones(line)
  const total = lengths.at(-1)!
  let [best, part]: [Line, Line] = [[], []]
  for (let step = 0; step <= SAMPLES; step++) {
    const { point } = along(line, lengths, (total * step) / SAMPLES)
    const free = pieces.every(({ at, radius }) => distance(at, point) > radius + clearance)
    const open = free && inBox(picture, point)
    part = open ? [...part, point] : []
    if (part.length > best.length) best = part
  }
  return best.length > SAMPLES / 5 ? best : line
}

const trackingFor = (width: number, letters: number, room: number): number =>
  (room - width) / Math.max(1, letters - 1)

/** A name outside the playable states, if it fits its curve. */
function farLabel(
  { project, k, measure, width, height }: LabelScene,
  { name, curve, size, whole }: NamedLabel,
  most: number,
): CurvedLabel[] {
  const line = curve.map(project)
  const picture: Box = [
    [0, 0],
    [width, height],
  ]
  if (whole && !line.every((point) => inBox(picture, point))) return []
  const at = Math.min(STATE.most / 2, Math.max(10, size * k))
  const text = most > 0.3 ? upper(name) : name
  const tracking = trackingFor(measure(text, at, 'light'), name.length, lengthOf(line))
  if (tracking < 0 && k < 1) return []
  return [{ text, curve: line, size: at, tracking: Math.max(0, Math.min(tracking, at * most)) }]
}

/** Boxes round the letters of a curved name. */
function boxesAlong({ measure }: LabelScene, { text, curve, size, tracking }: CurvedLabel): Box[] {
  const lengths = milestones(curve)
  const width = measure(text, size, 'heavy') + tracking * (text.length - 1)
  const start = (lengths.at(-1)! - width) / 2
  const steps = Math.max(2, Math.ceil(width / size))
  return Array.from({ length: steps + 1 }, (_, step): Box => {
    const [x, y] = along(curve, lengths, start + (width * step) / steps).point
    const half = size * 0.55
    return [
      [x - half, y - half],
      [x + half, y + half],
    ]
  })
}

interface Wanted {
  text: string
  kind: TownLabel['kind']
  at: Point
  /** Names stand this far from the point. */
  off: number
}

/** Capitals first, then towns, each where there is room for its name. */
function towns(scene: LabelScene, taken: Box[]): TownLabel[] {
  const boxes = [
    ...taken,
    ...scene.blocked,
    ...scene.marks.map(boxRound),
    ...scene.tokens.flatMap((token) => (token ? [boxRound(token)] : [])),
  ]
  return wantedTowns(scene).flatMap((wanted) => {
    const found = candidates(wanted, scene).find(
      ({ box }) => isInside(box, scene) && !boxes.some((other) => boxesMeet(box, other)),
    )
    if (!found) return []
    boxes.push(found.box)
    return [found.label]
  })
}

const boxRound = ({ at: [x, y], radius }: Piece): Box => [
  [x - radius * 0.9, y - radius * 0.9],
  [x + radius * 0.9, y + radius * 0.9],
]

const isInside = ([from, to]: Box, { width, height }: LabelScene): boolean =>
  from[0] >= 0 && from[1] >= 0 && to[0] <= width && to[1] <= height

function wantedTowns({ model, tokens, meta, k, project }: LabelScene): Wanted[] {
  const capitals = model.states.flatMap(({ capital }, state): Wanted[] => {
    const token = tokens[state]
    return token && k >= CAPITALS_FROM
      ? [{ text: capital, kind: 'capital', at: token.at, off: token.radius + 4 }]
      : []
  })
  if (k < TOWNS_FROM) return capitals
  const others = meta.cities.map(({ name, at, foreign }): Wanted => ({
    text: name,
    kind: foreign ? 'foreign' : 'town',
    at: project(at),
    off: 6,
  }))
  return [...capitals, ...others.sort((a, b) => rank(a) - rank(b))]
}

const rank = ({ kind }: Wanted): number => (kind === 'foreign' ? 1 : 0)

function candidates(
  { text, kind, at: [x, y], off }: Wanted,
  { measure }: LabelScene,
): { label: TownLabel; box: Box }[] {
  const size = TOWN[kind]
  const width = measure(text, size, 'light')
  const half = size * 0.55
  const dot: Point | null = kind === 'capital' ? null : [x, y]
  const spot = (
    align: TownLabel['align'],
    at: Point,
    left: number,
  ): { label: TownLabel; box: Box } => ({
    label: { text, kind, dot, at, align, size },
    box: [
      [left - 1, at[1] - half],
      [left + width + 1, at[1] + half],
    ],
  })
  const right = (dy: number) => spot('left', [x + off, y + dy], x + off)
  const left = (dy: number) => spot('right', [x - off, y + dy], x - off - width)
  const centred = (dy: number) => spot('center', [x, y + dy], x - width / 2)
  const under = kind === 'capital' ? off + half : off + half - 2
  const across = [right(0), left(0)]
  const straight = [centred(under), centred(-under)]
  const slanted = [right(half), right(-half), left(half), left(-half)]
  return kind === 'capital'
    ? [...straight, ...across, ...slanted]
    : [...across, ...straight, ...slanted]
}
