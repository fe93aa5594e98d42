/** Random positions: what is legal is accepted, in whatever order, and all else is refused. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  drawOrder,
  emptyPlan,
  KIND,
  legalOrders,
  NONE,
  readPlan,
  REASONS,
  reject,
  rejectPlan,
  SeededDice,
  viewOf,
  writePlan,
  type Draft,
  type Order,
  type Plan,
  type Position,
  type World,
} from '../../src/rules/index.ts'
import { runs } from '../helpers/counts.ts'
import { drawOrders, drawPlan, jsonCopy, powersOf, randomMatch, settings } from '../helpers/play.ts'
import { WORLDS } from '../helpers/worlds.ts'

const RUNS = runs(60, { quick: 8, long: 600 })
const GARBAGE = runs(2000, { quick: 300, long: 50_000 })

/** A power about to plan in a position that a random match came to. */
interface Seat {
  world: World
  position: Position
  power: number
  dice: SeededDice
}

/** Runs a test for every power in every position of random matches. */
function forEverySeat(world: World, check: (seat: Seat) => void): void {
  const played = fc.property(settings(world), (how) => {
    const dice = SeededDice.from(how.seed)
    for (const { before: position } of randomMatch(world, how)) {
      for (const power of powersOf(world)) check({ world, position, power, dice })
    }
  })
  fc.assert(played, RUNS)
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
    forEverySeat(world, (seat) => {
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
    })
  })

  test('are what is drawn', () => {
    forEverySeat(world, (seat) => {
      const orders = drawOrders(world, seat.position, seat.power, seat.dice)
      const draft = draftOf(seat, orders.slice(0, -1))
      const drawn = drawOrder(draft, seat.dice, 60)
      if (drawn) expect(legalOrders(draft)).toContain(drawn)
    })
  })

  test('[P3] make a legal plan one after the other, in any order', () => {
    forEverySeat(world, (seat) => {
      const { position, power, dice } = seat
      const orders = drawOrders(world, position, power, dice)
      for (const list of permutations(orders)) {
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

const isPossible = (world: World, power: number, order: unknown): boolean => {
  const wanted = order as Order
  return world.orders[power]!.some((one) =>
    (['kind', 'state', 'rival', 'item', 'quiet'] as const).every((key) => one[key] === wanted[key]),
  )
}

describe.each(WORLDS)('Garbage in the %s world', (_, world) => {
  const { before: position } = randomMatch(world, { seed: 'garbage', styles: [] }).next()
    .value as { before: Position }
  const power = world.covert.indexOf(true)
  const draft: Draft = { world, position, power, orders: [] }
  const refuses = (plan: unknown) => rejectPlan(world, position, power, plan as Plan)

  test('is no order', () => {
    const refused = fc.property(junkOrder, (order) => {
      fc.pre(!isPossible(world, power, order))
      expect(REASONS).toContain(reject(draft, order as unknown as Order))
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
    const plan = fc.record({ orders: fc.array(junkOrder, { maxLength: 5 }), doctrine: junk, agenda: junk })
    const refused = fc.property(plan, (entry) => {
      const possible = entry.orders.every((order) => isPossible(world, power, order))
      fc.pre(!possible || entry.orders.length > world.rules.plan.orders)
      expect(REASONS).toContain(refuses(entry)?.code)
    })
    fc.assert(refused, GARBAGE)
  })

  test('of any kind is no plan', () => {
    fc.assert(
      fc.property(fc.anything(), (plan) => expect(REASONS).toContain(refuses(plan)?.code)),
      GARBAGE,
    )
  })

  test('read from outside is refused', () => {
    const order = fc.oneof(fc.anything(), fc.record({ order: fc.constantFrom('deal', 'card', 'visit'), state: junk, project: junk, card: junk, rival: junk }, { requiredKeys: ['order'] }))
    const plan = fc.oneof(fc.anything(), fc.record({ orders: fc.array(order, { minLength: 1 }), doctrine: junk, agenda: junk }))
    const refused = fc.property(plan, (entry) => {
      const read = readPlan(world, power, position.dealt[power]!, entry)
      expect(REASONS).toContain(refuses(read)?.code)
    })
    fc.assert(refused, GARBAGE)
  })

  test('in a doctrine move or an agenda is refused', () => {
    const legal = planOf({ world, position, power, dice: SeededDice.from('') }, [])
    expect(refuses(legal)).toBeNull()
    const refused = fc.property(junk, (value) => {
      if (![-1, 0, 1].includes(value as number)) {
        expect(refuses({ ...legal, doctrine: value })).toEqual({ code: 'malformed', order: NONE })
      }
      if (!position.dealt[power]!.keys().toArray().includes(value as number)) {
        expect(refuses({ ...legal, agenda: value })).toEqual({ code: 'agenda-missing', order: NONE })
      }
    })
    fc.assert(refused, GARBAGE)
  })
})
