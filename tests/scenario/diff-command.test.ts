import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallScenario } from '../fixtures/scenarios/small.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

let folder = ''
const path = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'multivector-diff-'))
  const small = smallScenario()
  writeFileSync(path('small.json'), JSON.stringify(small))
  const changed = { ...small, calendar: { ...small.calendar, year: 1999 }, name: 'Red \u001b[31m' }
  writeFileSync(path('changed.json'), JSON.stringify(changed))
  writeFileSync(path('newer.json'), '{ "formatVersion": 99 }')
})
afterAll(() => rmSync(folder, { recursive: true }))

function diff(...args: string[]) {
  const command = ['--import', 'tsx', 'src/cli/scenario.ts', 'diff', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('prints what differs, part by part, and no control characters', () => {
  const { name, calendar } = smallScenario()
  expect(diff(path('small.json'), path('changed.json'))).toEqual({
    status: 0,
    stdout: [
      'Overview',
      `  Name: “${String(name)}” → “Red \\u{1b}[31m”`,
      '',
      'Calendar',
      `  First year: ${calendar.year} → 1999`,
      '',
    ].join('\n'),
    stderr: '',
  })
})

test('says that nothing differs, and exits with 0 all the same', () => {
  const { status, stdout } = diff(path('small.json'), path('small.json'))
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'The documents say the same.\n' })
  expect(JSON.parse(diff('--json', path('small.json'), path('small.json')).stdout)).toEqual([])
})

test('prints places and values for programs', () => {
  const { stdout } = diff('--json', path('small.json'), path('changed.json'))
  expect(JSON.parse(stdout)).toMatchObject([
    { part: 'overview', pointer: '/name' },
    {
      kind: 'changed',
      part: 'calendar',
      pointer: '/calendar/year',
      before: smallScenario().calendar.year,
      after: 1999,
    },
  ])
})

test('refuses files as validate does, each of them', () => {
  const { status, stdout, stderr } = diff(path('newer.json'), path('none.json'))
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toContain('newer.json:1:20 /formatVersion newer-format')
  expect(stderr).toContain('none.json:1:1 - unreadable-file')
  const json = diff('--json', path('small.json'), path('none.json'))
  expect(json.status).toBe(1)
  expect(JSON.parse(json.stdout)).toMatchObject([{ ok: false, problems: [{ line: 1 }] }])
})
