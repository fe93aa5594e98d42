/** Scenario files: their schema, and the way from a text to a scenario that makes sense. */
export { type Change, changesBetween, ChangesSchema, withChanges } from './changes.ts'
export { checkScenario, problemsInPlay } from './check.ts'
export { CLAIM_KINDS, type ClaimKind, claims, type Grade, gradeOf } from './checks/evidence.ts'
export { POWER_ROLES, STATE_ROLES } from './checks/mentions.ts'
export {
  compareDocuments,
  type Comparison,
  type Difference,
  DOCUMENT_PARTS,
  type DocumentPart,
  isScript,
  partOf,
} from './diff.ts'
export { type DocumentRead, readDocument } from './document.ts'
export { type Catalogue, type Fact, knownFacts, parseFacts } from './facts.ts'
export { foldWords } from './fold.ts'
export { texts } from './checks/texts.ts'
export { type Field, fieldAt, resolved } from './fields.ts'
export { FOUND_LIMIT, type Found, type FoundKind, findIn } from './find.ts'
export { problemsOf } from './issues.ts'
export { LIST_OF, type Reference, type ReferenceKind, references } from './checks/references.ts'
export { positionOf, readJson, TEXT_LIMIT } from './json.ts'
export { localise } from './localise.ts'
export {
  locator,
  type Place,
  placeAt,
  pointerAt,
  type Position,
  readPartly,
  type Span,
  spanAt,
  spanFinder,
} from './locate.ts'
export { migrate } from './migrate.ts'
export {
  liftScenario,
  type Lifted,
  parseScenario,
  parseScenarioValue,
  type Parsed,
  readLoosely,
} from './parse.ts'
export { plainCopy } from './plain.ts'
export { type Group, isGroup, pathIn, valueAt } from './places.ts'
export {
  type DocumentProblemCode,
  excerpt,
  fromPointer,
  type Path,
  type Problem,
  problemAt,
  type ProblemCode,
  type ProblemParams,
  refuse,
  type Refused,
  type SenseProblemCode,
  type ShapeProblemCode,
  toPointer,
} from './problem.ts'
export { type Evidence, Id, isLanguageTag, type Text, TextSchema } from './schema/common.ts'
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
  type ConditionFile,
  ConditionSchema,
  type Effect,
  type EffectFile,
  EffectSchema,
  type Mark,
  type Measure,
  type MeasureFile,
  MeasureSchema,
  ORDER_NAMES,
  type OrderName,
} from './schema/effects.ts'
export { FORMAT_VERSION, type Scenario, type ScenarioFile, ScenarioSchema } from './schema/index.ts'
export type { Modules, RuleNumbers } from './schema/rules.ts'
export { isAnswer, isCondition, isEffect, isMeasure, isTrigger } from './script.ts'
export { type ChangedRule, changedRules, standardNumber } from './standard.ts'
export { scenarioText } from './write.ts'
