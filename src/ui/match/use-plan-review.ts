/** Looks back on the reader's plans, round by round, once the match is over. */
import { useEffect, useState } from 'react'
import { useMatch } from './context.ts'
import type { PlanReviewProps, Regret } from './end/plan-review.tsx'
import { askReview, useTable } from './insight.ts'

/** Null where there is nobody whose plans could be reviewed. */
export function usePlanReview(): PlanReviewProps | null {
  const table = useTable()
  const { seat, stage, rounds } = useMatch()
  const [rows, setRows] = useState<readonly Regret[]>([])
  const [done, setDone] = useState(false)
  const count = rounds.length
  const wanted = stage === 'over' && seat >= 0
  useEffect(() => {
    if (!wanted) return undefined
    const looking = { on: true }
    const look = async () => {
      for (let round = 1; round <= count && looking.on; round++) {
        const row = await askReview(table, seat, round)
        if (looking.on) setRows((found) => [...found.slice(0, round - 1), row])
      }
    }
    const end = () => looking.on && setDone(true)
    look().then(end, end)
    return () => {
      looking.on = false
    }
  }, [wanted, table, seat, count])
  if (!wanted) return null
  return { rows, loading: done ? null : { done: rows.length, count } }
}
