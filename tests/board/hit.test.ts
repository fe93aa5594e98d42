/** What a pointer hits: every capital, every project, every ghost, and the land between. */
import { describe, expect, it } from 'vitest'
import type { Target } from '../../src/board/api.ts'
import { FINGER, hit, MOUSE } from '../../src/board/layout/hit.ts'
import { toScreen } from '../../src/board/layout/camera.ts'
import type { Point } from '../../src/board/map/types.ts'
import { DEFAULT, geography, laid, oneOfEach, shippedModel, type Laid } from './scene.ts'

const under = ({ ground, model, at, screen }: Laid, point: Point, reach: number): Target | null =>
  hit(ground, model, { arrangement: at, screen }, point, reach)

const DESK = laid(shippedModel(DEFAULT), 1440, 900, { right: 320, top: 76, bottom: 76 })
const PHONE = laid(shippedModel(DEFAULT), 390, 844, { top: 64, bottom: 300 })

describe.each([
  ['a mouse on a desk', DESK, MOUSE],
  ['a finger on a desk', DESK, FINGER],
  ['a finger on a phone', PHONE, FINGER],
])('%s', (_, board, reach) => {
  it('hits every capital', () => {
    board.at.tokens.forEach(({ at }, state) => expect(under(board, at, reach)).toEqual({ state }))
  })

  it('hits every project', () => {
    board.at.marks.forEach(({ at }, project) =>
      expect(under(board, at, reach)).toEqual({ project }),
    )
  })
})

describe('A pointer', () => {
  it('hits capitals in an inset as well', () => {
    const { inset, insetTokens } = PHONE.at
    expect(insetTokens.length).toBeGreaterThan(1)
    insetTokens.forEach(({ at }, place) =>
      expect(under(PHONE, at, FINGER)).toEqual({ state: inset!.states[place] }),
    )
  })

  it('hits the land of states, and nothing beyond them', () => {
    const { view, size } = DESK.screen
    const kazakh: Point = toScreen(view, size, [700, 250])
    expect(under(DESK, kazakh, MOUSE)).toEqual({ state: 0 })
    const china: Point = toScreen(view, size, [1400, 700])
    expect(under(DESK, china, MOUSE)).toBeNull()
  })

  it('hits ghosts by their slot', () => {
    const draft = oneOfEach().slice(0, 3)
    const board = laid(shippedModel(DEFAULT, draft), 1440, 900)
    board.at.ghosts.forEach(({ at }, slot) =>
      expect(under(board, at, MOUSE)).toEqual({ ghost: slot }),
    )
  })

  it('finds a lone mark within 22 css pixels of a finger, not of a mouse', () => {
    const project = DESK.model.projects.findIndex(({ id }) => id === 'kz-aktobe-oil')
    const [x, y] = DESK.at.marks[project]!.at
    expect(under(DESK, [x - 20, y], FINGER)).toEqual({ project })
    expect(under(DESK, [x - 20, y], MOUSE)).toEqual({ state: 0 })
    expect(geography.meta.places['kz-aktobe-oil']).toBeDefined()
  })
})
