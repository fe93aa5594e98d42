/** One of two documents that are compared: read with care, since it may be in the making. */
import {
  isAnswer,
  isCondition,
  isEffect,
  isGroup,
  isMeasure,
  isTrigger,
  type Text,
  valueAt,
} from '../../scenario/index.ts'
import {
  answerSentence,
  conditionSentence,
  effectSentence,
  inBacklash,
  inCard,
  inGoal,
  inHeadline,
  measurePhrase,
  type Names,
  triggerSentence,
  type Where,
} from '../effects.ts'
import type { DocumentPath } from '../fields.ts'
import { textIn } from '../script/names.ts'

/** A document in a language, and what is called how in it. */
export interface Side {
  language: string
  document: unknown
  names: Names
}

/** A document as a side of a comparison. */
export const sideOf = (language: string, document: unknown): Side => ({
  language,
  document,
  names: {
    power: namesOf(language, document, 'powers'),
    state: namesOf(language, document, 'states'),
    sector: namesOf(language, document, 'sectors'),
    call: namesOf(language, document, 'calls'),
  },
})

function namesOf(language: string, document: unknown, list: string): (id: string) => string {
  const entries = valueAt(document, [list])
  const groups = Array.isArray(entries) ? entries.filter(isGroup) : []
  const known = new Map(groups.map((entry) => [entry['id'], nameOf(language, entry)]))
  return (id) => known.get(id) || id
}

/** Whether a value is a text for people, in one language or in several. */
const isText = (value: unknown): value is Text =>
  typeof value === 'string' ||
  (isGroup(value) && Object.values(value).every((words) => typeof words === 'string'))

/** The name of an entry, or its id; empty where it has neither. */
export function nameOf(language: string, entry: unknown): string {
  if (!isGroup(entry)) return ''
  const { id, name, term } = entry
  const text = name ?? term
  return (isText(text) ? textIn(language, text) : '') || (typeof id === 'string' ? id : '')
}

const idAt = ({ document }: Side, path: DocumentPath): string =>
  String(valueAt(document, [...path, 'id']))

const listed = (value: unknown): string[] | undefined =>
  Array.isArray(value) ? value.map(String) : undefined

/** Where the effect language is spoken at a path. */
function whereOf(side: Side, path: DocumentPath): Where {
  const owner = path.slice(0, 2)
  if (path[0] === 'headlines') {
    const actor = valueAt(side.document, [...owner, 'actor'])
    return inHeadline({
      actor: typeof actor === 'string' ? actor : undefined,
      target: listed(valueAt(side.document, [...owner, 'target'])),
    })
  }
  const power = idAt(side, owner)
  if (path[2] === 'backlash') return inBacklash(power)
  if (path[2] !== 'cards') return inGoal(power)
  return inCard(power, { states: listed(valueAt(side.document, [...path.slice(0, 4), 'states'])) })
}

/** What the effect, condition, trigger or answer at a place says; undefined where there is none. */
export function scriptAt(side: Side, path: DocumentPath): string | undefined {
  const { language, names } = side
  const value = valueAt(side.document, path)
  if (isEffect(value)) return effectSentence(language, names, value, whereOf(side, path))
  if (isCondition(value)) return conditionSentence(language, names, value, whereOf(side, path))
  if (isMeasure(value)) return measurePhrase(language, names, value, whereOf(side, path))
  if (isAnswer(value)) return answerSentence(language, names, value)
  if (isTrigger(value)) return triggerSentence(language, names, value, idAt(side, path.slice(0, 2)))
  return undefined
}
