/** Texts made comparable: case and accents do not count, and each unit knows where it came from. */

/** A folded text, and for each of its units the place of the original that it stands for. */
export interface Folded {
  text: string
  /** One entry a unit, and one more for the end. */
  origin: readonly number[]
}

const PLAIN = /^[\0-\x7F]*$/

/** The accents of alphabets that have capitals; marks of other scripts tell letters apart. */
const ACCENTS = /[\u0300-\u036F]/g

/** Folds words that are looked for. */
export const foldWords = (words: string): string => foldUnits(words)

/** Folds a text in which is looked. */
export function fold(text: string): Folded {
  if (PLAIN.test(text)) {
    return {
      text: text.toLowerCase(),
      origin: Array.from({ length: text.length + 1 }, (_, at) => at),
    }
  }
  let folded = ''
  const origin: number[] = []
  let at = 0
  for (const character of text) {
    const units = foldUnits(character)
    for (let unit = 0; unit < units.length; unit += 1) origin.push(at)
    folded += units
    at += character.length
  }
  origin.push(text.length)
  return { text: folded, origin }
}

/** Canonical parts without accents, put together again: 'É' and 'é' give 'e', 'が' stays. */
const foldUnits = (text: string): string =>
  text.normalize('NFD').replace(ACCENTS, '').normalize('NFC').toLowerCase()
