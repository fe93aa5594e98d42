/** [R0] The facts of a round, parted into the phases of the rulebook. */
import type { Fact } from '../fact.ts'
import { clonePosition, type Position } from '../position.ts'
import { replay } from './replay.ts'

/** Phases in the order in which `playRound` tells of them. */
const PHASES = [
  'plans',
  'orders',
  'calls',
  'capitals',
  'reactions',
  'backlash',
  'income',
  'neglect',
  'review',
  'end',
  'opening',
] as const

export type Phase = (typeof PHASES)[number]

/** A phase's facts, and the numbers on the board as it began. */
export interface Stretch {
  facts: Fact[]
  start: Position
}

/** The phase that the rules of a chapter belong to, where it is not `orders`. */
const BY_RULE: ReadonlyMap<string, Phase> = new Map<string, Phase>([
  ['D2', 'plans'],
  ['C2', 'calls'],
  ['A2', 'capitals'],
  ['A3', 'capitals'],
  ['A4', 'capitals'],
  ['A6', 'capitals'],
  ['W1', 'reactions'],
  ['W2', 'reactions'],
  ['W3', 'reactions'],
  ['W4', 'backlash'],
  ['W5', 'reactions'],
  ['T3', 'neglect'],
  ['V1', 'neglect'],
  ['V2', 'review'],
  ['V3', 'review'],
  ['V4', 'neglect'],
  ['N1', 'review'],
  ['N2', 'end'],
])

/**
 * The first phase in which a fact can come. One that comes later belongs to the phase under way: a
 * number is capped in every phase, and headlines start lasting effects as cards do.
 */
function earliest(fact: Fact): Phase {
  switch (fact.fact) {
    case 'order':
    case 'agenda-kept':
    case 'capped':
      return 'plans'
    case 'changed':
      return BY_RULE.get(fact.rule) ?? 'orders'
    case 'call-answered':
      return 'calls'
    case 'reopened':
      return 'capitals'
    case 'overtaken':
      return 'reactions'
    case 'backlash':
    case 'income':
    case 'review':
      return fact.fact
    case 'cut':
      return 'income'
    case 'interest':
      return 'review'
    case 'agenda':
    case 'collapse':
    case 'over':
      return 'end'
    case 'round':
      return 'opening'
    default:
      return 'orders'
  }
}

/** Parts a round's facts into phases; `before` is the position in which the plans were made. */
export function splitPhases(before: Position, facts: readonly Fact[]): Record<Phase, Stretch> {
  const parts = PHASES.map((): Fact[] => [])
  let phase = 0
  for (const fact of facts) {
    phase = Math.max(phase, PHASES.indexOf(earliest(fact)))
    parts[phase]!.push(fact)
  }
  const position = clonePosition(before)
  const stretches = PHASES.map((name, index): [Phase, Stretch] => {
    const start = clonePosition(position)
    replay(position, parts[index]!)
    return [name, { facts: parts[index]!, start }]
  })
  return Object.fromEntries(stretches) as Record<Phase, Stretch>
}
