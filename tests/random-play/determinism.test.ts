/** Random matches: the same comes of the same, whoever sits where and whatever is copied. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  clonePosition,
  emptyPlan,
  NONE,
  order,
  playRound,
  SeededDice,
  startMatch,
  viewOf,
  type Plan,
  type Position,
  type World,
} from '../../src/rules/index.ts'
import type { ScenarioFile } from '../../src/scenario/index.ts'
import { largeScenario } from '../fixtures/scenarios/large.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'
import { wariness } from '../fixtures/scenarios/parts.ts'
import { runs } from '../helpers/counts.ts'
import {
  drawPlan,
  levelDice,
  powersOf,
  randomMatch,
  settings,
  type Setting,
} from '../helpers/play.ts'
import { twinsScenario, WORLDS, worldOf } from '../helpers/worlds.ts'

const RUNS = runs(30, { quick: 5, long: 300 })
const SEATINGS = runs(100, { quick: 10, long: 1000 })

describe.each(WORLDS)('a match in the %s world', (_, world) => {
  const setting = settings(world)

  test('is the same to the byte for the same seed', () => {
    const played = fc.property(setting, (how) => {
      const [once, again] = [0, 1].map(() => JSON.stringify([...randomMatch(world, how)]))
      expect(again).toBe(once)
    })
    fc.assert(played, RUNS)
  })

  test('is another one for another seed', () => {
    const opening = (seed: string) => JSON.stringify(startMatch(world, SeededDice.from(seed)))
    const openings = Array.from({ length: 20 }, (_value, seed) => opening(String(seed)))
    expect(new Set(openings).size).toBe(20)
  })

  test('leaves the world, the plans and earlier copies as they were', () => {
    const text = JSON.stringify(world)
    const played = fc.property(setting, (how) => {
      for (const { before, plans, dice } of randomMatch(world, how)) {
        const texts = JSON.stringify([before, plans])
        playRound(world, clonePosition(before), plans, new SeededDice([...dice]), [])
        expect(JSON.stringify([before, plans])).toBe(texts)
      }
    })
    fc.assert(played, RUNS)
    expect(JSON.stringify(world)).toBe(text)
  })

  test('copies positions and views to the last list', () => {
    const played = fc.property(setting, (how) => {
      for (const { after } of randomMatch(world, how)) {
        const text = JSON.stringify(after)
        const copies = [clonePosition(after), ...viewsOf(world, after)]
        expect(JSON.stringify(copies[0])).toBe(text)
        for (const copy of copies) scribble(copy)
        expect(JSON.stringify(after)).toBe(text)
      }
    })
    fc.assert(played, RUNS)
  })
})

const viewsOf = (world: World, position: Position): Position[] =>
  [...powersOf(world), NONE].map((power) => viewOf(world, position, [], power).position)

/** Writes over every list, to its depth. */
function scribble(value: object): void {
  for (const entry of Object.values(value)) {
    if (typeof entry !== 'object' || entry === null) continue
    scribble(entry)
    if (Array.isArray(entry)) entry.push(99)
  }
}

describe('[R2] Where a power sits at the table', () => {
  /** The same scenario with its powers listed in another order. */
  const seated = (file: ScenarioFile, order: readonly number[]): World =>
    worldOf({ ...file, powers: order.map((power) => file.powers[power]!) })

  const FILES: readonly (readonly [string, ScenarioFile])[] = [
    ['small', smallScenario()],
    ['large', largeScenario()],
    ['twins', twinsScenario()],
  ]

  test.each(FILES)('plays no part in the %s world', (_, file) => {
    const world = worldOf(file)
    const seats = powersOf(world)
    const table = fc.record({
      seating: fc.shuffledSubarray(seats, { minLength: seats.length }),
      how: settings(world),
      heights: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), {
        minLength: world.rounds + 1,
        maxLength: world.rounds + 1,
      }),
    })
    const played = fc.property(table, ({ seating, how, heights }) => {
      expectSame(world, seated(file, seating), seating, how, heights)
    })
    fc.assert(played, SEATINGS)
  })

  const SEATINGS_OF_TWINS = [
    ['left first', [0, 1]],
    ['right first', [1, 0]],
  ] as const

  /** Who gets projects of alder when both bid for them: 0 left, 1 right. */
  function winners(
    seating: readonly number[],
    bids: [number[], number[]],
    bases: number,
  ): number[] {
    const world = seated(contested, seating)
    const projects = world.projectsOf[0]!
    const position = startMatch(world, levelDice(0.99))
    position.owner[projects[BASE]!] = bases < 0 ? NONE : seating.indexOf(bases)
    for (const list of [position.capital, position.publicCapital]) list.fill(8)
    const plans = seating.map((power): Plan => {
      const orders = bids[power]!.map((at) => order('deal', { item: projects[at]!, state: 0 }))
      return { ...emptyPlan(), orders, agenda: 0 }
    })
    playRound(world, position, plans, levelDice(0.99))
    return bids[0].map((at) => seating[position.owner[projects[at]!]!] ?? NONE)
  }

  const contested = twinsScenario({ wariness: wariness(['left', 'right'], 5), headlines: [] })
  const [MINES, RAIL, BASE] = [0, 1, 2] as const

  test.each(SEATINGS_OF_TWINS)('[J2] plays no part in an even contest: %s', (_, seating) => {
    expect(winners(seating, [[MINES], [MINES]], NONE)).toEqual([NONE])
  })

  test.each(SEATINGS_OF_TWINS)('[J2] plays no part in two contests at once: %s', (_, seating) => {
    // Goodwill is even; left has a stake as the step begins, so right has the smaller one in both.
    const bids: [number[], number[]] = [
      [MINES, RAIL],
      [RAIL, MINES],
    ]
    expect(winners(seating, bids, 0)).toEqual([1, 1])
  })

  function expectSame(
    world: World,
    other: World,
    seating: readonly number[],
    { seed, styles }: Setting,
    heights: readonly number[],
  ): void {
    const choice = SeededDice.from(seed)
    const here = startMatch(world, levelDice(heights[0]!))
    const there = startMatch(other, levelDice(heights[0]!))
    while (here.ended === 0) {
      const height = heights[here.round]!
      const plans = powersOf(world).map((power) =>
        drawPlan(world, here, power, choice, styles[power]),
      )
      playRound(world, here, plans, levelDice(height))
      const moved = seating.map((power) => reseated(plans[power]!, seating))
      playRound(other, there, moved, levelDice(height))
      expect(named(other, there)).toEqual(named(world, here))
    }
  }

  const reseated = (plan: Plan, seating: readonly number[]): Plan => ({
    ...plan,
    orders: plan.orders.map((entry) => ({
      ...entry,
      rival: entry.rival === NONE ? NONE : seating.indexOf(entry.rival),
    })),
  })
})

/** The position with the names of powers and contents of effects instead of their numbers. */
function named(world: World, position: Position): unknown {
  const ids = world.scenario.powers.map(({ id }) => id)
  const id = (power: number) => ids[power] ?? 'none'
  const perPower = <T>(list: readonly T[], place = 0) =>
    Object.fromEntries(ids.map((name, power) => [name, list[place * world.powers + power]]))
  const perCell = (list: readonly number[], rows: number) =>
    Array.from({ length: rows }, (_, row) => perPower(list, row))
  // Effects name powers by their number, roles by numbers below 0.
  const effect = (value: unknown) =>
    JSON.stringify(value, (key, entry: unknown) =>
      ['power', 'of', 'toward'].includes(key) ? id(Number(entry)) : entry,
    )
  const masked = (mask: number) => ids.filter((_, power) => mask & (1 << power)).sort()
  const { round, ended, stability, headlines, revealed, callDeck, calls } = position
  return {
    ...{ round, ended, stability, headlines, revealed, callDeck, calls },
    winners: position.winners.map(id).sort(),
    owners: position.owner.map((owner, i) => [id(owner), id(position.partner[i]!)].sort()),
    wariness: perPower(perCell(position.wariness, world.powers)),
    cells: [
      ...[position.goodwill, position.surveyed, position.visitUntil, position.loan],
      ...[position.courted, position.pressedAt, position.covertAt],
    ].map((list) => perCell(list, world.states)),
    powers: [
      ...[position.soft, position.capital, position.publicSoft, position.publicCapital],
      ...[position.doctrine, position.summitFrom, position.postponed, position.points],
      ...[position.hands, position.decks, position.dealt, position.agenda],
    ].map((list) => perPower<number | number[]>(list)),
    scheduled: position.scheduled
      .map(([due, later, actor, rival, ...rest]) =>
        effect([due, world.laters[later!]!.effects, id(actor!), id(rival!), rest]),
      )
      .sort(),
    modifiers: position.modifiers
      .map(([modifier, until, powers, states]) =>
        effect([world.modifiers[modifier!], until, masked(powers!), states]),
      )
      .sort(),
  }
}
