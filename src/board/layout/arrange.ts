/** Where every piece stands on the screen for a view. All numbers are css pixels. */
import type { Edges } from '../api.ts'
import type { BoardModel } from '../../view/index.ts'
import type { MapMeta, Point } from '../map/types.ts'
import { fitted, freeBox, toScreen, type Size, type View } from './camera.ts'
import { placeGhosts } from './ghosts.ts'
import type { Ground } from './ground.ts'
import { besideInset, neededInset, placedInset, throughInset, type Inset } from './inset.ts'
import { sizesAt, spread, type Piece, type Sizes } from './pieces.ts'

export interface Screen {
  view: View
  size: Size
  edges: Edges
}

export interface Arrangement {
  sizes: Sizes
  /** A piece a state of the model. */
  tokens: Piece[]
  /** A piece a project; those that only the inset shows stand in it. */
  marks: Piece[]
  /** Where marks belong that stand apart. */
  sites: (Point | null)[]
  /** A piece a ghost. */
  ghosts: Piece[]
  inset: Inset | null
  /** Sizes within the inset. */
  insetSizes: Sizes
  /** The inset's copies of its states' tokens. */
  insetTokens: Piece[]
}

/** Css pixels between marks that make room. */
const GAP = 1.5

export function arrange(
  meta: MapMeta,
  ground: Ground,
  model: BoardModel,
  screen: Screen,
): Arrangement {
  const { view, size, edges } = screen
  const sizes = sizesAt(view.k)
  const piece = (at: Point, radius: number): Piece => ({ at: toScreen(view, size, at), radius })
  const tokens = spread(
    ground.states.map(({ at }) => piece(at, sizes.token)),
    [],
    0,
  )
  const need = neededInset(meta, ground, model, view.k)
  const free = freeBox(size, edges)
  const inset = need && placedInset(need, ground, free)
  const insetSizes = sizesAt(inset?.view.k ?? view.k)
  const insetTokens = (inset?.states ?? []).map((state): Piece => ({
    at: throughInset(inset!, ground.states[state]!.at),
    radius: insetSizes.token,
  }))
  const marks = marksOf(ground, screen, { tokens, sizes, inset, insetTokens, insetSizes })
  const sites = ground.projects.map(
    ({ site }, project) =>
      site &&
      (inset?.projects.includes(project) ? throughInset(inset, site) : toScreen(view, size, site)),
  )
  const flat = { sizes, tokens, marks, sites, inset, insetSizes, insetTokens }
  return { ...flat, ghosts: placeGhosts(model, flat, free) }
}

type Placed = Pick<Arrangement, 'tokens' | 'sizes' | 'inset' | 'insetTokens' | 'insetSizes'>

/** Marks in the inset and outside make room among themselves. */
function marksOf({ projects }: Ground, { view, size }: Screen, placed: Placed): Piece[] {
  const { inset, insetTokens, insetSizes, tokens, sizes } = placed
  const inside = new Set(inset?.projects)
  const all = projects.map(({ at }, project): Piece =>
    inside.has(project)
      ? { at: throughInset(inset!, at), radius: insetSizes.mark }
      : { at: toScreen(view, size, at), radius: sizes.mark },
  )
  const split = (which: boolean, among: Piece[]): Piece[] =>
    spread(
      all.filter((_, project) => inside.has(project) === which),
      among,
      GAP,
    )
  const [within, outside] = [split(true, insetTokens), split(false, tokens)]
  return all.map((_, project) => (inside.has(project) ? within : outside).shift()!)
}

/** The view that shows all states in the free part, with an inset beside them if it takes one. */
export function homeView(
  meta: MapMeta,
  ground: Ground,
  model: BoardModel,
  { size, edges }: Pick<Screen, 'size' | 'edges'>,
): View {
  const free = freeBox(size, edges)
  const whole = fitted(ground.home, free, size)
  const need = neededInset(meta, ground, model, whole.k)
  return need ? besideInset(ground, need, free, size) : whole
}
