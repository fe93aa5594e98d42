/** Roads: each state has one, from outside or from a neighbour; unknown powers have roads too. */
import { describe, expect, it } from 'vitest'
import { routeLines } from '../../src/board/layout/routes.ts'
import { groundOf } from '../../src/board/layout/ground.ts'
import { distance } from '../../src/board/map/geometry.ts'
import type { BoardModel, BoardRoute } from '../../src/view/index.ts'
import { DEFAULT, geography, shippedModel } from './scene.ts'

const model = shippedModel(DEFAULT)
const ground = groundOf(geography, model)
const linesOf = (changed: BoardModel, viewer: number) =>
  routeLines(geography.meta, ground, changed, viewer)

const withRoutes = (routes: BoardRoute[]): BoardModel => ({ ...model, routes: [routes] })

describe('Roads', () => {
  it.each(model.powers.map(({ id }, power) => [id, power] as const))(
    'of %s end at tokens',
    (_, power) => {
      const lines = linesOf(model, power)
      expect(lines.length).toBeGreaterThan(0)
      for (const { state, line } of lines) {
        expect(distance(line.at(-1)!, ground.states[state]!.at)).toBeLessThan(1)
      }
    },
  )

  it('lead to every state once or by several gateways, and begin at a state that is reached', () => {
    const open = model.states.map(({ index }) => ({
      state: index,
      gateway: index === 0,
      open: true,
      crossed: true,
    }))
    const lines = linesOf(withRoutes(open), 0)
    expect(lines.map(({ state }) => state).sort()).toEqual(model.states.map(({ index }) => index))
    const reached = [ground.states[0]!.at]
    for (const { state, line } of lines.slice(1)) {
      expect(reached.some((at) => distance(at, line[0]!) < 1)).toBe(true)
      reached.push(ground.states[state]!.at)
    }
  })

  it('are broken to states that are not reached', () => {
    const cut = model.states.map(({ index }) => ({
      state: index,
      gateway: index === 0,
      open: index === 0,
      crossed: index === 0,
    }))
    const lines = linesOf(withRoutes(cut), 0)
    expect(lines.filter(({ open }) => open).map(({ state }) => state)).toEqual([0])
    const neighbours = model.states[0]!.neighbours
    expect(
      lines
        .filter(({ open }) => !open)
        .map(({ state }) => state)
        .sort(),
    ).toEqual([...neighbours].sort())
  })

  it('come in from the edge of the board for powers without lines of their own', () => {
    const powers = model.powers.map((power) => ({ ...power, id: `new-${power.id}` }))
    const entries = geography.meta.entries.map(({ at }) => at)
    for (const { line } of linesOf({ ...model, powers }, 0).slice(0, 2)) {
      expect(entries.some((at) => distance(at, line[0]!) < 1)).toBe(true)
    }
  })

  it('of nobody are none', () => {
    expect(linesOf(model, -1)).toEqual([])
  })
})
