/** What an entry of a list is called while it is closed: what is written in the effect language, as a sentence. */

import type { Path, ScenarioFile, Text } from '../../../scenario/index.ts'
import {
  answerSentence,
  conditionSentence,
  effectSentence,
  inBacklash,
  inCard,
  inGoal,
  inHeadline,
  namesIn,
  triggerSentence,
  type Where,
} from '../../../text/effects.ts'
import { useLanguage } from '../../say.tsx'
import { useEditor } from '../context.ts'
import { textOr } from '../names.ts'
import { useEditorWords } from '../words.ts'

/** Where in the document a part in the effect language stands. */
function whereOf(document: ScenarioFile, [root, index, part, entry]: Path): Where {
  if (root === 'headlines') return inHeadline(document.headlines![Number(index)]!)
  const power = document.powers[Number(index)]!
  if (part === 'cards') return inCard(power.id, power.cards![Number(entry)]!)
  return part === 'backlash' ? inBacklash(power.id) : inGoal(power.id)
}

type Sentence = (language: string, document: ScenarioFile, path: Path, value: never) => string

const effectTitle: Sentence = (language, document, path, value) =>
  effectSentence(language, namesIn(language, document), value, whereOf(document, path))

const conditionTitle: Sentence = (language, document, path, value) =>
  conditionSentence(language, namesIn(language, document), value, whereOf(document, path))

/** Titles of entries by the key of their list. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  effects: effectTitle,
  backlash: effectTitle,
  then: effectTitle,
  else: effectTitle,
  requires: conditionTitle,
  all: conditionTitle,
  answers: (language, document, _path, value) =>
    answerSentence(language, namesIn(language, document), value),
  triggers: (language, document, [, power], value) =>
    triggerSentence(
      language,
      namesIn(language, document),
      value,
      document.powers[Number(power)]!.id,
    ),
}

/** @param path Path of the entry, which ends with its place in the list. */
export function useEntryTitle(path: Path, value: unknown): string {
  const words = useEditorWords()
  const language = useLanguage()
  const { document } = useEditor()
  const list = String(path.at(-2))
  const sentence = SENTENCES[list]
  if (sentence) return sentence(language, document, path, value as never)
  const { name, term, id, state, power } = value as Record<string, unknown>
  const number = words('entryNumber', { number: Number(path.at(-1)) + 1 })
  const named = (name ?? term) as Text | undefined
  if (named !== undefined) return textOr(named, language, typeof id === 'string' ? id : number)
  const names = namesIn(language, document)
  const known = [
    typeof power === 'string' ? names.power(power) : '',
    typeof state === 'string' ? names.state(state) : '',
  ].filter(Boolean)
  return known.length > 0 ? known.join(' · ') : number
}
