/**
 * Where the states of a made-up world lie, from who borders whom alone. States that share a border
 * come to lie a step apart, all others farther; the same borders always give the same places.
 */
import { distance } from '../geometry.ts'
import type { Point } from '../types.ts'
import { STEP } from './measures.ts'
import { partition, type Borders } from './partition.ts'

/** Tries from different beginnings, the best of which counts: more where borders are missing. */
const TRIES = 8
const MOST_TRIES = 32
/** Passes that spread the states by how many borders lie between them, and that pack them. */
const SPREADING = 120
const PACKING = 220
/** The last passes only set distances right. */
const SETTLING = 80
/** How far apart states are that do not border on each other, in steps. */
const APART = 1.38
/** How much of a wrong distance a pass corrects. */
const FIRM = 0.4
/** How strongly states are drawn to the middle, across and down: a board is wider than high. */
const PULL: Point = [0.006, 0.011]
const WIDER = 1.3

/** The middles of all states, in board units, the middle of them all at [0, 0]. */
export function placeSites(borders: Borders): Point[] {
  const steps = stepsBetween(borders)
  let best: Point[] = []
  let least = Infinity
  for (let attempt = 0; attempt < (least < MISSING ? TRIES : MOST_TRIES); attempt++) {
    const sites = settled(borders, steps, attempt).map(([x, y]): Point => [x * STEP, y * STEP])
    const cost = costOf(sites, borders)
    if (cost < least) [best, least] = [sites, cost]
  }
  return best
}

/** The fewest borders between any two states; states that nothing joins count as far apart. */
function stepsBetween(borders: Borders): number[][] {
  return borders.map((_, from) => {
    const steps = borders.map(() => borders.length)
    steps[from] = 0
    const reached = [from]
    for (const state of reached) {
      for (const next of borders[state]!) {
        if (steps[next]! < borders.length) continue
        steps[next] = steps[state]! + 1
        reached.push(next)
      }
    }
    return steps
  })
}

function settled(borders: Borders, steps: readonly number[][], attempt: number): Point[] {
  const places = scattered(borders.length, attempt)
  for (let pass = 0; pass < SPREADING; pass++) {
    eachPair(places, (a, b) => setApart(places, a, b, steps[a]![b]!))
  }
  lieDown(places)
  for (let pass = 0; pass < PACKING; pass++) {
    if (pass < PACKING - SETTLING) pullIn(places)
    eachPair(places, (a, b) => {
      const joined = borders[a]!.includes(b)
      if (joined || distance(places[a]!, places[b]!) < APART) {
        setApart(places, a, b, joined ? 1 : APART)
      }
    })
  }
  lieDown(places)
  return places
}

/** Points of a disc that look random and are the same every time. */
function scattered(count: number, attempt: number): Point[] {
  let seed = 1 + attempt * 7919
  const next = (): number => {
    seed = (seed * 16807) % 2147483647
    return seed / 2147483647
  }
  return Array.from({ length: count }, (): Point => {
    const [reach, angle] = [Math.sqrt(next()) * 2, next() * 2 * Math.PI]
    return [reach * Math.cos(angle), reach * Math.sin(angle)]
  })
}

/** Does something for every two places of a list, the first one before the second. */
export function eachPair(places: readonly unknown[], act: (a: number, b: number) => void): void {
  for (let a = 0; a < places.length; a++) {
    for (let b = a + 1; b < places.length; b++) act(a, b)
  }
}

/** Moves two states towards the distance that they should have. */
function setApart(places: Point[], a: number, b: number, wanted: number): void {
  const [from, to] = [places[a]!, places[b]!]
  const apart = Math.max(0.01, distance(from, to))
  const by = ((apart - wanted) / apart) * (FIRM / 2) * Math.min(1, 1 / wanted)
  const [dx, dy] = [(to[0] - from[0]) * by, (to[1] - from[1]) * by]
  places[a] = [from[0] + dx, from[1] + dy]
  places[b] = [to[0] - dx, to[1] - dy]
}

function pullIn(places: Point[]): void {
  places.forEach(([x, y], state) => {
    places[state] = [x * (1 - PULL[0]), y * (1 - PULL[1])]
  })
}

/** Moves the middle to [0, 0] and turns the longest way across. */
function lieDown(places: Point[]): void {
  const middle = places.reduce<Point>(([x, y], at) => [x + at[0], y + at[1]], [0, 0])
  const centred = places.map(([x, y]): Point => [
    x - middle[0] / places.length,
    y - middle[1] / places.length,
  ])
  const sum = (of: (at: Point) => number): number => centred.reduce((all, at) => all + of(at), 0)
  const turn =
    Math.atan2(
      2 * sum(([x, y]) => x * y),
      sum(([x, y]) => x * x - y * y),
    ) / 2
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  centred.forEach(([x, y], state) => {
    places[state] = [x * cos + y * sin, y * cos - x * sin]
  })
}

/** What a border costs that there is no room for: more than anything else that may be amiss. */
const MISSING = 100

/** Missing borders weigh most; then states that are too near each other, and a board of odd shape. */
function costOf(sites: readonly Point[], borders: Borders): number {
  const { shared } = partition(sites, borders)
  const wanted = borders.reduce((sum, { length }) => sum + length, 0) / 2
  let strain = 0
  eachPair(sites, (a, b) => {
    const apart = distance(sites[a]!, sites[b]!) / STEP
    strain += borders[a]!.includes(b) ? Math.abs(apart - 1) : Math.max(0, APART - apart)
  })
  const wide = spanOf(sites, 0) / spanOf(sites, 1)
  return MISSING * (wanted - shared.length) + strain + Math.abs(Math.log(wide / WIDER))
}

const spanOf = (sites: readonly Point[], axis: 0 | 1): number => {
  const values = sites.map((at) => at[axis])
  return Math.max(...values) - Math.min(...values) + STEP
}
