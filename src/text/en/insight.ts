/** Words around explanations and advice. ICU message syntax. */
export const insightWords = {
  failed: 'No answer could be found.',
  whyNot: 'Why did {power} not …?',
  kind: 'Kind of order',
  order: 'Order',
  ask: 'Ask',
  advisor: 'Adviser',
  askHint: 'Ask for a hint',
  askPlan: 'Ask for a plan',
  take: 'Take this plan over',
} as const
