import { describe, expect, test } from 'vitest'
import { finishedMatch } from '../../src/device/finished.ts'
import { Statistics, totalsOf, type FinishedMatch } from '../../src/device/statistics.ts'
import { memoryTexts } from '../../src/device/texts.ts'
import { COMPUTER, open, PERSON, play } from '../match/session/play.ts'

const match = (changes: Partial<FinishedMatch>): FinishedMatch => ({
  id: 'm',
  scenario: 'small',
  power: 'north',
  level: 'consul',
  won: true,
  margin: 12,
  ...changes,
})

describe('What counts for the statistics', () => {
  test('is a finished match of one person against computers', async () => {
    const flowchart = { kind: 'computer', player: 'flowchart' } as const
    const session = open({ seats: [COMPUTER, PERSON, flowchart] })
    expect(finishedMatch(session, 'm')).toBeNull()
    await play(session)
    const { outcome } = session.snapshot()
    const { id } = session.setup.scenario.powers[1]!
    const { points } = session.viewOf(1).position
    expect(finishedMatch(session, 'm')).toEqual({
      id: 'm',
      scenario: session.setup.scenario.id,
      power: id,
      level: 'flowchart',
      won: outcome!.winners.includes(id),
      margin: points[1]! - Math.max(points[0]!, points[2]!),
    })
  })

  test.each([
    [0, undefined],
    [1, true],
  ])('notes a head start: of %i', async (handicap, helped) => {
    const session = open({ scenario: 'small', seats: [{ ...PERSON, handicap }, COMPUTER] })
    await play(session)
    expect(finishedMatch(session, 'm')!.helped).toBe(helped)
  })

  test.each([
    ['people alone', [PERSON, PERSON]],
    ['computers alone', [COMPUTER, COMPUTER]],
  ])('is none of %s', async (_, seats) => {
    const session = open({ scenario: 'small', seats })
    await play(session)
    expect(finishedMatch(session, 'm')).toBeNull()
  })
})

describe('The statistics', () => {
  test('add up matches by power and by level', () => {
    const totals = totalsOf([
      match({ id: 'a', margin: 12 }),
      match({ id: 'b', margin: 30, level: 'minister' }),
      match({ id: 'c', power: 'south', won: false, margin: -5 }),
    ])
    expect(totals).toMatchObject({ played: 3, won: 2, bestMargin: 30 })
    expect(totals.powers).toEqual(
      new Map([
        ['north', { played: 2, won: 2, bestMargin: 30 }],
        ['south', { played: 1, won: 0, bestMargin: null }],
      ]),
    )
    expect(totals.levels).toEqual(
      new Map([
        ['consul', { played: 2, won: 1, bestMargin: 12 }],
        ['minister', { played: 1, won: 1, bestMargin: 30 }],
      ]),
    )
  })

  test('tell the widest of the wins without a head start', () => {
    const totals = totalsOf([
      match({ id: 'a', margin: 12 }),
      match({ id: 'b', margin: 60, helped: true }),
    ])
    expect(totals).toMatchObject({ played: 2, won: 2, bestMargin: 12 })
  })

  test('are empty at first and after a reset', () => {
    const texts = memoryTexts()
    const statistics = new Statistics(texts)
    const nothing = { played: 0, won: 0, bestMargin: null, powers: new Map(), levels: new Map() }
    expect(statistics.totals()).toEqual(nothing)
    statistics.add(match({}))
    expect(statistics.totals().played).toBe(1)
    expect(statistics.reset()).toBe(true)
    expect(statistics.totals()).toEqual(nothing)
    expect(new Statistics(texts).totals()).toEqual(nothing)
  })

  test('count each match once, and are kept on the device', () => {
    const texts = memoryTexts()
    const statistics = new Statistics(texts)
    expect(statistics.add(match({ id: 'a' }))).toBe(true)
    statistics.add(match({ id: 'a' }))
    statistics.add(match({ id: 'b' }))
    expect(new Statistics(texts).totals().played).toBe(2)
  })

  test.each([
    ['no JSON', '[', 0],
    ['no list', '{}', 0],
    ['a list of which one entry is sound', JSON.stringify([1, { id: 'a' }, match({})]), 1],
  ])('leave out what is damaged: %s', (_, text, played) => {
    const texts = memoryTexts()
    texts.setItem('multivector.statistics', text)
    expect(new Statistics(texts).totals().played).toBe(played)
  })

  test('count as long as the page is open where nothing can be kept', () => {
    const full = {
      ...memoryTexts(),
      setItem: () => {
        throw new Error('full')
      },
    }
    const statistics = new Statistics(full)
    expect(statistics.add(match({}))).toBe(false)
    expect(statistics.totals().played).toBe(1)
  })
})
