/** Documents without what holds anyway. */
import { fieldAt, type Path, type ScenarioFile } from '../scenario/index.ts'

/** A document from which everything optional that says what is standard has been taken out. */
export const withoutStandards = (document: ScenarioFile): ScenarioFile =>
  lean(document, document, []) as ScenarioFile

function lean(document: unknown, value: unknown, path: Path): unknown {
  if (Array.isArray(value)) {
    return value.map((member, index) => lean(document, member, [...path, index]))
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).flatMap(([key, member]): [string, unknown][] => {
    const own = [...path, key]
    const kept = lean(document, member, own)
    return isStandard(document, own, kept) ? [] : [[key, kept]]
  })
  return Object.fromEntries(entries)
}

function isStandard(document: unknown, path: Path, value: unknown): boolean {
  if (value === undefined) return true
  const field = fieldAt(document, path)
  if (!field?.optional || field.standard === undefined) return false
  return JSON.stringify(field.standard) === JSON.stringify(value)
}
