/** Scenarios of one's own, kept on this device: saved, listed, loaded, forgotten, and their named versions. */
import { type ScenarioFile, scenarioText } from '../scenario/index.ts'
import { indexedScenarios } from './indexed-scenarios.ts'
import { type Kept, orElse, tryOn } from './kept.ts'
import { saveAside } from './scenario-leaving.ts'
import {
  isEntry,
  type NamedVersion,
  type Origin,
  type ScenarioContent,
  type ScenarioEntry,
  type ScenarioStore,
} from './scenario-store.ts'
import { localTexts } from './texts.ts'

/** Most characters of JSON that are kept of what can be undone and redone. */
export const HISTORY_LIMIT = 500_000

/** A scenario as it is worked on. */
export interface ScenarioState {
  document: ScenarioFile
  /** Whether it has no problems. */
  plays: boolean
  /** What can be undone and redone, as plain JSON; not kept where it is longer than HISTORY_LIMIT. */
  history: unknown
}

/** A scenario that is kept. */
export interface KeptScenario {
  entry: ScenarioEntry
  /** The document, to be read as a text of any origin is. */
  text: string
  /** What could be undone and redone; null where that is not kept. Any version may have written it. */
  history: unknown
}

/** Where a scenario is kept after it was saved; nowhere, if another page has changed it meanwhile. */
export type SavedScenario =
  | (Kept & { entry: ScenarioEntry })
  | { on: 'nowhere'; other: ScenarioEntry }

/** A key that no other has; `crypto.randomUUID` is missing on plain http. */
const freshKey = (): string => crypto.getRandomValues(new Uint32Array(3)).join('-')

export class Scenarios {
  /** In ms since 1970. */
  readonly clock: () => number
  private readonly device: ScenarioStore | null
  private readonly memory = new Map<string, { entry: ScenarioEntry; content: ScenarioContent }>()
  private readonly versionsInMemory = new Map<string, NamedVersion[]>()
  /** Last saves of what is not open any more. */
  private readonly closing = new Set<Promise<void>>()
  /** What this page is called where two have the same scenario open. */
  private readonly page = freshKey()

  /**
   * @param device Where scenarios outlive the page, null where there is no such place.
   * @param clock In ms since 1970.
   */
  constructor(device: ScenarioStore | null, clock: () => number = Date.now) {
    this.device = device
    this.clock = clock
  }

  /** Opens the scenarios of this device; those in memory only, where there is no database. */
  static async open(): Promise<Scenarios> {
    const scenarios = new Scenarios(await indexedScenarios())
    await saveAside(scenarios, localTexts())
    return scenarios
  }

  /** The origin of a scenario that is not kept yet. */
  begin(madeFrom: ScenarioEntry['madeFrom']): Origin {
    return { key: freshKey(), created: this.clock(), madeFrom, revision: 0, writer: this.page }
  }

  /** The origin of a scenario that this page goes on with; also how it takes the place of another's. */
  goOnWith({ key, created, madeFrom, revision }: ScenarioEntry): Origin {
    return { key, created, madeFrom, revision, writer: this.page }
  }

  /**
   * Saves a scenario in place of its earlier state. Never rejects. Where another page has saved it since
   * `origin` was true, nothing is changed.
   */
  async save(
    origin: Origin,
    { document, plays, history }: ScenarioState,
    changed = this.clock(),
  ): Promise<SavedScenario> {
    const { id, name } = document
    const entry = { ...origin, id, name, changed, plays }
    const content = { text: scenarioText(document), history: shortHistory(history) }
    const put = await tryOn(this.device, (device) => device.put(entry, content))
    if (!put.done) {
      this.memory.set(entry.key, { entry, content })
      return { on: 'memory', reason: put.reason, entry }
    }
    if (!put.value.done) return { on: 'nowhere', other: put.value.other }
    this.memory.delete(entry.key)
    return { on: 'device', entry: put.value.entry }
  }

  /** Has lists and loads wait for the last save of a scenario, which may not reject. */
  waitFor(save: Promise<void>): void {
    this.closing.add(save)
    void save.then(() => this.closing.delete(save))
  }

  /** What is kept, the scenario changed last first. Never rejects. */
  async list(): Promise<ScenarioEntry[]> {
    await Promise.all(this.closing)
    const onDevice = await orElse(this.device, (device) => device.list(), [])
    const inMemory = [...this.memory.values()].map(({ entry }) => entry)
    const newest = new Map(
      [...onDevice.filter(isEntry), ...inMemory].map((each) => [each.key, each]),
    )
    return [...newest.values()].sort((a, b) => b.changed - a.changed)
  }

  /** A scenario that is kept; null when there is none of this key. Never rejects. */
  async load(key: string): Promise<KeptScenario | null> {
    await Promise.all(this.closing)
    const onDevice = orElse(this.device, (device) => device.get(key), undefined)
    const found = this.memory.get(key) ?? (await onDevice)
    if (!found || !isEntry(found.entry)) return null
    const { text, history } = found.content
    return { entry: found.entry, text, history: readHistory(history) }
  }

  /** Forgets a scenario and its versions; false when the device failed to. */
  async remove(key: string): Promise<boolean> {
    this.memory.delete(key)
    this.versionsInMemory.delete(key)
    const removed = await tryOn(this.device, (device) => device.remove(key))
    return removed.done || removed.reason === 'missing'
  }

  /** Keeps a state of a scenario under a name. Never rejects. */
  async keepVersion(key: string, name: string, document: ScenarioFile): Promise<Kept> {
    const version = { name, at: this.clock(), text: scenarioText(document) }
    const put = await tryOn(this.device, (device) => device.putVersion(key, version))
    if (put.done) return { on: 'device' }
    this.versionsInMemory.set(key, [...(this.versionsInMemory.get(key) ?? []), version])
    return { on: 'memory', reason: put.reason }
  }

  /** The named versions of a scenario, the newest first. Never rejects. */
  async versions(key: string): Promise<NamedVersion[]> {
    const onDevice = await orElse(this.device, (device) => device.versions(key), [])
    const inMemory = this.versionsInMemory.get(key) ?? []
    return [...onDevice, ...inMemory].sort((a, b) => b.at - a.at)
  }

  /** Forgets a version by the time when it was made; false when the device failed to. */
  async removeVersion(key: string, at: number): Promise<boolean> {
    const inMemory = this.versionsInMemory.get(key) ?? []
    this.versionsInMemory.set(
      key,
      inMemory.filter((version) => version.at !== at),
    )
    const removed = await tryOn(this.device, (device) => device.removeVersion(key, at))
    return removed.done || removed.reason === 'missing'
  }
}

function shortHistory(history: unknown): string | null {
  const text = JSON.stringify(history) as string | undefined
  return text !== undefined && text.length <= HISTORY_LIMIT ? text : null
}

function readHistory(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null') as unknown
  } catch {
    return null
  }
}
