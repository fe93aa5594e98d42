/** Scenario files: their schema, and the way from a text to a scenario that makes sense. */
export { checkScenario } from './check.ts'
export { CLAIM_KINDS, type ClaimKind, claims, type Grade, gradeOf } from './checks/evidence.ts'
export { type Catalogue, type Fact, parseFacts } from './facts.ts'
export { FOUND_LIMIT, type Found, type FoundKind, findIn } from './find.ts'
export { problemsOf } from './issues.ts'
export { positionOf, readJson, TEXT_LIMIT } from './json.ts'
export { localise } from './localise.ts'
export {
  locator,
  type Place,
  placeAt,
  pointerAt,
  type Position,
  readLoosely,
  type Span,
  spanAt,
  spanFinder,
} from './locate.ts'
export { memberOf, nameOf } from './loose.ts'
export { migrate } from './migrate.ts'
export {
  liftScenario,
  type Lifted,
  parseScenario,
  parseScenarioValue,
  type Parsed,
} from './parse.ts'
export { plainCopy } from './plain.ts'
export {
  type DocumentProblemCode,
  excerpt,
  fromPointer,
  type Problem,
  problemAt,
  type ProblemCode,
  type ProblemParams,
  type SenseProblemCode,
  type ShapeProblemCode,
} from './problem.ts'
export { type Evidence, Id, type Text, TextSchema } from './schema/common.ts'
export type {
  Agenda,
  Call,
  Card,
  Headline,
  PowerEntry,
  StateEntry,
  Trigger,
} from './schema/content.ts'
export {
  type Condition,
  ConditionSchema,
  type Effect,
  EffectSchema,
  type Mark,
  type Measure,
  MeasureSchema,
  ORDER_NAMES,
  type OrderName,
} from './schema/effects.ts'
export { FORMAT_VERSION, type Scenario, type ScenarioFile, ScenarioSchema } from './schema/index.ts'
export type { Modules, RuleNumbers } from './schema/rules.ts'
export { type ChangedRule, changedRules } from './standard.ts'
