/** Two scenario files compared, for a terminal and for programs. */
import { sameDocuments, type ToldPart } from '../text/diff.ts'
import { LANGUAGE, printJson, visible } from './findings.ts'

/** Prints what differs: the parts as headings, a line a difference. */
export function printDifferences(parts: readonly ToldPart[]): void {
  const blocks = parts.map(({ title, differences }) =>
    [title, ...differences.map(({ sentence }) => `  ${sentence}`)].map(visible).join('\n'),
  )
  process.stdout.write(`${blocks.join('\n\n') || sameDocuments(LANGUAGE)}\n`)
}

/** Prints the differences as JSON, each with its part, place, values and sentence. */
export function printDifferencesAsJson(parts: readonly ToldPart[]): void {
  const all = parts.flatMap(({ differences }) => differences)
  printJson(
    all.map(({ kind, part, pointer, before, after, sentence }) => ({
      kind,
      part,
      pointer,
      before,
      after,
      sentence,
    })),
  )
}
