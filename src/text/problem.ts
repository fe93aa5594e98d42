/** Sentences about what is wrong with a scenario file. */
import type { Problem } from '../scenario/index.ts'
import { formatMessage } from './message.ts'

/** One or two sentences that say what is wrong, what was found and what would be right. */
export function problemSentence(language: string, problem: Problem): string {
  return formatMessage(language, `problem.${problem.code}`, problem.params)
}
