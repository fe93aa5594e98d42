/** Walks over the effect language: every effect, condition and measure with its place in the file. */
import type { Path } from '../problem.ts'
import type { Condition, Effect, Measure } from '../schema/effects.ts'
import type { Scenario } from '../schema/index.ts'

/** Something of the file together with its path. */
export interface Placed<T> {
  value: T
  path: Path
}

/** Which role words mean somebody or something where an effect or measure stands. */
export interface Scope {
  place: 'card' | 'headline' | 'backlash' | 'agenda' | 'interest'
  target: boolean
  rival: boolean
  actor: boolean
}

/** A part of the file that is written in the effect language. */
export interface Script {
  scope: Scope
  effects: Placed<readonly Effect[]>
  conditions: Placed<readonly Condition[]>
  measures: readonly Placed<Measure>[]
}

/** All members of a list with their paths. */
export function placed<T>(list: readonly T[], path: Path): Placed<T>[] {
  return list.map((value, index) => ({ value, path: [...path, index] }))
}

/** Every effect of a list and, after each, the effects nested in it. */
export function* walkEffects(effects: readonly Effect[], path: Path): Generator<Placed<Effect>> {
  for (const each of placed(effects, path)) {
    yield each
    for (const key of ['then', 'else'] as const) {
      const nested = nestedEffects(each.value, key)
      if (nested) yield* walkEffects(nested, [...each.path, key])
    }
  }
}

function nestedEffects(effect: Effect, key: 'then' | 'else'): readonly Effect[] | undefined {
  if (key === 'then' && 'then' in effect) return effect.then
  if (key === 'else' && 'else' in effect) return effect.else
  return undefined
}

/** Every condition of a script: its own and those of its `if` effects. */
export function* walkConditions(script: Script): Generator<Placed<Condition>> {
  yield* placed(script.conditions.value, script.conditions.path)
  for (const { value: effect, path } of walkEffects(script.effects.value, script.effects.path)) {
    if (effect.effect === 'if') yield* placed(effect.all, [...path, 'all'])
  }
}

/** Every measure of a script, inside of conditions or on its own. */
export function* walkMeasures(script: Script): Generator<Placed<Measure>> {
  yield* script.measures
  for (const { value, path } of walkConditions(script)) {
    yield { value: value.is, path: [...path, 'is'] }
  }
}

/** Every script of a scenario, in file order. */
export function* scripts(scenario: Scenario): Generator<Script> {
  for (const each of placed(scenario.powers, ['powers'])) yield* powerScripts(each)
  for (const { value: headline, path } of placed(scenario.headlines, ['headlines'])) {
    yield script(
      {
        place: 'headline',
        target: headline.target !== undefined,
        rival: false,
        actor: headline.actor !== undefined,
      },
      path,
      { effects: headline.effects },
    )
  }
}

function* powerScripts({
  value: power,
  path,
}: Placed<Scenario['powers'][number]>): Generator<Script> {
  const goal = { target: false, rival: false, actor: true }
  yield script({ place: 'backlash', target: true, rival: true, actor: true }, path, {
    effects: power.backlash,
    key: 'backlash',
  })
  yield script({ place: 'interest', ...goal }, path, {
    measures: [{ value: power.interest.is, path: [...path, 'interest', 'is'] }],
  })
  for (const agenda of placed(power.agendas, [...path, 'agendas'])) {
    const parts = placed(agenda.value.all, [...agenda.path, 'all'])
    yield script({ place: 'agenda', ...goal }, agenda.path, {
      measures: parts.map((part) => ({ value: part.value.is, path: [...part.path, 'is'] })),
    })
  }
  for (const card of placed(power.cards, [...path, 'cards'])) {
    const scope: Scope = { place: 'card', ...cardTargets(card.value.target), actor: true }
    yield script(scope, card.path, {
      effects: card.value.effects,
      conditions: card.value.requires,
    })
  }
}

/** What playing a card with this target names: a state, a rival, both or neither. */
export function cardTargets(target: Scenario['powers'][number]['cards'][number]['target']): {
  target: boolean
  rival: boolean
} {
  return {
    target: target === 'state' || target === 'state-and-rival',
    rival: target === 'rival' || target === 'state-and-rival',
  }
}

interface ScriptParts {
  effects?: readonly Effect[]
  conditions?: readonly Condition[]
  measures?: readonly Placed<Measure>[]
  /** The key of the effects, where it is not `effects`. */
  key?: string
}

function script(scope: Scope, path: Path, parts: ScriptParts): Script {
  return {
    scope,
    effects: { value: parts.effects ?? [], path: [...path, parts.key ?? 'effects'] },
    conditions: { value: parts.conditions ?? [], path: [...path, 'requires'] },
    measures: parts.measures ?? [],
  }
}
