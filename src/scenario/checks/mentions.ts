/** Every power, state and sector that the effect language mentions, by id or by role. */
import type { Path } from '../problem.ts'
import type { Condition, Effect, Measure } from '../schema/effects.ts'
import {
  type Placed,
  placed,
  type Script,
  walkConditions,
  walkEffects,
  walkMeasures,
} from './walk.ts'

/** Words for powers that are no ids. */
export const POWER_ROLES: ReadonlySet<string> = new Set([
  'actor',
  'rival',
  'rivals',
  'all',
  'leader',
  'trailing',
  'investor',
])

/** Words for states that are no ids. */
export const STATE_ROLES: ReadonlySet<string> = new Set([
  'target',
  'neighbours',
  'elsewhere',
  'all',
])

/** A word of the effect language that stands for powers, states, a sector or a call. */
export interface Mention {
  kind: 'power' | 'state' | 'sector' | 'call'
  word: string
  path: Path
  /** Whether a role word may stand here; lists hold ids only. */
  role: boolean
  /** For powers: whether the effect or measure itself says which state is at hand. */
  stateAtHand: boolean
}

/** Every mention of a script: its effects, then its conditions, then its measures. */
export function* mentions(script: Script): Generator<Mention> {
  for (const each of walkEffects(script.effects.value, script.effects.path)) {
    yield* effectMentions(each)
  }
  for (const each of walkConditions(script)) yield* conditionMentions(each)
  for (const each of walkMeasures(script)) yield* measureMentions(each)
}

function* effectMentions({ value: effect, path }: Placed<Effect>): Generator<Mention> {
  const stateAtHand = 'state' in effect
  if ('power' in effect) yield power(effect.power, [...path, 'power'], stateAtHand)
  if ('of' in effect) yield power(effect.of, [...path, 'of'], stateAtHand)
  if ('toward' in effect) yield power(effect.toward, [...path, 'toward'], stateAtHand)
  if ('state' in effect) yield* stateMentions(effect.state, [...path, 'state'])
  if ('sectors' in effect) yield* listed('sector', effect.sectors, [...path, 'sectors'])
  if ('call' in effect) yield idOf('call', effect.call, [...path, 'call'])
}

function* conditionMentions({ value: condition, path }: Placed<Condition>): Generator<Mention> {
  yield power(condition.of, [...path, 'of'], 'state' in condition.is)
}

function* measureMentions({ value: measure, path }: Placed<Measure>): Generator<Mention> {
  if ('toward' in measure) yield power(measure.toward, [...path, 'toward'], false)
  if ('state' in measure) yield* stateMentions(measure.state, [...path, 'state'])
  if ('sectors' in measure) yield* listed('sector', measure.sectors, [...path, 'sectors'])
  if ('states' in measure && measure.states) {
    yield* stateMentions(measure.states, [...path, 'states'])
  }
}

function power(word: string, path: Path, stateAtHand: boolean): Mention {
  return { kind: 'power', word, path, role: true, stateAtHand }
}

function* stateMentions(state: string | readonly string[], path: Path): Generator<Mention> {
  if (typeof state !== 'string') yield* listed('state', state, path)
  else yield { kind: 'state', word: state, path, role: true, stateAtHand: true }
}

function* listed(
  kind: 'state' | 'sector',
  ids: readonly string[] | undefined,
  path: Path,
): Generator<Mention> {
  for (const { value, path: at } of placed(ids ?? [], path)) {
    yield idOf(kind, value, at)
  }
}

const idOf = (kind: Mention['kind'], word: string, path: Path): Mention => ({
  kind,
  word,
  path,
  role: false,
  stateAtHand: true,
})
