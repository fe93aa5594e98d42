/** [F] Effects in words: each is a clause, and what is nested in it stands in brackets. */
import type { EffectFile } from '../../scenario/index.ts'
import { listOf } from '../lists.ts'
import type { MessageParams } from '../message.ts'
import { conditionClause } from './conditions.ts'
import type { Names } from './names.ts'
import {
  actorPhrase,
  formatScript,
  isBound,
  placeParams,
  powerPhrase,
  sectorParams,
  sentenceOf,
  type Speech,
  statePhrase,
  type Where,
} from './speech.ts'

/** An effect as a sentence, as "Japan gains 2 goodwill in Kazakhstan." */
export const effectSentence = (
  language: string,
  names: Names,
  effect: EffectFile,
  where: Where,
): string => sentenceOf(language, effectClause({ language, names, where }, effect))

type Kind = EffectFile['effect']
type Of<Kinds extends Kind> = Extract<EffectFile, { effect: Kinds }>
type Branching = Of<'if' | 'chance' | 'later'>
type Lasting = Of<'forbid' | 'price' | 'yield' | 'orders' | 'route' | 'visit-credit'>

function effectClause(speech: Speech, effect: EffectFile): string {
  const params = effectParams(speech, effect)
  return formatScript(speech.language, `effect.${effect.effect}`, params)
}

function effectParams(speech: Speech, effect: EffectFile): MessageParams {
  switch (effect.effect) {
    case 'goodwill':
      return { ...cellParams(speech, effect), ...change(effect.by) }
    case 'stability':
    case 'baseline':
      return { state: statePhrase(speech, effect.state), ...change(effect.by) }
    case 'call':
      return { state: statePhrase(speech, effect.state), call: speech.names.call(effect.call) }
    case 'wariness':
      return warinessParams(speech, effect)
    case 'budget':
      return { power: powerPhrase(speech, effect.power), changes: budgetChanges(speech, effect) }
    case 'survey':
      return cellParams(speech, effect)
    case 'claim':
    case 'release':
      return { ...cellParams(speech, effect), ...sectorParams(speech, effect.sectors) }
    case 'if':
    case 'chance':
    case 'later':
      return branchParams(speech, effect)
    default:
      return { rounds: effect.rounds, ...lastingParams(speech, effect) }
  }
}

function lastingParams(speech: Speech, effect: Lasting): MessageParams {
  const power = powerPhrase(speech, effect.power)
  const who = { power, who: effect.power, actor: actorPhrase(speech) }
  switch (effect.effect) {
    case 'forbid': {
      const act = formatScript(speech.language, `act.${effect.order}`, {})
      return { ...who, act, ...placeParams(speech, effect.state, effect.power) }
    }
    case 'price':
      return {
        power,
        changes: priceChanges(speech, effect),
        orders: formatScript(speech.language, `order.${effect.order}`, {}),
        ...placeParams(speech, effect.state, effect.power),
      }
    case 'yield':
      return {
        ...who,
        ...sectorParams(speech, effect.sectors),
        ...placeParams(speech, effect.state, effect.power),
        ...change(effect.by),
      }
    case 'orders':
      return { power, ...change(effect.by) }
    case 'route':
      return { power, state: statePhrase(speech, effect.state), open: effect.open ? 'yes' : 'no' }
    default:
      return {
        power: powerPhrase(speech, effect.power, true),
        state: statePhrase(speech, effect.state),
      }
  }
}

/** A number's change without its sign, and the sign. */
const change = (by: number): { by: number; sign: string } => ({
  by: Math.abs(by),
  sign: by < 0 ? 'down' : 'up',
})

/** A power in a state. */
const cellParams = (
  speech: Speech,
  { power, state }: { power: string; state: string | readonly string[] },
): MessageParams => ({
  power: powerPhrase(speech, power, true),
  state: statePhrase(speech, state),
  bound: isBound(power) ? 'yes' : 'no',
})

/** Nobody is wary of itself, so that of all powers the others are meant. */
function warinessParams(speech: Speech, { of, toward, by }: Of<'wariness'>): MessageParams {
  return {
    of: powerPhrase(speech, of),
    toward:
      of === 'all' && toward === 'all'
        ? formatScript(speech.language, 'phrase.others', {})
        : powerPhrase(speech, toward),
    ...change(by),
  }
}

interface Amounts {
  soft?: number | undefined
  capital?: number | undefined
}

interface Amount {
  what: 'soft' | 'capital'
  by: number
}

/** The budgets that change; capital where none does, so that the clause is whole. */
function amounts({ soft = 0, capital = 0 }: Amounts): Amount[] {
  const both: Amount[] = [
    { what: 'soft', by: soft },
    { what: 'capital', by: capital },
  ]
  const changed = both.filter(({ by }) => by !== 0)
  return changed.length > 0 ? changed : both.slice(1)
}

/** As "1 soft power more and 2 capital less". */
const priceChanges = ({ language }: Speech, price: Amounts): string =>
  listOf(
    language,
    amounts(price).map(({ what, by }) =>
      formatScript(language, 'phrase.more', { what, ...change(by) }),
    ),
  )

/** As "gains 1 soft power and 2 capital". */
function budgetChanges({ language }: Speech, budget: Amounts): string {
  const changed = amounts(budget)
  const signs = [...new Set(changed.map(({ by }) => change(by).sign))]
  const clauses = signs.map((sign) => {
    const alike = changed
      .filter(({ by }) => change(by).sign === sign)
      .map(({ what, by }) => formatScript(language, 'phrase.amount', { what, ...change(by) }))
    return formatScript(language, 'phrase.gain', { sign, amounts: listOf(language, alike) })
  })
  return listOf(language, clauses)
}

function branchParams(speech: Speech, effect: Branching): MessageParams {
  if (effect.effect === 'later') {
    const [only, ...others] = effect.then
    const then =
      only && others.length === 0 ? effectClause(speech, only) : nested(speech, effect.then)
    return { then, rounds: effect.rounds, times: effect.times ?? 1 }
  }
  const otherwise = effect.else ?? []
  const branches = {
    then: nested(speech, effect.then),
    otherwise: otherwise.length > 0 ? 'yes' : 'no',
    else: nested(speech, otherwise),
  }
  if (effect.effect === 'chance') return { ...branches, percent: effect.percent }
  const conditions = effect.all.map((condition) => conditionClause(speech, condition))
  return { ...branches, conditions: listOf(speech.language, conditions) }
}

const BRANCHING: ReadonlySet<Kind> = new Set<Branching['effect']>(['if', 'chance', 'later'])

/** Effects within an effect: those that hold further ones stand in brackets. */
function nested(speech: Speech, effects: readonly EffectFile[]): string {
  const { language } = speech
  if (effects.length === 0) return formatScript(language, 'phrase.nothing', {})
  const clauses = effects.map((effect) => {
    const clause = effectClause(speech, effect)
    const apart = BRANCHING.has(effect.effect)
    return apart ? formatScript(language, 'phrase.nested', { clause }) : clause
  })
  return clauses.join(formatScript(language, 'phrase.separator', {}))
}
