import { describe, expect, it } from 'vitest'
import { PLAYERS, STYLE_NAMES } from '../../src/ai/index.ts'
import { rejectPlan, SeededDice, shuffle, type Plan, type World } from '../../src/rules/index.ts'
import { count } from '../helpers/counts.ts'
import { FEW, makerOf, momentsOf, powersOf, viewAt, WORLDS, type Moment } from './views.ts'

const NAMES = Object.keys(PLAYERS)
const STYLED = STYLE_NAMES.map((style) => `consul:${style}`)
const SEEDS = ['one', 'two', 'three', 'four'].slice(0, count(1, { quick: 1, long: 4 }))

/** Every position of some matches of each player, by world. */
const MOMENTS = new Map(
  WORLDS.map(([, world]) => [
    world,
    SEEDS.flatMap((seed) => NAMES.flatMap((name) => momentsOf(world, name, seed))),
  ]),
)

const casesOf = (names: readonly string[]) =>
  WORLDS.flatMap(([scenario, world]) => names.map((name) => ({ scenario, world, name })))

const planOf = (world: World, name: string, moment: Moment, power: number, seed: string): Plan => {
  const budget = { simulations: FEW }
  return makerOf(name)().choose(viewAt(world, moment, power), SeededDice.from(seed), budget)
}

/** Calls `check` for every power in every position of some matches. */
function everywhere(world: World, check: (moment: Moment, power: number, seed: string) => void) {
  MOMENTS.get(world)!.forEach((moment, index) => {
    for (const power of powersOf(world)) check(moment, power, `${index} ${power}`)
  })
}

describe.each(casesOf(NAMES))('$name on the $scenario scenario', ({ world, name }) => {
  it('[P] gives legal plans in every view of matches it plays and does not play', () => {
    let asked = 0
    everywhere(world, (moment, power, seed) => {
      const plan = planOf(world, name, moment, power, seed)
      expect(rejectPlan(world, moment.position, power, plan)).toBeNull()
      asked += 1
    })
    expect(asked).toBeGreaterThan(50)
  })

  it('gives the same plan for the same view and dice, and leaves the view as it was', () => {
    everywhere(world, (moment, power, seed) => {
      const view = viewAt(world, moment, power)
      const before = structuredClone(view.position)
      const player = makerOf(name)()
      const plan = player.choose(view, SeededDice.from(seed), { simulations: FEW })
      expect(view.position).toEqual(before)
      expect(planOf(world, name, moment, power, seed)).toEqual(plan)
    })
  })
})

describe.each(casesOf([...NAMES, ...STYLED]))('$name on $scenario', ({ world, name }) => {
  it('[K1] does not look at what is hidden from it', () => {
    everywhere(world, (moment, power, seed) => {
      const other = { ...moment, position: otherSecrets(world, moment, power, seed) }
      expect(planOf(world, name, other, power, seed)).toEqual(
        planOf(world, name, moment, power, seed),
      )
    })
  })
})

/** The position with other secrets: rivals' hands, agendas, purses and covert acts, and all decks. */
function otherSecrets(world: World, { position }: Moment, viewer: number, seed: string) {
  const secret = structuredClone(position)
  const dice = SeededDice.from(`secrets ${seed}`)
  for (const power of powersOf(world)) {
    shuffle(secret.decks[power]!, dice)
    if (power === viewer) continue
    const cards = shuffle([...world.cards[power]!.keys()], dice)
    secret.hands[power] = cards.slice(0, position.hands[power]!.length)
    secret.agenda[power] = (position.agenda[power]! + 1) % position.dealt[power]!.length
    secret.soft[power] = dice.roll(9)
    secret.capital[power] = dice.roll(9)
    for (let state = 0; state < world.states; state++) {
      secret.covertAt[state * world.powers + power] = dice.roll(position.round)
    }
  }
  secret.headlines = secret.headlines.map(() => [dice.roll(world.headlines.length)])
  shuffle(secret.callDeck, dice)
  return secret
}

describe('the random player', () => {
  const [, world] = WORLDS[0]!
  const [opening] = momentsOf(world, 'random', 'opening')

  it('[D2] moves the doctrine mark every way that is open', () => {
    const moves = new Set(
      Array.from({ length: 60 }, (_, i) => planOf(world, 'random', opening!, 2, `${i}`).doctrine),
    )
    expect([...moves].sort()).toEqual([-1, 0, 1])
  })

  it('[P6] keeps any of the dealt agendas in round 1, and none later', () => {
    const kept = (moment: Moment) =>
      new Set(
        Array.from({ length: 60 }, (_, i) => planOf(world, 'random', moment, 0, `${i}`).agenda),
      )
    expect([...kept(opening!)].sort()).toEqual([0, 1, 2])
    expect([...kept(momentsOf(world, 'random', 'opening')[1]!)]).toEqual([-1])
  })
})
