/** Random positions: what is legal is accepted, in whatever order, and all else is refused. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  capitalPrice,
  drawOrder,
  emptyPlan,
  KIND,
  legalOrders,
  NONE,
  order,
  readPlan,
  REASONS,
  reject,
  rejectPlan,
  SeededDice,
  startMatch,
  viewOf,
  writePlan,
  type Draft,
  type Order,
  type Plan,
  type Position,
  type World,
} from '../../src/rules/index.ts'
import { runs } from '../helpers/counts.ts'
import {
  drawOrders,
  drawPlan,
  jsonCopy,
  levelDice,
  powersOf,
  randomMatch,
  settings,
} from '../helpers/play.ts'
import { twinsScenario, WORLDS, worldOf } from '../helpers/worlds.ts'

const RUNS = runs(60, { quick: 8, long: 600 })
const EVERY_ORDER = runs(20, { quick: 3, long: 200 })
const GARBAGE = runs(2000, { quick: 300, long: 50_000 })

/** A power about to plan in a position that a random match came to. */
interface Seat {
  world: World
  position: Position
  power: number
  dice: SeededDice
}

/** Runs a test for every power in every position of random matches. */
function forEverySeat(world: World, check: (seat: Seat) => void, times = RUNS): void {
  const played = fc.property(settings(world), (how) => {
    const dice = SeededDice.from(how.seed)
    for (const { before: position } of randomMatch(world, how)) {
      for (const power of powersOf(world)) check({ world, position, power, dice })
    }
  })
  fc.assert(played, times)
}

const draftOf = ({ world, position, power }: Seat, orders: Order[] = []): Draft => ({
  world,
  position,
  power,
  orders,
})

/** A plan with these orders, and the agenda that the first plan must keep. */
function planOf({ position, power }: Seat, orders: Order[]): Plan {
  const undecided = position.agenda[power] === NONE && position.dealt[power]!.length > 0
  return { ...emptyPlan(), orders, agenda: undecided ? 0 : NONE }
}

describe.each(WORLDS)('[P1] Legal orders in the %s world', (_, world) => {
  test('are exactly those that are not refused, alone or as a plan', () => {
    forEverySeat(
      world,
      (seat) => {
        const { position, power } = seat
        const draft = draftOf(seat)
        const legal = new Set(legalOrders(draft))
        for (const order of world.orders[power]!) {
          const reason = reject(draft, order)
          const refusal = rejectPlan(world, position, power, planOf(seat, [order]))
          expect(refusal?.code ?? null).toBe(reason)
          expect(legal.has(order)).toBe(reason === null)
          expect(reason === null || REASONS.includes(reason)).toBe(true)
        }
      },
      EVERY_ORDER,
    )
  })

  test('are what is drawn', () => {
    forEverySeat(world, (seat) => {
      const orders = drawOrders(world, seat.position, seat.power, seat.dice)
      const draft = draftOf(seat, orders.slice(0, -1))
      const drawn = drawOrder(draft, seat.dice, 60)
      if (drawn) expect(legalOrders(draft)).toContain(drawn)
    })
  })

  test('[P3] make a legal plan one after the other', () => {
    forEverySeat(world, (seat) => {
      const { position, power, dice } = seat
      const orders = drawOrders(world, position, power, dice)
      expect([rejectPlan(world, position, power, planOf(seat, orders)), orders]).toEqual([
        null,
        orders,
      ])
    })
  })

  test('[P3] make a legal plan in any order that leaves the first courtship and deals first', () => {
    forEverySeat(world, (seat) => {
      const { position, power, dice } = seat
      const orders = drawOrders(world, position, power, dice)
      for (const list of permutations(orders).filter((other) => beginAlike(orders, other))) {
        expect([rejectPlan(world, position, power, planOf(seat, list)), list]).toEqual([null, list])
      }
    })
  })

  test('[P2] cannot be given twice', () => {
    forEverySeat(world, (seat) => {
      const orders = drawOrders(world, seat.position, seat.power, seat.dice).slice(0, 2)
      const reasons = orders.map((order) => reject(draftOf(seat, orders), { ...order }))
      const allowed = ['duplicate-order', 'too-many-cards', 'too-many-orders']
      for (const reason of reasons) expect(allowed).toContain(reason)
    })
  })

  test('are the same in the power’s view', () => {
    forEverySeat(world, (seat) => {
      const { position } = viewOf(world, seat.position, [], seat.power)
      expect(legalOrders(draftOf({ ...seat, position }))).toEqual(legalOrders(draftOf(seat)))
    })
  })

  test('read back as they were written', () => {
    forEverySeat(world, ({ position, power, dice }) => {
      const plan = drawPlan(world, position, power, dice)
      const dealt = position.dealt[power]!
      const written = jsonCopy(writePlan(world, power, dealt, plan))
      expect(readPlan(world, power, dealt, written)).toEqual(plan)
    })
  })

  test('are over with the match', () => {
    const played = fc.property(settings(world), (how) => {
      const { after: position } = [...randomMatch(world, how)].at(-1)!
      for (const power of powersOf(world)) {
        const dice = SeededDice.from(how.seed)
        expect(legalOrders({ world, position, power, orders: [] })).toEqual([])
        expect(drawOrder({ world, position, power, orders: [] }, dice, 20)).toBeNull()
        const refusal = rejectPlan(world, position, power, emptyPlan())
        expect(refusal).toEqual({ code: 'match-over', order: NONE })
      }
    })
    fc.assert(played, RUNS)
  })
})

function permutations<T>(list: readonly T[]): T[][] {
  if (list.length < 2) return [[...list]]
  return list.flatMap((entry, index) =>
    permutations(list.toSpliced(index, 1)).map((rest) => [entry, ...rest]),
  )
}

/**
 * [D4] [O5] Whether the donor's extra and the visits go to the same orders: the first courtship,
 * and the first deal of each state.
 */
function beginAlike(one: readonly Order[], other: readonly Order[]): boolean {
  const firstCourtship = (list: readonly Order[]) => list.find(({ kind }) => kind <= KIND.visit)
  const firstDeal = (list: readonly Order[], state: number) =>
    list.find((order) => order.kind === KIND.deal && order.state === state)
  return (
    firstCourtship(one) === firstCourtship(other) &&
    one.every(({ state }) => firstDeal(one, state) === firstDeal(other, state))
  )
}

test('[P3] [O5] A plan that the budgets pay for is legal, whichever deal the visit makes cheaper', () => {
  const world = worldOf(twinsScenario())
  const position = startMatch(world, levelDice(0))
  const [dear, cheap] = world.projectsOf[1]! as [number, number]
  const orders = [dear, cheap].map((item) => order('deal', { item, state: 1 }))
  // Birch: 2 − 1 with the visit, and 1, which no visit makes cheaper.
  position.visitUntil[world.powers] = 1
  position.capital[0] = 2
  const draft = { world, position, power: 0, orders: orders.slice(0, 1) }
  expect(capitalPrice({ ...draft, orders }, 0) + capitalPrice({ ...draft, orders }, 1)).toBe(2)
  expect(reject(draft, orders[1]!)).toBeNull()
  expect(rejectPlan(world, position, 0, { ...emptyPlan(), orders, agenda: 0 })).toBeNull()
})

/** Values that are nearly right, and values that are not at all. */
const junk = fc.oneof(
  fc.integer({ min: -3, max: 40 }),
  fc.constantFrom(NaN, Infinity, -Infinity, 0.5, 2 ** 31, 2 ** 53, -0, undefined, null, '0', ''),
  fc.constantFrom('__proto__', 'constructor', 'length', [0], {}, true, false),
  fc.anything(),
)

const junkOrder = fc.record(
  {
    kind: fc.oneof(fc.constantFrom(...Object.values(KIND)), junk),
    state: junk,
    rival: junk,
    item: junk,
    quiet: fc.oneof(fc.constantFrom(0, 1), junk),
  },
  { requiredKeys: [] },
)

const FIELDS = ['kind', 'state', 'rival', 'item', 'quiet'] as const
const orderField = fc.constantFrom(...FIELDS)

/** Orders by their ids, some of them wrong. */
const writtenJunk = fc.record(
  {
    order: fc.constantFrom('deal', 'card', 'visit', 'pressure', 'summit'),
    state: junk,
    project: junk,
    card: junk,
    rival: junk,
  },
  { requiredKeys: ['order'] },
)

const junkPlan = <T>(entry: fc.Arbitrary<T>) =>
  fc.record({
    orders: fc.array(entry, { maxLength: 5 }),
    doctrine: fc.oneof(fc.constant(0), junk),
    agenda: fc.oneof(fc.constant(0), junk),
  })

const isEmptyPlan = (value: unknown): boolean =>
  typeof value === 'object' && (value as Plan | null)?.orders?.length === 0

const isPossible = (world: World, power: number, order: unknown): boolean => {
  const wanted = order as Order
  return world.orders[power]!.some((one) => FIELDS.every((key) => one[key] === wanted[key]))
}

describe.each(WORLDS)('Garbage in the %s world', (_, world) => {
  const { before: position } = randomMatch(world, { seed: 'garbage', styles: [] }).next().value as {
    before: Position
  }
  const power = world.covert.indexOf(true)
  const seat: Seat = { world, position, power, dice: SeededDice.from('garbage') }
  const draft = draftOf(seat)
  const refuses = (plan: unknown) => rejectPlan(world, position, power, plan as Plan)

  test('is no order, be it all wrong or only in one field', () => {
    const spoilt = fc
      .record({ one: fc.constantFrom(...world.orders[power]!), field: orderField, value: junk })
      .map(({ one, field, value }) => ({ ...one, [field]: value }))
    const refused = fc.property(fc.oneof(junkOrder, spoilt), (entry) => {
      fc.pre(!isPossible(world, power, entry))
      const one = entry as unknown as Order
      const reason = reject(draft, one)
      // A card can be a card and out of place; all else is nothing at all.
      expect(one.kind === KIND.card ? REASONS : ['malformed']).toContain(reason)
      expect(refuses(planOf(seat, [one]))).toEqual({ code: reason, order: 0 })
    })
    fc.assert(refused, GARBAGE)
  })

  test('of any kind is no order', () => {
    const refused = fc.property(fc.anything(), (order) => {
      expect(REASONS).toContain(reject(draft, order as Order))
    })
    fc.assert(refused, GARBAGE)
  })

  test('is no plan', () => {
    const refused = fc.property(junkPlan(junkOrder), (entry) => {
      const possible = entry.orders.every((one) => isPossible(world, power, one))
      fc.pre(!possible || entry.orders.length > world.rules.plan.orders)
      expect(REASONS).toContain(refuses(entry)?.code)
    })
    fc.assert(refused, GARBAGE)
  })

  test('of any kind is no plan', () => {
    const anything = fc.oneof(fc.anything(), junkPlan(fc.anything()))
    const refused = fc.property(anything, (entry) => {
      fc.pre(!isEmptyPlan(entry))
      expect(REASONS).toContain(refuses(entry)?.code)
    })
    fc.assert(refused, GARBAGE)
  })

  test('read from outside is refused', () => {
    const outside = fc.oneof(fc.anything(), junkPlan(fc.oneof(fc.anything(), writtenJunk)))
    const refused = fc.property(outside, (entry) => {
      fc.pre(!isEmptyPlan(entry))
      const read = readPlan(world, power, position.dealt[power]!, entry)
      expect(REASONS).toContain(refuses(read)?.code)
    })
    fc.assert(refused, GARBAGE)
  })

  test('in a doctrine move or an agenda is refused', () => {
    const legal = planOf(seat, [])
    const agendas = new Set<unknown>(position.dealt[power]!.keys())
    expect(refuses(legal)).toBeNull()
    const refused = fc.property(junk, (value) => {
      if (![-1, 0, 1].includes(value as number)) {
        expect(refuses({ ...legal, doctrine: value })).toEqual({ code: 'malformed', order: NONE })
      }
      if (!agendas.has(value)) {
        expect(refuses({ ...legal, agenda: value })).toEqual({
          code: 'agenda-missing',
          order: NONE,
        })
      }
    })
    fc.assert(refused, GARBAGE)
  })
})
