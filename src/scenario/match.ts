/** Which entries of two lists are the same one. */

/** Positions of an entry in both lists, and whether it has changed places with others. */
export interface Pair {
  before: number
  after: number
  moved: boolean
}

/** What tells entries without an id from each other, by the key of their list. */
const IDENTITY: Readonly<Record<string, readonly string[]>> = {
  glossary: ['term'],
  gateways: ['state'],
  wariness: ['of', 'toward'],
  surveys: ['power', 'state'],
  visits: ['power', 'state'],
  postponedSummits: ['power'],
  calls: ['call', 'state'],
}

/** What an entry is known by in its list; undefined where nothing but its content tells. */
function identityOf(list: string, entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined
  const fields = entry as Readonly<Record<string, unknown>>
  if (typeof fields['id'] === 'string') return fields['id']
  const keys = Object.hasOwn(IDENTITY, list) ? IDENTITY[list] : undefined
  return keys && JSON.stringify(keys.map((key) => fields[key]))
}

/**
 * Pairs the entries of two lists: those that are known by the same identity or say the same, then
 * what is left over in its order. Entries with an identity are paired then only if nothing but one
 * place differs, as when they were renamed.
 *
 * @param list The key of the lists.
 * @param differ In how many places two entries differ.
 */
export function matchPairs(
  before: readonly unknown[],
  after: readonly unknown[],
  list: string,
  differ: (before: unknown, after: unknown) => number,
): Pair[] {
  const same = (left: unknown, right: unknown): boolean => {
    const identity = identityOf(list, right)
    return identity === undefined ? differ(left, right) === 0 : identityOf(list, left) === identity
  }
  const partner = new Map<number, number>()
  const free = new Set(before.keys())
  const pair = (left: number, right: number): void => {
    partner.set(right, left)
    free.delete(left)
  }
  const pairUp = (fits: (left: unknown, right: unknown) => boolean): void => {
    for (const [index, entry] of after.entries()) {
      if (partner.has(index)) continue
      const found = [...free].find((other) => fits(before[other], entry))
      if (found !== undefined) pair(found, index)
    }
  }
  for (const [left, right] of commonEnds(before, after, same)) pair(left, right)
  pairUp(same)
  pairUp((left, right) => identityOf(list, right) === undefined || differ(left, right) === 1)
  return withMoves([...partner].toSorted(([left], [right]) => left - right))
}

/** Positions in both lists of what they begin and end with alike: where equals stay in place. */
function commonEnds(
  before: readonly unknown[],
  after: readonly unknown[],
  same: (before: unknown, after: unknown) => boolean,
): [before: number, after: number][] {
  const most = Math.min(before.length, after.length)
  let first = 0
  while (first < most && same(before[first], after[first])) first += 1
  let last = 0
  while (last < most - first && same(before.at(-1 - last), after.at(-1 - last))) last += 1
  return [
    ...Array.from({ length: first }, (_, index): [number, number] => [index, index]),
    ...Array.from({ length: last }, (_, index): [number, number] => [
      before.length - 1 - index,
      after.length - 1 - index,
    ]),
  ]
}

/** The pairs, of which as few as possible are said to have moved. */
function withMoves(partners: readonly (readonly [after: number, before: number])[]): Pair[] {
  const kept = new Set(longestRise(partners.map(([, before]) => before)))
  return partners.map(([after, before]) => ({ after, before, moved: !kept.has(before) }))
}

/** The longest of the rising series that can be picked from different numbers, in their order. */
function longestRise(numbers: readonly number[]): number[] {
  /** For each number, the longest rising series that ends with it. */
  const series: number[][] = []
  for (const [index, last] of numbers.entries()) {
    const before = series.slice(0, index).filter((each) => each.at(-1)! < last)
    series.push([...longest(before), last])
  }
  return longest(series)
}

const longest = (lists: readonly number[][]): number[] =>
  lists.reduce((best, list) => (list.length > best.length ? list : best), [])
