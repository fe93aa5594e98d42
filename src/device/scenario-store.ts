/** Where scenarios of one's own are kept: what is kept, and the narrow interface before IndexedDB. */
import * as v from 'valibot'

export const count = v.pipe(v.number(), v.integer(), v.minValue(0))
/** A text as a document that is still worked on may have it: of any length, in any language. */
export const anyText = v.union([v.string(), v.record(v.string(), v.string())])

/** Which scenario a page works on, and the state of it that the page has seen last. */
export const OriginSchema = v.strictObject({
  /** Key on this device; the id of a scenario may be there several times. */
  key: v.string(),
  /** In ms since 1970. */
  created: count,
  /** The scenario it was made from; null where it was begun anew or brought. */
  madeFrom: v.nullable(v.strictObject({ id: v.string(), name: anyText })),
  /** How often it has been saved, and the page that saves it. */
  revision: count,
  writer: v.string(),
})
export type Origin = v.InferOutput<typeof OriginSchema>

const EntrySchema = v.strictObject({
  ...OriginSchema.entries,
  id: v.string(),
  name: anyText,
  /** In ms since 1970. */
  changed: count,
  /** Whether it had no problems when it was saved. */
  plays: v.boolean(),
})
/** What a list shows of a scenario. */
export type ScenarioEntry = v.InferOutput<typeof EntrySchema>

/** Whether a value from a store is an entry of this version of the program. */
export const isEntry = (value: unknown): value is ScenarioEntry => v.is(EntrySchema, value)

export interface ScenarioContent {
  /** The document, as `scenarioText` writes it. */
  text: string
  /** JSON of what can be undone and redone; null where nothing is kept of it. */
  history: string | null
}

/** A state of a scenario that its author has given a name. */
export interface NamedVersion {
  name: string
  /** When it was made, in ms since 1970. */
  at: number
  text: string
}

/** What became of an entry: as it is kept now, or the one in its place that another page has changed. */
export type Put = { done: true; entry: ScenarioEntry } | { done: false; other: ScenarioEntry }

/** A place for scenarios. Its methods reject when the place fails, with the place's own error. */
export interface ScenarioStore {
  /** Keeps a scenario in place of its earlier state, if that is the one which `entry` follows. */
  put(entry: ScenarioEntry, content: ScenarioContent): Promise<Put>
  get(key: string): Promise<{ entry: unknown; content: ScenarioContent } | undefined>
  /** All entries, in any order; another version of the program may have written them. */
  list(): Promise<unknown[]>
  /** Forgets a scenario and its versions. */
  remove(key: string): Promise<void>
  putVersion(key: string, version: NamedVersion): Promise<void>
  /** The versions of a scenario, the oldest first. */
  versions(key: string): Promise<NamedVersion[]>
  removeVersion(key: string, at: number): Promise<void>
}

/**
 * What becomes of an entry whose place is taken by `kept`. It follows the revision that it names, and
 * whatever the same page has saved; where nothing is kept any more, it takes the place.
 */
export function following(kept: ScenarioEntry | undefined, entry: ScenarioEntry): Put {
  const isFollowing = !kept || kept.revision === entry.revision || kept.writer === entry.writer
  if (!isFollowing) return { done: false, other: kept }
  return { done: true, entry: { ...entry, revision: (kept?.revision ?? entry.revision) + 1 } }
}
