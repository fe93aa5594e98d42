/** What the board takes and tells. Types only: whoever imports them loads nothing. */
import type { BoardModel } from '../view/index.ts'
import type { Motion } from './motion/motion.ts'

export interface BoardOptions {
  theme: ThemeName
  reducedMotion: boolean
  /** The power whose routes are drawn, -1 for none. */
  viewer: number
  /** `auto` takes WebGL where there is any. Read once, at the start. */
  renderer?: 'auto' | 'canvas'
  /** Times the usual duration of motions. */
  pace?: number
}

export type ThemeName = 'atlas' | 'night'

/** Something that can be pointed at. A ghost is named by its slot in the draft. */
export type Target = { state: number } | { project: number } | { ghost: number }

/** A circle on the board in css pixels from the host's upper left corner. */
export interface Spot {
  x: number
  y: number
  radius: number
  /** Whether it is within the part of the board that no panel covers. */
  visible: boolean
}

/** Where things stand after a move of the camera, by index. */
export interface Anchors {
  states: Spot[]
  projects: Spot[]
  /** By place in the model's list of ghosts. */
  ghosts: Spot[]
  /** Whether they stand on a map that is made up, since the shipped one does not know the states. */
  madeUp: boolean
}

/** Css pixels covered by panels. */
export interface Edges {
  top: number
  right: number
  bottom: number
  left: number
}

export interface BoardCallbacks {
  onState: (state: number) => void
  onProject: (project: number) => void
  onGhost: (slot: number) => void
  onHover: (target: Target | null) => void
  onMoved: (anchors: Anchors) => void
  /** The first full picture has been painted. */
  onReady: () => void
}

export interface Board {
  show: (model: BoardModel) => void
  select: (target: Target | null) => void
  /** Draws the ring of keyboard focus. */
  focus: (target: Target | null) => void
  set: (options: Partial<BoardOptions>) => void
  /** The map is fitted into what panels leave free. */
  insets: (edges: Edges) => void
  /** Shows one event and calls back when it is over. The result ends it early. */
  play: (motion: Motion, onDone: () => void) => () => void
  /** Zooms about the middle of the free part; 1 changes nothing. */
  zoom: (by: number) => void
  fit: () => void
  destroy: () => void
}
