/** What differs between two scenario documents, told so that one need not know the format. */
import {
  compareDocuments,
  type Difference,
  DOCUMENT_PARTS,
  type DocumentPart,
  isScript,
  standardNumber,
  valueAt,
} from '../scenario/index.ts'
import { entryPhrase, placePhrase } from './diff/place.ts'
import { shortenedPair } from './diff/shorten.ts'
import { scriptAt, type Side, sideOf } from './diff/side.ts'
import { formatDiff, valuePhrase } from './diff/value.ts'
import { type DocumentPath, fieldKey, optionLabel } from './fields.ts'

/** A difference with its sentence. */
export interface ToldDifference extends Difference {
  sentence: string
}

/** The differences of a part of the document. */
export interface ToldPart {
  part: DocumentPart
  title: string
  differences: ToldDifference[]
}

interface Sides {
  before: Side
  after: Side
}

/**
 * What differs between two documents, part by part in the order of a rulebook; parts without any
 * difference are left out. The documents may have problems of any kind.
 */
export function tellDifferences(language: string, before: unknown, after: unknown): ToldPart[] {
  const compared = compareDocuments(before, after)
  const sides = {
    before: sideOf(language, compared.before),
    after: sideOf(language, compared.after),
  }
  const told = compared.differences.map((difference) => ({
    ...difference,
    sentence: sentenceOf(sides, difference),
  }))
  return DOCUMENT_PARTS.flatMap((part) => {
    const differences = told.filter((each) => each.part === part)
    const title = formatDiff(language, `part.${part}`, {})
    return differences.length === 0 ? [] : [{ part, title, differences }]
  })
}

/** What is said where nothing differs. */
export const sameDocuments = (language: string): string => formatDiff(language, 'diff.same', {})

function sentenceOf(sides: Sides, difference: Difference): string {
  const { language } = sides.after
  const script = scriptSentence(sides, difference)
  if (script !== undefined) return script
  const gone = difference.kind === 'removed'
  const place = placePhrase(
    gone ? sides.before : sides.after,
    gone ? difference.was : difference.path,
  )
  return formatDiff(language, 'diff.line', { place, change: changePhrase(sides, difference) })
}

/** A change within an effect or the like, told as what it said and what it says. */
function scriptSentence({ before, after }: Sides, { was, path }: Difference): string | undefined {
  const { language } = after
  const length = scriptLength(path)
  if (length === undefined || length === path.length) return undefined
  const old = scriptAt(before, was.slice(0, length))
  const fresh = scriptAt(after, path.slice(0, length))
  if (old === undefined || fresh === undefined || old === fresh) return undefined
  const place = placePhrase(after, path.slice(0, length))
  const change = formatDiff(language, 'diff.changed', {
    before: formatDiff(language, 'diff.quote', { text: old }),
    after: formatDiff(language, 'diff.quote', { text: fresh }),
  })
  return formatDiff(language, 'diff.line', { place, change })
}

/** How much of a path leads to the innermost effect, condition or answer, else to a measure. */
function scriptLength(path: DocumentPath): number | undefined {
  const lengths = path
    .map((_, index) => index + 1)
    .filter((length) => isScript(path.slice(0, length)))
  return lengths.findLast((length) => typeof path[length - 1] === 'number') ?? lengths.at(-1)
}

function changePhrase({ before, after }: Sides, difference: Difference): string {
  const { kind, was, path } = difference
  const { language } = after
  if (kind === 'moved') return movePhrase(after, path)
  if (kind !== 'changed' && typeof path.at(-1) === 'number') {
    const [side, at] = kind === 'added' ? [after, path] : [before, was]
    const script = scriptAt(side, at)
    const value = script === undefined ? '' : formatDiff(language, 'diff.quote', { text: script })
    return formatDiff(language, `diff.${kind}`, { told: value === '' ? 'no' : 'yes', value })
  }
  const standard = standardNumber(path)
  const [left, right] = valuePair(before, was, after, path)
  return standard === undefined
    ? formatDiff(language, 'diff.changed', { before: left, after: right })
    : formatDiff(language, 'diff.changed-rule', { before: left, after: right, standard })
}

/** Behind which entry of its list another one stands now. */
function movePhrase(side: Side, path: DocumentPath): string {
  const before = Number(path.at(-1)) - 1
  return formatDiff(side.language, 'diff.moved', {
    first: before < 0 ? 'yes' : 'no',
    other: before < 0 ? '' : entryPhrase(side, [...path.slice(0, -1), before]),
  })
}

/** Both values in words; of long texts those parts that differ. */
function valuePair(
  before: Side,
  was: DocumentPath,
  after: Side,
  path: DocumentPath,
): [before: string, after: string] {
  const { language } = after
  const [old, fresh] = [valueAt(before.document, was), valueAt(after.document, path)]
  if (isProse(language, path, old) && isProse(language, path, fresh)) {
    const [left, right] = shortenedPair(old, fresh)
    return [
      formatDiff(language, 'diff.quote', { text: left }),
      formatDiff(language, 'diff.quote', { text: right }),
    ]
  }
  return [valuePhrase(before, was), valuePhrase(after, path)]
}

const PROSE = /(?:^|\.)(?:name|term|summary|capital|briefing|text|judgement)$/

const isProse = (language: string, path: DocumentPath, value: unknown): value is string =>
  typeof value === 'string' &&
  PROSE.test(fieldKey(path) ?? '') &&
  optionLabel(language, path, value) === undefined
