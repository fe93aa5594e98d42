/** Why an order or a plan is refused: the codes that `reject` returns. */

export const REASONS = [
  'match-over',
  'malformed',
  'too-many-orders',
  'too-many-cards',
  'duplicate-order',
  'switched-off',
  'forbidden',
  'truce',
  'not-granted',
  'too-little-soft',
  'too-little-capital',
  'doctrine-out-of-range',
  'agenda-missing',
  'agenda-not-now',
  'loan-open',
  'summit-pause',
  'already-surveyed',
  'project-taken',
  'own-project',
  'too-little-goodwill',
  'too-unstable',
  'neutral-state',
  'too-little-alignment',
  'card-not-in-hand',
  'card-condition',
  'card-place',
  'outbid',
] as const

/** A reason code; `src/text` has the sentence of each. */
export type Reason = (typeof REASONS)[number]

/** A refused plan: why, and which order (its position in the plan, or -1 for the plan as a whole). */
export interface Refusal {
  code: Reason
  order: number
}
