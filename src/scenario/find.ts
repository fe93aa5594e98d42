/** Search over a scenario document: in its names, texts, ids, sources, numbers and choices. */
import { fold, foldWords, type Folded } from './fold.ts'
import { type Path, toPointer } from './problem.ts'
import type { ScenarioFile } from './schema/index.ts'

/** What kind of value was found, the ones that weigh most first. */
const FOUND_KINDS = ['name', 'id', 'text', 'source', 'number', 'choice'] as const
export type FoundKind = (typeof FOUND_KINDS)[number]

/** A value that holds all the words. */
export interface Found {
  path: Path
  /** The path as a JSON pointer. */
  pointer: string
  kind: FoundKind
  /** The value, or the part of it around the first match, with '…' where something is left out. */
  excerpt: string
  /** Where the words stand in the excerpt: from, and to behind the last unit. In order, apart. */
  matches: readonly (readonly [from: number, to: number])[]
}

/** Most results of a search. */
export const FOUND_LIMIT = 100
/** Most words that are looked for; further ones are left out. */
const WORD_LIMIT = 12
/** Longest excerpt, and how much of it may stand before the first match. */
const EXCERPT_LENGTH = 96
const EXCERPT_BEFORE = 32

/**
 * The values of a document that hold all words, the best first, at most 100. Case and accents do
 * not count. A number is found by all its digits only. Any document will do, sound or not.
 *
 * @param words Words apart by spaces; without any there is nothing to find.
 */
export function findIn(document: ScenarioFile, words: string): Found[] {
  const wanted = wordsOf(words)
  if (wanted.length === 0) return []
  const hits: Hit[] = []
  for (const leaf of leaves(document, [])) {
    const hit = hitOf(leaf, wanted)
    if (hit) hits.push(hit)
  }
  return hits
    .sort((a, b) => b.worth - a.worth)
    .slice(0, FOUND_LIMIT)
    .map(foundOf)
}

const wordsOf = (words: string): string[] => [
  ...new Set(foldWords(words).split(/\s+/).filter(Boolean).slice(0, WORD_LIMIT)),
]

/** A plain value of a document. */
interface Leaf {
  path: Path
  kind: FoundKind
  value: string | number
}

interface Hit extends Leaf {
  folded: Folded
  /** Places of the words in the folded text. */
  places: readonly Place[]
  worth: number
}

type Place = readonly [from: number, to: number]

function* leaves(value: unknown, path: Path): Generator<Leaf> {
  if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) yield* leaves(member, [...path, index])
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) yield* leaves(member, [...path, key])
  } else if (typeof value === 'string' || typeof value === 'number') {
    yield { path, kind: kindOf(value, path), value }
  }
}

const NAMES: ReadonlySet<unknown> = new Set(['name', 'term'])
const TEXTS: ReadonlySet<unknown> = new Set(['text', 'summary', 'briefing', 'capital', 'judgement'])

function kindOf(value: string | number, path: Path): FoundKind {
  if (typeof value === 'number') return 'number'
  const [outer, last] = path.slice(-2)
  if (last === 'id') return 'id'
  if (outer === 'sources') return 'source'
  // The last key of a text in several languages is the language.
  if (NAMES.has(last) || NAMES.has(outer)) return 'name'
  return TEXTS.has(last) || TEXTS.has(outer) ? 'text' : 'choice'
}

function hitOf(leaf: Leaf, wanted: readonly string[]): Hit | null {
  const folded = fold(String(leaf.value))
  const isNumber = leaf.kind === 'number'
  if (!wanted.every((word) => (isNumber ? folded.text === word : folded.text.includes(word)))) {
    return null
  }
  const places = apart(wanted.flatMap((word) => placesOf(folded.text, word)))
  return { ...leaf, folded, places, worth: worthOf(leaf.kind, folded.text, wanted) }
}

function placesOf(text: string, word: string): Place[] {
  const places: Place[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    places.push([at, at + word.length])
  }
  return places
}

/** Places in order; those that meet become one. */
function apart(places: readonly Place[]): Place[] {
  const result: Place[] = []
  for (const [from, to] of places.toSorted(([a], [b]) => a - b)) {
    const last = result.at(-1)
    if (last && from <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], to)]
    else result.push([from, to])
  }
  return result
}

/** How well each word fits: a whole value, its beginning, the beginning of a word, or within one. */
function worthOf(kind: FoundKind, text: string, wanted: readonly string[]): number {
  const whole = text === wanted.join(' ')
  const fits = wanted.map((word) => {
    if (text.startsWith(word)) return 2
    return beginsWord(text, word) ? 1 : 0
  })
  const fit = whole ? 3 : Math.min(...fits)
  return fit * FOUND_KINDS.length + FOUND_KINDS.length - FOUND_KINDS.indexOf(kind)
}

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!)) return true
  }
  return false
}

function foundOf({ path, kind, value, folded, places }: Hit): Found {
  const text = String(value)
  const original = places.map(([from, to]): Place => [
    folded.origin[from]!,
    folded.origin[to] ?? text.length,
  ])
  const start = startOf(text, original[0]![0])
  const end = endOf(text, start)
  const before = start > 0 ? '…' : ''
  const excerpt = `${before}${text.slice(start, end)}${end < text.length ? '…' : ''}`
  const shift = before.length - start
  const matches = original
    .filter(([from]) => from < end)
    .map(([from, to]): Place => [from + shift, Math.min(to, end) + shift])
  return { path, pointer: toPointer(path), kind, excerpt, matches }
}

/** Where an excerpt begins whose first match is at an offset: at a word, where one begins there. */
function startOf(text: string, match: number): number {
  if (text.length <= EXCERPT_LENGTH || match <= EXCERPT_BEFORE) return 0
  const least = match - EXCERPT_BEFORE
  const space = text.indexOf(' ', least)
  return space >= 0 && space < match ? space + 1 : unsplit(text, least)
}

function endOf(text: string, start: number): number {
  const most = start + EXCERPT_LENGTH
  return most >= text.length ? text.length : unsplit(text, most)
}

/** The offset, or the next one where it would split a character of two units. */
const unsplit = (text: string, offset: number): number =>
  /[\uDC00-\uDFFF]/.test(text[offset] ?? '') ? offset + 1 : offset
