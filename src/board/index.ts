/** The board: a painted map with pieces on it. Knows no rules; loads Phaser, so import it lazily. */
import rawMap from '../../assets/map/central-asia.topo.json'
import reliefUrl from '../../assets/map/central-asia.relief.webp'
import type { Board, BoardCallbacks, BoardOptions } from './api.ts'
import { PaintedBoard } from './board.ts'
import { decode } from './map/geography.ts'
import type { BoardMap } from './map/types.ts'
import { loadGreys } from './paint/relief.ts'
import { loadFonts } from './scene/fonts.ts'
import { start } from './scene/start.ts'
import { THEMES } from './theme.ts'

export type {
  Anchors,
  Board,
  BoardCallbacks,
  BoardOptions,
  Edges,
  Spot,
  Target,
  ThemeName,
} from './api.ts'
export type { Motion, Shifted } from './motion/motion.ts'

/** Resolves once there is a board to show a model on; `onReady` tells when that is painted. */
export async function createBoard(
  host: HTMLElement,
  callbacks: BoardCallbacks,
  options: BoardOptions,
): Promise<Board> {
  const theme = THEMES[options.theme]
  const [stage, greys] = await Promise.all([
    start(host, options, theme.water.fill),
    loadGreys(reliefUrl).catch(() => null),
    loadFonts(theme),
  ])
  const shipped = decode(rawMap as unknown as BoardMap)
  return new PaintedBoard({ host, stage, shipped, greys }, callbacks, options)
}
