import { describe, expect, it } from 'vitest'
import { equalTasks } from '../../src/lab/balance.ts'
import { tune } from '../../src/lab/tune.ts'
import { startProving } from '../../src/proving/client.ts'
import {
  knobsOf,
  proveBalance,
  proveSensitivity,
  proveTuning,
  reportOf,
  type Observed,
} from '../../src/proving/index.ts'
import { workersFor } from '../../src/proving/pool.ts'
import { parseScenario, fromPointer, valueAt } from '../../src/scenario/index.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'
import { playHere, SMALL_TEXT } from '../helpers/runs.ts'
import { twoHere, workerHere, type HereWorker } from './workers.ts'

const ASKED = { scenario: SMALL_TEXT, player: 'flowchart', matches: 24, seed: 'proof' }
const NORTH = '/powers/0/interest/points'
const KNOBS = [{ pointer: NORTH, least: 1, most: 8, step: 3, from: 1 }]

const company = (workers: readonly HereWorker[] = twoHere()) => ({ workers: () => workers })

/** The matches as the lab plays them without workers. */
async function playedHere(matches: number): Promise<Observed[]> {
  const tasks = equalTasks('flowchart', 2, matches, 'proof')
  const variants = [{ name: 'base', edits: [] }]
  const records: Observed[] = []
  for await (const record of playHere()({ name: '', scenario: SMALL_TEXT, variants, tasks })) {
    const { scenario: _, rules: __, ...observed } = record
    records.push(observed)
  }
  return records
}

describe('Workers', () => {
  it.each([
    [1, 1],
    [2, 1],
    [4, 3],
    [64, 4],
  ])('of a machine with %i cores are %i', (cores, workers) => {
    expect(workersFor(cores)).toBe(workers)
  })

  it('get the text of the scenario once, then matches one by one', async () => {
    const workers = twoHere()
    await proveBalance(ASKED, company(workers)).outcome
    for (const { messages } of workers) {
      expect(messages[0]).toEqual({ scenario: SMALL_TEXT })
      expect(messages.slice(1).every((message) => 'task' in message)).toBe(true)
    }
    const [slow, quick] = workers
    expect(slow.messages.length).toBeGreaterThan(1)
    expect(quick.messages.length).toBeGreaterThan(slow.messages.length)
  })

  it('end with the run', async () => {
    const workers = twoHere()
    await proveBalance(ASKED, company(workers)).outcome
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, true])
  })
})

describe('A balance', () => {
  it('is of the same matches as the lab plays, whoever plays them', async () => {
    const outcome = await proveBalance(ASKED, company()).outcome
    expect(outcome).toEqual({ ok: true, result: await playedHere(24) })
    expect(await proveBalance(ASKED, company([workerHere()])).outcome).toEqual(outcome)
  })

  it('grows with each match, in whatever order they come', async () => {
    const records: Observed[] = []
    const onRecord = (record: Observed) => void records.push(record)
    const outcome = await proveBalance(ASKED, { ...company(), onRecord }).outcome
    if (!outcome.ok) throw new Error(outcome.trouble)
    expect(records).toHaveLength(24)
    expect(records.map(({ match }) => match)).not.toEqual([...records.keys()])
    const early = reportOf('flowchart', records.slice(0, 6))
    const late = reportOf('flowchart', records)
    expect([early.matches, late.matches]).toEqual([6, 24])
    const width = ({ ci }: typeof late) => ci['north']![1] - ci['north']![0]
    expect(width(late)).toBeLessThan(width(early))
    expect(late.winShare).toEqual(reportOf('flowchart', outcome.result).winShare)
    expect(late.targets.map(({ name }) => name)).not.toContain('thesis.pureSoft')
  })
})

describe('Tuning', () => {
  it('finds what the lab finds, and tells its tries', async () => {
    const skewed = smallScenario()
    skewed.powers[0]!.interest.points = 4
    const scenario = JSON.stringify(skewed)
    const knobs = [{ ...KNOBS[0]!, step: 1, from: 4 }]
    const asked = { ...ASKED, scenario, knobs, tries: 5, fresh: 10 }
    const told: number[] = []
    const proof = proveTuning(asked, ({ tries }) => void told.push(tries), company())
    const options = { players: ['flowchart', 'flowchart'], target: [0.5, 0.5], ...asked }
    const workshop = { play: playHere(), scenario, makesSense: () => true, onTry: () => undefined }
    const result = await tune(knobs, options, workshop)
    expect(await proof.outcome).toEqual({ ok: true, result })
    expect(result.tries).toBeGreaterThan(1)
    expect(told).toEqual(Array.from({ length: result.tries }, (_, index) => index + 1))
  })

  it('never plays what no scenario may say', async () => {
    const workers = twoHere()
    const knobs = [{ pointer: '/powers/0/doctrine/least', least: 0, most: 30, step: 20, from: 2 }]
    const asked = { ...ASKED, matches: 2, knobs, tries: 9, fresh: 2 }
    const outcome = await proveTuning(asked, () => undefined, company(workers)).outcome
    expect(outcome).toMatchObject({ ok: true, result: { changes: [] } })
    const variants = workers.flatMap(({ messages }) =>
      messages.flatMap((message) => ('variant' in message ? [message.variant.name] : [])),
    )
    expect(new Set(variants)).toEqual(new Set(['base']))
  })
})

describe('A sensitivity', () => {
  it('is told number by number', async () => {
    const told: string[] = []
    const tell = ({ pointer }: { pointer: string }) => void told.push(pointer)
    const asked = { ...ASKED, knobs: KNOBS }
    const outcome = await proveSensitivity(asked, tell, company()).outcome
    expect(told).toEqual([NORTH])
    expect(outcome).toMatchObject({ ok: true, result: { numbers: [{ from: 1 }], fixed: [] } })
  })
})

describe('A run that comes to nothing', () => {
  it.each([
    ['is no JSON', '{'],
    ['is no scenario', '{}'],
    ['refers to what is not there', SMALL_TEXT.replaceAll('"state":"alder"', '"state":"nowhere"')],
  ])('says so where the text %s', async (_, scenario) => {
    expect(scenario).not.toBe(SMALL_TEXT)
    const outcome = await proveBalance({ ...ASKED, scenario }, company()).outcome
    expect(outcome).toMatchObject({ ok: false, trouble: 'bad-scenario' })
  })

  it('says so where a variant cannot be played', async () => {
    const variant = { name: 'odd', edits: [{ pointer: '/powers', value: 7 }] }
    const tasks = equalTasks('random', 2, 3, 's').map((task) => ({ ...task, variant: 'odd' }))
    const { outcome } = startProving(
      SMALL_TEXT,
      async (play) => {
        const run = { name: '', scenario: SMALL_TEXT, variants: [variant], tasks }
        for await (const record of play(run)) return record
        return null
      },
      company(),
    )
    expect(await outcome).toMatchObject({ ok: false, trouble: 'bad-scenario' })
  })

  it('says so where a player is unknown', async () => {
    const outcome = await proveBalance({ ...ASKED, player: 'sage' }, company()).outcome
    expect(outcome).toMatchObject({ ok: false, trouble: 'failed', detail: 'unknown player sage' })
  })

  it('says so where a worker breaks down, and ends the others', async () => {
    const workers = twoHere()
    const { outcome } = proveBalance(ASKED, company(workers))
    workers[0].fail('out of memory')
    expect(await outcome).toEqual({ ok: false, trouble: 'failed', detail: 'out of memory' })
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, true])
  })

  it('says so where workers cannot be started', async () => {
    const workers = () => {
      throw new Error('no workers here')
    }
    const { outcome } = proveBalance(ASKED, { workers })
    expect(await outcome).toEqual({ ok: false, trouble: 'failed', detail: 'no workers here' })
  })

  it('is told that it was stopped, with what it had heard', async () => {
    const records: Observed[] = []
    const proof = proveBalance(ASKED, {
      ...company(),
      onRecord: (record) => {
        records.push(record)
        if (records.length === 3) proof.stop()
      },
    })
    expect(await proof.outcome).toEqual({ ok: false, trouble: 'stopped', detail: '' })
    expect(records).toHaveLength(3)
    proof.stop()
  })
})

describe('The numbers that may be changed', () => {
  const parsed = parseScenario(SMALL_TEXT)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const { scenario } = parsed
  const knobs = knobsOf(scenario)

  it('say what the scenario says, within what scenarios allow', () => {
    for (const { pointer, from, least, most } of knobs) {
      expect({ pointer, from }).toEqual({ pointer, from: valueAt(scenario, fromPointer(pointer)) })
      expect(least).toBeLessThanOrEqual(from)
      expect(most).toBeGreaterThanOrEqual(from)
    }
    expect(knobs.find(({ pointer }) => pointer === NORTH)).toMatchObject({ least: 1, most: 4 })
  })

  it('are of every kind, and each is there once', () => {
    expect(new Set(knobs.map(({ subject }) => subject.what)).size).toBe(8)
    expect(new Set(knobs.map(({ pointer }) => pointer)).size).toBe(knobs.length)
  })
})
