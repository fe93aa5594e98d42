/** Tells the round that was played last: beat by beat, and then what came of it. */
import { useCallback, useState } from 'react'
import type { Motion } from '../../board/index.ts'
import type { MatchSource } from '../../match/session/index.ts'
import type { Fact, Position } from '../../rules/index.ts'
import type { Beat } from '../../view/index.ts'
import type { SoundName } from '../../device/sound.ts'
import { useSettings } from '../settings/provider.tsx'
import { useSound } from '../sounds.ts'
import type { Show } from './board-pane.tsx'
import { useMatch } from './context.ts'
import { useSnapshot } from './provider.tsx'
import { Reveal } from './reveal/reveal.tsx'
import { RoundSummary } from './reveal/round-summary.tsx'
import { useWhyAsking } from './why-asking.tsx'

/** What the board shows while a round is told. */
export interface Told {
  position: Position
  show: Show
}

interface Props {
  session: MatchSource
  /** Hears what the board is to show; null for the board as it stands. */
  onTold: (told: Told | null) => void
}

export function Telling({ session, onTold }: Props) {
  const { shown } = useSnapshot(session)
  return <OneRound key={shown} shown={shown} session={session} onTold={onTold} />
}

const NO_FACTS: readonly Fact[] = []

function OneRound({ session, shown, onTold }: Props & { shown: number }) {
  const { seat, rounds } = useMatch()
  const [settings, change] = useSettings()
  const play = useSound()
  const [summed, setSummed] = useState(false)
  const onBeat = useCallback(
    (beat: Beat, motions: Motion[]) => {
      onTold({ position: beat.after, show: { motions, pace: 1 } })
      const sound = soundOf(motions)
      if (sound) play(sound)
    },
    [onTold, play],
  )
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
          onReplay={() => setSummed(false)}
          onDone={() => session.markShown(shown + 1)}
          {...(session.explains && { onWhy: asking.onWhy, onWhyNot: asking.onWhyNot })}
        />
        {asking.dialogs}
      </>
    )
  }
  return (
    <Reveal
      round={round}
      before={before}
      onBeat={onBeat}
      onDone={() => {
        onTold(null)
        setSummed(true)
      }}
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
