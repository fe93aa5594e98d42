/**
 * Land divided between states: each has what is nearest to its middle and within reach. Where two
 * states share a border they meet halfway; where they do not, a strait keeps them apart.
 */
import { distance } from '../geometry.ts'
import type { Point } from '../types.ts'
import { LEAST_BORDER, REACH, STRAIT } from './measures.ts'

/** Per state, the indices of the states that it borders on. */
export type Borders = readonly (readonly number[])[]

/** A straight side of a state's land: from a point in a direction, between two lengths. */
export interface Side {
  other: number
  /** The foot of the state's middle on the line, and the direction that goes round it. */
  foot: Point
  along: Point
  from: number
  to: number
}

/** A border that two states share, with the lower index first; its ends as the first one's side has them. */
export interface SharedBorder {
  states: [number, number]
  from: number
  to: number
}

export interface Partition {
  /** Per state, the sides of its land in the order in which they go round it; coast lies between them. */
  sides: Side[][]
  shared: SharedBorder[]
}

export function partition(sites: readonly Point[], borders: Borders): Partition {
  const lines = sites.map((_, state) => linesAround(sites, borders, state))
  const sides = lines.map((around) => around.flatMap((line) => clipped(line, around)))
  return { sides, shared: sharedBorders(sides, borders) }
}

/** The line between a state and another: how far it is, and which way. */
interface Divide {
  other: number
  foot: Point
  towards: Point
  far: number
}

/** In the order in which their directions go round. */
function linesAround(sites: readonly Point[], borders: Borders, state: number): Divide[] {
  const here = sites[state]!
  const lines = sites.flatMap((there, other): Divide[] => {
    if (other === state) return []
    const apart = distance(here, there)
    const towards: Point = [(there[0] - here[0]) / apart, (there[1] - here[1]) / apart]
    const far = apart / 2 - (borders[state]!.includes(other) ? 0 : STRAIT / 2)
    const foot: Point = [here[0] + towards[0] * far, here[1] + towards[1] * far]
    return [{ other, foot, towards, far }]
  })
  return lines.sort((a, b) => angleOf(a.towards) - angleOf(b.towards))
}

export const angleOf = ([x, y]: Point): number => Math.atan2(y, x)

/** What is left of a line within reach and on the state's side of all others. */
function clipped({ other, foot, towards, far }: Divide, around: readonly Divide[]): Side[] {
  if (far >= REACH) return []
  const along: Point = [-towards[1], towards[0]]
  let to = Math.sqrt(REACH ** 2 - far ** 2)
  let from = -to
  for (const line of around) {
    if (line.other === other) continue
    const beyond = dot([foot[0] - line.foot[0], foot[1] - line.foot[1]], line.towards)
    const slope = dot(along, line.towards)
    if (slope > 0) to = Math.min(to, -beyond / slope)
    else if (slope < 0) from = Math.max(from, -beyond / slope)
    else if (beyond > 0) return []
  }
  return from < to ? [{ other, foot, along, from, to }] : []
}

const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1]

/** Where both states have the line between them for a side. */
function sharedBorders(sides: readonly Side[][], borders: Borders): SharedBorder[] {
  return sides.flatMap((own, state) =>
    own.flatMap(({ other, from, to }): SharedBorder[] => {
      if (other < state || !borders[state]!.includes(other)) return []
      const back = sides[other]!.find((side) => side.other === state)
      if (!back) return []
      // Seen from the other state the same line goes the other way.
      const [start, end] = [Math.max(from, -back.to), Math.min(to, -back.from)]
      return end - start < LEAST_BORDER ? [] : [{ states: [state, other], from: start, to: end }]
    }),
  )
}
