/** The board on a page of its own, without a match. */
import type { BoardModel } from '../../view/index.ts'
import { BoardPane } from './board-pane.tsx'
import type { Target } from './context.ts'
import { useBoardOptions } from './page-parts.tsx'

interface Props {
  model: BoardModel
  picked: Target | null
  pick: (target: Target | null) => void
  /** The power whose routes are drawn, -1 for none. */
  viewer: number
  /** States that are ringed. */
  marked?: readonly number[]
}

export function MapPane({ viewer, picked, ...board }: Props) {
  const options = useBoardOptions()
  return (
    <BoardPane
      {...board}
      picked={picked}
      lit={picked}
      options={{ ...options, viewer }}
      show={null}
    />
  )
}
