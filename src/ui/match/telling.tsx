/** Tells the round that was played last: beat by beat, and then what came of it. */
import { useCallback, useState } from 'react'
import type { Motion } from '../../board/index.ts'
import type { Session } from '../../match/session/index.ts'
import type { Fact, Position } from '../../rules/index.ts'
import type { Beat } from '../../view/index.ts'
import { useSettings } from '../settings/provider.tsx'
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
  session: Session
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
  const [summed, setSummed] = useState(false)
  const onBeat = useCallback(
    (beat: Beat, motions: Motion[]) => onTold({ position: beat.after, show: { motions, pace: 1 } }),
    [onTold],
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
          onWhy={asking.onWhy}
          onWhyNot={asking.onWhyNot}
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
