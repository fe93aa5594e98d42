/** Problems as marks in a text. */
import { type Problem, readJson, type Span, spanFinder } from '../../../scenario/index.ts'
import { problemSentence } from '../../../text/problem.ts'

/** A stretch of the text, and what is wrong there. */
export interface Mark extends Span {
  message: string
}

/**
 * The marks of a text, in its order. Where the text is no JSON, that is all there is to say;
 * otherwise it is the problems given, each at the place to which its pointer leads.
 */
export function marksOf(text: string, problems: readonly Problem[], language: string): Mark[] {
  const read = readJson(text)
  const find = spanFinder(text)
  return (read.ok ? problems : [read.problem])
    .map((problem) => ({ ...find(problem), message: problemSentence(language, problem) }))
    .toSorted((a, b) => a.from - b.from)
}
