/** Words of the editor, in the reader's language. */
import { useMemo } from 'react'
import { editorWord, type EditorWord } from '../../text/editor.ts'
import type { MessageParams } from '../../text/message.ts'
import { useLanguage } from '../say.tsx'

export type EditorWords = (key: EditorWord, params?: MessageParams) => string

export function useEditorWords(): EditorWords {
  const language = useLanguage()
  return useMemo(() => (key, params) => editorWord(language, key, params), [language])
}
