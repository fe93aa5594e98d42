/** The rules core: a pure, deterministic rulebook over plain data. */
export { shuffle, SeededDice, type Dice, type DiceState } from './dice.ts'
export type { Draft } from './draft.ts'
export type { Change, Fact, Quantity, RuleId } from './fact.ts'
export { drawOrder, legalOrders } from './legal.ts'
export { playRound, startMatch } from './match.ts'
export { readPlan, writeOrder, writePlan, type WrittenOrder, type WrittenPlan } from './notation.ts'
export { emptyPlan, KIND, NONE, order, type Order, type Plan } from './order.ts'
export { accessFor, canBeBidFor } from './orders/deal.ts'
export { clonePosition, type Position } from './position.ts'
export { capitalPrice, softPrice } from './price.ts'
export { REASONS, type Reason, type Refusal } from './reason.ts'
export { reject, rejectPlan } from './reject.ts'
export { reach } from './routes.ts'
export {
  hasBase,
  leaders,
  POINT,
  sizeFor,
  soleLeader,
  standings,
  weightedAlignment,
  type Standings,
} from './standing.ts'
export { viewOf, visibleFacts, type View } from './view.ts'
export { compileWorld } from './world/compile.ts'
export type { World } from './world/types.ts'
