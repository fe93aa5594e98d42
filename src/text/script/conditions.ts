/** Conditions and measures in words. */
import { type ConditionFile, type MeasureFile, STATE_ROLES } from '../../scenario/index.ts'
import { listOf } from '../lists.ts'
import type { MessageParams } from '../message.ts'
import type { Names } from './names.ts'
import {
  formatScript,
  placeParams,
  powerPhrase,
  sectorParams,
  sentenceOf,
  type Speech,
  type Where,
} from './speech.ts'

/** A condition as a clause that follows "if", as "Japan has at least 5 goodwill in Kazakhstan". */
export function conditionClause(speech: Speech, condition: ConditionFile): string {
  const { of = 'actor', is } = condition
  return formatScript(speech.language, `condition.${is.measure}`, {
    power: powerPhrase(speech, of),
    ...measureParams(speech, is, of),
    ...boundParams(condition),
    lowest: isLowest(condition) ? 'yes' : 'no',
  })
}

/** A condition as a sentence, as "Stability in Kazakhstan is at least 6." */
export const conditionSentence = (
  language: string,
  names: Names,
  condition: ConditionFile,
  where: Where,
): string => sentenceOf(language, conditionClause({ language, names, where }, condition))

/** What a measure counts, as "connected projects (Rail, Port)". */
export const measurePhrase = (
  language: string,
  names: Names,
  measure: MeasureFile,
  where: Where,
): string =>
  formatScript(
    language,
    `measure.${measure.measure}`,
    measureParams({ language, names, where }, measure, 'actor'),
  )

function boundParams({ atLeast, atMost }: ConditionFile): MessageParams {
  const one = atLeast === undefined ? 'most' : atMost === undefined ? 'least' : undefined
  const both = atLeast === atMost ? 'exact' : 'between'
  return {
    bounds: atLeast === undefined && atMost === undefined ? 'none' : (one ?? both),
    least: atLeast ?? 0,
    most: atMost ?? 0,
    count: atMost ?? atLeast ?? 0,
    // A mark counts 1 where it lies: whoever asks for more than none asks for the mark.
    has: (atLeast ?? 0) > 0 ? 'yes' : 'no',
  }
}

/** [F10] Whether the least of several states may be little while others are not. */
function isLowest({ is, atMost }: ConditionFile): boolean {
  if (atMost === undefined || !('state' in is)) return false
  return typeof is.state === 'string'
    ? STATE_ROLES.has(is.state) && is.state !== 'target'
    : is.state.length > 1
}

function measureParams(speech: Speech, is: MeasureFile, power: string): MessageParams {
  switch (is.measure) {
    case 'goodwill':
    case 'stake':
    case 'alignment':
    case 'lead':
    case 'stability':
    case 'baseline':
      return exactPlace(speech, is.state, power)
    case 'mark':
      return { mark: is.mark, ...exactPlace(speech, is.state, power) }
    case 'wariness':
      return { toward: powerPhrase(speech, is.toward) }
    case 'projects':
    case 'size':
    case 'owned':
      return {
        ...sectorParams(speech, is.sectors),
        ...placeParams(speech, is.states, power),
      }
    case 'free-projects':
      return { ...sectorParams(speech, is.sectors), ...exactPlace(speech, is.state, power) }
    case 'states-with':
      return { what: is.what, from: is.atLeast, ...amongParams(speech, is.states) }
    case 'states-led':
      return amongParams(speech, is.states)
    default:
      return {}
  }
}

/** Like `placeParams`, where every state has to be named too, since each one counts. */
function exactPlace(
  speech: Speech,
  state: string | readonly string[],
  power: string,
): { place: string; state: string } {
  const params = placeParams(speech, state, power)
  return params.place === 'all' ? { ...params, place: 'in' } : params
}

/** Of which states some are counted. */
function amongParams(
  { language, names }: Speech,
  states: readonly string[] | undefined,
): { among: string; states: string } {
  const among = states === undefined ? 'all' : states.length === 1 ? 'one' : 'some'
  return { among, states: listOf(language, (states ?? []).map(names.state)) }
}
