import { describe, expect, test } from 'vitest'
import type { Fact } from '../../../src/rules/index.ts'
import { scaleFor } from '../../../src/ui/match/end/scale.ts'
import { EVERYTHING, filtered, type Filter } from '../../../src/ui/match/log/filter.ts'
import { motionsOf } from '../../../src/ui/match/reveal/motions.ts'
import { playback, readingTime, type Playback } from '../../../src/ui/match/reveal/playback.ts'
import { tell } from '../../../src/ui/match/reveal/tell.ts'
import { story } from '../../../src/view/index.ts'
import { fakeMatch } from '../helpers/fake-desk.tsx'

const match = fakeMatch({ played: 4 })
const { world } = match.view
const tongue = { language: 'en', world }
const beats = match.rounds.flatMap((round, index) =>
  story(world, match.rounds[index - 1]?.after ?? match.opening, round).map((beat) =>
    tell(tongue, beat),
  ),
)

describe('Playback', () => {
  const start: Playback = { at: 0, playing: true, forward: true }

  test('runs to the last beat and stops there', () => {
    let state = start
    for (let tick = 0; tick < 9; tick++) {
      state = playback(state, { act: 'tick', from: state.at }, 4)
    }
    expect(state).toEqual({ at: 3, playing: false, forward: true })
    expect(playback(state, { act: 'play' }, 4).at).toBe(0)
  })

  test('stops when somebody steps, and stays within the beats', () => {
    const back = playback(start, { act: 'step', by: -1 }, 4)
    expect(back).toEqual({ at: 0, playing: false, forward: false })
    expect(playback(start, { act: 'go', at: 99 }, 4).at).toBe(3)
    expect(playback(start, { act: 'step', by: 1 }, 4)).toMatchObject({ at: 1, forward: true })
  })

  test('gives long texts more time, within bounds', () => {
    expect(readingTime(0)).toBeGreaterThanOrEqual(1000)
    expect(readingTime(200)).toBeGreaterThan(readingTime(80))
    expect(readingTime(10_000)).toBeLessThanOrEqual(6000)
  })
})

describe('Motions', () => {
  test('come of nearly every fact, with the places and powers of the fact', () => {
    const facts: Fact[] = match.rounds.flatMap((round) => [...round.facts])
    const mute = facts.filter(({ fact }) => fact === 'agenda-kept' || fact === 'chance')
    expect(motionsOf(facts)).toHaveLength(facts.length - mute.length)
    const change = facts.find((fact) => fact.fact === 'changed')!
    expect(motionsOf([change])[0]).toMatchObject({
      kind: 'shift',
      state: change.state,
      power: change.power,
      by: change.by,
    })
  })
})

describe('The filter of the log', () => {
  const shown = (over: Partial<Filter>) => filtered(world, beats, { ...EVERYTHING, ...over })

  test('shows everything while nothing is asked for', () => {
    expect(shown({})).toEqual(beats)
  })

  test('keeps lines of a power, of a state, of a kind', () => {
    expect(shown({ power: 2 }).length).toBeLessThan(beats.length)
    for (const { lines } of shown({ kind: 'reactions' })) {
      expect(lines.some(({ facts }) => facts.length > 0)).toBe(true)
    }
    const states = shown({ state: 1, kind: 'changes' }).flatMap(({ lines }) => lines)
    expect(states.length).toBeGreaterThan(0)
  })

  test('finds words whatever their case, and rule ids', () => {
    expect(shown({ text: 'DRIFT' }).length).toBeGreaterThan(0)
    expect(shown({ text: 'a6' }).length).toBeGreaterThan(0)
    expect(shown({ text: 'no such words' })).toEqual([])
  })

  test('parts the beats by kind without losing any', () => {
    const kinds = ['orders', 'capitals', 'reactions', 'points', 'news'] as const
    const parts = kinds.flatMap((kind) => shown({ kind }))
    const incomes = beats.filter(({ beat }) => beat.phase === 'income')
    expect(parts.length + incomes.length).toBe(beats.length)
  })
})

describe('The scale of the chart', () => {
  const frame = { width: 100, height: 100, left: 10, right: 10, top: 10, bottom: 10 }

  test('holds all values and 0, with the lowest below', () => {
    const { ticks, y } = scaleFor(frame, [-3, 41], 5)
    expect(ticks[0]).toBeLessThanOrEqual(-3)
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(41)
    expect(ticks).toContain(0)
    expect(y(ticks[0]!)).toBe(90)
    expect(y(ticks.at(-1)!)).toBe(10)
  })

  test('stands even where nobody has points', () => {
    const { x, y } = scaleFor(frame, [0, 0], 1)
    expect([x(0), y(0)].every(Number.isFinite)).toBe(true)
  })
})
