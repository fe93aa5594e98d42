/** Where in the text of a file its values stand, and which value stands at a place of the text. */
import * as jsonc from 'jsonc-parser'
import { positionOf } from './json.ts'
import { fromPointer, type Path, type Problem, toPointer } from './problem.ts'

/** Line and column, both counted from 1, columns in UTF-16 units. */
export interface Position {
  line: number
  column: number
}

/** A stretch of a text, in UTF-16 units; `to` is the first one behind it. */
export interface Span {
  from: number
  to: number
}

/** Finds the stretch of a text that a problem of it is about. */
export function spanFinder(text: string): (problem: Problem) => Span {
  const root = treeOf(text)
  return ({ code, pointer, params }) => {
    const { line, column } = params
    if (typeof line === 'number' && typeof column === 'number') {
      const from = offsetOf(text, { line, column })
      return { from, to: Math.min(from + 1, text.length) }
    }
    const tree = root()
    const node = tree && nearest(tree, fromPointer(pointer))
    if (!node) return { from: 0, to: 0 }
    return headOf(code === 'unknown-key' ? keyOf(node) : node)
  }
}

/** Finds the position of problems in the text that they are about. */
export function locator(text: string): (problem: Problem) => Position {
  const find = spanFinder(text)
  return (problem) => {
    const { line, column } = problem.params
    if (typeof line === 'number' && typeof column === 'number') return { line, column }
    return problem.pointer === '' ? { line: 1, column: 1 } : positionOf(text, find(problem).from)
  }
}

/** The stretch of the value at a pointer or, where there is none, of the innermost one around it. */
export function spanAt(text: string, pointer: string): Span {
  const tree = jsonc.parseTree(text)
  if (!tree) return { from: 0, to: 0 }
  const node = nearest(tree, fromPointer(pointer))
  return { from: node.offset, to: node.offset + node.length }
}

/** A place of a text as its path says it. */
export interface Place {
  path: Path
  /** Whether a key stands there; the path then ends with it. */
  isKey: boolean
  /** The key or the plain value at the place, if there is one. */
  token: Span | null
}

/** The place at an offset of a text, which need not be sound JSON. */
export function placeAt(text: string, offset: number): Place {
  const { path, isAtPropertyKey, previousNode: node } = jsonc.getLocation(text, offset)
  const isOn = node !== undefined && offset <= node.offset + node.length
  const token = isOn ? { from: node.offset, to: node.offset + node.length } : null
  return { path, isKey: isAtPropertyKey, token }
}

/** The pointer of the value at an offset. */
export function pointerAt(text: string, offset: number): string {
  const { path } = placeAt(text, offset)
  return toPointer(path.at(-1) === '' ? path.slice(0, -1) : path)
}

/** The value that as much of a text makes as can be read; undefined where that is nothing. */
export const readPartly = (text: string): unknown => jsonc.parse(text, [])

function treeOf(text: string): () => jsonc.Node | undefined {
  let tree: jsonc.Node | undefined
  return () => (tree ??= jsonc.parseTree(text))
}

/** The node at the keys or, where there is none, the innermost one around it. */
function nearest(root: jsonc.Node, keys: readonly string[]): jsonc.Node {
  let node = root
  for (const key of keys) {
    const next = jsonc.findNodeAtLocation(node, [node.type === 'array' ? Number(key) : key])
    if (!next) return node
    node = next
  }
  return node
}

/** The key of a value in a group; of any other value itself. */
const keyOf = (node: jsonc.Node): jsonc.Node =>
  (node.parent?.type === 'property' && node.parent.children?.[0]) || node

/** A plain value as a whole; of lists and groups only the bracket that opens them. */
function headOf({ type, offset, length }: jsonc.Node): Span {
  const isPlain = type !== 'object' && type !== 'array'
  return { from: offset, to: offset + (isPlain ? length : 1) }
}

/** The offset of a position, within the text. */
function offsetOf(text: string, { line, column }: Position): number {
  const breaks = /\r\n|\r|\n/g
  let start = 0
  for (let passed = 1; passed < line && breaks.exec(text); passed += 1) start = breaks.lastIndex
  return Math.min(start + column - 1, text.length)
}
