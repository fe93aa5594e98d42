/** The board on the page: the picture by Phaser, and real buttons over its marks. */
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import type { Anchors, Board, BoardCallbacks, BoardOptions, Motion } from '../../board/index.ts'
import type { BoardModel } from '../../view/index.ts'
import { useSay } from '../say.tsx'
import type { Target } from './context.ts'
import { Twin } from './twin.tsx'
import { useShortcuts } from '../help/use-shortcuts.ts'
import './board-pane.css'

/** A wish of the screen to the board, kept until it is there. */
export interface Show {
  motions: Motion[]
  pace: number
}

interface Props {
  model: BoardModel
  picked: Target | null
  /** What stands out on the picture. */
  lit: Target | null
  pick: (target: Target | null) => void
  /** States that are ringed. */
  marked?: readonly number[]
  options: BoardOptions
  /** Motions to play now; a new object plays anew. */
  show: Show | null
}

type Loading = 'loading' | 'ready' | 'failed'

/** Mounts a board in an element, once. */
function useBoard(host: RefObject<HTMLElement | null>, { pick, options }: Props) {
  const [board, setBoard] = useState<Board | null>(null)
  const [state, setState] = useState<Loading>('loading')
  const [anchors, setAnchors] = useState<Anchors | null>(null)
  const onPick = useEffectEvent(pick)
  const first = useEffectEvent(() => options)
  useEffect(() => {
    const mounting = { gone: false }
    let made: Board | null = null
    const mount = async () => {
      const { createBoard } = await import('../../board/index.ts')
      if (mounting.gone || !host.current) return
      made = await createBoard(host.current, callbacks(onPick, setAnchors), first())
      if (mounting.gone) {
        made.destroy()
        return
      }
      setBoard(made)
      setState('ready')
    }
    mount().catch(() => setState('failed'))
    return () => {
      mounting.gone = true
      made?.destroy()
    }
  }, [host])
  return { board, state, anchors }
}

const callbacks = (
  pick: (target: Target) => void,
  setAnchors: (anchors: Anchors) => void,
): BoardCallbacks => ({
  onState: (state) => pick({ state }),
  onProject: (project) => pick({ project }),
  onGhost: (ghost) => pick({ ghost }),
  onHover: () => undefined,
  onMoved: setAnchors,
  onReady: () => undefined,
})

export function BoardPane(props: Props) {
  const host = useRef<HTMLDivElement>(null)
  const { board, state, anchors } = useBoard(host, props)
  const { model, picked, lit, pick, marked, options, show } = props
  const say = useSay()
  // In a task of its own, which comes before that of the motions.
  useEffect(() => inTask(() => board?.show(model)), [board, model])
  useEffect(() => board?.select(lit), [board, lit])
  useEffect(() => board?.set(options), [board, options])
  useEffect(() => {
    let stops: (() => void)[] = []
    const cancel = inTask(() => {
      if (board && show) stops = show.motions.map((motion) => board.play(motion, () => undefined))
    })
    return () => {
      cancel()
      stops.forEach((stop) => stop())
    }
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
        {...(marked && { marked })}
      />
      {board && <Zoom board={board} />}
      <p className="board-disclaimer">
        {say(anchors?.madeUp ? 'screen.madeUpMap' : 'screen.disclaimer')}
      </p>
    </section>
  )
}

/** Does something in a task of its own, unless the result is called before. */
function inTask(act: () => void): () => void {
  const timer = setTimeout(act)
  return () => clearTimeout(timer)
}

const ZOOM_STEP = 1.4
const ZOOMS = [
  { name: 'zoomIn', sign: '+' },
  { name: 'zoomOut', sign: '−' },
  { name: 'zoomFit', sign: '⤢' },
] as const

function Zoom({ board }: { board: Board }) {
  const say = useSay()
  const acts = {
    zoomIn: () => board.zoom(ZOOM_STEP),
    zoomOut: () => board.zoom(1 / ZOOM_STEP),
    zoomFit: () => board.fit(),
  }
  useShortcuts(acts)
  return (
    <div className="board-zoom" role="group" aria-label={say('screen.zoom')}>
      {ZOOMS.map(({ name, sign }) => (
        <button
          key={name}
          type="button"
          className="button"
          aria-label={say(`screen.${name}`)}
          onClick={acts[name]}
        >
          {sign}
        </button>
      ))}
    </div>
  )
}
