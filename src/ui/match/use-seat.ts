/** Whose turn it is at this screen. */
import { useState } from 'react'
import type { Snapshot } from '../../match/session/index.ts'

interface Turn {
  /** Seat that plans, or whose eyes the screen has; -1 for everybody's. */
  seat: number
  /** Whether the screen has to be handed to that seat first. */
  curtain: boolean
  /** The person is there: opens the curtain. */
  arrive: () => void
}

/**
 * A single person keeps the screen. Several plan one after another, each behind a curtain; between
 * rounds the screen shows what all may see.
 */
export function useTurn(people: readonly number[], { phase, committed, round }: Snapshot): Turn {
  const [arrived, setArrived] = useState('')
  if (people.length <= 1) return { seat: people[0] ?? -1, curtain: false, arrive: () => undefined }
  const next = people.find((seat) => !committed[seat])
  if (phase !== 'planning' || next === undefined) {
    return { seat: -1, curtain: false, arrive: () => undefined }
  }
  const turn = `${round}:${next}`
  return { seat: next, curtain: arrived !== turn, arrive: () => setArrived(turn) }
}
