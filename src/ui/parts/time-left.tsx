/** The time left to plan a round in. */
import { useEffect, useState } from 'react'
import { useTableWords, type TableWords } from '../tables/words.ts'

const SECOND = 1000
const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Whole seconds until a moment of `performance.now()`, at least 0; null where there is none. */
export function useSecondsLeft(until: number | null): number | null {
  const [now, setNow] = useState(() => performance.now())
  useEffect(() => {
    if (until === null) return undefined
    const look = () => setNow(performance.now())
    look()
    const timer = setInterval(look, SECOND)
    return () => clearInterval(timer)
  }, [until])
  return until === null ? null : Math.max(0, Math.ceil((until - now) / SECOND))
}

/** So many seconds, as a clock or in words. */
export function timeWords(words: TableWords, left: number): string {
  if (left >= DAY) {
    return words('days', { days: Math.floor(left / DAY), hours: Math.floor((left % DAY) / HOUR) })
  }
  if (left >= HOUR) {
    const minutes = Math.floor((left % HOUR) / MINUTE)
    return words('hours', { hours: Math.floor(left / HOUR), minutes })
  }
  const seconds = String(left % MINUTE).padStart(2, '0')
  return words('minutes', { minutes: Math.floor(left / MINUTE), seconds })
}

export function TimeLeft({ until }: { until: number | null }) {
  const words = useTableWords()
  const left = useSecondsLeft(until)
  if (left === null) return null
  return (
    <span role="timer" className={left <= MINUTE ? 'strip-time hurry' : 'strip-time'}>
      {words('timeLeft', { time: timeWords(words, left) })}
    </span>
  )
}
