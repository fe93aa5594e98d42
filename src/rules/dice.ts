/** Chance is always passed in: the rules own no randomness of their own. */

/** A source of chance. */
export interface Dice {
  /** A whole number from 0 to `sides - 1`, all alike likely. `sides` is at least 1. */
  roll(sides: number): number
}

/** The four 32-bit words that are the whole state of `SeededDice`. */
export type DiceState = [number, number, number, number]

/** Spreads a text over four words (FNV-1a with a final avalanche per word). */
function seedWords(seed: string): DiceState {
  const words: DiceState = [0, 0, 0, 0]
  let hash = 0x811c9dc5
  for (let word = 0; word < 4; word++) {
    for (let i = 0; i < seed.length; i++) {
      hash = Math.imul(hash ^ seed.charCodeAt(i), 0x01000193)
    }
    hash = Math.imul(hash ^ (hash >>> 16) ^ word, 0x85ebca6b)
    words[word] = (hash ^ (hash >>> 13)) | 0
  }
  return words
}

/** Seeded dice: the small fast counting generator sfc32 (C. Doty-Humphrey, PractRand). */
export class SeededDice implements Dice {
  private a: number
  private b: number
  private c: number
  private counter: number

  constructor(state: DiceState) {
    ;[this.a, this.b, this.c, this.counter] = state
  }

  /** Dice from a text; the same text gives the same rolls. */
  static from(seed: string): SeededDice {
    const dice = new SeededDice(seedWords(seed))
    for (let i = 0; i < 12; i++) dice.next()
    return dice
  }

  roll(sides: number): number {
    return Math.floor((this.next() / 0x1_0000_0000) * sides)
  }

  /** The state from which `new SeededDice` goes on with the next roll. */
  state(): DiceState {
    return [this.a, this.b, this.c, this.counter]
  }

  private next(): number {
    const sum = (this.a + this.b + this.counter) | 0
    this.counter = (this.counter + 1) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum
    this.c |= 0
    return sum >>> 0
  }
}

/** Shuffles a list in place (Fisher and Yates) and returns it. */
export function shuffle(cards: number[], dice: Dice): number[] {
  for (let i = cards.length - 1; i > 0; i--) {
    const j = dice.roll(i + 1)
    const kept = cards[i]!
    cards[i] = cards[j]!
    cards[j] = kept
  }
  return cards
}
