/** Where the telling of a round stands, and whether it goes on by itself. */
import { useEffect, useReducer } from 'react'

export const PACES = ['slow', 'normal', 'fast', 'step'] as const
export type Pace = (typeof PACES)[number]

export interface Playback {
  /** Beat being told. */
  at: number
  playing: boolean
  /** Whether the beat was reached from the one before it. */
  forward: boolean
}

export type PlaybackAction =
  | { act: 'play' }
  | { act: 'pause' }
  | { act: 'step'; by: 1 | -1 }
  | { act: 'go'; at: number }
  | { act: 'tick'; from: number }
  | { act: 'replay'; playing: boolean }

/** The state after an action, among so many beats. */
export function playback(state: Playback, action: PlaybackAction, count: number): Playback {
  const last = Math.max(0, count - 1)
  const within = (at: number): number => Math.max(0, Math.min(last, at))
  switch (action.act) {
    case 'play':
      if (state.at >= last) return { at: 0, playing: true, forward: true }
      return { ...state, playing: true }
    case 'pause':
      return { ...state, playing: false }
    case 'step':
      return { at: within(state.at + action.by), playing: false, forward: action.by > 0 }
    case 'go':
      return { at: within(action.at), playing: false, forward: action.at === state.at + 1 }
    case 'tick': {
      const at = within(action.from + 1)
      return { at, playing: at < last, forward: true }
    }
    default:
      return { at: 0, playing: action.playing, forward: true }
  }
}

/** Milliseconds a text of so many characters is shown at the normal pace. */
export const readingTime = (characters: number): number =>
  Math.max(1400, Math.min(6000, 700 + 24 * characters))

const FACTORS: Record<Pace, number> = { slow: 1.8, normal: 1, fast: 0.4, step: 0 }

/** Runs the telling; `characters` is the length of what is being told. */
export function usePlayback(
  count: number,
  pace: Pace,
  charactersAt: (at: number) => number,
): [Playback, (action: PlaybackAction) => void] {
  const [state, act] = useReducer(
    (now: Playback, action: PlaybackAction) => playback(now, action, count),
    { at: 0, playing: pace !== 'step' && count > 1, forward: true },
  )
  const { at, playing } = state
  const time = readingTime(charactersAt(at)) * FACTORS[pace]
  useEffect(() => {
    if (!playing || pace === 'step') return undefined
    const timer = setTimeout(() => act({ act: 'tick', from: at }), time)
    return () => clearTimeout(timer)
  }, [at, playing, pace, time])
  return [state, act]
}
