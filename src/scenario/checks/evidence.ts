/** Evidence: who claims something about the world says where it comes from. */
import type { Catalogue } from '../facts.ts'
import { type Path, type Problem, problemAt } from '../problem.ts'
import { type Confidence, CONFIDENCES, type Evidence } from '../schema/common.ts'
import type { Scenario } from '../schema/index.ts'
import { type Placed, placed } from './walk.ts'

/** What may carry evidence, by kind, in the order in which files have it. */
export const CLAIM_KINDS = [
  'powerNumbers',
  'traits',
  'gateways',
  'triggers',
  'interests',
  'agendas',
  'cards',
  'stateNumbers',
  'projects',
  'wariness',
  'openingMarks',
  'headlines',
  'calls',
] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

/** Something that may carry evidence, and whether it must. */
export interface Claim extends Placed<Evidence> {
  kind: ClaimKind
  needed: boolean
}

/** Kinds that need no evidence: they are rules of the game rather than claims. */
const EXEMPT: ReadonlySet<ClaimKind> = new Set(['traits', 'gateways', 'triggers'])

/** How sure a claim is: as sure as its facts, or a judgement where it names none. */
export type Grade = Confidence | 'judgement'

/**
 * How sure something is: as sure as the least sure fact it names, or less where it says so itself.
 * A source that the catalogue does not hold is the least sure of all.
 */
export function gradeOf({ sources, confidence }: Evidence, catalogue: Catalogue): Grade {
  if (!sources) return 'judgement'
  const facts = sources.map((id) => catalogue.get(id)?.confidence ?? 'low')
  const grades = new Set([...facts, confidence])
  return CONFIDENCES.findLast((grade) => grades.has(grade)) ?? 'low'
}

/** Claims without evidence or surer than their facts, and sources that the catalogue does not hold. */
export function evidenceProblems(scenario: Scenario, catalogue: Catalogue): Problem[] {
  return [...claims(scenario)].flatMap((claim) => [
    ...bareProblems(claim),
    ...sourceProblems(claim, catalogue),
    ...confidenceProblems(claim, catalogue),
  ])
}

function bareProblems({ value, path, needed }: Claim): Problem[] {
  const bare = needed && value.sources === undefined && value.judgement === undefined
  return bare ? [problemAt('no-evidence', path)] : []
}

function sourceProblems({ value, path }: Claim, catalogue: Catalogue): Problem[] {
  return placed(value.sources ?? [], [...path, 'sources'])
    .filter(({ value: fact }) => !catalogue.has(fact))
    .map(({ value: fact, path: at }) => problemAt('unknown-fact', at, { fact }))
}

/** Facts that nobody knows are a problem of their own, and say nothing about the confidence. */
function confidenceProblems({ value, path }: Claim, catalogue: Catalogue): Problem[] {
  const { sources, confidence: stated } = value
  if (stated === undefined) return []
  const at = [...path, 'confidence']
  if (!sources) return [problemAt('confidence-alone', at)]
  if (!sources.every((fact) => catalogue.has(fact))) return []
  const least = gradeOf({ sources }, catalogue)
  if (gradeOf(value, catalogue) === stated) return []
  return [problemAt('confidence-above-facts', at, { stated, least })]
}

/** Everything that may carry evidence, in file order. */
export function* claims(scenario: Scenario): Generator<Claim> {
  for (const each of placed(scenario.powers, ['powers'])) yield* powerClaims(each)
  for (const each of placed(scenario.states, ['states'])) yield* stateClaims(each)
  yield* all('wariness', scenario.wariness, ['wariness'])
  for (const key of ['surveys', 'visits', 'postponedSummits'] as const) {
    yield* all('openingMarks', scenario.opening[key], ['opening', key])
  }
  yield* all('headlines', scenario.headlines, ['headlines'])
  yield* all('calls', scenario.calls, ['calls'])
}

function* powerClaims({ value: power, path }: Placed<Scenario['powers'][number]>) {
  yield claim('powerNumbers', power.income, [...path, 'income'])
  yield claim('powerNumbers', power.doctrine, [...path, 'doctrine'])
  yield claim('traits', power.traits, [...path, 'traits'])
  yield* all('gateways', power.gateways, [...path, 'gateways'])
  yield* all('triggers', power.triggers, [...path, 'triggers'])
  yield claim('interests', power.interest, [...path, 'interest'])
  yield* all('agendas', power.agendas, [...path, 'agendas'])
  yield* all('cards', power.cards, [...path, 'cards'])
}

function* stateClaims({ value: state, path }: Placed<Scenario['states'][number]>) {
  for (const key of ['weight', 'stability', 'baseline'] as const) {
    yield claim('stateNumbers', state[key], [...path, key])
  }
  for (const [power, goodwill] of Object.entries(state.goodwill)) {
    yield claim('stateNumbers', goodwill, [...path, 'goodwill', power])
  }
  yield* all('projects', state.projects, [...path, 'projects'])
}

function claim(kind: ClaimKind, value: Evidence, path: Path): Claim {
  return { kind, value, path, needed: !EXEMPT.has(kind) }
}

function* all(kind: ClaimKind, entries: readonly Evidence[], path: Path): Generator<Claim> {
  for (const each of placed(entries, path)) yield claim(kind, each.value, each.path)
}
