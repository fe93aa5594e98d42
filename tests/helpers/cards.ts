/**
 * Tests of the cards in a shipped deck: a `describe` for each card, from a row that says what the
 * card is, does and needs, and from tests of what lasts, comes later or depends.
 *
 *     japan.card('jp-young-officials', {
 *       is: '2/0 soft quiet courtship',
 *       at: 'kazakhstan',
 *       in: ANYWHERE,
 *       does: ['later 3'],
 *     })
 */
import { describe, expect, test } from 'vitest'
import type { WrittenOrder } from '../../src/rules/index.ts'
import { play } from './orders.ts'
import { effectsOf, stage } from './shipped.ts'
import type { Table } from './table.ts'

export const ANYWHERE = ['kazakhstan', 'uzbekistan', 'turkmenistan', 'kyrgyzstan', 'tajikistan']

type Marks = Parameters<Table['with']>[0]

interface Place {
  /** The state it is played in. */
  at?: string
  /** The rival it names. */
  against?: string
}

interface Row extends Place {
  /** Price, step, who sees it, what else it is: "3/0 soft quiet courtship". */
  is: string
  /** The states it can be played in, where `at` is not the only one. */
  in?: string[]
  /** Marks on the board: no more than the card needs. */
  given?: Marks
  rolls?: number[]
  /** What it does at once, as `effectsOf` tells it. */
  does: string[]
  /** Whom its openness alarms [W1] [W5]. */
  alarms?: string[]
  /** What it needs, and marks that take just that away. */
  needs?: Record<string, Marks>
  /** Tests of what lasts, what comes later, and of other boards and dice. */
  more?: (card: Held) => void
}

/** Another way to play the card of a row. */
interface Way extends Place {
  marks?: Marks
  rolls?: number[]
  /** Orders of the others, or more of its own power. */
  with?: Record<string, WrittenOrder[]>
}

/** What the tests of one card work with. */
interface Held {
  /** The table before the card is played. */
  held: (marks?: Marks) => Table
  /** The table after the round in which it was played. */
  played: (way?: Way) => Table
}

/** A deck of the default scenario whose cards a test file goes through. */
export function deckOf(power: string) {
  const start = stage('post-settlement-2025')
  const deck = start.world.scenario.powers[start.power(power)]!.cards
  const tested: string[] = []

  const card = (id: string, row: Row): void => {
    tested.push(id)
    const entry = deck.find((found) => found.id === id)
    if (!entry) throw new Error(`no card "${id}" of ${power}`)
    const order = (place: Place = {}) => play(id, placeOf({ ...row, ...place }))
    const held = (marks: Marks = {}): Table =>
      start
        .with({ hands: { [power]: [id] }, soft: { [power]: 8 }, capital: { [power]: 8 } })
        .with(row.given ?? {})
        .with(marks)
    const played = ({ marks, rolls = row.rolls, with: others = {}, ...place }: Way = {}): Table =>
      held(marks).play({ ...others, [power]: [order(place), ...(others[power] ?? [])] }, rolls)

    const name = entry.name as string
    const places = row.in ?? (row.at === undefined ? [] : [row.at])

    describe(`${id}: ${name}`, () => {
      test(`${row.is}: ${row.does.join(', ')}`, () => {
        const { step, seen, courtship, security } = entry
        const marked = [courtship && 'courtship', security && 'security'].filter(Boolean)
        expect([held().price(power, order()), step, seen, ...marked].join(' ')).toBe(row.is)
        const after = played()
        expect(after.spent(power)).toBe(row.is.split(' ')[0])
        expect(effectsOf(after)).toEqual(row.does)
        expect(alarms(after)).toEqual(row.alarms ?? [])
        expect(courted(after, power)).toEqual(courtship ? (row.at ?? ANYWHERE.join()) : '')
        expect(after.hand(power)).toEqual([])
      })

      test(`can be played in ${places.join() || 'no state of its own'}`, () => {
        const fits = (at: string) =>
          !['card-place', 'malformed'].includes(held().reject(power, order({ at })) ?? '')
        expect(ANYWHERE.filter(fits)).toEqual(places)
      })

      for (const [what, without] of Object.entries(row.needs ?? {})) {
        test(`needs ${what}`, () => {
          expect(held().reject(power, order())).toBeNull()
          expect(held(without).reject(power, order())).toBe('card-condition')
        })
      }

      row.more?.({ held, played })
    })
  }

  /** Every card of the deck, or of its part, must have been tested in this file. */
  const complete = (part: (card: (typeof deck)[number]) => boolean = () => true): void => {
    test(`every card of ${power} has its tests`, () => {
      const ids = deck.filter(part).map(({ id }) => id)
      expect(tested.toSorted()).toEqual(ids.toSorted())
    })
  }

  return { card, complete }
}

const placeOf = ({ at, against }: Place) => ({
  ...(at !== undefined && { state: at }),
  ...(against !== undefined && { rival: against }),
})

/** Who grew warier of whom because an act was open. */
function alarms(t: Table): string[] {
  const powers = t.powerIds()
  return t
    .told('changed')
    .filter(({ rule }) => rule === 'W1' || rule === 'W5')
    .map(({ power, toward, by }) => `${powers[power]}>${powers[toward]} +${by}`)
}

/** The states in which a power's courtship was noted. */
const courted = (t: Table, power: string): string =>
  t
    .stateIds()
    .filter((_, state) => t.position.courted[state * t.world.powers + t.power(power)])
    .join()

/** What `read` says of a table and of the rounds after it, in which nobody does anything. */
export function over<T>(first: Table, rounds: number, read: (t: Table) => T): T[] {
  const all: T[] = []
  for (let t = first; all.length < rounds; t = t.play()) all.push(read(t))
  return all
}

/** [O13] What the one hidden card of the default scenario would cost Russia in a state. */
export const whispersCost =
  (state: string) =>
  (t: Table): string =>
    t.price('russia', play('ru-whispers', { state }))

/** What its projects yield a power, in the round that led to a table and in those after it. */
export const yieldsOf = (after: Table, power: string, rounds: number): number[] =>
  over(after, rounds, (t) => {
    return t.told('income').find((income) => income.power === t.power(power))!.yields
  })
