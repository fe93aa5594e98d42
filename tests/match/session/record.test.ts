import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  parseRecord,
  RECORD_PROBLEMS,
  Session,
  type MatchRecord,
  type RecordProblem,
  type SeatSetup,
} from '../../../src/match/session/index.ts'
import { SeededDice } from '../../../src/rules/index.ts'
import { en } from '../../../src/text/en/index.ts'
import { matchProblemSentence } from '../../../src/text/match.ts'
import { flawsOf } from '../../text/sound.ts'
import { runs } from '../table.ts'
import { damaged, DAMAGES, TEXTS } from './damaged.ts'
import { drawn, idle, inline, nobody, open, PERSON, play } from './play.ts'

const STAMP = { id: 'm-1', app: '0.1.0', created: 1_700_000_000_000, changed: 1_700_000_100_000 }

/** The record of a match in its third round, with a plan committed and a draft under way. */
async function midway(): Promise<MatchRecord> {
  const session = open({ seats: [PERSON, { kind: 'computer', player: 'flowchart' }, PERSON] })
  for (let round = 0; round < 2; round++) {
    for (const seat of [0, 2]) session.commit(seat, idle(session.viewOf(seat)))
    await session.think()
  }
  session.markShown(1)
  session.commit(2, idle(session.viewOf(2)))
  session.keepDraft(0, { orders: [{ order: 'grant' }], doctrine: 1 })
  return session.record(STAMP)
}

const sound = await midway()

function recordOf(input: unknown): MatchRecord {
  const parsed = parseRecord(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.record
}

function resumed(record: MatchRecord): Session {
  const result = Session.resume(record, nobody)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.session
}

function problemsOf(input: unknown): RecordProblem[] {
  const parsed = parseRecord(input)
  return parsed.ok ? [] : parsed.problems
}

const isOwn = ({ code }: RecordProblem): boolean =>
  (RECORD_PROBLEMS as readonly string[]).includes(code)

const positionsOf = (session: Session): string =>
  JSON.stringify([-1, ...session.setup.seats.keys()].map((seat) => session.viewOf(seat).position))

describe('A match file', () => {
  test('brings back a match in mid-round, drafts and all', async () => {
    const session = resumed(recordOf(JSON.stringify(sound)))
    expect(session.snapshot()).toMatchObject({
      round: 3,
      played: 2,
      shown: 1,
      phase: 'reveal-ready',
      committed: [false, false, true],
    })
    expect(session.draftOf(0)).toEqual({ orders: [{ order: 'grant' }], doctrine: 1 })
    expect(session.planOf(2)).toEqual(sound.plans[2])
    expect(session.record(STAMP)).toEqual(sound)
  })

  test('is the same text again when it is written again', () => {
    const text = JSON.stringify(sound)
    expect(JSON.stringify(resumed(recordOf(text)).record(STAMP))).toBe(text)
  })

  test('brings back the history too', async () => {
    const session = open()
    await play(session, 3)
    const again = resumed(recordOf(session.record(STAMP)))
    for (const seat of [-1, 0, 1, 2]) {
      expect(JSON.stringify(again.historyOf(seat))).toBe(JSON.stringify(session.historyOf(seat)))
    }
  })

  test('keeps handicaps, names and players apart from the scenario', async () => {
    const seats: SeatSetup[] = [
      { kind: 'person', name: 'Aigerim', handicap: 2 },
      { kind: 'computer', player: 'random' },
      { kind: 'computer', player: 'flowchart', name: 'Rook', handicap: 3 },
    ]
    const session = open({ seats })
    await play(session, 1)
    const again = resumed(recordOf(JSON.stringify(session.record(STAMP))))
    expect(again.setup.seats).toEqual(seats)
    expect(positionsOf(again)).toBe(positionsOf(session))
  })

  test('lifts an older scenario', () => {
    const { calendar, ...others } = sound.scenario
    const { year, quarter, ...rest } = calendar
    const older = { ...others, formatVersion: 0, calendar: { start: { year, quarter }, ...rest } }
    expect(recordOf({ ...sound, scenario: older }).scenario).toEqual(sound.scenario)
  })

  test('of any match gives the same position as the match itself', async () => {
    const seats = fc.array(
      fc.record({ kind: fc.constantFrom('person' as const), handicap: fc.nat({ max: 3 }) }),
      { minLength: 4, maxLength: 4 },
    )
    const anyMatch = fc.record({
      scenario: fc.constantFrom('default' as const, 'small' as const, 'large' as const),
      seed: fc.string({ minLength: 1, maxLength: 100, unit: 'binary' }),
      rounds: fc.nat({ max: 12 }),
      committed: fc.nat({ max: 2 }),
      seats,
    })
    await fc.assert(
      fc.asyncProperty(anyMatch, async ({ scenario, seed, rounds, committed, seats }) => {
        fc.pre(seed.length <= 100)
        const powers = { default: 3, small: 2, large: 4 }[scenario]
        const session = open({ scenario, seed, seats: seats.slice(0, powers) })
        await play(session, rounds, seed)
        const dice = SeededDice.from('committed')
        for (let seat = 0; seat < Math.min(committed, powers - 1); seat++) {
          if (!session.snapshot().outcome) session.commit(seat, drawn(session.viewOf(seat), dice))
        }
        const text = JSON.stringify(session.record(STAMP))
        const again = resumed(recordOf(text))
        expect(positionsOf(again)).toBe(positionsOf(session))
        expect(JSON.stringify(again.record(STAMP))).toBe(text)
        expect(again.snapshot()).toEqual(session.snapshot())
      }),
      { numRuns: runs(5, 25, 300) },
    )
  })
})

describe('A damaged match file', () => {
  test.each(DAMAGES)('that %s is refused', (_, damage, code, pointer) => {
    const problems = problemsOf(damaged(sound, damage))
    expect(problems).toContainEqual(expect.objectContaining({ code, pointer }))
    for (const problem of problems) {
      const sentence = matchProblemSentence('en', problem)
      // The sentences of all other problems quote what was found, be it null.
      if (isOwn(problem)) expect(flawsOf(sentence)).toEqual([])
      else expect(sentence).not.toBe('')
    }
  })

  test.each(TEXTS)('whose text %s is refused', (_, text, code) => {
    const problems = problemsOf(text(JSON.stringify(sound)))
    expect(problems).toMatchObject([{ code, pointer: '' }])
    expect(flawsOf(matchProblemSentence('en', problems[0]!))).toEqual([])
  })

  test('that fails while it is read is refused', () => {
    const trap = new Proxy(structuredClone(sound), {
      get: () => {
        throw new Error('trap')
      },
    })
    expect(problemsOf(trap)).toMatchObject([{ code: 'unreadable-value' }])
  })

  test('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), (anything) => {
        expect(parseRecord(anything).ok).toBe(false)
      }),
      { numRuns: runs(100, 500, 5000) },
    )
  })

  test('with any one value replaced is read or refused, and never throws later', () => {
    const places = [...leaves(JSON.parse(JSON.stringify({ ...sound, scenario: null })), [])]
    const anyEdit = fc.tuple(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 2 }))
    fc.assert(
      fc.property(anyEdit, ([path, value]) => {
        const file = structuredClone({ ...sound }) as never
        replace(file, path, value)
        const parsed = parseRecord(file)
        if (!parsed.ok) return
        const result = Session.resume(parsed.record, inline)
        if (result.ok) result.session.destroy()
        else for (const problem of result.problems) matchProblemSentence('en', problem)
      }),
      { numRuns: runs(30, 150, 2000) },
    )
  })
})

describe('A match file whose plans are not legal', () => {
  const refused = (edit: (record: MatchRecord) => void): RecordProblem[] => {
    const record = structuredClone(sound)
    edit(record)
    const result = Session.resume(recordOf(record), inline)
    return result.ok ? [] : result.problems
  }

  test('says which plan of which round is refused, and why', () => {
    const twice = { order: 'survey' as const, state: sound.scenario.states[1]!.id }
    const problems = refused((record) => (record.rounds[1]![2]!.orders = [twice, twice]))
    const { id } = sound.scenario.powers[2]!
    expect(problems).toEqual([
      {
        code: 'plan-refused',
        pointer: '/rounds/1/2/orders/0',
        params: { round: 2, seat: 2, power: id, reason: 'duplicate-order' },
      },
    ])
    expect(matchProblemSentence('en', problems[0]!)).toBe(
      `In round 2 the plan of ${id} is not allowed: The plan holds this very order already.`,
    )
  })

  test('says so of plans committed for the present round as well', () => {
    const problems = refused((record) => {
      record.plans[2]!.orders = [{ order: 'deal', project: 'no-such-project' }]
    })
    expect(problems).toMatchObject([{ code: 'plan-refused', pointer: '/plans/2/orders/0' }])
  })

  test('may hold a draft that is not legal', () => {
    expect(refused((record) => (record.drafts[0]!.agenda = 'no-such-agenda'))).toEqual([])
  })

  test('cannot go on after the end', async () => {
    const session = open({ scenario: 'small' })
    await play(session)
    const record = session.record(STAMP)
    record.rounds.push(record.rounds[0]!)
    const result = Session.resume(recordOf(record), inline)
    expect(result).toMatchObject({
      ok: false,
      problems: [{ code: 'rounds-after-end', pointer: `/rounds/${record.rounds.length - 1}` }],
    })
  })
})

test('Each problem of match files has its sentence', () => {
  expect(Object.keys(en['match-problem'])).toEqual(expect.arrayContaining([...RECORD_PROBLEMS]))
})

/** Paths to all values inside of a value. */
function* leaves(value: unknown, path: string[]): Generator<string[]> {
  if (path.length > 0) yield path
  if (typeof value !== 'object' || value === null) return
  for (const [key, member] of Object.entries(value)) yield* leaves(member, [...path, key])
}

function replace(root: Record<string, never>, path: string[], value: unknown): void {
  const owner = path.slice(0, -1).reduce((at, key) => at[key]!, root)
  owner[path.at(-1)!] = value as never
}
