/** Names: in full where they fit, short where not, off pieces and off each other. */
import { describe, expect, it } from 'vitest'
import { layLabels, type Labels } from '../../src/board/layout/labels.ts'
import { toScreen } from '../../src/board/layout/camera.ts'
import { distance, lengthOf } from '../../src/board/map/geometry.ts'
import { DEFAULT, geography, laid, shippedModel, type Laid } from './scene.ts'

/** About what a serif takes. */
const measure = (text: string, size: number): number => text.length * size * 0.62

function labelsOn({ model, ground, screen: { view, size }, at }: Laid): Labels {
  return layLabels({
    meta: geography.meta,
    ground,
    model,
    project: (point) => toScreen(view, size, point),
    k: view.k,
    ...size,
    tokens: at.tokens,
    marks: at.marks,
    blocked: [],
    measure,
  })
}

const desk = laid(shippedModel(DEFAULT), 1440, 900)
const phone = laid(shippedModel(DEFAULT), 390, 844, { top: 64, bottom: 300 })

describe('Names of states', () => {
  it('are the scenario’s, along their curves, on a desk', () => {
    const names = labelsOn(desk).states.map(({ text }) => text)
    expect(names).toEqual(desk.model.states.map(({ name }) => name.toUpperCase()))
  })

  it('fit their curves', () => {
    for (const { text, curve, size, tracking } of labelsOn(desk).states) {
      const width = measure(text, size) + tracking * (text.length - 1)
      expect(width).toBeLessThanOrEqual(lengthOf(curve) + 1)
    }
  })

  it('are short where there is no room', () => {
    const names = labelsOn(phone).states.map(({ text }) => text)
    expect(names).toContain('KAZAKHSTAN')
    expect(names).toContain('TJ')
  })

  it('shrink for long names', () => {
    const states = desk.model.states.map((state) => ({
      ...state,
      name: `${state.name} and its islands`,
    }))
    const { states: long } = labelsOn({ ...desk, model: { ...desk.model, states } })
    expect(long[0]!.text).toMatch(/ISLANDS$/)
    expect(long.map(({ size }) => size).every((size) => size >= 10)).toBe(true)
  })
})

describe('Names of towns', () => {
  it('name every capital on a desk', () => {
    const capitals = labelsOn(desk).towns.filter(({ kind }) => kind === 'capital')
    expect(capitals.map(({ text }) => text).sort()).toEqual(
      desk.model.states.map(({ capital }) => capital).sort(),
    )
  })

  it('lie on no piece', () => {
    for (const { text, at, align, size } of labelsOn(desk).towns) {
      const width = measure(text, size)
      const middle = at[0] + { left: width / 2, right: -width / 2, center: 0 }[align]
      for (const piece of [...desk.at.tokens, ...desk.at.marks]) {
        expect(distance(piece.at, [middle, at[1]])).toBeGreaterThan(piece.radius * 0.8)
      }
    }
  })

  it('are left out on a phone', () => {
    expect(labelsOn(phone).towns).toEqual([])
  })
})
