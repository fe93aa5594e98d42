/** [R1] The steps in which orders resolve, in rulebook order. */
export const STEP_NAMES = ['prepare', 'soft', 'pressure', 'deals', 'survey', 'covert'] as const

export type StepName = (typeof STEP_NAMES)[number]

export const STEP: Readonly<Record<StepName, number>> = {
  prepare: 0,
  soft: 1,
  pressure: 2,
  deals: 3,
  survey: 4,
  covert: 5,
}
