/** Whole entries of a document: made, named anew and taken out, with whatever goes with them. */
import {
  LIST_OF,
  type Path,
  type ReferenceKind,
  readLoosely,
  references,
  type ScenarioFile,
  valueAt,
} from '../scenario/index.ts'
import type { Recipe } from './history.ts'
import { setAt } from './places.ts'

type PowerFile = ScenarioFile['powers'][number]
type StateFile = ScenarioFile['states'][number]

/** All ids of a kind, in the order of the file. */
export const idsOf = (document: ScenarioFile, kind: ReferenceKind): string[] =>
  (document[LIST_OF[kind]] ?? []).map(({ id }) => id)

/** An id that begins with a stem and is not among others. */
export function freshId(stem: string, taken: readonly string[]): string {
  if (!taken.includes(stem)) return stem
  let number = 2
  while (taken.includes(`${stem}-${number}`)) number += 1
  return `${stem}-${number}`
}

/** Gives an entry another id, wherever the document names it. */
export function renamed(kind: ReferenceKind, from: string, to: string): Recipe {
  return (draft) => {
    const { scenario } = readLoosely(draft)
    const places = scenario ? [...references(scenario)] : []
    for (const { kind: its, id, path } of places) {
      if (its === kind && id === from) renameAt(draft, path, from, to)
    }
    for (const entry of draft[LIST_OF[kind]] ?? []) if (entry.id === from) entry.id = to
  }
}

/** At most places the id is the value; goodwill has it as a key. */
function renameAt(draft: ScenarioFile, path: Path, from: string, to: string): void {
  if (valueAt(draft, path) === from) return setAt(draft, path, to)
  const group = valueAt(draft, path.slice(0, -1)) as Record<string, unknown>
  const entries = Object.entries(group).map(([key, value]) => [key === from ? to : key, value])
  return setAt(draft, path.slice(0, -1), Object.fromEntries(entries))
}

/** What a new power means to the others: goodwill and wariness, in the middle of the road. */
const STARTING = { goodwill: 3, wariness: 0 }

/** Puts a power at the end, with goodwill in every state and wariness both ways. */
export const addedPower =
  (power: PowerFile): Recipe =>
  (draft) => {
    for (const { id } of draft.powers) {
      draft.wariness.push({ of: id, toward: power.id, value: STARTING.wariness })
      draft.wariness.push({ of: power.id, toward: id, value: STARTING.wariness })
    }
    for (const { goodwill } of draft.states) goodwill[power.id] = { value: STARTING.goodwill }
    draft.powers.push(power)
  }

/** Takes a power out, with its goodwill, wariness and marks. What else names it becomes a problem. */
export const removedPower =
  (id: string): Recipe =>
  (draft) => {
    draft.powers = draft.powers.filter((power) => power.id !== id)
    draft.wariness = draft.wariness.filter(({ of, toward }) => of !== id && toward !== id)
    for (const { goodwill } of draft.states) delete goodwill[id]
    for (const project of draft.states.flatMap(({ projects }) => projects)) {
      if (project.owner === id) delete project.owner
    }
    keepMarks(draft, ({ power }) => power !== id)
  }

/** Puts a state at the end; the states it borders border it too. */
export const addedState =
  (state: StateFile): Recipe =>
  (draft) => {
    for (const other of draft.states) {
      if (state.borders.includes(other.id)) other.borders.push(state.id)
    }
    draft.states.push(state)
  }

/** Takes a state out, with its borders, gateways and marks. What else names it becomes a problem. */
export const removedState =
  (id: string): Recipe =>
  (draft) => {
    draft.states = draft.states.filter((state) => state.id !== id)
    for (const state of draft.states) state.borders = state.borders.filter((other) => other !== id)
    for (const power of draft.powers) {
      power.gateways = power.gateways.filter(({ state }) => state !== id)
    }
    keepMarks(draft, ({ state }) => state !== id)
  }

interface Marked {
  power?: string
  state?: string
}

/** Keeps of the opening marks those that pass; groups that are left out stay so. */
function keepMarks({ opening }: ScenarioFile, passes: (mark: Marked) => boolean): void {
  if (!opening) return
  if (opening.surveys) opening.surveys = opening.surveys.filter(passes)
  if (opening.visits) opening.visits = opening.visits.filter(passes)
  if (opening.postponedSummits) {
    opening.postponedSummits = opening.postponedSummits.filter(passes)
  }
  if (opening.calls) opening.calls = opening.calls.filter(passes)
}

/** Draws a border between two states, or takes it away: always on both sides. */
export const withBorder =
  (a: string, b: string, there: boolean): Recipe =>
  (draft) => {
    for (const state of draft.states) {
      const other = { [a]: b, [b]: a }[state.id]
      if (other === undefined) continue
      const rest = state.borders.filter((id) => id !== other)
      state.borders = there ? [...rest, other] : rest
    }
  }
