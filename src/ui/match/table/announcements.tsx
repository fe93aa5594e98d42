/** What happens at the table, told to whoever does not see it. */
import { useEffect, useRef, useState } from 'react'
import type { TableNews } from '../../../net/remote-session.ts'
import { useSecondsLeft } from '../../parts/time-left.tsx'
import { useTableWords, type TableWords } from '../../tables/words.ts'

/** Seconds left at which the time is told. */
const TOLD_AT = new Set([300, 60, 30, 10])

export interface Standing {
  committed: readonly boolean[]
  seats: TableNews['seats']
}

/** What changed for others from one moment to the next, in sentences. */
export function changesTold(
  words: TableWords,
  names: readonly string[],
  own: number,
  before: Standing,
  now: Standing,
): string {
  const who = (changed: (seat: number) => boolean | undefined) =>
    names.filter((_, seat) => seat !== own && changed(seat))
  const done = who((seat) => now.committed[seat] && !before.committed[seat])
  const away = who((seat) => before.seats[seat]?.connected && !now.seats[seat]?.connected)
  const back = who((seat) => !before.seats[seat]?.connected && now.seats[seat]?.connected)
  const told = [
    ['announceDone', done],
    ['announceAway', away],
    ['announceBack', back],
  ] as const
  return told
    .filter(([, powers]) => powers.length > 0)
    .map(([key, powers]) => words(key, { powers: powers.join(', '), count: powers.length }))
    .join(' ')
}

interface Props extends Standing {
  names: readonly string[]
  /** The own seat, of which nothing is told; -1 for a spectator. */
  own: number
  until: number | null
}

export function Announcements({ names, own, until, committed, seats }: Props) {
  const words = useTableWords()
  const [told, setTold] = useState('')
  const before = useRef<Standing>({ committed, seats })
  useEffect(() => {
    const text = changesTold(words, names, own, before.current, { committed, seats })
    before.current = { committed, seats }
    if (text !== '') setTold(text)
  }, [words, names, own, committed, seats])
  const left = useSecondsLeft(until)
  const time = left !== null && TOLD_AT.has(left) ? left : null
  return (
    <div className="visually-hidden" role="status">
      <p>{told}</p>
      <p>
        {time !== null &&
          words('announceTime', { minutes: Math.floor(time / 60), seconds: time % 60 })}
      </p>
    </div>
  )
}
