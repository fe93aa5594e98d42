/**
 * The content of the default scenario in matches between flowchart players: no card that can never
 * be played, no headline that changes nothing more often than not.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import { KIND, reject, type Position, type View, type World } from '../../src/rules/index.ts'
import { count } from '../helpers/counts.ts'
import { FILE } from '../helpers/news.ts'
import { shippedFile } from '../helpers/shipped.ts'
import { watchMatch } from '../helpers/watched.ts'
import { defaultScenario, worldOf, WORLDS } from '../helpers/worlds.ts'

const MATCHES = count(300, { quick: 40, long: 2000 })
/** How many of the rarest cards and headlines so few matches may not show. */
const UNSEEN_CARDS = count(0, { quick: 3, long: 0 })
const UNSEEN_NEWS = count(0, { quick: 5, long: 0 })
/** How often every headline is read at least. */
const READINGS = count(1, { quick: 0, long: 20 })

const [, world] = WORLDS[0]!
const { powers, headlines } = defaultScenario()

/** All of a position but what the reading itself notes. */
const board = (position: Position): string =>
  JSON.stringify({ ...position, headlines: [], revealed: [] })

interface Tally {
  id: string
  /** Times that it was read, or in a hand that a power planned with. */
  seen: number
  /** How often of these it changed something, or could have been played. */
  good: number
}

const tally = (id: string): Tally => ({ id, seen: 0, good: 0 })

function note(entry: Tally, good: boolean): void {
  entry.seen += 1
  if (good) entry.good += 1
}

/** Whether a card of the hand can begin the plan. */
const isPlayable = ({ world, position, power }: View, card: number): boolean =>
  world.orders[power]!.some(
    (order) =>
      order.kind === KIND.card &&
      order.item === card &&
      reject({ world, position, power, orders: [] }, order) === null,
  )

/** What became of every headline and every card in so many matches. */
function watchMany(world: World, matches: number) {
  const news = headlines.map(({ id }) => tally(id))
  const cards = powers.map((power) => power.cards.map(({ id }) => tally(id)))
  const witness: Parameters<typeof watchMatch>[2] = {
    read: (headline, before, after) => note(news[headline]!, board(before) !== board(after)),
    plan: (view) => {
      for (const card of view.position.hands[view.power]!) {
        note(cards[view.power]![card]!, isPlayable(view, card))
      }
    },
  }
  for (let match = 0; match < matches; match++) watchMatch(world, `play-${match}`, witness)
  return { news, cards: cards.flat() }
}

/** Entries as a failure shows them, the least good first. */
const told = (entries: readonly Tally[]): string[] =>
  entries
    .toSorted((a, b) => a.good * b.seen - b.good * a.seen)
    .map(({ id, good, seen }) => `${id}: ${good} of ${seen}`)

describe(`in ${MATCHES} flowchart matches`, () => {
  let news: Tally[]
  let cards: Tally[]
  beforeAll(() => {
    const found = watchMany(world, MATCHES)
    news = found.news
    cards = found.cards
  }, 600_000)

  test('every card can be played by whoever holds it', () => {
    const never = told(cards.filter(({ good }) => good === 0))
    expect(never.slice(UNSEEN_CARDS)).toEqual([])
  })

  test('every headline is read', () => {
    const unread = told(news.filter(({ seen }) => seen === 0))
    expect(unread.slice(UNSEEN_NEWS)).toEqual([])
    expect(told(news.filter(({ seen }) => seen < READINGS))).toEqual([])
  })

  test('no headline changes nothing in more than half of its readings', () => {
    expect(told(news.filter(({ good, seen }) => good * 2 < seen))).toEqual([])
  })
})

describe('the watch', () => {
  test('reads headlines as the match did', () => {
    let after: Position | null = null
    for (let match = 0; match < 5; match++) {
      watchMatch(world, `again-${match}`, {
        read: (_, __, position) => (after = position),
        plan: ({ position }) => {
          const { goodwill, stability, baseline, wariness, owner, surveyed } = position
          const { scheduled, modifiers, publicSoft, publicCapital } = position
          const open = { goodwill, stability, baseline, wariness, owner, surveyed }
          expect(after).toMatchObject({ ...open, scheduled, modifiers, publicSoft, publicCapital })
        },
      })
    }
    expect(after).not.toBeNull()
  })

  test('sees when headlines change nothing and cards cannot be played', () => {
    const file = shippedFile(FILE)
    const idle = { effect: 'stability', state: 'kazakhstan', by: 0 } as const
    const never = { is: { measure: 'round' }, atLeast: 20 } as const
    const { news, cards } = watchMany(
      worldOf({
        ...file,
        headlines: (file.headlines ?? []).map((entry) => ({ ...entry, effects: [idle] })),
        powers: file.powers.map((power) => ({
          ...power,
          cards: (power.cards ?? []).map((card) => ({ ...card, requires: [never] })),
        })),
      }),
      3,
    )
    for (const entries of [news, cards]) {
      expect(entries.filter(({ seen }) => seen > 0).length).toBeGreaterThan(10)
      expect(told(entries.filter(({ good }) => good > 0))).toEqual([])
    }
  })
})
