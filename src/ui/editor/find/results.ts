/** What a search found, in the order in which it is shown. */
import { findIn, type Found, type ScenarioFile } from '../../../scenario/index.ts'
import { partOf, placePhrase, type FoundPart } from '../../../text/find.ts'

export interface Result extends Found {
  /** Place among all results, from 0. */
  index: number
  /** The place in human words. */
  place: string
}

export interface Group {
  part: FoundPart
  results: readonly Result[]
}

/** The results of a search by part: the part with the best result first. */
export function searchGroups(document: ScenarioFile, words: string, language: string): Group[] {
  const found = findIn(document, words)
  const parts = [...new Set(found.map(({ pointer }) => partOf(pointer)))]
  let index = 0
  return parts.map((part) => ({
    part,
    results: found
      .filter(({ pointer }) => partOf(pointer) === part)
      .map((each) => ({
        ...each,
        index: index++,
        place: placePhrase(language, document, each.pointer),
      })),
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
