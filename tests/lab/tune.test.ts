import { describe, expect, it } from 'vitest'
import type { Run } from '../../src/lab/run.ts'
import { type Knob, tune, type Tried } from '../../src/lab/tune.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'
import { fileWith, lab } from '../helpers/lab.ts'
import { playHere, won } from '../helpers/runs.ts'

const NORTH = '/powers/0/interest/points'
const SOUTH = '/powers/1/interest/points'

/** The small scenario with an interest of the north that nobody can catch up with. */
function skewed(): string {
  const scenario = smallScenario()
  scenario.powers[0]!.interest.points = 4
  return JSON.stringify(scenario)
}

const KNOBS: Knob[] = [
  { pointer: NORTH, least: 1, most: 8, step: 1, from: 4 },
  { pointer: SOUTH, least: 1, most: 8, step: 1, from: 1 },
]
const OPTIONS = {
  players: ['random', 'random'],
  target: [0.5, 0.5],
  matches: 40,
  fresh: 100,
  tries: 30,
  seed: 't',
}

const workshop = (runs: Run[] = [], told: Tried[] = []) => ({
  play: playHere(runs),
  scenario: skewed(),
  makesSense: () => true,
  onTry: (tried: Tried) => told.push(tried),
})

describe('tuning a skewed scenario', () => {
  const runs: Run[] = []
  const told: Tried[] = []
  const tuned = tune(KNOBS, OPTIONS, workshop(runs, told))

  it('brings the shares of wins closer to the target, on fresh seeds', async () => {
    const { before, after } = await tuned
    expect(before.off).toBeGreaterThan(0.3)
    expect(after.off).toBeLessThan(before.off / 2)
  })

  it('says what it changes, within the bounds', async () => {
    const { changes } = await tuned
    expect(changes.length).toBeGreaterThan(0)
    for (const { pointer, from, to } of changes) {
      const knob = KNOBS.find((each) => each.pointer === pointer)!
      expect(from).toBe(knob.from)
      expect(to).not.toBe(from)
      expect(to).toBeGreaterThanOrEqual(knob.least)
      expect(to).toBeLessThanOrEqual(knob.most)
    }
  })

  it('tries each variant once, on seeds apart from the fresh ones', async () => {
    const { tries } = await tuned
    expect(told.map((each) => each.tries)).toEqual([...Array(tries).keys()].map((i) => i + 1))
    expect(new Set(told.map(({ variant }) => variant)).size).toBe(tries)
    const seeds = (these: Run[]) => new Set(these.flatMap(({ tasks }) => tasks.map((t) => t.seed)))
    const [search, fresh] = [seeds(runs.slice(0, tries)), seeds(runs.slice(tries))]
    expect([search.size, fresh.size]).toEqual([OPTIONS.matches, OPTIONS.fresh])
    expect([...search].filter((seed) => fresh.has(seed))).toEqual([])
  })
})

describe('tuning', () => {
  it('stops at the number of tries', async () => {
    const { tries } = await tune(KNOBS, { ...OPTIONS, tries: 3, fresh: 1 }, workshop())
    expect(tries).toBe(3)
  })

  it('never plays what makes no sense', async () => {
    const runs: Run[] = []
    const odd = { ...workshop(runs), makesSense: () => false }
    const { tries, changes } = await tune(KNOBS, { ...OPTIONS, fresh: 1 }, odd)
    expect({ tries, changes }).toEqual({ tries: 0, changes: [] })
    expect(runs.flatMap(({ variants }) => variants.flatMap(({ edits }) => edits))).toEqual([])
  })

  it('leaves a scenario alone that is on target', async () => {
    const play = async function* (run: Run) {
      for (const [index] of run.tasks.entries()) {
        yield await Promise.resolve(won(index % 2 === 0 ? 'north' : 'south'))
      }
    }
    const { changes, before, after } = await tune(KNOBS, OPTIONS, { ...workshop(), play })
    expect(changes).toEqual([])
    expect(before.off).toBe(0)
    expect(after).toEqual(before)
  })

  it('finds the step that leads to the target', async () => {
    const play = async function* (run: Run) {
      const points = Number(run.variants[0]!.edits[0]?.value ?? 6)
      for (const [index] of run.tasks.entries()) {
        yield await Promise.resolve(won(index * 8 < run.tasks.length * points ? 'north' : 'south'))
      }
    }
    const target = [0.375, 0.625]
    const { changes } = await tune(
      [{ ...KNOBS[0]!, from: 6 }],
      { ...OPTIONS, target },
      { ...workshop(), play },
    )
    expect(changes).toEqual([{ pointer: NORTH, from: 6, to: 3 }])
  })
})

describe('lab tune', () => {
  const bounds = [{ pointer: NORTH, least: 5, most: 7 }]
  const knobs = (name: string, value: unknown) => fileWith(name, JSON.stringify(value))
  const tuneWith = (file: string, ...more: string[]) =>
    lab(
      ...['tune', '--knobs', file, '--scenario', fileWith('skewed.json', skewed()), '--seed', '1'],
      ...['--level', 'random', '--matches', '4', '--fresh', '6', '--tries', '3', ...more],
    )

  it('tells each try on standard error and the result on standard output', () => {
    const { status, stdout, stderr } = tuneWith(knobs('knobs.json', bounds), '--json')
    expect(status).toBe(0)
    const report = JSON.parse(stdout)
    expect(Object.keys(report)).toEqual([
      ...['target', 'matches', 'fresh', 'tries', 'changes', 'before', 'after'],
    ])
    expect(stderr.trimEnd().split('\n')).toHaveLength(report.tries)
  })

  it.each([
    ['that leads nowhere', [{ pointer: '/rules/luck', least: 0, most: 1 }], 'no-number'],
    ['that leads to a text', [{ pointer: '/name', least: 0, most: 1 }], 'no-number'],
    ['whose bounds are reversed', [{ pointer: NORTH, least: 3, most: 2 }], 'bounds-reversed'],
    ['past what a scenario may say', [{ pointer: NORTH, least: 0, most: 2 }], 'too-small'],
    ['without bounds', [{ pointer: NORTH }], 'missing-key'],
    ['that is none', [], 'too-short'],
  ])('refuses a number %s in one line, exit code 1', (name, value, code) => {
    const file = knobs(`${name.replaceAll(' ', '-')}.json`, value)
    const { status, stdout, stderr } = tuneWith(file)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toContain(file)
    expect(stderr).toContain(code)
  })

  it('refuses a target of too many powers, exit code 2', () => {
    const { status, stderr } = tuneWith(knobs('knobs.json', bounds), '--target', '1,1,1')
    expect(status).toBe(2)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})
