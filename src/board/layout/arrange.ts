/** Where every piece stands on the screen for a view. All numbers are css pixels. */
import type { Edges } from '../api.ts'
import type { BoardModel } from '../../view/index.ts'
import type { MapMeta, Point } from '../map/types.ts'
import { fitted, freeBox, toScreen, type Size, type View } from './camera.ts'
import { placeGhosts } from './ghosts.ts'
import type { Ground } from './ground.ts'
import { besideInset, neededInset, placedInset, throughInset, type Inset } from './inset.ts'
import { crowded, sizesAt, spread, type Piece, type Room, type Sizes } from './pieces.ts'

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
  /** The inset's copies of ghosts, null for those that it does not show. */
  insetGhosts: (Piece | null)[]
  inset: Inset | null
  /** Sizes within the inset. */
  insetSizes: Sizes
  /** The inset's copies of its states' tokens. */
  insetTokens: Piece[]
}

/** Marks can be hit apart from each other; tokens move only where they would overlap. */
const MARKS: Room = { gap: 1.5, apart: 24 }
const TOKENS: Room = { gap: 0, apart: 0 }

export function arrange(
  meta: MapMeta,
  ground: Ground,
  model: BoardModel,
  screen: Screen,
): Arrangement {
  const { view, size, edges } = screen
  const need = neededInset(meta, ground, model, view.k)
  const free = freeBox(size, edges)
  const inset = need && placedInset(need, ground, free)
  const insetSizes = sizesAt(inset?.view.k ?? view.k)
  const insetTokens = (inset?.states ?? []).map((state): Piece => ({
    at: throughInset(inset!, ground.states[state]!.at),
    radius: insetSizes.token,
  }))
  const { sizes, tokens, marks } = piecesOf(ground, screen, { inset, insetTokens, insetSizes })
  const sites = ground.projects.map(
    ({ site }, project) =>
      site &&
      (inset?.projects.includes(project) ? throughInset(inset, site) : toScreen(view, size, site)),
  )
  const flat = { sizes, tokens, marks, sites, inset, insetSizes, insetTokens }
  return { ...flat, ...placeGhosts(model, flat, free) }
}

type InInset = Pick<Arrangement, 'inset' | 'insetTokens' | 'insetSizes'>
type Pieces = Pick<Arrangement, 'sizes' | 'tokens' | 'marks'>

/** Tokens and marks so large that their signs can be read, if there is room for that. */
function piecesOf(ground: Ground, screen: Screen, shown: InInset): Pieces {
  const small = sizesAt(screen.view.k)
  if (shown.inset) return piecesIn(small, ground, screen, shown)
  const large = piecesIn(legible(small), ground, screen, shown)
  const fits = crowded(large.marks, large.tokens).size === 0
  return fits ? large : piecesIn(small, ground, screen, shown)
}

function piecesIn(sizes: Sizes, ground: Ground, screen: Screen, shown: InInset): Pieces {
  const { view, size } = screen
  const tokens = spread(
    ground.states.map(({ at }): Piece => ({ at: toScreen(view, size, at), radius: sizes.token })),
    [],
    TOKENS,
  )
  return { sizes, tokens, marks: marksOf(ground, screen, { sizes, tokens, ...shown }) }
}

/** Sizes of pieces whose signs can be read. */
const LEGIBLE = { token: 20.5, mark: 10 }

const legible = (sizes: Sizes): Sizes => ({
  ...sizes,
  token: Math.max(LEGIBLE.token, sizes.token),
  mark: Math.max(LEGIBLE.mark, sizes.mark),
})

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
  const split = (which: boolean, among: Piece[], room: Room): Piece[] =>
    spread(
      all.filter((_, project) => inside.has(project) === which),
      among,
      room,
    )
  const within = split(true, insetTokens, inset ? { ...MARKS, within: inset.frame } : MARKS)
  const outside = split(false, tokens, MARKS)
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
