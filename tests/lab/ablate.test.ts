import { beforeAll, describe, expect, it } from 'vitest'
import { ablate, type AblateReport, ORDERS_OFF, RULES_OFF } from '../../src/lab/ablate.ts'
import { COUNTED } from '../../src/lab/record.ts'
import type { PlayRun, Run } from '../../src/lab/run.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'
import { fileWith, lab } from '../helpers/lab.ts'
import { playHere, SMALL_TEXT } from '../helpers/runs.ts'

const OPTIONS = { level: 'attache', matches: 3, seed: 'a', rules: RULES_OFF, orders: ORDERS_OFF }
const runs: Run[] = []
let report: AblateReport

beforeAll(async () => {
  report = await ablate(playHere(runs), SMALL_TEXT, 2, OPTIONS)
})

describe('taking away', () => {
  it('plays the same seeds with everything and without each thing', () => {
    const [base, without] = runs
    const seeds = ['a-0', 'a-1', 'a-2']
    expect(base!.tasks.map(({ seed }) => seed)).toEqual(seeds)
    const parts = report.orders.length + report.rules.length
    expect(without!.tasks.map(({ seed }) => seed)).toEqual(
      Array.from({ length: parts }, () => seeds).flat(),
    )
    const numbers = [...base!.tasks, ...without!.tasks].map(({ match }) => match)
    expect(numbers).toEqual([...numbers.keys()])
  })

  it('takes a rule from the scenario', () => {
    expect(report.rules.map(({ rule }) => rule)).toEqual([...RULES_OFF])
    const names = new Set(runs[1]!.tasks.map(({ variant }) => variant))
    for (const rule of RULES_OFF) {
      expect(names).toContain(`no-${rule}`)
      expect(runs[1]!.variants).toContainEqual({
        name: `no-${rule}`,
        edits: [{ pointer: `/modules/${rule}`, value: false }],
      })
    }
  })

  it('takes an order from one power only', () => {
    for (const { order, power } of report.orders) {
      const players = ['north', 'south'].map((id) =>
        id === power ? `attache:no-${order}` : 'attache',
      )
      const tasks = runs[1]!.tasks.filter((task) => task.players.join() === players.join())
      expect(tasks).toHaveLength(3)
    }
  })

  it('says what the power wins without it, and the difference', () => {
    for (const { winShare, baseWinShare, difference, ci, power } of report.orders) {
      expect(baseWinShare).toBe(report.base.winShare[power])
      expect(difference).toBeCloseTo(winShare - baseWinShare, 3)
      expect(ci[0]).toBeLessThanOrEqual(difference)
      expect(ci[1]).toBeGreaterThanOrEqual(difference)
    }
  })

  it('says whose order changes most without a rule', () => {
    for (const { orderShift, biggest } of report.rules) {
      expect(Object.keys(orderShift)).toEqual(['north', 'south'])
      expect(Math.abs(biggest.points)).toBe(Math.max(...Object.values(orderShift)))
      expect(orderShift[biggest.power]).toBe(Math.abs(biggest.points))
    }
    expect(report.rules.some(({ biggest }) => biggest.points !== 0)).toBe(true)
  })

  it.each([
    ['takes orders from the power that gives more', [1, 2], ORDERS_OFF.map(() => 'south')],
    ['takes orders from the first of equals', [1, 1], ORDERS_OFF.map(() => 'north')],
    ['leaves out an order that nobody gives', [0, 0], []],
  ])('%s', async (_, counts, powers) => {
    const { orders } = await ablate(counting(counts), SMALL_TEXT, 2, { ...OPTIONS, rules: [] })
    expect(orders.map(({ power }) => power)).toEqual(powers)
  })
})

/** Matches in which each power gave each order so many times. */
const counting = (counts: number[]): PlayRun =>
  async function* (run) {
    for await (const record of playHere()(run)) {
      yield { ...record, orders: counts.map((count) => COUNTED.map(() => count)) }
    }
  }

describe('lab ablate', () => {
  const small = ['--scenario', fileWith('small.json', JSON.stringify(smallScenario()))]
  const words = ['ablate', '--matches', '2', '--level', 'attache', '--seed', '1', ...small]

  it('prints the report as JSON, whatever the number of workers', () => {
    const only = ['--only', 'calls,stabilise', '--json']
    const { status, stdout, stderr } = lab(...words, ...only, '--workers', '2')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const printed = JSON.parse(stdout)
    expect(Object.keys(printed)).toEqual(['level', 'matches', 'base', 'orders', 'rules'])
    expect(printed).toMatchObject({ level: 'attache', matches: 2 })
    expect(printed.orders.map(Object.keys)).toEqual([
      ['order', 'power', 'winShare', 'baseWinShare', 'difference', 'ci'],
    ])
    expect(printed.rules.map(Object.keys)).toEqual([['rule', 'winShare', 'orderShift', 'biggest']])
    expect(Object.keys(printed.rules[0].biggest)).toEqual(['power', 'order', 'points'])
    expect(lab(...words, ...only, '--workers', '1').stdout).toBe(stdout)
  })

  it('prints tables', () => {
    const { status, stdout } = lab(...words, '--only', 'calls,stabilise')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^stabilise +(north|south)/m)
    expect(stdout).toMatch(/^calls +[\d.]+ %/m)
  })

  it.each([
    ['a part that there is not', ['--only', 'weather']],
    ['a player that cannot do without', ['--level', 'random']],
  ])('refuses %s in one line, exit code 2', (_, args) => {
    const { status, stdout, stderr } = lab(...words, ...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})
