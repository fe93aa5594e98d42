/** The end of a match: who won and why, where the points came from, what was hidden. */
import { useEffect, useRef } from 'react'
import { useSay } from '../../say.tsx'
import { useMatch } from '../context.ts'
import { outcomeOf, type KnownPlans } from '../../../view/index.ts'
import { Actions, type EndActions } from './actions.tsx'
import { Chart } from './chart.tsx'
import { Highlights } from './highlights.tsx'
import { PlanReview, type PlanReviewProps } from './plan-review.tsx'
import { Result } from './result.tsx'
import { ScoreLines } from './score-lines.tsx'
import { Secrets } from './secrets.tsx'
import { PointsByState, Standings } from './standings.tsx'
import './end.css'

interface Props {
  actions: EndActions
  /** Per round: every power's plan, as known once the match is over; tells of hidden orders. */
  plans?: readonly KnownPlans[]
  /** The review of the reader's plans; left out where nobody reviews them. */
  review?: PlanReviewProps
}

/** Stands on a desk whose match is over. */
export function EndScreen({ actions, plans, review }: Props) {
  const say = useSay()
  const { view, rounds } = useMatch()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const outcome = outcomeOf(view.world, rounds)
  if (!outcome) return null
  return (
    <article className="end">
      <header className="end-head">
        <p className="end-over">{say('end.title')}</p>
        <Result outcome={outcome} titleRef={title} />
      </header>
      <Actions actions={actions} />
      <Standings />
      <Chart />
      <Highlights />
      <PointsByState />
      <ScoreLines />
      <Secrets plans={plans} />
      {review && <PlanReview {...review} />}
    </article>
  )
}
