/** Problems of files as people and programs read them on a terminal. */
import { locator, type Position, type Problem } from '../scenario/index.ts'
import { problemSentence } from '../text/problem.ts'

/** Language of the command line. */
export const LANGUAGE = 'en'

/** A problem with its place in the file and its sentence. */
export interface Finding extends Problem, Position {
  sentence: string
}

/** Problems of a file whose text is given (empty when it could not be read). */
export function findings(problems: readonly Problem[], text: string): Finding[] {
  const locate = locator(text)
  return problems.map((problem) => ({
    ...problem,
    ...locate(problem),
    sentence: problemSentence(LANGUAGE, problem),
  }))
}

/** `file:line:col pointer code sentence`; the pointer of the whole file is shown as `-`. */
export function findingLine(file: string, finding: Finding): string {
  const { line, column, pointer, code, sentence } = finding
  return visible(`${file}:${line}:${column} ${pointer || '-'} ${code} ${sentence}`)
}

/** Texts of a file may hold control characters, which must not reach a terminal. */
export function visible(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (unit) => `\\u{${(unit.codePointAt(0) ?? 0).toString(16)}}`,
  )
}

/** Prints a value as JSON on standard output. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}
