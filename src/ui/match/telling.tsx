/** Tells the round that was played last: beat by beat, and then what came of it. */
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import type { Motion } from '../../board/index.ts'
import type { MatchSource } from '../../match/session/index.ts'
import type { Fact } from '../../rules/index.ts'
import type { Beat } from '../../view/index.ts'
import type { SoundName } from '../../device/sound.ts'
import { useSettings } from '../settings/provider.tsx'
import { useSound } from '../sounds.ts'
import type { Show } from './board-pane.tsx'
import { useMatch } from './context.ts'
import { useWide } from './frame.tsx'
import { useSnapshot } from './provider.tsx'
import { Reveal } from './reveal/reveal.tsx'
import { RoundSummary } from './reveal/round-summary.tsx'
import { useWhyAsking } from './why-asking.tsx'

/** What is being told: the board shows it, and points and plan go along. */
export interface Told {
  beat: Beat
  /** Null once the beat has been told. */
  show: Show | null
}

interface Props {
  session: MatchSource
  /** Hears what is told, and null once the round is left. */
  onTold: (told: Told | null) => void
  /** The own plan, for screens on which it has no column of its own. */
  plan: ReactNode
}

export function Telling(props: Props) {
  const { shown } = useSnapshot(props.session)
  return <OneRound key={shown} shown={shown} {...props} />
}

const NO_FACTS: readonly Fact[] = []

function OneRound({ session, shown, onTold, plan }: Props & { shown: number }) {
  const { seat, rounds } = useMatch()
  const [settings, change] = useSettings()
  const play = useSound()
  const wide = useWide()
  const [summed, setSummed] = useState(false)
  const onBeat = useCallback(
    (beat: Beat, motions: Motion[]) => {
      onTold({ beat, show: { motions, pace: 1 } })
      const sound = soundOf(motions)
      if (sound) play(sound)
    },
    [onTold, play],
  )
  const onClosing = useCallback((beat: Beat) => onTold({ beat, show: null }), [onTold])
  useEffect(() => () => onTold(null), [onTold])
  const round = rounds[shown]
  const asking = useWhyAsking(shown + 1, round?.facts ?? NO_FACTS)
  const before = session.historyOf(seat)[shown]?.before.position
  if (!round || !before) return null
  if (summed) {
    return (
      <>
        <RoundSummary
          round={round}
          before={before}
          onClosing={onClosing}
          onReplay={() => setSummed(false)}
          onDone={() => session.markShown(shown + 1)}
          {...(session.explains && { onWhy: asking.onWhy, onWhyNot: asking.onWhyNot })}
        >
          {!wide && plan}
        </RoundSummary>
        {asking.dialogs}
      </>
    )
  }
  return (
    <Reveal
      round={round}
      before={before}
      onBeat={onBeat}
      onDone={() => setSummed(true)}
      pace={settings.pace}
      onPace={(pace) => change({ pace })}
    />
  )
}

/** The sound of a beat: that of the weightiest thing in it. */
function soundOf(motions: readonly Motion[]): SoundName | null {
  const kinds = new Set(motions.map(({ kind }) => kind))
  if (kinds.has('over')) return 'win'
  if (kinds.has('backlash')) return 'backlash'
  if (kinds.has('review')) return 'review'
  if (kinds.has('order')) return 'reveal'
  const goodwill = motions.find((motion) => motion.kind === 'shift' && motion.what === 'goodwill')
  if (goodwill?.kind !== 'shift') return null
  return goodwill.by > 0 ? 'goodwill-up' : 'goodwill-down'
}
