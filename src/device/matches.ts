/** The matches kept on this device: saved, listed, loaded and forgotten. */
import type { Outcome } from '../match/index.ts'
import type { MatchRecord, RecordStamp, Session } from '../match/session/index.ts'
import { indexedStore } from './indexed-store.ts'
import { putAside, saveAside } from './leaving.ts'
import { memoryStore, type MatchStore } from './match-store.ts'
import { isSummary, summaryOf, type MatchSummary } from './summary.ts'
import { localTexts } from './texts.ts'

/** Most matches kept; the ones not changed for the longest go first. */
export const MOST_MATCHES = 30

/**
 * Where a match is kept now. In memory it is gone with the page, and `reason` says why: there is no
 * database (`missing`), it is full, or it failed.
 */
export type Kept = { on: 'device' } | { on: 'memory'; reason: 'missing' | 'full' | 'failed' }

export class Matches {
  private readonly device: MatchStore | null
  private readonly memory = memoryStore()

  /** @param device Where matches outlive the page, null where there is no such place. */
  constructor(device: MatchStore | null) {
    this.device = device
  }

  /** Opens the matches of this device; those in memory only, where there is no database. */
  static async open(): Promise<Matches> {
    const matches = new Matches(await indexedStore())
    await saveAside(matches, localTexts())
    return matches
  }

  /** Saves a match in place of its earlier state. Never rejects. */
  async save(record: MatchRecord, outcome: Outcome | null): Promise<Kept> {
    const summary = summaryOf(record, outcome)
    const text = JSON.stringify(record)
    const reason = await this.putOnDevice(summary, text)
    if (reason === null) {
      await this.memory.remove(summary.id)
      return { on: 'device' }
    }
    await this.memory.put(summary, text)
    await forgetOldest(this.memory, summary.id)
    return { on: 'memory', reason }
  }

  private async putOnDevice(
    summary: MatchSummary,
    text: string,
  ): Promise<'missing' | 'full' | 'failed' | null> {
    if (!this.device) return 'missing'
    try {
      await this.device.put(summary, text)
    } catch (error) {
      return isFull(error) ? 'full' : 'failed'
    }
    await forgetOldest(this.device, summary.id)
    return null
  }

  /** What is kept, the match changed last first. Never rejects. */
  async list(): Promise<MatchSummary[]> {
    const stored = [...(await summariesIn(this.device)), ...(await summariesIn(this.memory))]
    const newest = new Map(stored.map((summary) => [summary.id, summary]))
    return byAge([...newest.values()])
  }

  /** The file of a match, unread; null when there is none of this id. Never rejects. */
  async load(id: string): Promise<string | null> {
    return (await this.memory.get(id)) ?? (await readFrom(this.device, id)) ?? null
  }

  /** Forgets a match; false when the device failed to. */
  async remove(id: string): Promise<boolean> {
    await this.memory.remove(id)
    try {
      await this.device?.remove(id)
      return true
    } catch {
      return false
    }
  }
}

/** Whether a place has no room left: browsers name this error alike. */
const isFull = (error: unknown): boolean =>
  error instanceof Error && error.name === 'QuotaExceededError'

const byAge = (summaries: MatchSummary[]): MatchSummary[] =>
  summaries.toSorted((a, b) => b.changed - a.changed)

async function summariesIn(store: MatchStore | null): Promise<MatchSummary[]> {
  try {
    return ((await store?.list()) ?? []).filter(isSummary)
  } catch {
    return []
  }
}

async function readFrom(store: MatchStore | null, id: string): Promise<string | undefined> {
  try {
    return await store?.get(id)
  } catch {
    return undefined
  }
}

/** Keeps the newest matches and, whatever its age, the one just saved; later, where that fails. */
async function forgetOldest(store: MatchStore, saved: string): Promise<void> {
  const others = (await summariesIn(store)).filter(({ id }) => id !== saved)
  for (const { id } of byAge(others).slice(MOST_MATCHES - 1)) {
    await store.remove(id).catch(() => {})
  }
}

/** Opening a transaction takes time: whoever changed the match does not wait for it. */
const aTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

export interface Autosave {
  /** Saves what is not saved yet, and then no more. */
  stop(): Promise<void>
}

/**
 * Saves a session soon, and after each change, those that come together in one; if the page is left
 * before, they are put aside.
 *
 * @param stamp What the record is to say; `changed` is read off `clock` (ms since 1970).
 * @param heard Hears where the match is kept after each save.
 */
export function autosave(
  session: Session,
  matches: Matches,
  stamp: Omit<RecordStamp, 'changed'>,
  heard: (kept: Kept) => void = () => {},
  clock: () => number = Date.now,
): Autosave {
  let unsaved = true
  let saving: Promise<void> | null = null
  const run = async (): Promise<void> => {
    while (unsaved) {
      await aTask()
      unsaved = false
      const record = session.record({ ...stamp, changed: clock() })
      heard(await matches.save(record, session.snapshot().outcome))
    }
    saving = null
  }
  const leave = session.subscribe(() => {
    unsaved = true
    saving ??= run()
  })
  saving = run()
  const hidden = () => {
    if (saving === null) return
    const record = session.record({ ...stamp, changed: clock() })
    putAside({ record, outcome: session.snapshot().outcome }, localTexts())
  }
  globalThis.addEventListener?.('pagehide', hidden)
  return {
    stop: async () => {
      leave()
      globalThis.removeEventListener?.('pagehide', hidden)
      await saving
    },
  }
}
