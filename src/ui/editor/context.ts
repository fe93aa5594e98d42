/** What every part of the editor knows of the document that is open. */
import { createContext, use } from 'react'
import type { EditNote, Recipe } from '../../editor/index.ts'
import type { Catalogue, Path, Problem, Scenario, ScenarioFile } from '../../scenario/index.ts'

export interface EditorDesk {
  document: ScenarioFile
  /** With its defaults; null while the document cannot be read as a scenario. */
  scenario: Scenario | null
  problems: readonly Problem[]
  catalogue: Catalogue
  change: (note: EditNote, recipe: Recipe) => void
  /** Goes to the place of a JSON pointer, whichever section has it. */
  goTo: (pointer: string) => void
}

const Desk = createContext<EditorDesk | null>(null)

export const EditorProvider = Desk.Provider

export function useEditor(): EditorDesk {
  const desk = use(Desk)
  if (!desk) throw new Error('there is no document around')
  return desk
}

/** What is wrong at a place itself, not within it. */
export function useProblemsAt(pointer: string): readonly Problem[] {
  return useEditor().problems.filter((problem) => problem.pointer === pointer)
}

/** Whether a pointer leads to a place or into it. */
export const isWithin = (pointer: string, place: string): boolean =>
  pointer === place || pointer.startsWith(`${place}/`)

/** How many things are wrong at a place or within it. */
export const countWithin = (problems: readonly Problem[], places: readonly string[]): number =>
  problems.filter(({ pointer }) => places.some((place) => isWithin(pointer, place))).length

/** What a field of the form is given: its place in the document. */
export interface FieldProps {
  path: Path
}
