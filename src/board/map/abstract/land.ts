/** The land of a made-up world: outlines of states, borders between them, and coast, all a little uneven. */
import { distance } from '../geometry.ts'
import type { Line, Point } from '../types.ts'
import { REACH, STEP } from './measures.ts'
import { angleOf, partition, type Borders, type SharedBorder, type Side } from './partition.ts'

export interface Land {
  /** Per state, a closed ring. */
  rings: Line[]
  /** Indices of both sides, the lower one first, and the line between them. */
  borders: { states: [number, number]; line: Line }[]
  coast: Line[]
}

/** Board units between points of a line. */
const DETAIL = 7
/** Ends that are so near are the same. */
const SAME = 0.01

export function landOf(sites: readonly Point[], wanted: Borders): Land {
  // Borders that there is no room for are straits like all others.
  const found = partition(sites, wanted).shared
  const there = wanted.map((others, state) =>
    others.filter((other) => found.some(({ states }) => isBetween(states, state, other))),
  )
  const { sides, shared } = partition(sites, there)
  const borders = shared.map((border) => ({
    states: border.states,
    line: straight(sides[border.states[0]]!.find(isTo(border.states[1]))!, border.from, border.to),
  }))
  const outlines = sites.map((site, state) => outlineOf(site, state, sides[state]!, borders))
  return {
    rings: outlines.map((stretches) => closed(stretches.flatMap(({ line }) => uneven(line)))),
    borders: borders.map(({ states, line }) => ({ states, line: uneven(line) })),
    coast: outlines.flatMap((stretches) => coastOf(stretches).map(uneven)),
  }
}

const isTo =
  (state: number) =>
  ({ other }: Side): boolean =>
    other === state

const isBetween = ([low, high]: SharedBorder['states'], a: number, b: number): boolean =>
  low === Math.min(a, b) && high === Math.max(a, b)

/** Part of an outline. */
interface Stretch {
  line: Line
  coast: boolean
}

/** Once round a state: along its sides, and along the shore between them. */
function outlineOf(
  site: Point,
  state: number,
  sides: readonly Side[],
  borders: Land['borders'],
): Stretch[] {
  const stretches = sides.flatMap((side) => along(side, state, borders))
  if (stretches.length === 0) return [{ line: shore(site, 0, 2 * Math.PI), coast: true }]
  return stretches.flatMap((stretch, index): Stretch[] => {
    const [end, next] = [stretch.line.at(-1)!, stretches[(index + 1) % stretches.length]!.line[0]!]
    if (distance(end, next) < SAME) return [stretch]
    const from = angleOf([end[0] - site[0], end[1] - site[1]])
    const to = angleOf([next[0] - site[0], next[1] - site[1]])
    const turn = to > from ? to - from : to - from + 2 * Math.PI
    return [stretch, { line: shore(site, from, turn), coast: true }]
  })
}

/** A side: coast, the border if there is one, and coast again. */
function along(side: Side, state: number, borders: Land['borders']): Stretch[] {
  const border = borders.find(({ states }) => isBetween(states, state, side.other))
  if (!border) return [{ line: straight(side, side.from, side.to), coast: true }]
  const line = state === border.states[0] ? border.line : border.line.toReversed()
  const [from, to] = [lengthOn(side, line[0]!), lengthOn(side, line.at(-1)!)]
  const parts: Stretch[] = [
    { line: straight(side, side.from, from), coast: true },
    { line, coast: false },
    { line: straight(side, to, side.to), coast: true },
  ]
  return parts.filter((part) => distance(part.line[0]!, part.line.at(-1)!) > SAME)
}

const lengthOn = ({ foot, along: way }: Side, [x, y]: Point): number =>
  (x - foot[0]) * way[0] + (y - foot[1]) * way[1]

function straight({ foot, along: way }: Side, from: number, to: number): Line {
  const steps = Math.max(1, Math.ceil((to - from) / DETAIL))
  return Array.from({ length: steps + 1 }, (_, step): Point => {
    const at = from + ((to - from) * step) / steps
    return [foot[0] + way[0] * at, foot[1] + way[1] * at]
  })
}

function shore([x, y]: Point, from: number, turn: number): Line {
  const steps = Math.max(1, Math.ceil((turn * REACH) / DETAIL))
  return Array.from({ length: steps + 1 }, (_, step): Point => {
    const angle = from + (turn * step) / steps
    return [x + REACH * Math.cos(angle), y + REACH * Math.sin(angle)]
  })
}

/** Neighbouring stretches of coast as one line. */
function coastOf(stretches: readonly Stretch[]): Line[] {
  const inland = stretches.findIndex(({ coast }) => !coast)
  const round = [...stretches.slice(inland + 1), ...stretches.slice(0, inland + 1)]
  const lines: Line[] = []
  let open = false
  for (const { line, coast } of round) {
    if (coast && open) lines.at(-1)!.push(...line.slice(1))
    else if (coast) lines.push([...line])
    open = coast
  }
  return lines
}

const closed = (ring: Line): Line => {
  const points = ring.filter((at, index) => index === 0 || distance(at, ring[index - 1]!) > SAME)
  return distance(points[0]!, points.at(-1)!) > SAME ? [...points, points[0]!] : points
}

/** Waves that bend the plane: direction, length and height in steps, and where they begin. */
const WAVES = [
  { angle: 0.4, length: 0.83, height: 0.02, start: 0.7 },
  { angle: 1.9, length: 0.71, height: 0.018, start: 2.1 },
  { angle: 2.9, length: 0.37, height: 0.015, start: 4.4 },
  { angle: 1.1, length: 0.21, height: 0.006, start: 1.3 },
  { angle: 2.3, length: 0.13, height: 0.003, start: 5.2 },
] as const

/**
 * Where a point of the ruled plane lies on the uneven one. The bends are so gentle that no two points
 * meet: what was apart stays apart, what was shared stays shared.
 */
export function bend([x, y]: Point): Point {
  let [dx, dy] = [0, 0]
  for (const { angle, length, height, start } of WAVES) {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const phase = ((x * cos + y * sin) * 2 * Math.PI) / (length * STEP) + start
    const off = height * STEP
    // Along the wave and across it: coasts bulge in every direction.
    dx += off * (Math.sin(phase) * -sin + 0.5 * Math.cos(phase) * cos)
    dy += off * (Math.sin(phase) * cos + 0.5 * Math.cos(phase) * sin)
  }
  return [x + dx, y + dy]
}

const uneven = (line: Line): Line => line.map(bend)
