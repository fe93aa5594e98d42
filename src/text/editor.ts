/** Words of the scenario editor: apart from all else, so that only its pages load them. */
import { editorWords } from './en/editor.ts'
import { formatterOf, type MessageParams } from './message.ts'

const format = formatterOf({ en: { editor: editorWords } })

export type EditorWord = keyof typeof editorWords

export const editorWord = (language: string, key: EditorWord, params: MessageParams = {}): string =>
  format(language, `editor.${key}`, params)
