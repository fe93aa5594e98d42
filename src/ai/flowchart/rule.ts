/** One box of the flowchart. */
import type { Order } from '../../rules/index.ts'
import type { Situation } from './situation.ts'

export interface FlowRule {
  /** What it is for, in a few words. */
  readonly name: string
  /**
   * Orders that the situation calls for, the best first, or none. They need not be legal: the
   * first legal one is taken.
   */
  propose(situation: Situation): Order[]
}
