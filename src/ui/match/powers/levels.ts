/** From which wariness on it means something. */
import type { RuleNumbers } from '../../../scenario/index.ts'

export type Level = 'calm' | 'mistrust' | 'caution' | 'backlash'

interface Threshold {
  level: Exclude<Level, 'calm'>
  from: (rules: RuleNumbers) => number
}

/** [V3] [A7] [W4] */
export const LEVELS: readonly Threshold[] = [
  { level: 'mistrust', from: ({ review }) => review.waryFrom },
  { level: 'caution', from: ({ capitals }) => capitals.cautionFrom },
  { level: 'backlash', from: ({ wariness }) => wariness.backlashFrom },
]

/** The highest level that a wariness has reached. */
export const levelOf = (rules: RuleNumbers, value: number): Level =>
  LEVELS.findLast(({ from }) => value >= from(rules))?.level ?? 'calm'
