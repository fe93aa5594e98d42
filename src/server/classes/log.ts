/** What happened in a class: entries that are only ever added, and what is read off them. */
import type { ClassAct, Offer, Place, PollAnswer, Poll, Said, Undone } from '../../class/index.ts'
import type { WrittenOrder, WrittenPlan } from '../../rules/index.ts'
import type { StoredEntry } from '../storage/index.ts'

type Kept = NonNullable<Offer['kept']>

/** Whom of a class an entry speaks of, and in which round. */
interface Somewhere extends Place {
  round: number
}

export type EntryBody =
  | ({ entry: 'said'; by: number; to: number | null } & Pick<Said, 'phrase' | 'text'> & Somewhere)
  | ({ entry: 'offered'; by: number } & Pick<Offer, 'to' | 'deal'> & Somewhere)
  | { entry: 'answered'; offer: number; by: number; state: 'accepted' | 'declined' }
  | { entry: 'closed'; offer: number; state: 'lapsed' | 'withdrawn' }
  | { entry: 'judged'; offer: number; seen: Kept; whole: Kept }
  | ({
      entry: 'proposed'
      by: number
      line: number
      order: WrittenOrder
      reason: string
    } & Somewhere)
  | ({ entry: 'withdrawn'; by: number; line: number } & Somewhere)
  | ({ entry: 'undone' } & Undone & Somewhere)
  | ({ entry: 'committed'; by: number; plan: WrittenPlan } & Somewhere)
  | ({ entry: 'taken-back'; by: number } & Somewhere)
  | { entry: 'rewound'; table: number; round: number; plans: (WrittenPlan | null)[] }
  | { entry: 'polled'; poll: Poll; answers: Record<string, PollAnswer> }
  | { entry: 'led'; by: 'teacher' | 'assistant'; act: ClassAct }

/** An entry, and when it was made, in ms since 1970. */
export type Entry = EntryBody & { at: number }

/** An offer with what only the end tells: whether it was kept, seen from everything. */
export interface LoggedOffer extends Offer {
  whole: Offer['kept']
}

/** Reads a kept entry. */
export const entryOf = ({ entry }: StoredEntry): Entry => JSON.parse(entry) as Entry

export class ClassLog {
  readonly said: Said[] = []
  readonly offers: LoggedOffer[] = []
  private length = 0

  constructor(entries: readonly StoredEntry[]) {
    for (const entry of entries) this.add(entryOf(entry))
  }

  /** Number of the next entry. */
  get next(): number {
    return this.length
  }

  offer(number: number): LoggedOffer | undefined {
    return this.offers.find((each) => each.number === number)
  }

  add(entry: Entry): void {
    const number = this.length
    this.length += 1
    if (entry.entry === 'said') {
      const { table, round, seat: from, to, phrase, text, by } = entry
      this.said.push({ number, table, round, from, to, phrase, text, by })
    } else if (entry.entry === 'offered') {
      const { table, round, seat: from, to, deal } = entry
      const fresh = { state: 'open', kept: null, whole: null } as const
      this.offers.push({ number, table, round, from, to, deal, ...fresh })
    } else if (entry.entry === 'answered' || entry.entry === 'closed') {
      this.change(entry.offer, { state: entry.state })
    } else if (entry.entry === 'judged') {
      this.change(entry.offer, { kept: entry.seen, whole: entry.whole })
    }
  }

  private change(number: number, change: Partial<LoggedOffer>): void {
    const index = this.offers.findIndex((each) => each.number === number)
    if (index >= 0) this.offers[index] = { ...this.offers[index]!, ...change }
  }
}
