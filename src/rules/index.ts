/** The rules core: a pure, deterministic rulebook over plain data. Other folders import from here. */
export { mayAnswer } from './calls.ts'
export { shuffle, SeededDice, type Dice, type DiceState } from './dice.ts'
export {
  courtshipGain,
  courtsOneState,
  donorExtra,
  expectedGoodwill,
  expectedStability,
  type Draft,
} from './draft.ts'
export type { Change, Fact, Quantity, RuleId } from './fact.ts'
export { payIncome } from './income.ts'
export { drawOrder, legalOrders } from './legal.ts'
export { ordersAllowed } from './modifiers.ts'
export { inSeason, members } from './mask.ts'
export { playRound, startMatch } from './match.ts'
export { measure, powersOf, statesOf, type Scope } from './measure.ts'
export { readOrder, readPlan, writeOrder, writePlan } from './notation.ts'
export type { WrittenOrder, WrittenPlan } from './notation.ts'
export { emptyPlan, KIND, NONE, order, sameOrder, type Order, type Plan } from './order.ts'
export { isHidden } from './orders/covert.ts'
export { accessFor, canBeBidFor } from './orders/deal.ts'
export { ORDER_RULES } from './orders/index.ts'
export { surveyGain } from './orders/survey.ts'
export { clonePosition, type Position } from './position.ts'
export { capitalPrice, softPrice } from './price.ts'
export { REASONS, type Reason, type Refusal } from './reason.ts'
export { reject, rejectPlan } from './reject.ts'
export { openRound, SCALE } from './round.ts'
export { crossed, reach } from './routes.ts'
export {
  hasBase,
  isNear,
  leaders,
  owns,
  POINT,
  sizeFor,
  soleLeader,
  standings,
  weightedAlignment,
  type Standings,
} from './standing.ts'
export { batchesOf, ruleOf, type Batch, type Deed } from './telling/deeds.ts'
export { splitPhases, type Phase, type Stretch } from './telling/phases.ts'
export { replay } from './telling/replay.ts'
export { tryEffects, type Trial, type Tried } from './trial.ts'
export { viewOf, visibleFacts, type View } from './view.ts'
export { compileWorld } from './world/compile.ts'
export { STEP_NAMES, type StepName } from './world/steps.ts'
export { ROLE, WHERE } from './world/types.ts'
export type {
  CompiledEffect,
  CompiledModifier,
  CompiledTrigger,
  PowerCode,
  StateCode,
  World,
} from './world/types.ts'
