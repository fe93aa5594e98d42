import { once } from 'node:events'
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { MatchRecord } from '../../src/lab/record.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'
import { DIRECTORY, fileWith, lab, labWithLimit, startLab } from '../helpers/lab.ts'

const SMALL = fileWith('small.json', JSON.stringify(smallScenario()))
const MANY = 300

const simulate = (matches: number, ...more: string[]) => [
  ...['simulate', '--players', 'flowchart,random', '--scenario', SMALL, '--json'],
  ...['--matches', String(matches), '--seed', 'run', ...more],
]

const folder = (name: string) => join(DIRECTORY, name)
const journalOf = (out: string) => join(out, 'matches.jsonl')
const linesOf = (out: string) =>
  existsSync(journalOf(out)) ? readFileSync(journalOf(out), 'utf8').split('\n').slice(0, -1) : []
const recordsOf = (out: string) =>
  linesOf(out)
    .map((line) => JSON.parse(line) as MatchRecord)
    .toSorted((a, b) => a.match - b.match)

/** A finished run of 6 matches in a new folder. */
function finished(name: string): string {
  const out = folder(name)
  expect(lab(...simulate(6, '--out', out)).status).toBe(0)
  return out
}

describe('workers', () => {
  it('change nothing but the time it takes', () => {
    const [one, two] = ['1', '2'].map((workers) => {
      const out = folder(`workers-${workers}`)
      return { ...lab(...simulate(12, '--workers', workers, '--out', out)), out }
    })
    expect(one).toMatchObject({ status: 0, stderr: '' })
    expect(two!.stdout).toBe(one!.stdout)
    expect(recordsOf(two!.out)).toEqual(recordsOf(one!.out))
  })
})

describe('the folder of a run', () => {
  it('says what was asked, and holds a line for every match', () => {
    const out = finished('asked')
    const asked = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'))
    const hash = expect.stringMatching(/^[0-9a-f]{16}$/)
    expect(asked).toEqual({
      command: 'simulate',
      options: { players: ['flowchart', 'random'], matches: 6, seed: 'run' },
      scenario: hash,
      rules: hash,
      versions: { players: hash, multivector: '0.1.0', node: process.version },
    })
    const { scenario, rules } = asked
    expect(recordsOf(out)).toMatchObject(
      Array.from({ length: 6 }, (_, match) => ({ match, seed: `run-${match}`, scenario, rules })),
    )
  })

  it('spares a finished run from being played again', () => {
    const out = finished('again')
    const before = readFileSync(journalOf(out), 'utf8')
    const again = lab(...simulate(6, '--out', out))
    expect(again.stdout).toBe(lab(...simulate(6)).stdout)
    expect(readFileSync(journalOf(out), 'utf8')).toBe(before)
  })

  it('lets a killed run go on where it stopped: no match is lost, none repeated', async () => {
    const out = folder('killed')
    const child = startLab(...simulate(MANY, '--out', out))
    while (linesOf(out).length < 10) await setTimeout(5)
    child.kill('SIGKILL')
    await once(child, 'exit')
    const kept = linesOf(out)
    expect(kept.length).toBeLessThan(MANY)
    const { status, stdout } = lab(...simulate(MANY, '--out', out))
    expect({ status, stdout }).toEqual({ status: 0, stdout: lab(...simulate(MANY)).stdout })
    expect(linesOf(out).slice(0, kept.length)).toEqual(kept)
    expect(recordsOf(out).map(({ match }) => match)).toEqual([...Array(MANY).keys()])
  })

  it('survives a last line that was cut short', () => {
    const out = finished('torn')
    const lines = linesOf(out)
    writeFileSync(journalOf(out), `${lines.slice(0, 3).join('\n')}\n${lines[3]!.slice(0, 40)}`)
    const { status, stdout } = lab(...simulate(6, '--out', out))
    expect({ status, stdout }).toEqual({ status: 0, stdout: lab(...simulate(6)).stdout })
    expect(linesOf(out).toSorted()).toEqual(lines.toSorted())
  })

  it.each([
    ['of other options', (out: string) => simulate(7, '--out', out), 'other options'],
    [
      'of another scenario',
      (out: string) => [...simulate(6, '--out', out), '--scenario', reworded()],
      'another scenario',
    ],
  ])('is refused when it is that of a run %s', (name, words, mention) => {
    const out = finished(name.replaceAll(' ', '-'))
    const before = readFileSync(journalOf(out), 'utf8')
    expectRefusal(lab(...words(out)), out, mention)
    expect(readFileSync(journalOf(out), 'utf8')).toBe(before)
  })

  it('is refused when its run.json is none', () => {
    const out = finished('broken')
    writeFileSync(join(out, 'run.json'), '{')
    expectRefusal(lab(...simulate(6, '--out', out)), out, 'run.json')
  })

  it('is refused when a line in its middle is damaged', () => {
    const out = finished('damaged')
    appendFileSync(journalOf(out), 'no record\n')
    expectRefusal(lab(...simulate(6, '--out', out)), out, 'line 7')
  })

  it('is refused while another process writes to it', async () => {
    const out = folder('busy')
    const endless = simulate(1_000_000, '--out', out)
    const child = startLab(...endless)
    while (linesOf(out).length === 0) await setTimeout(5)
    expectRefusal(lab(...endless), out, String(child.pid))
    child.kill('SIGKILL')
    await once(child, 'exit')
  })

  it('stays good when a run finds no more room on the disk', () => {
    const out = folder('full')
    expectRefusal(labWithLimit(12, ...simulate(20, '--out', out)), out, 'cannot be used')
    const kept = linesOf(out)
    expect(kept.length).toBeGreaterThan(0)
    const { status, stdout } = lab(...simulate(20, '--out', out))
    expect({ status, stdout }).toEqual({ status: 0, stdout: lab(...simulate(20)).stdout })
    expect(linesOf(out).slice(0, kept.length)).toEqual(kept)
    expect(recordsOf(out).map(({ match }) => match)).toEqual([...Array(20).keys()])
  })

  it('is refused when it is a file', () => {
    expectRefusal(lab(...simulate(6, '--out', SMALL)), SMALL, 'no folder')
  })
})

/** Exit code 1 and one line that names the folder. */
function expectRefusal(
  { status, stdout, stderr }: ReturnType<typeof lab>,
  out: string,
  mention: string,
): void {
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(stderr).toContain(out)
  expect(stderr).toContain(mention)
}

const reworded = () =>
  fileWith('reworded.json', JSON.stringify({ ...smallScenario(), summary: 'In other words.' }))
