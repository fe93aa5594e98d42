/** What a search found, in the order in which it is shown. */
import { type DocumentPart, findIn, type Found, partOf } from '../../../scenario/index.ts'
import { placePhrase } from '../../../text/diff/place.ts'
import { sideOf } from '../../../text/diff/side.ts'
import { formatDiff } from '../../../text/diff/value.ts'

export interface Result extends Found {
  /** Place among all results, from 0. */
  index: number
  /** The place in human words. */
  place: string
}

export interface Group {
  part: DocumentPart
  title: string
  results: readonly Result[]
}

/** The results of a search by part: the part with the best result first. */
export function searchGroups(
  document: Parameters<typeof findIn>[0],
  words: string,
  language: string,
): Group[] {
  const side = sideOf(language, document)
  const found = findIn(document, words)
  const parts = [...new Set(found.map(({ path }) => partOf(path)))]
  let index = 0
  return parts.map((part) => ({
    part,
    title: formatDiff(language, `part.${part}`, {}),
    results: found
      .filter(({ path }) => partOf(path) === part)
      .map((each) => ({ ...each, index: index++, place: placePhrase(side, each.path) })),
  }))
}

/** An excerpt in pieces, each marked or not. */
export function pieces({ excerpt, matches }: Found): { text: string; marked: boolean }[] {
  const result: { text: string; marked: boolean }[] = []
  let at = 0
  for (const [from, to] of matches) {
    result.push({ text: excerpt.slice(at, from), marked: false })
    result.push({ text: excerpt.slice(from, to), marked: true })
    at = to
  }
  result.push({ text: excerpt.slice(at), marked: false })
  return result.filter(({ text }) => text !== '')
}
