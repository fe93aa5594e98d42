/** Who and where the effect language means, in words, as far as the place of an effect tells. */
import { type Card, type Headline, POWER_ROLES, STATE_ROLES } from '../../scenario/index.ts'
import { scriptWords } from '../en/script.ts'
import { anyOf, listOf } from '../lists.ts'
import { formatterOf, type MessageParams } from '../message.ts'
import type { Names } from './names.ts'

export const formatScript = formatterOf({ en: scriptWords })

/** Where an effect or a measure stands, which says what its roles mean. */
export interface Where {
  /** `goal` is an interest or an agenda. */
  place: 'card' | 'headline' | 'backlash' | 'goal'
  /** Id of the power that `actor` means, where one is known. */
  actor?: string | undefined
  /** The states of which `target` means one, where only some are allowed. */
  states?: readonly string[] | undefined
}

/** Where the effects and conditions of a power's card stand. */
export const inCard = (power: string, { states }: Pick<Card, 'states'>): Where => ({
  place: 'card',
  actor: power,
  states,
})

/** Where the effects of a headline stand. */
export const inHeadline = ({ actor, target }: Pick<Headline, 'actor' | 'target'>): Where => ({
  place: 'headline',
  actor,
  states: target,
})

/** Where the effects of a power's backlash stand. */
export const inBacklash = (power: string): Where => ({ place: 'backlash', actor: power })

/** Where what a power's interest or agendas count stands. */
export const inGoal = (power: string): Where => ({ place: 'goal', actor: power })

/** What it takes to speak of effects: a language, names, and where the effects stand. */
export interface Speech {
  language: string
  names: Names
  where: Where
}

type StateRef = string | readonly string[]

/** Powers that are meant state by state. */
const BOUND: ReadonlySet<string> = new Set(['leader', 'trailing', 'investor'])

/** Whether the state at hand decides which power a word means. */
export const isBound = (power: string): boolean => BOUND.has(power)

const wordsOf = (
  { language, where }: Speech,
  table: 'role' | 'place',
  word: string,
  params: MessageParams,
): string => formatScript(language, `${table}.${word}`, { where: where.place, ...params })

/** The state that `target` means. */
function targetPhrase(speech: Speech): string {
  const { names, where } = speech
  const [only, ...others] = where.states ?? []
  return only !== undefined && others.length === 0
    ? names.state(only)
    : wordsOf(speech, 'place', 'target', {})
}

/** States in words, which stand well after "in". */
export function statePhrase(speech: Speech, state: StateRef): string {
  const { language, names } = speech
  if (typeof state !== 'string') return listOf(language, state.map(names.state))
  if (state === 'target') return targetPhrase(speech)
  if (!STATE_ROLES.has(state)) return names.state(state)
  return wordsOf(speech, 'place', state, { target: targetPhrase(speech) })
}

/** The power that `actor` means. */
export function actorPhrase(speech: Speech): string {
  const { actor } = speech.where
  return actor === undefined ? wordsOf(speech, 'role', 'actor', {}) : speech.names.power(actor)
}

/** A power in words, in the singular. `here`: whether the clause names the state at hand already. */
export function powerPhrase(speech: Speech, power: string, here = false): string {
  if (power === 'actor') return actorPhrase(speech)
  if (!POWER_ROLES.has(power)) return speech.names.power(power)
  return wordsOf(speech, 'role', power, {
    here: here ? 'yes' : 'no',
    actor: actorPhrase(speech),
    target: targetPhrase(speech),
  })
}

/** Where something holds, as "in Kazakhstan"; nothing is said of what holds everywhere. */
export function placeParams(
  speech: Speech,
  state: StateRef | undefined,
  power: string,
): { place: string; state: string } {
  const everywhere = state === undefined || state === 'all'
  const there = state === 'target' && isBound(power)
  return {
    place: everywhere ? 'all' : there ? 'there' : 'in',
    state: statePhrase(speech, state ?? 'all'),
  }
}

/** Which sectors are meant; none are named where all are. */
export const sectorParams = (
  { language, names }: Pick<Speech, 'language' | 'names'>,
  sectors: readonly string[] | undefined,
): { limited: string; sectors: string } => ({
  limited: sectors ? 'yes' : 'no',
  sectors: anyOf(language, (sectors ?? []).map(names.sector)),
})

/** A clause as a sentence: with a capital letter and a full stop. */
export function sentenceOf(language: string, clause: string): string {
  const [first = '', ...rest] = clause
  const text = `${first.toLocaleUpperCase(language)}${rest.join('')}`
  return formatScript(language, 'phrase.sentence', { clause: text })
}
