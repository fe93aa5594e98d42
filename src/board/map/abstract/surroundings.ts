/** What lies round a made-up world: the powers beyond the sea, and the ways from there. */
import { bent, boxOf, mix } from '../geometry.ts'
import type { Line, NamedLabel, Point } from '../types.ts'
import { REACH, STEP } from './measures.ts'
import { angleOf } from './partition.ts'
import { eachPair } from './sites.ts'

/** A power, and the states through which its goods come in. */
export interface Outsider {
  id: string
  name: string
  gateways: readonly number[]
}

/** How far beyond the coast a power's name stands. */
const BEYOND = 0.34 * STEP
/** Powers are at least so far apart as seen from the middle. */
const LEAST_ANGLE = (2 * Math.PI) / 7
const PASSES = 60

const NAME_SIZE = 22
/** Half of how far a power's name runs at least, and for each of its letters. */
const HALF_NAME = 0.3 * STEP
const HALF_LETTER = 0.45 * NAME_SIZE

/** A name beyond the coast for each power, on the far side of where its roads begin. */
export function seaLabels(powers: readonly Outsider[], states: readonly Point[]): NamedLabel[] {
  const middle = mix(...boxOf(states), 0.5)
  return homesOf(powers, states).map((home, power) => {
    const { id, name } = powers[power]!
    const half = Math.max(HALF_NAME, HALF_LETTER * name.length)
    const away = Math.cos(angleOf([home[0] - middle[0], home[1] - middle[1]]))
    const [x, y] = [home[0] + away * half, home[1]]
    const curve: Line = [
      [x - half, y],
      [x, y],
      [x + half, y],
    ]
    return { id, name, curve, size: NAME_SIZE, whole: true }
  })
}

/** `aurelia>fenwick`: a line from where a power lies to a state through which its goods come in. */
export function entranceRoads(
  powers: readonly Outsider[],
  ids: readonly string[],
  states: readonly Point[],
): Record<string, Line> {
  const places = homesOf(powers, states)
  return Object.fromEntries(
    powers.flatMap(({ id, gateways }, power) =>
      gateways.map((state) => [`${id}>${ids[state]}`, bent(places[power]!, states[state]!)]),
    ),
  )
}

/** Each power lies beyond its gateways, all of them apart. */
function homesOf(powers: readonly Outsider[], states: readonly Point[]): Point[] {
  const middle = mix(...boxOf(states), 0.5)
  const angles = powers.map(({ gateways }, power) => bearing(gateways, states, middle, power))
  return keptApart(angles).map((angle) => beyondAll(states, middle, angle))
}

/** The last point of a ray that is as near to a state as the powers are. */
function beyondAll(states: readonly Point[], [x, y]: Point, angle: number): Point {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const far = states.map(([atX, atY]) => {
    const along = (atX - x) * cos + (atY - y) * sin
    const aside = (atX - x) * sin - (atY - y) * cos
    return along + Math.sqrt(Math.max(0, (REACH + BEYOND) ** 2 - aside ** 2))
  })
  const reach = Math.max(...far)
  return [x + reach * cos, y + reach * sin]
}

/** Where a power's gateways lie as seen from the middle; anywhere if that is all round. */
function bearing(
  gateways: readonly number[],
  states: readonly Point[],
  [x, y]: Point,
  power: number,
): number {
  const sum = gateways.reduce<Point>(
    (all, state) => [all[0] + states[state]![0] - x, all[1] + states[state]![1] - y],
    [0, 0],
  )
  return Math.hypot(...sum) < STEP / 10 ? power * 1.9 : angleOf(sum)
}

/** Moves angles that are too near each other apart. */
function keptApart(angles: readonly number[]): number[] {
  const moved = [...angles]
  for (let pass = 0; pass < PASSES; pass++) {
    eachPair(moved, (a, b) => {
      const apart = turnBetween(moved[a]!, moved[b]!)
      const missing = LEAST_ANGLE - Math.abs(apart)
      if (missing <= 0) return
      const by = ((apart < 0 ? -1 : 1) * missing) / 2
      moved[a] = moved[a]! - by
      moved[b] = moved[b]! + by
    })
  }
  return moved
}

const TURN = 2 * Math.PI

/** From -half a turn to half a turn. */
const turnBetween = (from: number, to: number): number =>
  ((((to - from) % TURN) + 1.5 * TURN) % TURN) - TURN / 2
