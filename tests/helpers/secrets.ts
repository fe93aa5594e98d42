/** Secrets exchanged for others: what somebody may not know must not make a difference to them. */
import {
  clonePosition,
  NONE,
  shuffle,
  type Dice,
  type Fact,
  type Position,
  type World,
} from '../../src/rules/index.ts'
import { powersOf } from './play.ts'

/** Cards of a list in another order, some of them in another list. */
function redealt(cards: readonly number[], held: number, dice: Dice): [number[], number[]] {
  const all = shuffle([...cards], dice)
  return [all.slice(0, held), all.slice(held)]
}

/** [K1] [K3] The same position for the viewer: everything it may not know is different. */
export function otherSecrets(
  world: World,
  position: Position,
  viewer: number,
  dice: Dice,
): Position {
  const other = clonePosition(position)
  const { round } = position
  for (const power of powersOf(world)) {
    if (power === viewer) {
      shuffle(other.decks[power]!, dice)
      continue
    }
    const cards = [...position.hands[power]!, ...position.decks[power]!]
    const held = dice.roll(Math.min(world.rules.plan.hand, cards.length) + 1)
    const [hand, deck] = redealt(cards, held, dice)
    other.hands[power] = hand
    other.decks[power] = deck
    other.agenda[power] = dice.roll(world.rules.agenda.dealt + 1) - 1
    other.soft[power] = dice.roll(position.publicSoft[power]! + 1)
    other.capital[power] = dice.roll(position.publicCapital[power]! + 1)
    for (let cell = power; cell < other.covertAt.length; cell += world.powers) {
      other.covertAt[cell] = dice.roll(round + 1)
    }
  }
  shuffle(other.callDeck, dice)
  other.headlines = shuffle([...position.headlines.keys()], dice).map(
    (at) => position.headlines[at]!,
  )
  return other
}

/** [K2] The same facts for the viewer: the secrets of others are gone, or turned around. */
export const otherFacts = (facts: readonly Fact[], viewer: number): Fact[] =>
  facts.flatMap((fact) => {
    if (fact.to === NONE || fact.to === viewer) return [fact]
    return fact.fact === 'order' ? [{ ...fact, soft: fact.soft + 3 }, fact] : []
  })
