/** Random edits of scenario documents, as the editor's forms make them. */
import * as fc from 'fast-check'
import {
  addedPower,
  addedState,
  blankOf,
  change,
  freshId,
  idsOf,
  insertAt,
  moveAt,
  removeAt,
  removedPower,
  removedState,
  renamed,
  setAt,
  withBorder,
  type Blanks,
  type History,
  type Recipe,
} from '../../src/editor/index.ts'
import { fieldAt, type Field, type Path, type ScenarioFile } from '../../src/scenario/index.ts'

const BLANKS: Blanks = { words: 'New', idFor: () => 'new' }

/** A place of a document and what the schema says about it. */
interface Place {
  path: Path
  field: Field
  value: unknown
}

/** Every place that a document has a value at, with its field. */
export function* placesOf(document: unknown, path: Path = [], value = document): Generator<Place> {
  const field = fieldAt(document, path)
  if (!field) throw new Error(`the schema knows no ${path.join('/')}`)
  yield { path, field, value }
  if (typeof value !== 'object' || value === null || field.kind === 'words') return
  for (const [key, member] of Object.entries(value)) {
    const own = Array.isArray(value) ? Number(key) : key
    if (own !== '$schema') yield* placesOf(document, [...path, own], member)
  }
}

/** What chance picks an edit by. */
export interface Picked {
  what: number
  where: number
  how: number
}

export const anyEdits = (most: number): fc.Arbitrary<Picked[]> =>
  fc.array(fc.record({ what: fc.nat(9), where: fc.nat(100_000), how: fc.nat(1000) }), {
    maxLength: most,
  })

const pick = <T>(list: readonly T[], by: number): T | undefined => list[by % list.length]

/** The history after one more edit. */
export function edited(history: History, picked: Picked): History {
  const recipe = recipeOf(history.document, picked)
  return recipe ? change(history, { kind: 'set', place: '' }, recipe) : history
}

function recipeOf(document: ScenarioFile, { what, where, how }: Picked): Recipe | null {
  const states = idsOf(document, 'state')
  switch (what) {
    case 0:
      return renamed('state', pick(states, where) ?? '', `renamed-${how}`)
    case 1:
      return powerRecipe(document, where, how)
    case 2:
      return stateRecipe(document, where, how)
    case 3:
      return withBorder(pick(states, where)!, pick(states, how)!, how % 2 === 0)
    default:
      return placeRecipe(document, where, how)
  }
}

function powerRecipe(document: ScenarioFile, where: number, how: number): Recipe | null {
  const field = fieldAt(document, ['powers', 0])!
  if (how % 2 === 0 && document.powers.length > 1) {
    return removedPower(pick(idsOf(document, 'power'), where)!)
  }
  const blank = blankOf(field, 'powers', BLANKS) as ScenarioFile['powers'][number]
  return addedPower({ ...blank, id: freshId('power', idsOf(document, 'power')) })
}

function stateRecipe(document: ScenarioFile, where: number, how: number): Recipe | null {
  const ids = idsOf(document, 'state')
  if (how % 2 === 0 && ids.length > 1) return removedState(pick(ids, where)!)
  const blank = blankOf(fieldAt(document, ['states', 0])!, 'states', BLANKS)
  const state = blank as ScenarioFile['states'][number]
  return addedState({ ...state, id: freshId('state', ids), borders: [pick(ids, where)!] })
}

/** Changes a value, or a list, at any place of the document. */
function placeRecipe(document: ScenarioFile, where: number, how: number): Recipe | null {
  const { path, field, value } = pick([...placesOf(document)].slice(1), where)!
  switch (field.kind) {
    case 'whole':
      return (draft) => setAt(draft, path, field.least + (how % (field.most - field.least + 3)) - 1)
    case 'flag':
      return (draft) => setAt(draft, path, how % 2 === 0)
    case 'choice':
      return (draft) => setAt(draft, path, pick(field.options, how))
    case 'words':
    case 'text':
      return (draft) => setAt(draft, path, `words ${how}`)
    case 'list':
      return listRecipe(path, field, value as unknown[], how)
    default:
      return field.optional ? (draft) => setAt(draft, path, undefined) : null
  }
}

function listRecipe(
  path: Path,
  field: Field & { kind: 'list' },
  list: readonly unknown[],
  how: number,
): Recipe {
  const at = how % Math.max(list.length, 1)
  if (list.length > 0 && how % 3 === 0) return (draft) => removeAt(draft, path, at)
  if (list.length > 0 && how % 3 === 1) return (draft) => moveAt(draft, path, at, 0)
  const blank = blankOf(field.item(), String(path.at(-1)), BLANKS)
  return (draft) => insertAt(draft, path, list.length, blank)
}
