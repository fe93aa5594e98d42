/** Long texts cut to what fits a line. */

/** Longest text that is shown as a whole, in characters. */
const MOST = 60
/** Characters shown before the first one that differs. */
const RUN_UP = 20

const SEGMENTER = new Intl.Segmenter()

/** The characters of a text as people count them. */
const charactersOf = (text: string): string[] =>
  Array.from(SEGMENTER.segment(text), ({ segment }) => segment)

/** The beginning of a text, or what follows from a position on; short texts as a whole. */
export function shortened(text: string, start = 0): string {
  const characters = charactersOf(text)
  if (characters.length <= MOST) return text
  const rest = characters.slice(start)
  const shown = rest.length > MOST ? [...rest.slice(0, MOST - 1), '…'] : rest
  return `${start > 0 ? '…' : ''}${shown.join('')}`
}

/** Two versions of a text, shortened so that the first difference is in both. */
export function shortenedPair(before: string, after: string): [before: string, after: string] {
  const [left, right] = [charactersOf(before), charactersOf(after)]
  const same = left.findIndex((character, index) => character !== right[index])
  const differs = same < 0 ? left.length : same
  const start = differs < MOST - RUN_UP ? 0 : wordStart(left, differs)
  return [shortened(before, start), shortened(after, start)]
}

/** Where a word starts a little before a position. */
function wordStart(characters: readonly string[], position: number): number {
  const earliest = position - RUN_UP
  return earliest + characters.slice(earliest, position).indexOf(' ') + 1
}
