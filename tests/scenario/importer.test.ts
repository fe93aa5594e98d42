import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileWorld, SeededDice } from '../../src/rules/index.ts'
import {
  checkScenario,
  parseScenario,
  type Problem,
  readDocument,
  scenarioText,
} from '../../src/scenario/index.ts'
import { problemSentence } from '../../src/text/problem.ts'
import { runs } from '../helpers/counts.ts'
import { randomMatch } from '../helpers/play.ts'
import { shippedFile } from '../helpers/shipped.ts'
import { shippedFacts } from '../helpers/worlds.ts'
import { DAMAGES, type DamageName } from './damage.ts'

const FILES = ['first-steps', 'classroom-50', 'unsettled-borders-2022', 'post-settlement-2025'].map(
  (id) => scenarioText(shippedFile(id)),
)
const FACTS = shippedFacts()
/** Longest that a file may keep the processor busy, in µs: a guard against what never ends. */
const MOST_BUSY = 1_000_000

/** Which shipped file is damaged, and how, once or several times. */
const damaged = fc.record({
  file: fc.nat({ max: FILES.length - 1 }),
  damages: fc.array(
    fc.record({
      how: fc.constantFrom(...(Object.keys(DAMAGES) as DamageName[])),
      where: fc.nat().map(String),
    }),
    { minLength: 1, maxLength: 3 },
  ),
})

type Damaged = ReturnType<typeof damaged.generate>['value']

const textOf = ({ file, damages }: Damaged) =>
  damages.reduce((text, { how, where }) => DAMAGES[how](text, SeededDice.from(where)), FILES[file]!)

/** Problems that are about the whole file. */
const OF_THE_FILE = new Set([
  'empty-file',
  'too-large',
  'too-many-values',
  'no-format-version',
  'more-problems',
])

function isLocated({ code, pointer, params }: Problem): boolean {
  const isAtLine = Number(params['line']) > 0 && Number(params['column']) > 0
  return pointer.startsWith('/') || isAtLine || OF_THE_FILE.has(code)
}

/** Every refusal says where and why. */
function expectSense(problems: readonly Problem[]): void {
  expect(problems.length).toBeGreaterThan(0)
  for (const problem of problems) {
    expect([problem, isLocated(problem)]).toEqual([problem, true])
    expect(problemSentence('en', problem)).toMatch(/\.$/)
  }
}

/** Reads a file as the editor does, and all that may come after; gives back what became of it. */
function bring(text: string): 'refused' | 'to be mended' | 'played' {
  const read = readDocument(text)
  if (!read.ok) {
    expectSense(read.problems)
    return 'refused'
  }
  const written = scenarioText(read.document)
  const again = readDocument(written)
  expect(again.ok && scenarioText(again.document)).toBe(written)
  const parsed = parseScenario(text)
  const problems = parsed.ok ? checkScenario(parsed.scenario, FACTS) : read.problems
  if (!parsed.ok || problems.length > 0) {
    expectSense(problems)
    return 'to be mended'
  }
  const world = compileWorld(parsed.scenario)
  const last = [...randomMatch(world, { seed: text.slice(-40), styles: [] })].at(-1)
  expect(last?.after.ended).toBeGreaterThan(0)
  return 'played'
}

/** How long reading a text keeps the processor busy, in µs; other threads of the process count, too. */
function busyWith(text: string): number {
  const before = process.cpuUsage()
  readDocument(text)
  const { user, system } = process.cpuUsage(before)
  return user + system
}

/** Whether reading a text takes too long, each time it is tried. */
const isEndless = (text: string): boolean => [1, 2, 3].every(() => busyWith(text) > MOST_BUSY)

describe('A damaged or hostile file', () => {
  test('is refused with places and reasons, can be mended, or plays to an end', () => {
    const outcomes: string[] = []
    const never = fc.property(damaged, (how) => {
      const text = textOf(how)
      expect(isEndless(text)).toBe(false)
      outcomes.push(bring(text))
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    })
    fc.assert(never, runs(500, { quick: 60, long: 10_000 }))
    expect(new Set(outcomes)).toEqual(new Set(['refused', 'to be mended', 'played']))
  }, 3_600_000)
})
