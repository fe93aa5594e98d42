/** Words of the JSON view, in the reader's language, and those of the text field in it. */
import { useMemo } from 'react'
import { jsonWord, type JsonWord } from '../../../text/json.ts'
import type { MessageParams } from '../../../text/message.ts'
import { useLanguage } from '../../say.tsx'

export type JsonSay = (key: JsonWord, params?: MessageParams) => string

export function useJsonWords(): JsonSay {
  const language = useLanguage()
  return useMemo(() => (key, params) => jsonWord(language, key, params), [language])
}

/** CodeMirror asks for its words by their English. */
const PHRASES = {
  Find: 'find',
  Replace: 'replace',
  next: 'next',
  previous: 'previous',
  all: 'all',
  'match case': 'match-case',
  'by word': 'by-word',
  regexp: 'pattern',
  replace: 'replace-one',
  'replace all': 'replace-all',
  close: 'close',
  'current match': 'current-match',
  'on line': 'on-line',
  'replaced match on line $': 'replaced-on-line',
  'replaced $ matches': 'replaced-matches',
  'Go to line': 'go-to-line',
  go: 'go',
  Completions: 'completions',
  Diagnostics: 'list',
  'No diagnostics': 'no-list',
  'Folded lines': 'folded-lines',
  'Unfolded lines': 'unfolded-lines',
  to: 'folded-to',
  'folded code': 'folded-text',
  unfold: 'unfold',
  'Fold line': 'fold-line',
  'Unfold line': 'unfold-line',
  'Control character': 'control',
  'Selection deleted': 'deleted',
} as const satisfies Record<string, JsonWord>

/** The words of the text field. */
export const phrasesOf = (say: JsonSay): Record<string, string> =>
  Object.fromEntries(Object.entries(PHRASES).map(([phrase, key]) => [phrase, say(key)]))
