import { describe, expect, it } from 'vitest'
import { LEVEL_NAMES } from '../../src/ai/index.ts'
import { LADDER, ladderReport, ladderTasks } from '../../src/lab/ladder.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'
import { fileWith, lab } from '../helpers/lab.ts'
import { won } from '../helpers/runs.ts'

const [step, other] = LADDER

describe('the ladder', () => {
  it('measures each level against the one below, the lowest against both baselines', () => {
    expect(LADDER.map(({ level, against }) => `${level} ${against}`)).toEqual([
      'attache random',
      'attache flowchart',
      ...LEVEL_NAMES.slice(1).map((level, below) => `${level} ${LEVEL_NAMES[below]}`),
    ])
  })

  it('seats the level at each power in turn, the level below everywhere else', () => {
    const tasks = ladderTasks([step!], 3, 4, 's')
    expect(tasks.map(({ players }) => players)).toEqual([
      ['attache', 'random', 'random'],
      ['random', 'attache', 'random'],
      ['random', 'random', 'attache'],
      ['attache', 'random', 'random'],
    ])
  })

  it('numbers the matches of all steps, each with a seed of its own', () => {
    const tasks = ladderTasks(LADDER, 3, 5, 's')
    expect(tasks.map(({ match }) => match)).toEqual([...Array(LADDER.length * 5).keys()])
    expect(new Set(tasks.map(({ seed }) => seed)).size).toBe(tasks.length)
  })

  it("counts the level's wins, a shared one by its fraction", () => {
    const records = [won('north'), won('north'), won('south', 'west'), won()]
    const [report] = ladderReport([step!], records)
    expect(report).toMatchObject({ level: 'attache', against: 'random', matches: 4 })
    expect(report!.winShare).toBe((1 + 0 + 1 / 2 + 0) / 4)
    const [low, high] = report!.ci
    expect(low).toBeLessThan(report!.winShare)
    expect(high).toBeGreaterThan(report!.winShare)
  })

  it('keeps the steps apart', () => {
    const records = [won('north'), won('south'), won('west'), won('west')]
    const shares = ladderReport([step!, other!], records).map(({ winShare }) => winShare)
    expect(shares).toEqual([1, 0])
  })
})

describe('lab ladder', () => {
  const small = ['--scenario', fileWith('small.json', JSON.stringify(smallScenario()))]

  it('prints the steps as JSON or as a table', () => {
    const words = ['ladder', '--matches', '2', '--seed', '1', '--only', 'attache', ...small]
    const { status, stdout, stderr } = lab(...words, '--json')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const report = JSON.parse(stdout)
    expect(Object.keys(report)).toEqual(['steps'])
    expect(report.steps).toHaveLength(2)
    for (const each of report.steps) {
      expect(Object.keys(each)).toEqual(['level', 'against', 'matches', 'winShare', 'ci'])
      expect(each).toMatchObject({ level: 'attache', matches: 2 })
    }
    expect(lab(...words).stdout).toMatch(/^attache +flowchart +2 +[\d.]+ % +[\d.]+ – [\d.]+ %$/m)
  })

  it('refuses a level that there is not, exit code 2', () => {
    const { status, stderr } = lab('ladder', '--seed', '1', '--only', 'clerk', ...small)
    expect(status).toBe(2)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toContain('attache')
  })
})
