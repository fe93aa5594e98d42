/** Tells a played round beat by beat; the board beside it follows through `onBeat`. */
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Position } from '../../../rules/index.ts'
import { quarterName } from '../../../text/names.ts'
import type { Beat, PlayedRound } from '../../../view/index.ts'
import { useSay } from '../../say.tsx'
import { useTongue } from '../context.ts'
import { Caption } from './caption.tsx'
import { Controls, playPause } from './controls.tsx'
import { useKeys } from './keys.ts'
import { motionsOf, type Motion } from './motions.ts'
import { usePlayback, type Pace } from './playback.ts'
import { RoundList } from './round-text.tsx'
import { useStory, type ToldBeat } from './tell.ts'
import { useCalm } from './use-calm.ts'
import './reveal.css'

interface Props {
  round: PlayedRound
  /** The position in which the round's plans were made. */
  before: Position
  /** The telling is over, or was skipped. */
  onDone: () => void
  /**
   * A beat is being told: `beat.after` is the board to end at. No motions where it was not reached
   * from the beat before it.
   */
  onBeat?: (beat: Beat, motions: Motion[]) => void
  /** Shown above the caption. */
  board?: ReactNode
  /** The pace to begin with. */
  pace?: Pace
  onPace?: (pace: Pace) => void
  /** Begin with the plain list; by default those who ask for less motion do. */
  asText?: boolean
}

export function Reveal({ round, before, board, asText, ...rest }: Props) {
  const say = useSay()
  const tongue = useTongue()
  const calm = useCalm()
  const [text, setText] = useState<boolean | null>(asText ?? null)
  const beats = useStory(before, round)
  const region = useRef<HTMLElement>(null)
  useEffect(() => region.current?.focus({ preventScroll: true }), [])
  const plain = (text ?? calm) || beats.length === 0
  const quarter = quarterName(tongue, round.round)
  return (
    <section
      ref={region}
      tabIndex={-1}
      className="reveal"
      aria-label={say('reveal.region', { round: round.round })}
    >
      <header className="reveal-head">
        <h2>{say('reveal.title', { round: round.round, quarter })}</h2>
        <button type="button" className="button quiet" onClick={() => setText(!plain)}>
          {say(plain ? 'reveal.asPlay' : 'reveal.asText')}
        </button>
      </header>
      {board}
      {plain ? <Plain beats={beats} {...rest} /> : <Player beats={beats} {...rest} />}
    </section>
  )
}

type Part = Pick<Props, 'onDone' | 'onBeat' | 'pace' | 'onPace'> & { beats: readonly ToldBeat[] }

/** The board jumps to the end of the round, and the list tells how it came there. */
function Plain({ beats, onBeat, onDone }: Part) {
  const say = useSay()
  useKeys({ Escape: onDone })
  const last = beats.at(-1)
  useEffect(() => {
    if (last) onBeat?.(last.beat, [])
    // Told once a round, whatever function is passed.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [last])
  return (
    <>
      <div className="reveal-body">
        <RoundList beats={beats} />
      </div>
      <footer className="reveal-foot">
        <button type="button" className="button primary wide" onClick={onDone}>
          {say('reveal.done')}
        </button>
      </footer>
    </>
  )
}

function Player({ beats, onBeat, onDone, pace: first = 'normal', onPace }: Part) {
  const say = useSay()
  const [pace, setPace] = useState<Pace>(first)
  const [state, act] = usePlayback(beats.length, pace, (at) => charactersOf(beats[at]))
  const told = beats[state.at]!
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    onBeat?.(told.beat, state.forward ? motionsOf(told.beat.facts) : [])
    // The panel around may have been scrolled down a long beat.
    body.current?.closest('.reveal')?.parentElement?.scrollTo(0, 0)
    // A beat is told once each time it is reached, whatever function is passed.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [told])
  const place = say('reveal.count', { place: state.at + 1, count: beats.length })
  const skip = () => {
    onBeat?.(beats.at(-1)!.beat, [])
    onDone()
  }
  useKeys({
    ' ': () => act(playPause(pace, state.playing)),
    ArrowRight: () => act({ act: 'step', by: 1 }),
    ArrowLeft: () => act({ act: 'step', by: -1 }),
    Escape: skip,
  })
  const change = (next: Pace) => {
    setPace(next)
    act({ act: next === 'step' ? 'pause' : 'play' })
    onPace?.(next)
  }
  return (
    <>
      <div className="reveal-body" ref={body}>
        <Caption told={told} place={place} />
      </div>
      <footer className="reveal-foot">
        <Controls state={state} act={act} beats={beats} pace={pace} onPace={change} skip={skip} />
        {state.at === beats.length - 1 && (
          <button type="button" className="button primary wide" onClick={onDone}>
            {say('reveal.done')}
          </button>
        )}
        <p className="small muted reveal-keys">{say('reveal.keys')}</p>
      </footer>
    </>
  )
}

const charactersOf = (told: ToldBeat | undefined): number =>
  told ? [told.title, ...told.lines.map(({ text }) => text)].join('').length : 0
