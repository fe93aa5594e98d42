/** Words that all parts of the description use. */
import type { infoWords } from '../en/info.ts'
import type { MessageParams } from '../message.ts'
import type { Tongue } from '../names.ts'
import { formatToolMessage } from '../tools.ts'
import { paragraph } from '../transcript/layout.ts'

export type InfoWord = keyof typeof infoWords

/** A message of the description's own table. */
export function say({ language }: Tongue, key: InfoWord, params: MessageParams = {}): string {
  return formatToolMessage(language, `info.${key}`, params)
}

/** What a table means, below it. */
export const legend = (tongue: Tongue, key: InfoWord, params: MessageParams = {}): string[] =>
  paragraph(say(tongue, key, params), 2, 0)
