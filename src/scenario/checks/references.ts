/** References: every id that is mentioned belongs to something in the file. */
import { type Path, type Problem, problemAt } from '../problem.ts'
import type { Scenario } from '../schema/index.ts'
import { mentions, POWER_ROLES, STATE_ROLES } from './mentions.ts'
import { type Placed, placed, scripts } from './walk.ts'

export type ReferenceKind = 'power' | 'state' | 'sector' | 'call'
type Kind = ReferenceKind

/** The lists whose entries others name by their ids. */
export const LIST_OF = {
  power: 'powers',
  state: 'states',
  sector: 'sectors',
  call: 'calls',
} as const satisfies Record<ReferenceKind, keyof Scenario>

/** A place where an entry is named by its id. */
export interface Reference {
  kind: Kind
  id: string
  path: Path
}

/** Ids that lead nowhere. */
export function referenceProblems(scenario: Scenario): Problem[] {
  const known = knownIds(scenario)
  return [...references(scenario)]
    .filter(({ kind, id }) => !known[kind].has(id))
    .map(({ kind, id, path }) =>
      problemAt('unknown-id', path, { kind, id, known: shortList(known[kind]) }),
    )
}

/** Every place that names an entry by its id; role words are none. */
export function* references(scenario: Scenario): Generator<Reference> {
  yield* entryReferences(scenario)
  yield* scriptReferences(scenario)
}

function knownIds(scenario: Scenario): Record<Kind, ReadonlySet<string>> {
  return {
    power: idSet(scenario.powers),
    state: idSet(scenario.states),
    sector: idSet(scenario.sectors),
    call: idSet(scenario.calls),
  }
}

const idSet = (things: readonly { id: string }[]) => new Set(things.map(({ id }) => id))

/** The ids that would be right, as the sentence lists them. */
function shortList(ids: ReadonlySet<string>): string {
  const shown = [...ids].slice(0, 10).join(', ')
  if (ids.size === 0) return 'none'
  return ids.size > 10 ? `${shown}, …` : shown
}

const ROLES: Record<Kind, ReadonlySet<string>> = {
  power: POWER_ROLES,
  state: STATE_ROLES,
  sector: new Set(),
  call: new Set(),
}

function* scriptReferences(scenario: Scenario): Generator<Reference> {
  for (const script of scripts(scenario)) {
    for (const { kind, word, path, role } of mentions(script)) {
      if (!role || !ROLES[kind].has(word)) yield { kind, id: word, path }
    }
  }
}

/** The references of everything but the effect language, in file order. */
function* entryReferences(scenario: Scenario): Generator<Reference> {
  for (const each of placed(scenario.powers, ['powers'])) yield* powerReferences(each)
  for (const each of placed(scenario.states, ['states'])) yield* stateReferences(each)
  for (const { value, path } of placed(scenario.wariness, ['wariness'])) {
    yield one('power', value.of, [...path, 'of'])
    yield one('power', value.toward, [...path, 'toward'])
  }
  yield* openingReferences(scenario)
  for (const { value, path } of placed(scenario.headlines, ['headlines'])) {
    yield* many('state', value.target, [...path, 'target'])
    yield* optional('power', value.actor, [...path, 'actor'])
  }
  for (const { value, path } of placed(scenario.calls, ['calls'])) {
    yield* many('state', value.states, [...path, 'states'])
    for (const answer of placed(value.answers, [...path, 'answers'])) {
      yield* many('sector', answer.value.sectors, [...answer.path, 'sectors'])
      const { power = 'all' } = answer.value
      if (!POWER_ROLES.has(power)) yield one('power', power, [...answer.path, 'power'])
    }
  }
}

function* powerReferences({ value: power, path }: Placed<Scenario['powers'][number]>) {
  for (const gateway of placed(power.gateways, [...path, 'gateways'])) {
    yield one('state', gateway.value.state, [...gateway.path, 'state'])
  }
  for (const { value: trigger, path: at } of placed(power.triggers, [...path, 'triggers'])) {
    yield* optional('power', trigger.by, [...at, 'by'])
    if (Array.isArray(trigger.where)) yield* many('state', trigger.where, [...at, 'where'])
    yield* many('sector', trigger.sectors, [...at, 'sectors'])
  }
  for (const card of placed(power.cards, [...path, 'cards'])) {
    yield* many('state', card.value.states, [...card.path, 'states'])
  }
}

function* stateReferences({ value: state, path }: Placed<Scenario['states'][number]>) {
  yield* many('state', state.borders, [...path, 'borders'])
  for (const id of Object.keys(state.goodwill)) yield one('power', id, [...path, 'goodwill', id])
  for (const { value: project, path: at } of placed(state.projects, [...path, 'projects'])) {
    yield one('sector', project.sector, [...at, 'sector'])
    yield* optional('power', project.owner, [...at, 'owner'])
  }
}

function* openingReferences({ opening }: Scenario): Generator<Reference> {
  for (const key of ['surveys', 'visits'] as const) {
    for (const { value, path } of placed<Mark>(opening[key], ['opening', key])) {
      yield one('power', value.power, [...path, 'power'])
      yield one('state', value.state, [...path, 'state'])
    }
  }
  for (const { value, path } of placed(opening.postponedSummits, ['opening', 'postponedSummits'])) {
    yield one('power', value.power, [...path, 'power'])
  }
  for (const { value, path } of placed(opening.calls, ['opening', 'calls'])) {
    yield one('call', value.call, [...path, 'call'])
    yield one('state', value.state, [...path, 'state'])
  }
}

interface Mark {
  power: string
  state: string
}

function one(kind: Kind, id: string, path: Path): Reference {
  return { kind, id, path }
}

function* optional(kind: Kind, id: string | undefined, path: Path): Generator<Reference> {
  if (id !== undefined) yield one(kind, id, path)
}

function* many(kind: Kind, ids: readonly string[] | undefined, path: Path): Generator<Reference> {
  for (const { value, path: at } of placed(ids ?? [], path)) yield one(kind, value, at)
}
