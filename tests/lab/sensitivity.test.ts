import { describe, expect, it } from 'vitest'
import type { Run } from '../../src/lab/run.ts'
import { type NumberReport, sensitivity } from '../../src/lab/sensitivity.ts'
import type { Knob } from '../../src/lab/tune.ts'
import { fileWith, lab } from '../helpers/lab.ts'
import { playHere, SMALL_TEXT, won } from '../helpers/runs.ts'

const NORTH = '/powers/0/interest/points'
const SOUTH = '/powers/1/interest/points'
const KNOBS: Knob[] = [
  { pointer: SOUTH, least: 1, most: 8, step: 2, from: 1 },
  { pointer: NORTH, least: 1, most: 8, step: 2, from: 3 },
]
const OPTIONS = { players: ['random', 'random', 'random'], matches: 60, seed: 's' }

const comparing = (play: (run: Run) => AsyncGenerator<ReturnType<typeof won>>) => ({
  play,
  scenario: SMALL_TEXT,
  makesSense: () => true,
  onNumber: () => undefined,
})

/** The north wins half of the matches, and three quarters where its interest pays 5. */
const paid = (runs: Run[]) =>
  async function* (run: Run) {
    runs.push(run)
    for (const [index, { variant }] of run.tasks.entries()) {
      const north = variant === `${NORTH}=5` ? index % 4 !== 0 : index % 2 === 1
      yield await Promise.resolve(won(north ? 'north' : 'south'))
    }
  }

describe('The sensitivity of a scenario', () => {
  it('plays the same seeds as it is and with each number a step up and down, within bounds', async () => {
    const runs: Run[] = []
    await sensitivity(KNOBS, OPTIONS, comparing(paid(runs)))
    expect(runs.map(({ variants }) => variants.map(({ edits }) => edits))).toEqual([
      [[]],
      [[{ pointer: SOUTH, value: 3 }]],
      [[{ pointer: NORTH, value: 5 }], [{ pointer: NORTH, value: 1 }]],
    ])
    const [base, ...changed] = runs.map(({ tasks }) => new Set(tasks.map(({ seed }) => seed)))
    expect(base!.size).toBe(60)
    for (const seeds of changed) expect(seeds).toEqual(base)
    const numbers = runs.flatMap(({ tasks }) => tasks.map(({ match }) => match))
    expect(numbers).toEqual([...numbers.keys()])
  })

  it('ranks numbers by their largest shift, and tells each as it comes', async () => {
    const told: NumberReport[] = []
    const onNumber = (report: NumberReport) => void told.push(report)
    const report = await sensitivity(KNOBS, OPTIONS, { ...comparing(paid([])), onNumber })
    expect(told.map(({ pointer }) => pointer)).toEqual([SOUTH, NORTH])
    expect(report.numbers).toEqual([told[1], told[0]])
    expect(report.base.winShare).toEqual({ north: 0.5, south: 0.5, west: 0 })
    expect(report.numbers[0]!.largest).toMatchObject({ power: 'north', to: 5, difference: 0.25 })
    const { shifts } = report.numbers[0]!.changes[0]!
    expect(shifts.map(({ difference }) => difference)).toEqual([0.25, -0.25, 0])
    for (const { difference, ci } of shifts) {
      expect(ci[0]).toBeLessThanOrEqual(difference)
      expect(ci[1]).toBeGreaterThanOrEqual(difference)
    }
  })

  it('says which shifts stand out from chance, for the number of those it looks at', async () => {
    /** Of 60 matches the changed ones give the north 6 more, unpaired with nothing. */
    const play = async function* (run: Run) {
      for (const [index, { variant }] of run.tasks.entries()) {
        const more = variant === `${NORTH}=5` && index < 6
        yield await Promise.resolve(won(more || index % 60 >= 30 ? 'north' : 'south'))
      }
    }
    const one = [{ ...KNOBS[1]!, least: 3 }]
    const alone = await sensitivity(one, OPTIONS, comparing(play))
    expect(alone.numbers[0]!.largest).toMatchObject({ difference: 0.1, standsOut: true })
    const many = Array.from({ length: 40 }, (_, index) => ({
      ...KNOBS[0]!,
      pointer: `/states/${index}/weight/value`,
    }))
    const among = await sensitivity([...one, ...many], OPTIONS, comparing(play))
    expect(among.numbers[0]!.largest).toMatchObject({ difference: 0.1, standsOut: false })
    expect(among.numbers[0]!.largest.ci).toEqual(alone.numbers[0]!.largest.ci)
  })

  it('leaves alone what would make no sense, and names numbers that cannot be changed', async () => {
    const runs: Run[] = []
    const makesSense = ({ edits }: { edits: { pointer: string; value: unknown }[] }) =>
      edits[0]!.pointer === NORTH && edits[0]!.value === 1
    const report = await sensitivity(KNOBS, OPTIONS, { ...comparing(paid(runs)), makesSense })
    expect(report.fixed).toEqual([SOUTH])
    expect(report.numbers.map(({ changes }) => changes.map(({ to }) => to))).toEqual([[1]])
    expect(runs).toHaveLength(2)
  })

  it('finds that a large interest decides who wins', async () => {
    const { numbers } = await sensitivity(
      [{ pointer: NORTH, least: 1, most: 8, step: 6, from: 1 }],
      { ...OPTIONS, players: ['random', 'random'], matches: 40 },
      { ...comparing(playHere()) },
    )
    expect(numbers[0]!.largest.standsOut).toBe(true)
    expect(numbers[0]!.changes[0]!.shifts[0]!.difference).toBeGreaterThan(0)
  })
})

describe('lab sensitivity', () => {
  const small = ['--scenario', fileWith('small.json', SMALL_TEXT)]
  const bounds = [{ pointer: NORTH, least: 1, most: 8, step: 3 }]
  const knobs = fileWith('knobs.json', JSON.stringify(bounds))
  const compare = (...more: string[]) =>
    lab(
      ...['sensitivity', '--knobs', knobs, ...small],
      ...['--level', 'random', '--matches', '4', ...more],
    )

  it('prints the report as JSON, whatever the number of workers', () => {
    const { status, stdout, stderr } = compare('--json', '--workers', '2')
    expect(status).toBe(0)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    const report = JSON.parse(stdout)
    expect(Object.keys(report)).toEqual(['matches', 'base', 'numbers', 'fixed'])
    expect(Object.keys(report.numbers[0])).toEqual(['pointer', 'from', 'changes', 'largest'])
    expect(compare('--json', '--workers', '1').stdout).toBe(stdout)
  })

  it('prints a table', () => {
    const { status, stdout } = compare()
    expect(status).toBe(0)
    expect(stdout).toMatch(/^\/powers\/0\/interest\/points +1 +4 +(north|south)/m)
  })

  it('refuses to run without numbers to change, exit code 2', () => {
    const { status, stderr } = lab('sensitivity', ...small)
    expect(status).toBe(2)
    expect(stderr).toContain('--knobs')
  })
})
