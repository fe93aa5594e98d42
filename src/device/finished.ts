/** What the statistics keep of a match. Apart from them: who counts matches need not know players. */
import { readPlayer } from '../ai/index.ts'
import type { Session } from '../match/session/index.ts'
import { STRENGTHS, type FinishedMatch, type Strength } from './statistics.ts'

/**
 * What the statistics keep of a session; null while it goes on, and where not exactly one person
 * played against computers: it would not be clear whose record that is.
 */
export function finishedMatch(session: Session, id: string): FinishedMatch | null {
  const { scenario, seats } = session.setup
  const { outcome } = session.snapshot()
  const own = seats.findIndex(({ kind }) => kind === 'person')
  const others = seats.filter((_, seat) => seat !== own)
  if (!outcome || own < 0 || others.some(({ kind }) => kind === 'person')) return null
  const power = scenario.powers[own]!.id
  const { points } = session.viewOf(own).position
  const best = Math.max(...points.filter((_, seat) => seat !== own))
  return {
    id,
    scenario: scenario.id,
    power,
    level: strongest(others.map(({ player }) => player ?? '')),
    won: outcome.winners.includes(power),
    margin: points[own]! - best,
    ...((seats[own]!.handicap ?? 0) > 0 && { helped: true }),
  }
}

function strongest(players: readonly string[]): Strength {
  const ranks = players.map((words) => STRENGTHS.indexOf(readPlayer(words)?.kind ?? 'random'))
  return STRENGTHS[Math.max(...ranks)]!
}
