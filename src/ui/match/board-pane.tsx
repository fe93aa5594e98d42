/** The board on the page: the picture by Phaser, and real buttons over its marks. */
import { useEffect, useRef, useState, type RefObject } from 'react'
import type { Anchors, Board, BoardOptions, Motion } from '../../board/index.ts'
import type { BoardModel } from '../../view/index.ts'
import { useSay } from '../say.tsx'
import type { Target } from './context.ts'
import { Twin } from './twin.tsx'
import './board-pane.css'

/** A wish of the screen to the board, kept until it is there. */
export interface Show {
  motions: Motion[]
  pace: number
}

interface Props {
  model: BoardModel
  picked: Target | null
  pick(target: Target | null): void
  options: BoardOptions
  /** Motions to play now; a new object plays anew. */
  show: Show | null
}

type Loading = 'loading' | 'ready' | 'failed'

/** Mounts a board in an element, once, and gives it what it shows. */
function useBoard(host: RefObject<HTMLElement | null>, props: Props) {
  const board = useRef<Board | null>(null)
  const latest = useRef(props)
  latest.current = props
  const [state, setState] = useState<Loading>('loading')
  const [anchors, setAnchors] = useState<Anchors | null>(null)
  useEffect(() => {
    let gone = false
    const mount = async () => {
      const { createBoard } = await import('../../board/index.ts')
      if (gone || !host.current) return
      const made = await createBoard(
        host.current,
        callbacks(latest, setAnchors),
        latest.current.options,
      )
      if (gone) return made.destroy()
      board.current = made
      made.show(latest.current.model)
      setState('ready')
    }
    mount().catch(() => setState('failed'))
    return () => {
      gone = true
      board.current?.destroy()
      board.current = null
    }
  }, [host])
  return { board, state, anchors }
}

const callbacks = (latest: RefObject<Props>, setAnchors: (anchors: Anchors) => void) => ({
  onState: (state: number) => latest.current.pick({ state }),
  onProject: (project: number) => latest.current.pick({ project }),
  onGhost: (ghost: number) => latest.current.pick({ ghost }),
  onHover: () => undefined,
  onMoved: setAnchors,
  onReady: () => undefined,
})

export function BoardPane(props: Props) {
  const host = useRef<HTMLDivElement>(null)
  const { board, state, anchors } = useBoard(host, props)
  const { model, picked, pick, options, show } = props
  const say = useSay()
  useEffect(() => board.current?.show(model), [board, state, model])
  useEffect(() => board.current?.select(picked), [board, state, picked])
  useEffect(() => board.current?.set(options), [board, state, options])
  useEffect(() => {
    const stops = show?.motions.map((motion) => board.current?.play(motion, () => undefined))
    return () => stops?.forEach((stop) => stop?.())
  }, [board, show])
  return (
    <section className="board-pane" aria-label={say('screen.board')}>
      <div className="board-picture" ref={host} aria-hidden="true" />
      {state === 'failed' && <p className="board-note panel">{say('screen.boardFailed')}</p>}
      <Twin
        model={model}
        anchors={state === 'ready' ? anchors : null}
        picked={picked}
        pick={pick}
      />
      {state === 'ready' && <Zoom board={board} />}
      <p className="board-disclaimer">{say('screen.disclaimer')}</p>
    </section>
  )
}

function Zoom({ board }: { board: RefObject<Board | null> }) {
  const say = useSay()
  const buttons = [
    { key: 'screen.zoomIn', sign: '+', act: () => board.current?.zoom(1.4) },
    { key: 'screen.zoomOut', sign: '−', act: () => board.current?.zoom(1 / 1.4) },
    { key: 'screen.zoomFit', sign: '⤢', act: () => board.current?.fit() },
  ] as const
  return (
    <div className="board-zoom" role="group" aria-label={say('screen.zoom')}>
      {buttons.map(({ key, sign, act }) => (
        <button key={key} type="button" className="button" aria-label={say(key)} onClick={act}>
          {sign}
        </button>
      ))}
    </div>
  )
}
