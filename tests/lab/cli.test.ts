import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { smallScenario } from '../fixtures/scenarios/small.ts'
import { DIRECTORY, fileWith, lab, labToFullDisk } from '../helpers/lab.ts'

const simulate = (...args: string[]) => lab('simulate', ...args)

const THREE = ['--players', 'flowchart,random,random']
const TWO = ['--players', 'flowchart,random']
const RUN = ['--matches', '3', '--seed', 'cli']

describe('lab simulate', () => {
  it('prints the summary as JSON, the same bytes for the same seed', () => {
    const { status, stdout, stderr } = simulate(...THREE, ...RUN, '--json')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const summary = JSON.parse(stdout)
    expect(Object.keys(summary)).toEqual([
      'matches',
      'wins',
      'draws',
      'collapses',
      'meanVP',
      'meanRounds',
      'orderShare',
    ])
    expect(summary.matches).toBe(3)
    expect(Object.keys(summary.wins)).toEqual(['japan', 'china', 'russia'])
    expect(simulate(...THREE, ...RUN, '--json').stdout).toBe(stdout)
    expect(simulate(...THREE, '--matches', '3', '--seed', 'other', '--json').stdout).not.toBe(
      stdout,
    )
  }, 60_000)

  it('prints a table of many matches', () => {
    const { status, stdout, stderr } = simulate(...THREE, ...RUN)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^3 matches, \d draws, \d collapses/)
    expect(stdout).toMatch(/^power +wins +share +mean VP$/m)
    expect(stdout).toMatch(/^reassure( +[\d.]+ %){3}$/m)
  }, 60_000)

  it('tells a single match as a transcript', () => {
    const one = ['--matches', '1', '--seed', 'cli']
    const { status, stdout, stderr } = simulate(...THREE, ...one)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.split('\n').length).toBeGreaterThan(10)
    expect(simulate(...THREE, ...one, '--transcript').stdout).toBe(stdout)
    expect(JSON.parse(simulate(...THREE, ...one, '--json').stdout)).toMatchObject({ matches: 1 })
  }, 60_000)

  it('plays other scenario files', () => {
    const file = fileWith('small.json', JSON.stringify(smallScenario()))
    const { status, stdout } = simulate(...TWO, ...RUN, '--json', '--scenario', file)
    expect(status).toBe(0)
    expect(Object.keys(JSON.parse(stdout).wins)).toEqual(['north', 'south'])
  }, 60_000)

  it('tells in one line that its output finds no room on the disk', () => {
    const { status, stderr } = labToFullDisk('simulate', ...THREE, ...RUN)
    expect(status).toBe(1)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toContain('ENOSPC')
  })

  it.each([
    ['an unknown player', ['--players', 'nobody,random,random', ...RUN], 'nobody'],
    ['a name every object has', ['--players', 'toString,random,random', ...RUN], 'toString'],
    ['a word no player knows', ['--players', 'consul:kind,random,random', ...RUN], 'consul:kind'],
    ['too few players', [...TWO, ...RUN], '3 powers'],
    ['no seed', [...THREE, '--matches', '3'], '--seed'],
    ['an empty seed', [...THREE, '--matches', '3', '--seed', ''], '--seed'],
    ['no match', [...THREE, '--matches', '0', '--seed', 'x'], '--matches'],
    ['half a match', [...THREE, '--matches', '1.5', '--seed', 'x'], '--matches'],
    ['no worker', [...THREE, ...RUN, '--workers', '0'], '--workers'],
    ['an unknown option', [...THREE, ...RUN, '--fast'], '--fast'],
    ['JSON and transcript at once', [...THREE, ...RUN, '--json', '--transcript'], '--transcript'],
  ])(
    'refuses %s in one line, exit code 2',
    (_, args, mention) => {
      const { status, stdout, stderr } = simulate(...args)
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr.trimEnd().split('\n')).toHaveLength(1)
      expect(stderr).toContain(mention)
    },
    60_000,
  )

  it.each([
    ['that is missing', join(DIRECTORY, 'missing.json'), 'unreadable-file'],
    ['that is no JSON', fileWith('broken.json', '{'), 'not-json'],
    ['of no scenario', fileWith('empty.json', '{}'), 'format'],
    ['that makes no sense', senseless(), 'weight'],
  ])(
    'refuses a scenario %s in one line, exit code 1',
    (_, file, mention) => {
      const { status, stdout, stderr } = simulate(...TWO, ...RUN, '--scenario', file)
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(stderr.trimEnd().split('\n')).toHaveLength(1)
      expect(stderr).toContain(file)
      expect(stderr).toContain(mention)
    },
    60_000,
  )
})

/** A file of the right shape whose weight is neither sourced nor judged. */
function senseless(): string {
  const scenario = smallScenario()
  scenario.states[0]!.weight = { value: 3 }
  return fileWith('senseless.json', JSON.stringify(scenario))
}
