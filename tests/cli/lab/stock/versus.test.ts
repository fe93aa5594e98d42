import { describe, expect, test } from 'vitest'
import { playVersusStock, versusStock } from '../../../../src/cli/lab/stock/versus.ts'
import { smallScenario } from '../../../fixtures/scenarios/small.ts'
import { lab, fileWith } from '../../../helpers/lab.ts'
import { worldOf } from '../../../helpers/worlds.ts'

const world = worldOf(smallScenario())
const settings = { seed: 'versus', level: 'attache', iterations: 1 } as const

describe('A match against stock bots', () => {
  test('is won, shared or lost the same way for the same number and seed', async () => {
    const play = (match: number) => playVersusStock(world, { ...settings, match, bot: 'RandomBot' })
    const wins: number[] = []
    for (const match of Array(6).keys()) {
      const { won } = await play(match)
      expect((await play(match)).won).toBe(won)
      wins.push(won)
    }
    expect(wins.every((won) => [0, 0.5, 1].includes(won))).toBe(true)
    expect(new Set(wins).size).toBeGreaterThan(1)
  })

  test('clocks every plan of both sides', async () => {
    const result = await playVersusStock(world, { ...settings, match: 0, bot: 'MCTSBot' })
    expect(result.ourDecisions).toBeGreaterThan(0)
    expect(result.stockDecisions).toBe(result.ourDecisions * (world.powers - 1))
    expect(result.ourMs).toBeGreaterThan(0)
    expect(result.stockMs).toBeGreaterThan(0)
  })
})

describe('A comparison with stock bots', () => {
  test('meets every kind of opponent as often as was asked', async () => {
    let played = 0
    const report = await versusStock(world, { ...settings, matches: 2 }, () => (played += 1))
    expect(played).toBe(6)
    const { against, ...mcts } = report
    expect(mcts).toMatchObject({ level: 'attache', iterations: 1, matches: 2 })
    expect(against.map(({ bot, matches }) => [bot, matches])).toEqual([
      ['RandomBot', 2],
      ['flowchart', 2],
    ])
    for (const { winShare, ci } of [mcts, ...against]) {
      expect(ci[0]).toBeLessThanOrEqual(winShare)
      expect(ci[1]).toBeGreaterThanOrEqual(winShare)
    }
  })
})

describe('lab versus-stock', () => {
  const file = fileWith('versus.json', JSON.stringify(smallScenario()))
  const versus = (...words: string[]) =>
    lab('versus-stock', '--matches', '1', '--iterations', '1', '--scenario', file, ...words)

  test('prints the result as JSON', () => {
    const { status, stdout, stderr } = versus('--level', 'consul', '--json')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(Object.keys(JSON.parse(stdout))).toEqual([
      'level',
      'iterations',
      'matches',
      'winShare',
      'ci',
      'ourMsPerDecision',
      'stockMsPerDecision',
      'against',
    ])
  }, 60_000)

  test('prints a table', () => {
    const { status, stdout } = versus()
    expect(status).toBe(0)
    expect(stdout).toMatch(/^counsellor against 1 playout of the MCTSBot/)
    expect(stdout.match(/^(MCTSBot|RandomBot|flowchart) /gm)).toHaveLength(3)
  }, 60_000)

  test.each([
    ['an unknown level', '--level', 'king'],
    ['no match', '--matches', '0'],
    ['no playouts', '--iterations', '0'],
  ])(
    'refuses %s in one line, exit code 2',
    (_, option, word) => {
      const { status, stdout, stderr } = versus(option, word)
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr.trimEnd().split('\n')).toHaveLength(1)
      expect(stderr).toContain(option)
    },
    60_000,
  )
})
