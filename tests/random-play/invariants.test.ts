/** Random matches: what holds after every round, whatever the powers do. */
import { beforeAll, describe, expect, test } from 'vitest'
import {
  canBeBidFor,
  clonePosition,
  KIND,
  NONE,
  playRound,
  SeededDice,
  type Fact,
  type Plan,
  type Position,
  type World,
} from '../../src/rules/index.ts'
import { count } from '../helpers/counts.ts'
import { jsonCopy, powersOf, randomMatch, someSettings, type PlayedRound } from '../helpers/play.ts'
import { twinsScenario, WORLDS, worldOf } from '../helpers/worlds.ts'

/** Finds what is wrong after a round; nothing in the normal course. */
type Check = (round: PlayedRound) => string[]

const wrongIf = (wrong: boolean, what: string): string[] => (wrong ? [what] : [])

const within = (name: string, list: readonly number[], least: number, most: number): string[] =>
  list.flatMap((value, index) =>
    wrongIf(!(value >= least && value <= most), `${name}[${index}] is ${value}`),
  )

function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, entry]) => leaves(entry, `${path}.${key}`))
}

const onlyIntegers: Check = ({ after }) =>
  leaves(after).flatMap(([path, leaf]) =>
    wrongIf(!Number.isInteger(leaf) || Object.is(leaf, -0), `${path} is ${String(leaf)}`),
  )

/** Lists of a fixed length in a position, by what their index counts; the others vary. */
const PER = {
  state: ['stability', 'baseline'],
  cell: ['goodwill', 'surveyed', 'visitUntil', 'loan', 'courted', 'pressedAt', 'covertAt'],
  pair: ['wariness'],
  power: [
    ...['soft', 'capital', 'publicSoft', 'publicCapital', 'doctrine', 'summitFrom', 'postponed'],
    ...['points', 'hands', 'decks', 'dealt', 'agenda'],
  ],
  project: ['owner', 'partner'],
  round: ['headlines'],
}

const lengthsIn = ({
  states,
  powers,
  projects,
  rounds,
}: World): Record<keyof typeof PER, number> => ({
  state: states,
  cell: states * powers,
  pair: powers ** 2,
  power: powers,
  project: projects,
  round: rounds,
})

/** Lengths of the rows in lists of rows. */
const ROWS = { revealed: 2, calls: 3, scheduled: 6, modifiers: 4 } as const

const fixedShape: Check = ({ world, after }) => {
  const keys = Object.keys(after).join()
  const lists = after as unknown as Record<string, unknown[]>
  const lengths = Object.entries(lengthsIn(world)).flatMap(([per, length]) =>
    PER[per as keyof typeof PER].map((key) => [key, length] as const),
  )
  return [
    ...wrongIf(keys !== Object.keys(clonePosition(world.opening)).join(), `keys are ${keys}`),
    ...lengths.flatMap(([key, length]) =>
      wrongIf(lists[key]!.length !== length, `${key} has ${lists[key]!.length} entries`),
    ),
    ...Object.entries(ROWS).flatMap(([key, length]) =>
      (lists[key] as number[][]).flatMap((row) =>
        wrongIf(row.length !== length, `${key} has a row ${row.join()}`),
      ),
    ),
  ]
}

const scalesHold: Check = ({ after }) => [
  ...within('goodwill', after.goodwill, 0, 10),
  ...within('stability', after.stability, 0, 10),
  ...within('baseline', after.baseline, 0, 10),
  ...within('wariness', after.wariness, 0, 10),
]

const budgetsHold: Check = ({ world, after }) => {
  const cap = world.rules.plan.budgetCap
  const budgets = ['soft', 'capital', 'publicSoft', 'publicCapital'] as const
  return budgets.flatMap((budget) => within(budget, after[budget], 0, cap))
}

const accountsHideOnlySpending: Check = ({ world, after }) =>
  powersOf(world).flatMap((power) => [
    ...wrongIf(after.soft[power]! > after.publicSoft[power]!, `power ${power} has hidden soft`),
    ...wrongIf(
      after.capital[power]! > after.publicCapital[power]!,
      `power ${power} has hidden capital`,
    ),
  ])

const marksHold: Check = ({ world, before, after }) => [
  ...powersOf(world).flatMap((power) =>
    within(
      `doctrine of power ${power}:`,
      [after.doctrine[power]!],
      world.doctrineLeast[power]!,
      world.doctrineMost[power]!,
    ),
  ),
  ...within('surveyed', after.surveyed, 0, 1),
  ...within('courted', after.courted, 0, 1),
  ...within('postponed', after.postponed, 0, 1),
  ...within('loan', after.loan, 0, world.rules.loan.rounds),
  ...within('pressedAt', after.pressedAt, 0, before.round),
  ...within('covertAt', after.covertAt, 0, before.round),
  ...before.surveyed.flatMap((mark, cell) =>
    wrongIf(mark > after.surveyed[cell]!, `survey ${cell} is gone`),
  ),
]

const ownersHold: Check = ({ world, after: { owner, partner } }) => [
  ...within('owner', owner, NONE, world.powers - 1),
  ...within('partner', partner, NONE, world.powers - 1),
  ...owner.flatMap((power, project) =>
    wrongIf(
      partner[project] !== NONE && (power === NONE || power === partner[project]),
      `project ${project} has owner ${power} and partner ${partner[project]}`,
    ),
  ),
]

const callsHold: Check = ({ after: { calls, round, ended } }) => [
  ...wrongIf(
    new Set(calls.map(([, state]) => state)).size < calls.length,
    'two calls of a capital',
  ),
  ...calls.flatMap(([call, , until]) =>
    wrongIf(ended === 0 && until! < round, `call ${call} should have lapsed`),
  ),
]

/** Cards of a power that are not yet played, in hand first. */
const cardsOf = ({ hands, decks }: Position, power: number): number[] => [
  ...hands[power]!,
  ...decks[power]!,
]

/** Cards that a power played and did not get back. */
function playedCards(facts: readonly Fact[], power: number): number[] {
  const cards = new Set<number>()
  for (const fact of facts) {
    if (fact.fact !== 'order' && fact.fact !== 'refund') continue
    if (fact.power !== power || fact.order.kind !== KIND.card) continue
    if (fact.fact === 'order') cards.add(fact.order.item)
    else cards.delete(fact.order.item)
  }
  return [...cards]
}

const handsHold: Check = ({ world, before, facts, after }) =>
  powersOf(world).flatMap((power) => {
    const cards = cardsOf(after, power)
    const played = playedCards(facts, power)
    const expected = cardsOf(before, power).length - played.length
    const gone = played.filter((card) => cards.includes(card))
    const hand = after.hands[power]!.length
    return [
      ...wrongIf(hand > world.rules.plan.hand, `power ${power} holds ${hand} cards`),
      ...wrongIf(new Set(cards).size < cards.length, `power ${power} has a card twice`),
      ...wrongIf(cards.length !== expected, `power ${power} has ${cards.length} cards`),
      ...wrongIf(gone.length > 0, `power ${power} still has ${gone.join()}, which it played`),
      ...within(`cards of power ${power}:`, cards, 0, world.cards[power]!.length - 1),
    ]
  })

const matchGoesOn: Check = ({ world, before, after }) =>
  after.ended === 0
    ? wrongIf(
        after.round !== before.round + 1 || after.round > world.rounds,
        `round ${after.round}`,
      )
    : [
        ...wrongIf(after.round !== before.round, `ended in round ${after.round}`),
        ...wrongIf(after.ended === 1 && after.round < world.rounds, 'ended too soon'),
        ...wrongIf(after.ended === 1 && after.winners.length === 0, 'nobody won'),
        ...within('winners', after.winners, 0, world.powers - 1),
      ]

/** Adds a fact to the numbers of a position. */
function fold(position: Position, fact: Fact): void {
  const powers = position.soft.length
  switch (fact.fact) {
    case 'changed':
    case 'capped': {
      const { what, state, power, toward, by } = fact
      const places = {
        goodwill: state * powers + power,
        wariness: power * powers + toward,
        stability: state,
        baseline: state,
      }
      position[what][what in places ? places[what as keyof typeof places] : power]! += by
      break
    }
    case 'order':
    case 'refund':
    case 'income': {
      const sign = fact.fact === 'order' ? -1 : 1
      position.soft[fact.power]! += sign * fact.soft
      position.capital[fact.power]! += sign * fact.capital
      break
    }
    case 'project':
      position.owner[fact.project] = fact.owner
      position.partner[fact.project] = fact.partner
      break
    default:
  }
}

/** What facts tell in full. */
const TOLD = [
  ...['goodwill', 'stability', 'baseline', 'wariness', 'soft', 'capital', 'points', 'doctrine'],
  ...['owner', 'partner'],
] as readonly (keyof Position)[]

const factsAddUp: Check = ({ before, facts, after }) => {
  const sum = clonePosition(before)
  for (const fact of facts) fold(sum, fact)
  return TOLD.flatMap((key) =>
    wrongIf(
      JSON.stringify(sum[key]) !== JSON.stringify(after[key]),
      `${key}: facts give ${JSON.stringify(sum[key])}, not ${JSON.stringify(after[key])}`,
    ),
  )
}

/** [A5] A contract is called reopened when others may bid for it, and only then. */
const reopenedIsOpen: Check = ({ world, before, facts }) => {
  const position = clonePosition(before)
  return facts.flatMap((fact) => {
    fold(position, fact)
    if (fact.fact !== 'reopened') return []
    return wrongIf(
      !canBeBidFor(world, position, fact.project),
      `project ${fact.project} is not open`,
    )
  })
}

/** Plays the round again from another copy of its position. */
function replayed(
  { world, plans, dice }: PlayedRound,
  from: Position,
  facts: Fact[] | null,
): string {
  const copy = jsonCopy<Plan[]>(plans)
  playRound(world, from, copy, new SeededDice([...dice]), facts)
  return JSON.stringify(from)
}

const jsonPlaysOn: Check = (round) => {
  const text = JSON.stringify(round.before)
  return [
    ...wrongIf(JSON.stringify(jsonCopy(round.before)) !== text, 'JSON changes the position'),
    ...wrongIf(
      replayed(round, jsonCopy(round.before), []) !== JSON.stringify(round.after),
      'playing on from JSON comes out differently',
    ),
  ]
}

const factsChangeNothing: Check = (round) =>
  wrongIf(
    replayed(round, clonePosition(round.before), null) !== JSON.stringify(round.after),
    'without facts the round comes out differently',
  )

const CHECKS: Readonly<Record<string, Check>> = {
  'holds only whole numbers': onlyIntegers,
  'keeps its shape': fixedShape,
  '[B1] [B4] [B5] goodwill, stability and wariness stay within 0–10': scalesHold,
  '[B6] budgets and public accounts stay within 0 and the cap': budgetsHold,
  '[K3] public accounts leave out spending only': accountsHideOnlySpending,
  '[D2] marks stay within their limits': marksHold,
  '[B8] [J1] owners exist, and no partner is without an owner': ownersHold,
  '[C1] [C3] a capital has one open call, which lapses in time': callsHold,
  '[P5] hands keep their limit, and no card is twice in the match': handsHold,
  '[R0] [E1] rounds follow one another to the last': matchGoesOn,
  '[K2] facts add up to the numbers on the board': factsAddUp,
  '[A5] contracts called reopened can be bid for': reopenedIsOpen,
  'JSON is the whole position': jsonPlaysOn,
  'facts are told, not used': factsChangeNothing,
}

/** Every kind of fact: what random matches must come across. */
const KINDS: Readonly<Record<Fact['fact'], true>> = {
  ...{ round: true, headline: true, lasting: true, delayed: true, 'delayed-now': true },
  ...{ call: true, 'call-lapsed': true, 'call-answered': true, 'agenda-kept': true },
  ...{ order: true, refund: true, changed: true, capped: true, project: true, contest: true },
  ...{ surveyed: true, unrest: true, exposed: true, chance: true, overtaken: true },
  ...{ backlash: true, reopened: true, cut: true, income: true, review: true, interest: true },
  ...{ agenda: true, collapse: true, over: true },
}
const metKinds = new Set<string>()

/** Plays matches and gathers, by check, what was wrong: a few examples of each are enough. */
function gather(world: World, matches: number): Record<string, string[]> {
  const wrong = Object.fromEntries(
    Object.keys(CHECKS).map((name): [string, string[]] => [name, []]),
  )
  for (const setting of someSettings(world, matches)) {
    for (const round of randomMatch(world, setting)) {
      const where = `${JSON.stringify(setting)} round ${round.before.round}: `
      checkRound(round, where, wrong)
    }
  }
  return wrong
}

function checkRound(round: PlayedRound, where: string, wrong: Record<string, string[]>): void {
  for (const { fact } of round.facts) metKinds.add(fact)
  for (const [name, check] of Object.entries(CHECKS)) {
    if (wrong[name]!.length > 2) continue
    wrong[name]!.push(...check(round).map((what) => where + what))
  }
}

/** Matches a world, in a standard run: 1,100 together. */
const SHARES: Readonly<Record<string, number>> = {
  default: 250,
  small: 300,
  large: 250,
  twins: 300,
}

const ALL_WORLDS = [...WORLDS, ['twins', worldOf(twinsScenario())] as const]

describe.each(ALL_WORLDS)('after every round of a random match in the %s world', (name, world) => {
  const share = SHARES[name]!
  let wrong: Record<string, string[]> = {}
  beforeAll(() => {
    wrong = gather(world, count(share, { quick: share / 10, long: share * 10 }))
  }, 3_600_000)

  test.each(Object.keys(CHECKS))('%s', (check) => {
    expect(wrong[check]).toEqual([])
  })
})

test('random matches come across every kind of fact', () => {
  expect([...metKinds].toSorted()).toEqual(Object.keys(KINDS).toSorted())
})
