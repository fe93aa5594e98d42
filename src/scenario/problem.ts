/** What can be wrong with a scenario file or a fact catalogue, as data. The sentences live in `src/text`. */

/** The text or value could not be read as a document of a known format. */
export type DocumentProblemCode =
  | 'unreadable-file'
  | 'unwritable-file'
  | 'not-utf8'
  | 'stale-schema'
  | 'empty-file'
  | 'too-large'
  | 'too-deep'
  | 'too-many-values'
  | 'unreadable-value'
  | 'not-json'
  | 'no-format-version'
  | 'bad-format-version'
  | 'newer-format'
  | 'no-place'
  | 'no-number'
  | 'bounds-reversed'
  | 'too-long-link'
  | 'damaged-link'
  | 'newer-link'
  | 'unknown-base'
  | 'other-base'

/** A value does not have the shape the schema asks for. */
export type ShapeProblemCode =
  | 'wrong-type'
  | 'missing-key'
  | 'unknown-key'
  | 'too-small'
  | 'too-large-number'
  | 'not-whole'
  | 'too-short'
  | 'too-long'
  | 'bad-id'
  | 'bad-fact'
  | 'bad-language'
  | 'bad-option'
  | 'more-problems'

/** The shape is right, but the scenario makes no sense. */
export type SenseProblemCode =
  | 'duplicate-id'
  | 'reserved-id'
  | 'unknown-id'
  | 'border-itself'
  | 'border-one-way'
  | 'not-connected'
  | 'goodwill-missing'
  | 'wariness-itself'
  | 'wariness-twice'
  | 'wariness-missing'
  | 'reviews-order'
  | 'review-outside'
  | 'no-final-review'
  | 'doctrine-order'
  | 'budget-above-cap'
  | 'too-few-headlines'
  | 'too-few-cards'
  | 'too-few-agendas'
  | 'no-drawn-call'
  | 'too-many-projects'
  | 'window-reversed'
  | 'window-outside'
  | 'round-outside'
  | 'rounds-idle'
  | 'no-target'
  | 'no-rival'
  | 'no-actor'
  | 'call-elsewhere'
  | 'call-twice'
  | 'hidden-telling'
  | 'hidden-nowhere'
  | 'hidden-courtship'
  | 'empty-condition'
  | 'condition-reversed'
  | 'never-playable'
  | 'never-answered'
  | 'no-evidence'
  | 'unknown-fact'
  | 'confidence-alone'
  | 'confidence-above-facts'
  | 'no-english'

export type ProblemCode = DocumentProblemCode | ShapeProblemCode | SenseProblemCode

export type ProblemParams = Record<string, string | number>

/** One thing that is wrong, and where. */
export interface Problem {
  code: ProblemCode
  /** JSON pointer (RFC 6901) into the document; '' means the whole file. */
  pointer: string
  /** What the sentence about the problem needs to know. */
  params: ProblemParams
}

/** Keys and indexes from the root of a document to a value in it. */
export type Path = readonly (string | number)[]

/** A longer key is not any field of ours; a pointer stops before it to stay readable. */
const KEY_LIMIT = 100

/** The JSON pointer of a path; it ends before a key of more than 100 characters. */
export function toPointer(path: Path): string {
  const tooLong = path.findIndex((key) => typeof key === 'string' && key.length > KEY_LIMIT)
  const shown = tooLong < 0 ? path : path.slice(0, tooLong)
  return shown.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The keys of a JSON pointer; indexes stay texts, since a pointer cannot tell them apart. */
export function fromPointer(pointer: string): string[] {
  const keys = pointer.split('/').slice(1)
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Makes a problem at a path. */
export function problemAt(code: ProblemCode, path: Path, params: ProblemParams = {}): Problem {
  return { code, pointer: toPointer(path), params }
}

/** What becomes of a document with problems. */
export type Refused = { ok: false; problems: Problem[] }

/** Most problems that are reported at once; a hostile file could have any number. */
const REPORT_LIMIT = 200

/** Refuses a document for its problems: the first 200 of them, and that there are more. */
export const refuse = (problems: Problem[]): Refused => ({
  ok: false,
  problems: shortened(problems),
})

/** The first 200 problems, and that there are more. */
export function shortened(problems: Problem[]): Problem[] {
  if (problems.length <= REPORT_LIMIT) return problems
  const rest = problemAt('more-problems', [], { most: REPORT_LIMIT })
  return [...problems.slice(0, REPORT_LIMIT), rest]
}

/** Longest excerpt of a found value that a problem carries. */
const EXCERPT_LIMIT = 60

/** A found value in at most 60 characters; lists and groups are not spelled out. */
export function excerpt(value: unknown): string {
  if (value === undefined) return ''
  if (Array.isArray(value)) return '[…]'
  if (typeof value === 'object' && value !== null) return '{…}'
  const start = typeof value === 'string' ? value.slice(0, EXCERPT_LIMIT) : value
  const text = typeof start === 'string' ? JSON.stringify(start) : String(start)
  const whole = Object.is(start, value) && text.length <= EXCERPT_LIMIT
  return whole ? text : `${text.slice(0, EXCERPT_LIMIT - 1)}…`
}
