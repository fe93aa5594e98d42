/** Sentences about programs that play. */
import type { programs } from './en/programs.ts'
import type { MessageParams } from './message.ts'
import { formatToolMessage } from './tools.ts'

/** What can go wrong with a program, or with its answer. */
export type ProgramTrouble = keyof typeof programs

/** One sentence that says what went wrong with a program. */
export function programSentence(
  language: string,
  trouble: ProgramTrouble,
  params: MessageParams = {},
): string {
  return formatToolMessage(language, `program.${trouble}`, params)
}
