/** What the schema says about the places of a scenario file, for whoever draws a form of it. */
import type * as v from 'valibot'
import { FactId, Id, TextSchema } from './schema/common.ts'
import { ScenarioSchema } from './schema/index.ts'

/** Whether a place may be left out, and what holds then; undefined where nothing does. */
interface Presence {
  optional: boolean
  standard?: unknown
}

/** What may stand at a place. Parts are functions, since effects hold effects. */
export type Field = Presence &
  (
    | { kind: 'whole'; least: number; most: number }
    | { kind: 'flag' }
    | { kind: 'choice'; options: readonly string[] }
    /** An id: of the entry itself or of another one. */
    | { kind: 'id' }
    | { kind: 'fact' }
    /** A text for people, in one language or in several. */
    | { kind: 'words'; most: number }
    /** A text in no language of its own. */
    | { kind: 'text'; least: number; most: number }
    | { kind: 'list'; least: number; most: number; item: () => Field }
    | { kind: 'group'; entries: () => ReadonlyMap<string, Field> }
    /** A group a power's id. */
    | { kind: 'record'; value: () => Field }
    /** One of several groups, told apart by what stands under the key. */
    | { kind: 'variants'; key: string; options: () => ReadonlyMap<string, Field> }
    /** One of several kinds of value, such as a role word or an id. */
    | { kind: 'either'; options: () => readonly Field[] }
    /** A value that cannot be chosen. */
    | { kind: 'fixed'; value: unknown }
  )

/** The parts of Valibot's schemas that are read here. */
interface Node {
  type: string
  pipe?: readonly { type: string; requirement?: unknown }[]
  entries?: Record<string, Node>
  item?: Node
  value?: Node | string
  options?: readonly unknown[]
  key?: string
  literal?: unknown
  wrapped?: Node
  default?: unknown
  getter?: (input: unknown) => Node
}

const PLAIN: Presence = { optional: false }
const ROOT = asNode(ScenarioSchema)
const WORDS_LIMIT = 4000

function asNode(schema: v.GenericSchema): Node {
  return schema
}

/**
 * What may stand at a path of a document. Where it depends on the document, as with effects, its
 * values decide. Null where the schema knows no such place.
 *
 * @param path Keys and indexes from the root.
 */
export function fieldAt(document: unknown, path: readonly (string | number)[]): Field | null {
  let field: Field | null = fieldOf(ROOT)
  let value = document
  for (const key of path) {
    field = field && partOf(field, key, value)
    value = isGroup(value) ? value[key] : undefined
  }
  return field && resolved(field, value)
}

/** The one of several fields that a value fits; the field itself where nothing is to be decided. */
export function resolved(field: Field, value: unknown): Field {
  if (field.kind === 'variants' && isGroup(value)) {
    return field.options().get(String(value[field.key])) ?? field
  }
  return field
}

function partOf(field: Field, key: string | number, value: unknown): Field | null {
  const its = resolved(field, value)
  switch (its.kind) {
    case 'list':
      return its.item()
    case 'group':
      return its.entries().get(String(key)) ?? null
    case 'record':
      return its.value()
    case 'words':
      return { kind: 'text', least: 1, most: its.most, ...PLAIN }
    case 'either': {
      const list = its.options().find(({ kind }) => kind === 'list')
      return list ? partOf(list, key, value) : null
    }
    default:
      return null
  }
}

function isGroup(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null
}

function fieldOf(node: Node, presence: Presence = PLAIN): Field {
  if (node.type === 'optional') {
    const standard = node.default
    return fieldOf(node.wrapped!, {
      optional: true,
      ...(standard === undefined ? {} : { standard }),
    })
  }
  const named = NAMED.get(node)
  if (named) return { ...named, ...presence }
  return { ...ownField(node), ...presence }
}

/** Schemas that mean more than their type says. */
const NAMED: ReadonlyMap<Node, { kind: 'id' | 'fact' } | { kind: 'words'; most: number }> = new Map<
  Node,
  { kind: 'id' | 'fact' } | { kind: 'words'; most: number }
>([
  [asNode(Id), { kind: 'id' }],
  [asNode(FactId), { kind: 'fact' }],
  [asNode(TextSchema), { kind: 'words', most: WORDS_LIMIT }],
])

type Bare = Field extends infer F ? (F extends Presence ? Omit<F, keyof Presence> : never) : never

function ownField(node: Node): Bare {
  switch (node.type) {
    case 'number':
      return { kind: 'whole', least: bound(node, 'min_value'), most: bound(node, 'max_value') }
    case 'boolean':
      return { kind: 'flag' }
    case 'picklist':
      return { kind: 'choice', options: node.options as string[] }
    case 'string':
      return { kind: 'text', ...lengths(node) }
    case 'array':
      return { kind: 'list', ...lengths(node), item: () => fieldOf(node.item!) }
    case 'record':
      return { kind: 'record', value: () => fieldOf(node.value as Node) }
    case 'lazy':
      return ownField(node.getter!(undefined))
    case 'variant':
      return { kind: 'variants', key: node.key!, options: () => variantsOf(node) }
    case 'union':
      return { kind: 'either', options: () => (node.options as Node[]).map((one) => fieldOf(one)) }
    case 'literal':
      return { kind: 'fixed', value: node.literal }
    default:
      return { kind: 'group', entries: () => entriesOf(node) }
  }
}

const entriesOf = (node: Node): ReadonlyMap<string, Field> =>
  new Map(Object.entries(node.entries!).map(([key, entry]) => [key, fieldOf(entry)]))

/** The options of a variant by the words under its key; one option may have several. */
function variantsOf({ key, options }: Node): ReadonlyMap<string, Field> {
  const groups = options as Node[]
  return new Map(
    groups.flatMap((group) => {
      const { literal, options: words } = group.entries![key!]!
      const names = (words ?? [literal]) as string[]
      return names.map((name): [string, Field] => [name, fieldOf(group)])
    }),
  )
}

const lengths = (node: Node) => ({
  least: bound(node, 'min_length', 0),
  most: bound(node, 'max_length', Infinity),
})

function bound({ pipe = [] }: Node, type: string, otherwise = NaN): number {
  return (
    (pipe.find((action) => action.type === type)?.requirement as number | undefined) ?? otherwise
  )
}
