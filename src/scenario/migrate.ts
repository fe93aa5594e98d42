/** Lifts documents of older formats to the newest one, one version at a time. */
import { FORMAT_VERSION } from './schema/index.ts'

type Document = Readonly<Record<string, unknown>>
type Step = (document: Document) => Document

/** The step at index N lifts format N to format N + 1. */
const STEPS: readonly Step[] = [from0To1]

/**
 * Lifts a document to the newest format. A part that does not look as its format says stays as it
 * is; the schema reports it afterwards.
 *
 * @param document The parsed document; it is not changed.
 * @param from Its format version, a whole number from 0 to FORMAT_VERSION.
 */
export function migrate(document: Document, from: number): Document {
  return STEPS.slice(from, FORMAT_VERSION).reduce(
    (lifted, step, index) => ({ ...step(lifted), formatVersion: from + index + 1 }),
    document,
  )
}

/** Format 0 wrote the start of the calendar as a group, and wariness from one power to another. */
function from0To1(document: Document): Document {
  const { calendar, wariness } = document
  return {
    ...document,
    ...(isGroup(calendar) ? { calendar: flatCalendar(calendar) } : {}),
    ...(Array.isArray(wariness) ? { wariness: wariness.map(renamedWariness) } : {}),
  }
}

function flatCalendar(calendar: Document): Document {
  const { start, ...others } = calendar
  return isGroup(start) ? { ...start, ...others } : calendar
}

const WARINESS_KEYS: ReadonlyMap<string, string> = new Map([
  ['from', 'of'],
  ['to', 'toward'],
])

function renamedWariness(entry: unknown): unknown {
  if (!isGroup(entry)) return entry
  const renamed = Object.entries(entry).map(([key, value]) => [
    WARINESS_KEYS.get(key) ?? key,
    value,
  ])
  return Object.fromEntries(renamed) as unknown
}

function isGroup(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
