/** Made-up answers and reviews to show. */
import { order } from '../../../src/rules/index.ts'
import type { EndActions } from '../../../src/ui/match/end/actions.tsx'
import type { PlanReviewProps } from '../../../src/ui/match/end/plan-review.tsx'
import type { WhyAnswer } from '../../../src/ui/match/reveal/why.tsx'

const nothing = () => undefined

export const ACTIONS: EndActions = {
  onAgain: nothing,
  onSetUp: nothing,
  onShare: nothing,
  onExport: nothing,
  onHome: nothing,
}

export const ANSWER: WhyAnswer = {
  title: 'Why a state visit in Uzbekistan?',
  lines: [
    'It brings goodwill +2 there before the next review, and the lead with it.',
    'It makes the deal planned for the round after 1 cheaper.',
  ],
  expected: [
    { label: 'points after the next review', value: '8.5', power: 1 },
    { label: 'goodwill in Uzbekistan', value: '6' },
  ],
}

export const REVIEW: PlanReviewProps = {
  rows: [
    {
      round: 1,
      yourPlan: { orders: [order('visit', { state: 1 }), order('exchange', { state: 2 })] },
      bestPlan: { orders: [order('loan', { state: 1 }), order('dialogue', { state: 0 })] },
      regret: 1.25,
    },
    { round: 2, yourPlan: { orders: [] }, bestPlan: { orders: [] }, regret: 0 },
  ],
  loading: { done: 2, count: 8 },
}
