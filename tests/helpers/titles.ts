/** Titles of tests, read from their sources: what a file of tests says that it covers. */
import { readdirSync, readFileSync } from 'node:fs'

const TESTS = new URL('../', import.meta.url)

export interface Title {
  /** The file below `tests`. */
  path: string
  /** The function that was given the title: `test`, `describe` and so on. */
  of: string
  title: string
}

/**
 * Titles of tests and suites in a test file: the first text given to `test`, `it` or `describe`, or
 * to their `each`. A suite's title is part of the titles of its tests, and no suite is empty.
 */
function titlesIn(path: string): Title[] {
  const source = readFileSync(new URL(path, TESTS), 'utf8')
  const call = /(?:\b(test|it|describe)(?:\.\w+)*|\))\(\s*/.source
  const text = /(?:'((?:[^'\\\n]|\\.)*)'|"([^"\n]*)"|`([^`]*)`)/.source
  return [...source.matchAll(new RegExp(call + text, 'g'))].map(
    ([, of = '', single, double, template]) => ({
      path,
      of,
      title: single ?? double ?? template ?? '',
    }),
  )
}

/** Titles in the test files whose path below `tests` fits. */
export const titles = (fits: RegExp = /./): Title[] =>
  readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts') && fits.test(path))
    .toSorted()
    .flatMap(titlesIn)
