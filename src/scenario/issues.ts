/** Turns what Valibot reports into our own stable problem codes. */
import type * as v from 'valibot'
import { excerpt, type Path, type Problem, problemAt, type ProblemCode } from './problem.ts'

type Issue = v.BaseIssue<unknown>
type PathItem = v.IssuePathItem

/** An issue together with its whole path; the paths inside of unions are relative. */
interface Located {
  issue: Issue
  path: readonly PathItem[]
}

/** Problem codes that a pattern of the schema names as its message. */
const PATTERN_CODES = ['bad-id', 'bad-fact', 'bad-language'] as const

/** Issues that are looked at; a hostile document has hundreds of thousands. */
const ISSUE_LIMIT = 1000

/** Our problems for Valibot's first 1,000 issues, in their order, each place and code once. */
export function problemsOf(result: v.SafeParseResult<v.GenericSchema>, input: unknown): Problem[] {
  const located = (result.issues ?? []).slice(0, ISSUE_LIMIT).flatMap((issue) => deepest(issue, []))
  const problems = [
    ...located.map((each) => listForGroup(each) ?? translate(each)),
    ...listsForGroups(input, result.output, []),
  ]
  const byPlace = new Map(
    problems.toReversed().map((each) => [`${each.code} ${each.pointer}`, each]),
  )
  return problems.filter((each) => byPlace.get(`${each.code} ${each.pointer}`) === each)
}

/** A union reports itself; more useful is what is wrong inside of its nearest option. */
function deepest(issue: Issue, outer: readonly PathItem[]): Located[] {
  const path = [...outer, ...(issue.path ?? [])]
  const inner = (issue.issues ?? []).flatMap((option) => deepest(option, path))
  const inside = inner.filter((option) => option.path.length > path.length)
  if (inside.length > 0) return inside
  const choice = inner.find((option) => option.issue.type === 'picklist')
  return choice && typeof issue.input === 'string' ? [choice] : [{ issue, path }]
}

/** Valibot takes a list for a group with the keys 0, 1, …; say plainly that it is a list. */
function listForGroup({ path }: Located): Problem | undefined {
  const at = path.findIndex((item) => item.type === 'object' && Array.isArray(item.input))
  if (at < 0) return undefined
  return wrongType(keysOf(path.slice(0, at)), 'Object', path[at]?.input)
}

/** Empty lists that the schema took for groups: the value and what became of it differ in kind. */
function listsForGroups(input: unknown, output: unknown, path: Path): Problem[] {
  if (typeof input !== 'object' || typeof output !== 'object' || !input || !output) return []
  if (Array.isArray(input) && !Array.isArray(output)) return [wrongType(path, 'Object', input)]
  return Object.entries(input).flatMap(([key, value]) =>
    listsForGroups(value, (output as Record<string, unknown>)[key], [...path, key]),
  )
}

function translate({ issue, path }: Located): Problem {
  const keys = keysOf(path)
  switch (issue.type) {
    case 'strict_object':
      return groupProblem(issue, path)
    case 'variant':
      return variantProblem(issue, keys)
    case 'picklist':
    case 'literal':
      return optionProblem(issue, keys)
    case 'min_value':
      return bound('too-small', 'least', issue, keys)
    case 'max_value':
      return bound('too-large-number', 'most', issue, keys)
    case 'integer':
      return problemAt('not-whole', keys, { received: excerpt(issue.input) })
    case 'min_length':
    case 'min_entries':
      return lengthProblem('too-short', 'least', issue, keys)
    case 'max_length':
      return lengthProblem('too-long', 'most', issue, keys)
    case 'regex':
      return patternProblem(issue, keys)
    default:
      return wrongType(keys, issue.expected, issue.input)
  }
}

function groupProblem(issue: Issue, path: readonly PathItem[]): Problem {
  const last = path.at(-1)
  const keys = keysOf(path)
  if (!last || last.type !== 'object' || last.origin !== 'key') {
    return wrongType(keys, issue.expected, issue.input)
  }
  const code = issue.expected === 'never' ? 'unknown-key' : 'missing-key'
  return problemAt(code, keys, { key: shortKey(last.key) })
}

function variantProblem(issue: Issue, keys: Path): Problem {
  if (issue.expected === 'Object') return wrongType(keys, issue.expected, issue.input)
  if (issue.input !== undefined) return optionProblem(issue, keys)
  return problemAt('missing-key', keys, { key: shortKey(keys.at(-1)) })
}

function optionProblem(issue: Issue, keys: Path): Problem {
  const expected = (issue.expected ?? '').replaceAll(/["()]/g, '').replaceAll(' | ', ', ')
  return problemAt('bad-option', keys, { expected, received: excerpt(issue.input) })
}

function bound(code: ProblemCode, name: string, issue: Issue, keys: Path): Problem {
  return problemAt(code, keys, {
    [name]: Number(issue.requirement),
    received: excerpt(issue.input),
  })
}

function lengthProblem(code: ProblemCode, name: string, issue: Issue, keys: Path): Problem {
  return problemAt(code, keys, {
    what: lengthOf(issue.input),
    [name]: Number(issue.requirement),
    found: Number(issue.received),
  })
}

function lengthOf(input: unknown): string {
  if (typeof input === 'string') return 'text'
  return Array.isArray(input) ? 'list' : 'languages'
}

function patternProblem(issue: Issue, keys: Path): Problem {
  const code = PATTERN_CODES.find((name) => name === issue.message)
  if (!code) throw new Error(`The pattern ${issue.expected} names no problem code`)
  return problemAt(code, keys, { received: excerpt(issue.input) })
}

function wrongType(keys: Path, expected: string | null, input: unknown): Problem {
  return problemAt('wrong-type', keys, {
    expected: expectedKind(expected ?? ''),
    received: excerpt(input),
  })
}

/** What Valibot writes for the types of the schema's values, and our word for each. */
const KINDS: readonly [pattern: RegExp, kind: string][] = [
  [/string|"/, 'text'],
  [/number/, 'number'],
  [/boolean/, 'truth'],
  [/Array/, 'list'],
  [/Object/, 'group'],
]

/** For example `text`, or `text_or_list` where a union allows both. */
function expectedKind(expected: string): string {
  return KINDS.filter(([pattern]) => pattern.test(expected))
    .map(([, kind]) => kind)
    .join('_or_')
}

function keysOf(path: readonly PathItem[]): Path {
  return path.map((item) => (typeof item.key === 'number' ? item.key : String(item.key)))
}

/** A key as the sentence shows it. */
function shortKey(key: unknown): string {
  const text = String(key)
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`
}
