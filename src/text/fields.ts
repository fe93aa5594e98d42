/**
 * Words for the places of a scenario document: labels, lines of help and the options of picklists.
 * Apart from the game's, so that only the editor and the tools load them.
 */
import { ORDER_NAMES, type OrderName } from '../scenario/index.ts'
import { contentFields, type FieldWords } from './en/fields.ts'
import { optionHelps, options } from './en/options.ts'
import { ruleFields } from './en/rule-fields.ts'
import { FIELD_RULES } from './field-rules.ts'
import { formatterOf } from './message.ts'
import { orderName } from './orders.ts'

const fields = { ...contentFields, ...ruleFields }

/** A kind of place in a document: its keys without list positions and ids, as `powers.income`. */
export type FieldKey = keyof typeof fields

/** Keys and list positions from the root of a document to a place in it. */
export type DocumentPath = readonly (string | number)[]

/** All kinds of places that have words. */
export const FIELD_KEYS = Object.keys(fields) as FieldKey[]

const column = (at: 0 | 1) =>
  Object.fromEntries(
    Object.entries<FieldWords>(fields).map(([key, words]) => [key, words[at]]),
  ) as Record<FieldKey, string>

/** The English words for places, as messages. */
export const enFields = { label: column(0), help: column(1) }

const format = formatterOf({ en: enFields })
const formatOption = formatterOf({ en: options })
const formatOptionHelp = formatterOf<Record<string, Record<string, string>>>({ en: optionHelps })

/** Places whose inside is the same wherever it stands, and the key under which it is known. */
const INSIDE: Partial<Record<FieldKey, string>> = {
  'powers.backlash': 'effect',
  'powers.cards.effects': 'effect',
  'headlines.effects': 'effect',
  'effect.then': 'effect',
  'effect.else': 'effect',
  'powers.cards.requires': 'condition',
  'effect.all': 'condition',
  'condition.is': 'measure',
  'powers.interest.is': 'measure',
  'powers.agendas.all.is': 'measure',
  'powers.cards.cost': 'price',
}

const PRICES = /^rules\.prices\./

const isKey = (key: string): key is FieldKey => Object.hasOwn(fields, key)

/** The kind of place that a further key leads to; the same one for positions, ids and languages. */
function step(from: FieldKey, part: string | number): FieldKey {
  const inside = INSIDE[from] ?? (PRICES.test(from) ? 'price' : from)
  return [`${inside}.${part}`, `evidence.${part}`].find(isKey) ?? from
}

/**
 * The kind of place that a path leads to. List positions, ids, languages and the `value` of a number
 * with evidence are passed over, so that `states/0/goodwill/japan/value` is `states.goodwill`.
 * Undefined for the root and for what no scenario has.
 */
export function fieldKey([first, ...rest]: DocumentPath): FieldKey | undefined {
  const part = String(first)
  return isKey(part) ? rest.reduce(step, part) : undefined
}

/** What a place is called, as "Income a round"; its last key where it has no words. */
export function fieldLabel(language: string, path: DocumentPath): string {
  const key = fieldKey(path)
  return key ? format(language, `label.${key}`, {}) : String(path.at(-1) ?? '')
}

/** What a place is for, in one line; empty where it has no words. */
export function fieldHelp(language: string, path: DocumentPath): string {
  const key = fieldKey(path)
  return key ? format(language, `help.${key}`, {}) : ''
}

/** The rule of RULES.md that a place belongs to, as `A2`; undefined where there is none. */
export function fieldRule(path: DocumentPath): string | undefined {
  const keys = path.map(String).filter((part) => !/^\d+$/.test(part))
  const prefixes = keys.map((_, index) => keys.slice(0, keys.length - index).join('.'))
  return prefixes.map((prefix) => FIELD_RULES[prefix]).find((rule) => rule !== undefined)
}

/** The picklist of each kind of place that has one, orders apart. */
const OPTIONS: Partial<Record<FieldKey, keyof typeof options>> = {
  'calls.answers.power': 'answerer',
  'condition.of': 'power-role',
  'effect.effect': 'effect',
  'effect.of': 'power-role',
  'effect.power': 'power-role',
  'effect.state': 'state-role',
  'effect.toward': 'power-role',
  'evidence.confidence': 'confidence',
  'facts.confidence': 'confidence',
  'measure.mark': 'mark',
  'measure.measure': 'measure',
  'measure.state': 'state-role',
  'measure.states': 'state-role',
  'measure.toward': 'power-role',
  'measure.what': 'standing',
  'powers.cards.seen': 'seen',
  'powers.cards.step': 'step',
  'powers.cards.target': 'target',
  'powers.triggers.on': 'trigger',
  'powers.triggers.where': 'where',
}

const ORDER_FIELDS: ReadonlySet<FieldKey | undefined> = new Set<FieldKey>([
  'calls.answers.order',
  'effect.order',
])

const isOrder = (option: string): option is OrderName =>
  (ORDER_NAMES as readonly string[]).includes(option)

/**
 * What an option of a picklist is called. Undefined for what is no option there, such as the id of a
 * power where a role may stand too.
 */
export function optionLabel(
  language: string,
  path: DocumentPath,
  option: string,
): string | undefined {
  const key = fieldKey(path)
  if (ORDER_FIELDS.has(key)) return isOrder(option) ? orderName(language, option) : undefined
  const set = key && OPTIONS[key]
  if (!set || !Object.hasOwn(options[set], option)) return undefined
  return formatOption(language, `${set}.${option}` as Parameters<typeof formatOption>[1], {})
}

/** What an option means, in a line; undefined where its label says all. */
export function optionHelp(
  language: string,
  path: DocumentPath,
  option: string,
): string | undefined {
  const key = fieldKey(path)
  const set = key && OPTIONS[key]
  const helps: Record<string, Record<string, string>> = optionHelps
  if (!set || !Object.hasOwn(helps, set) || !Object.hasOwn(helps[set]!, option)) return undefined
  return formatOptionHelp(language, `${set}.${option}`, {})
}
