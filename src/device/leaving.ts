/**
 * A page that is being left cannot wait for its database: what is not saved by then is put where that
 * takes no time, and saved when a page is opened again.
 */
import type { Outcome } from '../match/index.ts'
import type { MatchRecord } from '../match/session/index.ts'
import type { Matches } from './matches.ts'
import { keepValue, readValue, type Texts } from './texts.ts'

const KEY = 'multivector.leaving'

/** A match as it stood when its page was left. */
interface Left {
  record: MatchRecord
  outcome: Outcome | null
}

/** Puts a match aside, in place of an earlier one; whether there was room. Never throws. */
export const putAside = (left: Left, texts: Texts): boolean => keepValue(texts, KEY, left)

/** Saves a match that was put aside, unless a newer state of it was saved since. Never rejects. */
export async function saveAside(matches: Matches, texts: Texts): Promise<void> {
  try {
    const left = readValue(texts, KEY) as Left | null | undefined
    texts.removeItem(KEY)
    if (!left) return
    const known = (await matches.list()).find(({ id }) => id === left.record.id)
    if (known && known.changed >= left.record.changed) return
    await matches.save(left.record, left.outcome)
  } catch {
    // What was put aside was damaged; the match stands as it was saved before.
  }
}
