import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { smallScenario } from '../fixtures/scenarios/small.ts'
import { DIRECTORY, fileWith, lab } from '../helpers/lab.ts'

const SMALL = fileWith('small-for-findings.json', JSON.stringify(smallScenario()))
const folder = (name: string) => join(DIRECTORY, 'findings', name)

/** Runs a command of the lab on the small scenario; it has to succeed. */
function found(...words: string[]): string {
  const { status, stdout, stderr } = lab(...words, '--scenario', SMALL, '--seed', 'found')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}

const rowsOf = (folder: string, table: string) =>
  Papa.parse<Record<string, string>>(readFileSync(join(folder, `${table}.csv`), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data

describe('--csv', () => {
  it('holds every match of a simulation, one as well as many', () => {
    const players = ['--players', 'flowchart,random']
    for (const matches of ['1', '3']) {
      const csv = folder(`csv-${matches}`)
      found('simulate', ...players, '--matches', matches, '--csv', csv)
      const rows = rowsOf(csv, 'matches')
      expect(rows).toHaveLength(Number(matches))
      expect(rows[0]).toMatchObject({
        match: '0',
        seed: 'found-0',
        players: 'flowchart,random',
        rules: expect.stringMatching(/^[0-9a-f]{16}$/),
      })
    }
  })

  it('changes nothing in the output', () => {
    const words = ['balance', '--level', 'attache', '--matches', '2', '--json']
    expect(found(...words, '--csv', folder('same'))).toBe(found(...words))
  })
})

describe('--report', () => {
  it('is a page with the tables of all matches beside it', () => {
    const report = folder('balance')
    found('balance', '--level', 'attache', '--matches', '8', '--report', report)
    const page = readFileSync(join(report, 'report.html'), 'utf8')
    expect(page).toContain('lab balance --level attache --matches 8 --seed found')
    const rows = rowsOf(report, 'matches')
    expect(rows).toHaveLength(10)
    expect(rows.filter(({ players }) => players === 'attache,attache')).toHaveLength(8)
  })

  it('has a folder for each level, if there are several', () => {
    const report = folder('levels')
    found('balance', '--level', 'attache,consul', '--matches', '1', '--report', report)
    expect(readdirSync(report).toSorted()).toEqual(['attache', 'consul'])
    expect(existsSync(join(report, 'consul', 'report.html'))).toBe(true)
  })

  it('tells of a ladder and of an ablation, too', () => {
    const [ladder, ablate] = [folder('ladder'), folder('ablate')]
    found('ladder', '--only', 'attache', '--matches', '1', '--report', ladder)
    found('ablate', '--only', 'calls', '--level', 'attache', '--matches', '1', '--report', ablate)
    expect(readFileSync(join(ladder, 'report.html'), 'utf8')).toContain('attache against random')
    expect(rowsOf(ablate, 'matches').map(({ variant }) => variant)).toEqual(['base', 'no-calls'])
  })
})

describe('--plots', () => {
  it('are pictures of the same plots', () => {
    const plots = folder('plots')
    found('ladder', '--only', 'attache', '--matches', '1', '--plots', plots)
    expect(readdirSync(plots)).toEqual(['ladder.svg'])
  })
})

describe('a folder that cannot be used', () => {
  it.each([
    ['simulate', ['--players', 'flowchart,random', '--csv']],
    ['balance', ['--report']],
    ['ladder', ['--plots']],
    ['ablate', ['--csv']],
  ])('is refused by %s in one line, exit code 1', (command, words) => {
    const args = [...words, SMALL, '--matches', '100000', '--seed', 'x', '--scenario', SMALL]
    const { status, stdout, stderr } = lab(command, ...args)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toBe(`The folder ${SMALL} cannot be used: it is no folder.\n`)
  })
})
