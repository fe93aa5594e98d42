/** Play, step, skip, and how fast. */
import { useId, type CSSProperties } from 'react'
import { useSay } from '../../say.tsx'
import { Icon, type IconName } from './icons.tsx'
import { PACES, type Pace, type Playback, type PlaybackAction } from './playback.ts'
import type { ToldBeat } from './tell.ts'

interface Props {
  state: Playback
  act: (action: PlaybackAction) => void
  beats: readonly ToldBeat[]
  pace: Pace
  onPace: (pace: Pace) => void
  skip: () => void
}

export function Controls({ state, act, beats, pace, onPace, skip }: Props) {
  const say = useSay()
  const { at, playing } = state
  const atEnd = at >= beats.length - 1
  return (
    <div className="controls" role="group" aria-label={say('reveal.controls')}>
      <div className="progress">
        <Progress state={state} act={act} beats={beats} />
        <PaceSelect pace={pace} onPace={onPace} />
      </div>
      <div className="controls-row">
        <Press
          icon="first"
          label={say('reveal.replay')}
          off={at === 0}
          press={() => act({ act: 'replay', playing: pace !== 'step' })}
        />
        <Press
          icon="back"
          label={say('reveal.back')}
          off={at === 0}
          press={() => act({ act: 'step', by: -1 })}
        />
        <button
          type="button"
          className="button primary controls-play"
          aria-label={say(playing ? 'reveal.pause' : 'reveal.play')}
          title={say(playing ? 'reveal.pause' : 'reveal.play')}
          onClick={() => act(playPause(pace, playing))}
        >
          <Icon name={playing ? 'pause' : 'play'} />
        </button>
        <Press
          icon="forward"
          label={say('reveal.forward')}
          off={atEnd}
          press={() => act({ act: 'step', by: 1 })}
        />
        <Press icon="last" label={say('reveal.skip')} off={false} press={skip} />
      </div>
    </div>
  )
}

/** What the play button does; step by step it goes one beat on. */
export function playPause(pace: Pace, playing: boolean): PlaybackAction {
  if (pace === 'step') return { act: 'step', by: 1 }
  return { act: playing ? 'pause' : 'play' }
}

interface PressProps {
  icon: IconName
  label: string
  off: boolean
  press: () => void
}

const Press = ({ icon, label, off, press }: PressProps) => (
  <button
    type="button"
    className="button"
    aria-label={label}
    title={label}
    aria-disabled={off}
    onClick={() => !off && press()}
  >
    <Icon name={icon} />
  </button>
)

function Progress({ state: { at }, act, beats }: Pick<Props, 'state' | 'act' | 'beats'>) {
  const say = useSay()
  const count = beats.length
  const title = beats[at]?.title ?? ''
  const part = count > 1 ? at / (count - 1) : 1
  return (
    <input
      type="range"
      min={0}
      max={count - 1}
      value={at}
      style={{ '--part': `${part * 100}%` } as CSSProperties}
      aria-label={say('reveal.place')}
      aria-valuetext={say('reveal.placeValue', { place: at + 1, count, title })}
      onChange={(event) => act({ act: 'go', at: Number(event.currentTarget.value) })}
    />
  )
}

function PaceSelect({ pace, onPace }: Pick<Props, 'pace' | 'onPace'>) {
  const say = useSay()
  const id = useId()
  return (
    <span className="controls-pace">
      <label className="visually-hidden" htmlFor={id}>
        {say('reveal.pace')}
      </label>
      <select
        id={id}
        className="button"
        value={pace}
        onChange={(event) => onPace(event.currentTarget.value as Pace)}
      >
        {PACES.map((name) => (
          <option key={name} value={name}>
            {say(`reveal.pace-${name}`)}
          </option>
        ))}
      </select>
    </span>
  )
}
