import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  checkScenario,
  parseScenario,
  type Problem,
  scenarioText,
} from '../../src/scenario/index.ts'
import { problemSentence } from '../../src/text/problem.ts'
import { catalogueOf, factOf } from '../fixtures/facts.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'
import { type Broken, DOCUMENTS, FACTS, HOSTILE, SENSE, SHAPES } from './broken-files.ts'
import { edited } from './edit.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const STACK_LINE = /^\s+at /m

/** The first problem the library reports for the text of a file. */
function firstProblem(text: string): Problem | undefined {
  const parsed = parseScenario(text)
  return (parsed.ok ? checkScenario(parsed.scenario, catalogueOf(FACTS)) : parsed.problems)[0]
}

describe('A broken file gets a code, a pointer and a sentence', () => {
  const all = [...HOSTILE, ...DOCUMENTS, ...SHAPES, ...SENSE]
  const readable = all.filter(({ code }) => code !== 'not-utf8')

  test.each(readable.map((file) => [file.rule, file] as const))('%s', (_, file) => {
    const { bytes, code, pointer, sentence } = file
    const problem = firstProblem(Buffer.from(bytes).toString('utf8'))
    expect(problem).toMatchObject({ code, pointer })
    expect(problem && problemSentence('en', problem)).toBe(sentence)
  })
})

test('A file that cannot be written is said to be so', () => {
  const problem: Problem = { code: 'unwritable-file', pointer: '', params: { reason: 'EACCES' } }
  expect(problemSentence('en', problem)).toBe('The file cannot be written: that is not allowed.')
})

describe('The command line', () => {
  let folder = ''
  const path = (name: string) => join(folder, name)

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'multivector-broken-'))
    writeFileSync(path('facts.json'), JSON.stringify(FACTS))
    writeFileSync(path('good.json'), JSON.stringify(smallScenario()))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  function run(...args: string[]) {
    const command = ['--import', 'tsx', 'src/cli/scenario.ts', ...args]
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd: ROOT,
      encoding: 'utf8',
    })
    expect(`${stdout}${stderr}`).not.toMatch(STACK_LINE)
    return { status, stdout, stderr }
  }

  const validate = (...args: string[]) => run('validate', '--facts', path('facts.json'), ...args)

  function written(files: readonly Broken[]): string[] {
    return files.map(({ bytes }, index) => {
      writeFileSync(path(`${index}.json`), bytes)
      return path(`${index}.json`)
    })
  }

  test('says of each broken file where it is wrong, without a stack trace', () => {
    const broken = [...HOSTILE, ...DOCUMENTS, ...SHAPES.slice(0, 6), ...SENSE]
    const names = written(broken)
    const { status, stdout, stderr } = validate(...names)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    const lines = stderr.split('\n')
    broken.forEach(({ code, pointer, sentence }, index) => {
      const name = names[index] ?? ''
      const line = lines.find((each) => each.startsWith(`${name}:`)) ?? ''
      expect(line.slice(name.length)).toMatch(/^:\d+:\d+ /)
      expect(line).toContain(` ${pointer || '-'} ${code} ${sentence}`)
    })
  }, 30_000)

  test('points at the line and column of the value, or of the key that is too much', () => {
    const source = [
      '{',
      '  "formatVersion": 1,',
      '  "calendar": { "year": "now", "month": 3 }',
      '}',
    ]
    writeFileSync(path('short.json'), source.join('\n'))
    const { status, stderr } = validate(path('short.json'))
    expect(status).toBe(1)
    expect(stderr).toContain('short.json:3:25 /calendar/year wrong-type')
    expect(stderr).toContain('short.json:3:32 /calendar/month unknown-key')
    expect(stderr).toContain('short.json:3:15 /calendar/rounds missing-key')
  }, 30_000)

  test('reports as JSON, good files and missing ones alike, and shows no control characters', () => {
    writeFileSync(path('escape.json'), '{"formatVersion":1,"\\u001b[2J\\n    at x":1}')
    const { status, stdout } = validate('--json', path('good.json'), path('none.json'))
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject([
      { ok: true, problems: [] },
      { ok: false, problems: [{ code: 'unreadable-file', line: 1, column: 1 }] },
    ])
    expect(validate(path('escape.json')).stderr).toContain('/\\u{1b}[2J\\u{a}    at x unknown-key')
  }, 30_000)

  test('exits with 0 when all is well and with 2 on wrong usage', () => {
    expect(validate(path('good.json'))).toMatchObject({
      status: 0,
      stdout: `${path('good.json')}: ok\n`,
      stderr: '',
    })
    expect(run('validate').status).toBe(2)
    expect(run('guess').status).toBe(2)
    expect(run('info', '--help').status).toBe(0)
  }, 30_000)

  test('says where a fact catalogue is wrong, and checks nothing by it', () => {
    const name = path('broken-facts.json')
    const facts = [factOf('rail'), factOf('ore', { confidence: 'sure' as never })]
    writeFileSync(name, JSON.stringify(facts, null, 2))
    const args = ['validate', '--facts', name, path('good.json')]
    const { status, stdout, stderr } = run(...args)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toBe(
      `${name}:20:19 /1/confidence bad-option Expected one of high, medium, low; found "sure".\n`,
    )
    expect(JSON.parse(run(...args, '--json').stdout)).toMatchObject([
      { file: name, ok: false, problems: [{ code: 'bad-option', line: 20, column: 19 }] },
    ])
    const missing = run('validate', '--facts', path('none.json'), path('good.json'))
    expect(missing).toMatchObject({ status: 1, stdout: '' })
    expect(missing.stderr).toContain('none.json:1:1 - unreadable-file')
  }, 30_000)

  test('lifts a file of an old format in place', () => {
    const { year, quarter, ...rest } = smallScenario().calendar
    const old = {
      ...smallScenario(),
      formatVersion: 0,
      calendar: { start: { year, quarter }, ...rest },
    }
    writeFileSync(path('old.json'), JSON.stringify(old))
    const lifted = scenarioText(smallScenario())
    expect(run('migrate', path('old.json')).stdout).toBe(lifted)
    expect(run('migrate', '--write', path('old.json')).stdout).toContain('format 0 to 1')
    expect(readFileSync(path('old.json'), 'utf8')).toBe(lifted)
    expect(validate(path('old.json')).status).toBe(0)
  }, 30_000)

  test('tells what a scenario holds, as text or as data', () => {
    const info = (...args: string[]) => run('info', '--facts', path('facts.json'), ...args)
    const { status, stdout, stderr } = info('--json', path('good.json'))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'small',
      counts: { powers: 2, states: 3, projects: 8, datedHeadlines: 1, drawnHeadlines: 4 },
      evidence: { total: { high: 0, medium: 0, low: 0, sourcedPercent: 0 } },
    })
    const text = info(path('good.json'))
    expect(text).toMatchObject({ status: 0, stderr: '' })
    expect(text.stdout).toContain('Scenario: Small\n')
    const named = edited({ '/name': 'Small\u001b[2J', '/calls/0/sources': ['ore_2023'] })
    writeFileSync(path('named.json'), JSON.stringify(named))
    expect(info(path('named.json')).stdout).toContain('Scenario: Small\\u{1b}[2J\n')
    expect(JSON.parse(info('--json', path('named.json')).stdout)).toMatchObject({
      evidence: { kinds: { calls: { medium: 1, judgement: 1, sourcedPercent: 50 } } },
    })
  }, 30_000)

  test('tells nothing of a scenario with problems, but the problems', () => {
    writeFileSync(path('unsourced.json'), JSON.stringify(edited({ '/calls/0/sources': ['x'] })))
    const { status, stdout, stderr } = run(
      'info',
      '--facts',
      path('facts.json'),
      path('unsourced.json'),
    )
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(' /calls/0/sources/0 unknown-fact ')
    const missing = run('info', '--facts', path('none.json'), path('good.json'))
    expect(missing).toMatchObject({ status: 1, stdout: '' })
    expect(missing.stderr).toContain('none.json:1:1 - unreadable-file')
  }, 30_000)
})
