/** Text to value: everything that can be said about a file before its content is looked at. */
import * as jsonc from 'jsonc-parser'
import { type Problem, problemAt } from './problem.ts'

/** Most UTF-16 units a scenario file may have. */
export const TEXT_LIMIT = 1_000_000
/** Deepest nesting of lists and groups a scenario may have. */
export const DEPTH_LIMIT = 64

/** A value read from a text, or why there is none. */
export type Read = { ok: true; value: unknown } | { ok: false; problem: Problem }

/** Reads a JSON text of at most `most` UTF-16 units whose nesting is bounded. Never throws. */
export function readJson(text: string, most = TEXT_LIMIT): Read {
  const problem = sizeProblem(text, most) ?? depthProblem(text)
  if (problem) return { ok: false, problem }
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch {
    return { ok: false, problem: syntaxProblem(text) }
  }
}

function sizeProblem(text: string, most: number): Problem | undefined {
  if (text.length > most) return problemAt('too-large', [], { found: text.length, most })
  return text.trim() === '' ? problemAt('empty-file', []) : undefined
}

/** A scan without recursion, so that no depth can hurt it. */
function depthProblem(text: string): Problem | undefined {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at]
    if (unit === '"') at = endOfString(text, at)
    else if (unit === '{' || unit === '[') depth += 1
    else if (unit === '}' || unit === ']') depth -= 1
    if (depth > DEPTH_LIMIT) {
      return problemAt('too-deep', [], { most: DEPTH_LIMIT, ...positionOf(text, at) })
    }
  }
  return undefined
}

/** Offset of the quote that closes the string starting at `start`, or the end of the text. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}

/**
 * JSON.parse has refused the text; jsonc-parser knows where and why. Where brackets without end come
 * after a text that is not closed, it goes deeper than it can, but has seen the text before.
 */
function syntaxProblem(text: string): Problem {
  const errors: jsonc.ParseError[] = []
  try {
    jsonc.parse(text, errors, { disallowComments: true, allowTrailingComma: false })
  } catch {
    // What it has seen until then is what counts.
  }
  const first = errors[0]
  const reason = first ? jsonc.printParseErrorCode(first.error) : 'unknown'
  return problemAt('not-json', [], { reason, ...positionOf(text, first?.offset ?? 0) })
}

/** Line and column of an offset, both counted from 1, columns in UTF-16 units. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
