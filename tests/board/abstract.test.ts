/** Made-up maps: their land follows from who borders whom, whatever that is. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { outlineOf } from '../../src/board/layout/ground.ts'
import { abstractGeography, mapFor, type Outline } from '../../src/board/map/abstract/index.ts'
import { boxOf, contains, distance } from '../../src/board/map/geometry.ts'
import { MARK_SPACE, TOKEN_SPACE } from '../../src/board/map/spots.ts'
import type { Point } from '../../src/board/map/types.ts'
import { largeScenario } from '../fixtures/scenarios/large.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'
import { runs } from '../helpers/counts.ts'
import { geography as shipped, laid, modelOf } from './scene.ts'

type Pair = [number, number]

function outlineFrom(states: number, pairs: readonly Pair[]): Outline {
  const joined = (a: number, b: number): boolean =>
    pairs.some((pair) => pair.includes(a) && pair.includes(b))
  return {
    states: Array.from({ length: states }, (_, state) => ({
      id: `s${state}`,
      neighbours: [...Array(states).keys()].filter(
        (other) => other !== state && joined(state, other),
      ),
    })),
    powers: [
      { id: 'north', name: 'North', gateways: [0] },
      { id: 'south', name: 'South', gateways: [states - 1, 1] },
    ],
  }
}

/** States that borders join: each one to an earlier one, and some further pairs. */
const worlds = (farther: number): fc.Arbitrary<Outline> =>
  fc.integer({ min: 3, max: 8 }).chain((states) =>
    fc
      .tuple(
        fc.tuple(...Array.from({ length: states - 1 }, (_, at) => fc.nat({ max: at }))),
        fc.array(fc.tuple(fc.nat({ max: states - 1 }), fc.nat({ max: states - 1 })), {
          maxLength: farther,
        }),
      )
      .map(([earlier, more]) =>
        outlineFrom(states, [
          ...earlier.map((other, at): Pair => [at + 1, other]),
          ...more.filter(([a, b]) => a !== b),
        ]),
      ),
  )

/** States in rows of so many, each joined to those beside, below, and below to the right. */
const carpets: fc.Arbitrary<Outline> = fc
  .tuple(fc.integer({ min: 3, max: 8 }), fc.integer({ min: 2, max: 4 }))
  .map(([states, wide]) => {
    const pairs = [...Array(states).keys()].flatMap((at): Pair[] => {
      const beside = at % wide < wide - 1 ? [at + 1, at + wide + 1] : []
      return [...beside, at + wide].filter((to) => to < states).map((to) => [at, to])
    })
    return outlineFrom(states, pairs)
  })

const bordersOf = ({ states }: Outline): string[] =>
  states.flatMap(({ id, neighbours }, state) =>
    neighbours.filter((other) => other > state).map((other) => `${id}|s${other}`),
  )

const MANY = runs(40, { quick: 12, long: 300 })
const FEW = runs(10, { quick: 4, long: 60 })

describe('The land of a made-up map', () => {
  it('has every state once, round its token, and no two on the same ground', () => {
    fc.assert(
      fc.property(worlds(10), (outline) => {
        const { states, meta } = abstractGeography(outline)
        for (const { id } of outline.states) {
          const at = meta.anchors[id]!.at
          const under = [...states].filter(([, area]) => contains(area, at)).map(([own]) => own)
          expect(under).toEqual([id])
        }
        for (const [id, area] of states) {
          const others = [...states].filter(([own]) => own !== id)
          const edge = area.flat(2).filter((_, index) => index % 5 === 0)
          const inner = edge.map((point) => towards(point, meta.anchors[id]!.at, 4))
          const shared = inner.filter((point) => others.some(([, other]) => contains(other, point)))
          expect(shared).toEqual([])
        }
      }),
      MANY,
    )
  })

  it('has a border only between states that share one', () => {
    fc.assert(
      fc.property(worlds(10), (outline) => {
        const drawn = abstractGeography(outline).borders.map(({ sides }) => sides.join('|'))
        const wanted = bordersOf(outline)
        expect(drawn.filter((border) => !wanted.includes(border))).toEqual([])
      }),
      MANY,
    )
  })

  it.each([
    ['in rows', carpets],
    ['that form a tree', worlds(0)],
  ])('draws all borders of states %s', (_, some) => {
    fc.assert(
      fc.property(some, (outline) => {
        const drawn = abstractGeography(outline).borders.map(({ sides }) => sides.join('|'))
        expect(drawn.toSorted()).toEqual(bordersOf(outline).toSorted())
      }),
      MANY,
    )
  })

  it('is the same each time', () => {
    fc.assert(
      fc.property(worlds(6), (outline) => {
        expect(abstractGeography(structuredClone(outline))).toEqual(abstractGeography(outline))
      }),
      FEW,
    )
  })

  it('is never much wider than high, nor higher than wide', () => {
    fc.assert(
      fc.property(worlds(10), (outline) => {
        const { states } = abstractGeography(outline)
        const [low, high] = boxOf([...states.values()].flat(3))
        const shape = (high[0] - low[0]) / (high[1] - low[1])
        expect(shape).toBeGreaterThan(2 / 3)
        expect(shape).toBeLessThan(3.2)
      }),
      MANY,
    )
  })
})

const towards = (from: Point, to: Point, by: number): Point => {
  const share = by / Math.max(by, distance(from, to))
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}

describe('Places on a made-up map', () => {
  it('are enough for ten projects a state, inside it and apart from each other', () => {
    fc.assert(
      fc.property(worlds(8), (outline) => {
        const { states, meta } = abstractGeography(outline)
        for (const [id, spots] of Object.entries(meta.spots)) {
          expect(spots.length).toBe(10)
          expect(spots.filter((spot) => !contains(states.get(id)!, spot))).toEqual([])
          for (const [index, spot] of spots.entries()) {
            expect(distance(spot, meta.anchors[id]!.at)).toBeGreaterThan(TOKEN_SPACE)
            for (const other of spots.slice(index + 1)) {
              expect(distance(spot, other)).toBeGreaterThan(MARK_SPACE - 8)
            }
          }
        }
      }),
      FEW,
    )
  })

  it('are joined by lines: over each border, and from outside to each gateway', () => {
    fc.assert(
      fc.property(worlds(6), (outline) => {
        const { meta, borders, states } = abstractGeography(outline)
        for (const { sides } of borders) {
          const line = meta.routes[sides.join('>')]!
          expect(line[0]).toEqual(meta.anchors[sides[0]!]!.at)
          expect(distance(line.at(-1)!, meta.anchors[sides[1]!]!.at)).toBeLessThan(0.01)
        }
        for (const { id, gateways } of outline.powers) {
          for (const state of gateways) {
            const line = meta.gateways[`${id}>s${state}`]!
            expect([...states.values()].some((area) => contains(area, line[0]!))).toBe(false)
            expect(distance(line.at(-1)!, meta.anchors[`s${state}`]!.at)).toBeLessThan(0.01)
          }
        }
      }),
      MANY,
    )
  })
})

describe('A scenario of states that the map does not know', () => {
  test('takes a made-up map as soon as one state is unknown', () => {
    const known = outlineOfIds(['kazakhstan', 'uzbekistan', 'turkmenistan'])
    expect(mapFor(shipped, known)).toBe(shipped)
    const mixed = mapFor(shipped, outlineOfIds(['kazakhstan', 'uzbekistan', 'erewhon']))
    expect([...mixed.states.keys()]).toEqual(['kazakhstan', 'uzbekistan', 'erewhon'])
  })

  test('has a line for each border: where they meet, or dots from one to the other', () => {
    const model = modelOf(largeScenario())
    const all = model.states.map(({ index }) => index)
    const states = model.states.map((state) => ({
      ...state,
      neighbours: all.filter((other) => other !== state.index),
    }))
    const { ground } = laid({ ...model, states }, 1440, 900)
    const { borders } = mapFor(shipped, outlineOf({ ...model, states }))
    expect(ground.links.length).toBeGreaterThan(0)
    expect(borders.length + ground.links.length).toBe((8 * 7) / 2)
  })

  const SCREENS = [
    ['a desk', 1440, 900, { top: 76, right: 320, bottom: 76, left: 20 }],
    ['a laptop', 1024, 768, { top: 64, right: 20, bottom: 96, left: 20 }],
    ['a phone', 390, 844, { top: 64, bottom: 300 }],
  ] as const
  const SIZES = [
    ['two powers and three states', smallScenario()],
    ['four powers and eight states', largeScenario()],
  ] as const

  describe.each(SIZES)('with %s', (_, file) => {
    test.each(SCREENS)('has all pieces apart and in sight on %s', (_, width, height, edges) => {
      const { at, model } = laid(modelOf(file), width, height, edges)
      const pieces = [...at.tokens, ...at.marks]
      expect(pieces).toHaveLength(model.states.length + model.projects.length)
      pieces.forEach((piece, index) => {
        for (const other of pieces.slice(index + 1)) {
          expect(distance(piece.at, other.at)).toBeGreaterThan(piece.radius + other.radius - 1)
        }
        expect(piece.at[0]).toBeGreaterThan(piece.radius / 2)
        expect(piece.at[0]).toBeLessThan(width - piece.radius / 2)
      })
    })
  })
})

const outlineOfIds = (ids: readonly string[]): Outline => ({
  states: ids.map((id, state) => ({
    id,
    neighbours: [state - 1, state + 1].filter((other) => other >= 0 && other < ids.length),
  })),
  powers: [],
})
