/** The matches kept on this device: saved, listed, loaded and forgotten. */
import type { Outcome } from '../match/index.ts'
import type { MatchRecord, RecordStamp, Session } from '../match/session/index.ts'
import { indexedStore } from './indexed-store.ts'
import { type Kept, orElse, tryOn } from './kept.ts'
import { putAside, saveAside } from './leaving.ts'
import { memoryStore, type MatchStore } from './match-store.ts'
import { keepSaving } from './saving.ts'
import { isSummary, summaryOf, type MatchSummary } from './summary.ts'
import { localTexts } from './texts.ts'

/** Most matches kept; the ones not changed for the longest go first. */
export const MOST_MATCHES = 30

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
    const put = await tryOn(this.device, async (device) => {
      await device.put(summary, text)
      await forgetOldest(device, summary.id)
    })
    if (put.done) {
      await this.memory.remove(summary.id)
      return { on: 'device' }
    }
    await this.memory.put(summary, text)
    await forgetOldest(this.memory, summary.id)
    return { on: 'memory', reason: put.reason }
  }

  /** What is kept, the match changed last first. Never rejects. */
  async list(): Promise<MatchSummary[]> {
    const stored = [...(await summariesIn(this.device)), ...(await summariesIn(this.memory))]
    const newest = new Map(stored.map((summary) => [summary.id, summary]))
    return byAge([...newest.values()])
  }

  /** The file of a match, unread; null when there is none of this id. Never rejects. */
  async load(id: string): Promise<string | null> {
    const onDevice = orElse(this.device, (device) => device.get(id), undefined)
    return (await this.memory.get(id)) ?? (await onDevice) ?? null
  }

  /** Forgets a match; false when the device failed to. */
  async remove(id: string): Promise<boolean> {
    await this.memory.remove(id)
    const removed = await tryOn(this.device, (device) => device.remove(id))
    return removed.done || removed.reason === 'missing'
  }
}

const byAge = (summaries: MatchSummary[]): MatchSummary[] =>
  summaries.toSorted((a, b) => b.changed - a.changed)

const summariesIn = async (store: MatchStore | null): Promise<MatchSummary[]> =>
  (await orElse(store, (place) => place.list(), [])).filter(isSummary)

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
  const record = () => session.record({ ...stamp, changed: clock() })
  const saving = keepSaving({
    pause: aTask,
    save: async () => {
      heard(await matches.save(record(), session.snapshot().outcome))
      return true
    },
    leave: () =>
      void putAside({ record: record(), outcome: session.snapshot().outcome }, localTexts()),
  })
  const leave = session.subscribe(saving.changed)
  saving.changed()
  return {
    stop: async () => {
      leave()
      await saving.stop()
    },
  }
}
