/**
 * Golden transcripts: whole matches as text, kept to the byte.
 *
 * `UPDATE_GOLDEN=1 npx vitest run tests/golden` writes them anew. Do so only in a commit whose
 * message says which rule or which wording changed; read the difference first.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { transcript } from '../../src/text/transcript.ts'
import { ENDS, playGolden, type End } from './matches.ts'

const fileOf = (end: End): URL => new URL(`${end}.txt`, import.meta.url)

function written(end: End): string {
  const { world, records } = playGolden(end)
  return transcript('en', world, records)
}

describe('The transcript of a golden match', () => {
  test.each(ENDS)('is the same to the byte: %s', (end) => {
    const text = written(end)
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(fileOf(end), text)
    expect(text).toBe(readFileSync(fileOf(end), 'utf8'))
  })

  test.each(ENDS)('is the same when written again: %s', (end) => {
    expect(written(end)).toBe(written(end))
  })
})
