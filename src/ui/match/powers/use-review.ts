/** What the next review would pay as things stand, worked out once for every view. */
import { useMemo } from 'react'
import { reviewNow, type ReviewOutlook } from '../../../view/index.ts'
import { useMatch } from '../context.ts'

export function useReview(): ReviewOutlook {
  const { view } = useMatch()
  return useMemo(() => reviewNow(view), [view])
}
