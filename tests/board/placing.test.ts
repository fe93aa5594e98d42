/** Where pieces stand: on the map, apart from each other, within what panels leave free. */
import { describe, expect, it } from 'vitest'
import { freeBox, toScreen } from '../../src/board/layout/camera.ts'
import type { Piece } from '../../src/board/layout/pieces.ts'
import { contains, distance, inBox } from '../../src/board/map/geometry.ts'
import { order } from '../../src/rules/index.ts'
import { DEFAULT, geography, laid, oneOfEach, shippedModel } from './scene.ts'

/** Pairs of pieces that overlap by more than a css pixel. */
function overlaps(pieces: readonly Piece[]): [number, number][] {
  return pieces.flatMap((a, index) =>
    pieces.flatMap((b, other): [number, number][] =>
      other > index && distance(a.at, b.at) < a.radius + b.radius - 1 ? [[index, other]] : [],
    ),
  )
}

const SCREENS = [
  ['a desk', 1440, 900, {}],
  ['a desk with panels', 1440, 900, { top: 76, right: 320, bottom: 76, left: 20 }],
  ['a laptop', 1024, 768, { top: 64, right: 20, bottom: 96, left: 20 }],
] as const

const PHONES = [
  ['a phone', 390, 844, { top: 64, bottom: 300 }],
  ['a small phone', 360, 640, { top: 56, bottom: 120 }],
  ['a phone on its side', 844, 390, { top: 48, right: 260 }],
] as const

/** Of scenarios whose states the map knows. */
const SCENARIOS = [DEFAULT, 'classroom-50', 'first-steps', 'unsettled-borders-2022']

describe('Marks and tokens', () => {
  it.each(SCREENS)('do not overlap on %s', (_, width, height, edges) => {
    const { at } = laid(shippedModel(DEFAULT), width, height, edges)
    expect(at.inset).toBeNull()
    expect(overlaps([...at.tokens, ...at.marks])).toEqual([])
  })

  it.each(PHONES)(
    'do not overlap on %s, which shows some in an inset',
    (_, width, height, edges) => {
      const { at } = laid(shippedModel(DEFAULT), width, height, edges)
      const inside = new Set(at.inset!.projects)
      const marks = (which: boolean) =>
        at.marks.filter((_, project) => inside.has(project) === which)
      expect(overlaps([...at.tokens, ...marks(false)])).toEqual([])
      expect(overlaps([...at.insetTokens, ...marks(true)])).toEqual([])
    },
  )

  it.each(SCREENS)('can be hit apart from each other on %s', (_, width, height, edges) => {
    const { at } = laid(shippedModel(DEFAULT), width, height, edges)
    for (const [index, mark] of at.marks.entries()) {
      for (const other of at.marks.slice(index + 1)) {
        expect(distance(mark.at, other.at)).toBeGreaterThan(23.5)
      }
    }
  })

  it.each(SCENARIOS)('stand where the map has them at the opening of %s', (id) => {
    const { model, ground, at } = laid(shippedModel(id), 1440, 900)
    expect(overlaps([...at.tokens, ...at.marks])).toEqual([])
    for (const { index, id: project } of model.projects) {
      expect(ground.projects[index]!.at).toEqual(geography.meta.places[project])
    }
  })

  it.each([...SCREENS, ...PHONES])('are all in sight on %s', (_, width, height, edges) => {
    const { at, screen } = laid(shippedModel(DEFAULT), width, height, edges)
    const free = freeBox(screen.size, screen.edges)
    for (const { at: point } of [...at.tokens, ...at.marks]) expect(inBox(free, point)).toBe(true)
  })
})

describe('The map at first', () => {
  it.each(PHONES)('keeps all land clear of the inset on %s', (_, width, height, edges) => {
    const { at, ground, screen } = laid(shippedModel(DEFAULT), width, height, edges)
    const land = ground.states.flatMap(({ area }) => area.flat(2))
    const covered = land.filter((point) =>
      inBox(at.inset!.frame, toScreen(screen.view, screen.size, point)),
    )
    expect(covered).toEqual([])
  })

  it('fills most of the width that a phone has beside its panels', () => {
    const [width, height] = [390, 335]
    const { ground, screen } = laid(shippedModel(DEFAULT), width, height)
    const [[left], [right]] = ground.home
    expect((right - left) * screen.view.k).toBeGreaterThan(0.7 * width)
  })
})

describe('Projects that the map does not know', () => {
  it('take the free places of their state', () => {
    const model = shippedModel(DEFAULT)
    const projects = model.projects.map((project) => ({ ...project, id: `new-${project.index}` }))
    const { ground, at } = laid({ ...model, projects }, 1440, 900)
    expect(overlaps(at.marks)).toEqual([])
    for (const { index, state } of projects) {
      const point = ground.projects[index]!.at
      const near = distance(point, ground.states[state]!.at) < 120
      expect(near || contains(ground.states[state]!.area, point)).toBe(true)
    }
  })

  it('are those that a scenario has put into another state, too', () => {
    const model = shippedModel(DEFAULT)
    const moved = model.projects.map((project) =>
      project.id === 'kz-aktobe-oil' ? { ...project, state: 1 } : project,
    )
    const { ground } = laid({ ...model, projects: moved }, 1440, 900)
    const { index } = moved.find(({ id }) => id === 'kz-aktobe-oil')!
    expect(contains(ground.states[1]!.area, ground.projects[index]!.at)).toBe(true)
  })
})

describe('Ghosts', () => {
  it.each([...SCREENS, ...PHONES])('stand beside each other on %s', (_, width, height, edges) => {
    const draft = oneOfEach().filter((_, index) => index % 2 === 0)
    const { at } = laid(shippedModel(DEFAULT, draft), width, height, edges)
    expect(at.ghosts).toHaveLength(draft.length)
    expect(overlaps(at.ghosts)).toEqual([])
  })

  it.each(PHONES)(
    'stand in the inset too, beside its capitals, on %s',
    (_, width, height, edges) => {
      const draft = shippedModel(DEFAULT).states.map(({ index }) =>
        order('exchange', { state: index }),
      )
      const { at, model } = laid(shippedModel(DEFAULT, draft), width, height, edges)
      const { states } = at.inset!
      const shown = model.ghosts.filter((_, place) => at.insetGhosts[place])
      expect(shown.map(({ state }) => state).toSorted()).toEqual(states.toSorted())
      for (const ghost of shown) {
        const piece = at.insetGhosts[model.ghosts.indexOf(ghost)]!
        const token = at.insetTokens[states.indexOf(ghost.state)]!
        expect(distance(piece.at, token.at)).toBeLessThan(piece.radius + token.radius)
      }
    },
  )

  it('touch the project they are about', () => {
    const { at, model } = laid(shippedModel(DEFAULT, oneOfEach()), 1440, 900)
    const deal = model.ghosts.findIndex(({ kind }) => kind === 'deal')
    const mark = at.marks[model.ghosts[deal]!.project]!
    const ghost = at.ghosts[deal]!
    expect(distance(mark.at, ghost.at)).toBeLessThan(mark.radius + ghost.radius)
  })
})
