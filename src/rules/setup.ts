/** [S1] Setting up a match: the opening position with everything shuffled and dealt. */
import { shuffle, type Dice } from './dice.ts'
import { scheduleHeadlines } from './headline.ts'
import { clonePosition, type Position } from './position.ts'
import type { World } from './world/types.ts'

/** The opening position with decks shuffled and agendas dealt; the first round has not begun. */
export function setUp(world: World, dice: Dice): Position {
  const position = clonePosition(world.opening)
  const { agendas, cards, modules, rules } = world
  if (modules.cards) position.decks = cards.map((list) => deck(list.length, dice))
  if (modules.agendas) {
    position.dealt = agendas.map((list) => deck(list.length, dice).slice(0, rules.agenda.dealt))
  }
  position.headlines = scheduleHeadlines(world, dice)
  if (modules.calls) position.callDeck = shuffle(drawnCalls(world), dice)
  return position
}

function deck(size: number, dice: Dice): number[] {
  const cards: number[] = []
  for (let card = 0; card < size; card++) cards.push(card)
  return shuffle(cards, dice)
}

const drawnCalls = ({ calls }: World): number[] =>
  [...calls.keys()].filter((call) => calls[call]!.drawn)
