/**
 * What a power cannot see, filled in by chance: rivals' hands and agendas, its own deck, and the
 * news to come. A search guesses anew again and again, so that it never leans on one guess.
 */
import {
  inSeason,
  KIND,
  NONE,
  shuffle,
  type Dice,
  type Fact,
  type Position,
  type View,
  type World,
} from '../../rules/index.ts'

/** What a player remembers of earlier rounds of its match: cards that are gone, news that came. */
export class Memory {
  private readonly played: Set<number>[]
  private readonly read = new Set<number>()

  constructor(world: World) {
    this.played = world.cards.map(() => new Set())
  }

  /** Takes note of what was seen since the last plans. */
  note({ position, facts }: View): void {
    for (const fact of facts) this.noteFact(fact)
    for (const [headline] of position.revealed) this.read.add(headline!)
  }

  private noteFact(fact: Fact): void {
    if (fact.fact === 'headline') this.read.add(fact.headline)
    if (fact.fact !== 'order' && fact.fact !== 'refund') return
    if (fact.order.kind !== KIND.card) return
    if (fact.fact === 'order') this.played[fact.power]!.add(fact.order.item)
    else this.played[fact.power]!.delete(fact.order.item)
  }

  /** Cards of a power that may still be in its hand or deck. */
  cardsLeft(world: World, power: number): number[] {
    return [...world.cards[power]!.keys()].filter((card) => !this.played[power]!.has(card))
  }

  /** Headlines that may still come in a round. */
  newsFor(world: World, round: number): number[] {
    return [...world.headlines.keys()].filter((headline) => {
      const { from, to, rounds } = world.headlines[headline]!
      if (this.read.has(headline)) return false
      if (from > 0) return round >= from && round <= to
      return inSeason(rounds, round)
    })
  }
}

/** Fills the blanks of a copy of the view's position. */
export function guess(
  { world, power, position: seen }: View,
  memory: Memory,
  into: Position,
  dice: Dice,
): void {
  for (let rival = 0; rival < world.powers; rival++) {
    const own = rival === power
    if (world.modules.cards) {
      const left = shuffle(
        memory.cardsLeft(world, rival).filter((card) => !own || !seen.hands[power]!.includes(card)),
        dice,
      )
      if (!own) into.hands[rival] = left.splice(0, world.rules.plan.hand)
      into.decks[rival] = left
    }
    if (!own && into.agenda[rival] === NONE && into.dealt[rival]!.length > 0) {
      into.agenda[rival] = dice.roll(into.dealt[rival]!.length)
    }
  }
  guessNews(world, memory, into, dice)
}

/** One headline for the next round: a dated one that may be due, or one of the rest. */
function guessNews(world: World, memory: Memory, into: Position, dice: Dice): void {
  const next = into.round + 1
  if (!world.modules.headlines || next > world.rounds) return
  const possible = memory.newsFor(world, next)
  const due = possible.filter((headline) => world.headlines[headline]!.to === next)
  const pool = due.length > 0 ? due : possible
  into.headlines[next - 1] = pool.length > 0 ? [pool[dice.roll(pool.length)]!] : []
}
