import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { makePlayer, readPlayer } from '../../../src/ai/index.ts'
import { ExecPlayer } from '../../../src/cli/lab/exec-player.ts'
import { playMatchAsync } from '../../../src/lab/play.ts'
import { smallScenario } from '../../fixtures/scenarios/small.ts'
import { DIRECTORY, fileWith, lab, startLab } from '../../helpers/lab.ts'
import { defaultScenario, worldOf } from '../../helpers/worlds.ts'

const BOT = fileURLToPath(new URL('../../../docs/examples/bot.py', import.meta.url))
const SMALL = fileWith('small-for-programs.json', JSON.stringify(smallScenario()))

/** A program whose `answer(message)` gives the text to write for a message, if any. */
function programOf(name: string, answer: string): string {
  const file = fileWith(
    `${name}.mjs`,
    `import { createInterface } from 'node:readline'
     import { appendFileSync } from 'node:fs'
     const idle = ({ view }, me) => {
       const [agenda] = view.agenda === null ? view.powers[me].agendas : []
       return JSON.stringify({ orders: [], agenda })
     }
     let me, heard = []
     for await (const line of createInterface({ input: process.stdin })) {
       const message = JSON.parse(line)
       me ??= message.power
       heard.push(message)
       const text = (${answer})(message)
       if (text !== undefined) console.log(text)
     }`,
  )
  return `${process.execPath} ${file}`
}

const simulate = (...words: string[]) =>
  lab('simulate', '--scenario', SMALL, '--seed', 'programs', ...words)

const against = (program: string, matches = '2') =>
  simulate('--players', `exec:${program},random`, '--matches', matches, '--json')

/** Messages that a program noted down. */
const messagesIn = (file: string): Record<string, unknown>[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

/** Waits until a file has been written. */
async function written(file: string): Promise<string> {
  while (!existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 20))
  return readFileSync(file, 'utf8')
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('A program', () => {
  test('hears of its match, is asked for a plan a round, and hears who won', () => {
    const notes = join(DIRECTORY, 'heard.jsonl')
    const note = `appendFileSync(${JSON.stringify(notes)}, line + '\\n')`
    const program = programOf(
      'notes',
      `m => { ${note}; return m.type === 'plan' ? idle(m, me) : undefined }`,
    )
    const { status, stderr, stdout } = against(program, '2')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({ matches: 2, replaced: { north: 0, south: 0 } })
    const heard = messagesIn(notes)
    const matches = heard.filter(({ type }) => type === 'match')
    expect(matches).toHaveLength(2)
    expect(matches[0]).toMatchObject({ protocol: 1, power: 'north', scenario: { id: 'small' } })
    expect(matches[0]!['seed']).not.toBe(matches[1]!['seed'])
    const plans = heard.filter(({ type }) => type === 'plan').map(({ round }) => round)
    expect(plans.filter((round) => round === 1)).toHaveLength(2)
    expect(heard.at(-1)).toMatchObject({ type: 'end', winners: expect.any(Array) })
  }, 60_000)

  test('may mend its answer up to three times', () => {
    const program = programOf(
      'mends',
      `m => m.type === 'plan' || m.triesLeft > 1 ? 'attack!'
         : m.type === 'refused' ? idle(heard.findLast(({ type }) => type === 'plan'), me) : undefined`,
    )
    const { status, stdout } = against(program)
    expect(status).toBe(0)
    expect(JSON.parse(stdout).replaced.north).toBe(0)
  }, 60_000)

  test('that does not mend its answer is stood in for by the empty plan, which is counted', () => {
    const notes = join(DIRECTORY, 'refused.jsonl')
    const note = `appendFileSync(${JSON.stringify(notes)}, line + '\\n')`
    const program = programOf(
      'stubborn',
      `m => { if (m.type === 'refused') ${note}; return m.triesLeft === 0 || m.type === 'match' ? undefined : '{"orders":[{}]}' }`,
    )
    const { status, stdout } = against(program, '1')
    const summary = JSON.parse(stdout)
    expect(status).toBe(0)
    expect(summary.replaced).toEqual({ north: summary.meanRounds, south: 0 })
    const [first, ...rest] = messagesIn(notes)
    expect(first).toEqual({
      type: 'refused',
      reason: 'agenda-missing',
      order: -1,
      sentence: expect.any(String),
      triesLeft: 3,
    })
    expect(rest.slice(0, 3).map(({ triesLeft }) => triesLeft)).toEqual([2, 1, 0])
  }, 60_000)

  test('is followed in a transcript as well', () => {
    const { status, stdout } = simulate(
      '--players',
      `exec:${programOf('idle', `m => m.type === 'plan' ? idle(m, me) : undefined`)},random`,
      '--matches',
      '1',
    )
    expect(status).toBe(0)
    expect(stdout.split('\n').length).toBeGreaterThan(10)
  }, 60_000)

  test.each([
    ['is missing', join(DIRECTORY, 'no-such-bot'), 'there is no such file'],
    ['may not be run', fileWith('plain.txt', ''), 'it may not be run'],
    ['crashes', programOf('crash', `m => process.exit(3)`), 'exit code 3'],
    ['ends too early', 'true', 'exit code 0'],
    ['says nothing', programOf('silent', `() => undefined`), 'did not answer within 2 seconds'],
  ])(
    'that %s ends the run in one line, exit code 1',
    (_, program, mention) => {
      const players = `exec:${program},random`
      const words = ['--players', players, '--matches', '2', '--exec-timeout', '2', '--json']
      const { status, stdout, stderr } = simulate(...words)
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(stderr.trimEnd().split('\n')).toHaveLength(1)
      expect(stderr).toContain(program)
      expect(stderr).toContain(mention)
    },
    60_000,
  )

  test.each([
    ['no program', ['--players', 'exec:,random', '--matches', '1'], 'exec:'],
    ['no time', ['--players', 'random,random', '--matches', '1', '--exec-timeout', '0'], 'timeout'],
  ])(
    'is refused with %s in one line, exit code 2',
    (_, words, mention) => {
      const { status, stdout, stderr } = simulate(...words)
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr.trimEnd().split('\n')).toHaveLength(1)
      expect(stderr).toContain(mention)
    },
    60_000,
  )

  test('does not outlive its run, not even one that is interrupted', async () => {
    const file = join(DIRECTORY, 'pid')
    const program = programOf(
      'hangs',
      `m => { if (m.type === 'plan') { appendFileSync(${JSON.stringify(file)}, String(process.pid)); for (;;); } }`,
    )
    const words = ['--players', `exec:${program},random`, '--matches', '1', '--seed', 'x']
    const run = startLab('simulate', '--scenario', SMALL, ...words)
    const pid = Number(await written(file))
    expect(runs(pid)).toBe(true)
    run.kill('SIGINT')
    const [, signal] = (await once(run, 'exit')) as [number | null, string | null]
    expect(signal).toBe('SIGINT')
    while (runs(pid)) await new Promise((resolve) => setTimeout(resolve, 20))
  }, 60_000)
})

describe('The bot of the manual', () => {
  beforeAll(() => {
    if (spawnSync('python3', ['--version']).error) {
      throw new Error('This test needs Python 3: apt-get install python3')
    }
  })

  test('plays better than chance, without a plan that has to be replaced', async () => {
    const world = worldOf(defaultScenario())
    const matches = 18
    let won = 0
    for (let match = 0; match < matches; match++) {
      const seat = match % world.powers
      const bot = new ExecPlayer(BOT, 10)
      const players = Array.from({ length: world.powers }, (_, power) =>
        power === seat ? bot : makePlayer(readPlayer('random')!),
      )
      const { winners } = await playMatchAsync(world, players, `manual-${match}`)
      if (winners.includes(seat)) won += 1 / winners.length
      expect(bot.replaced).toBe(0)
    }
    expect(won).toBeGreaterThan((matches / world.powers) * 1.3)
  }, 120_000)
})
