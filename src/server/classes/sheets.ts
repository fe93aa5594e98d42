/** Parts of a class's record as tables for spreadsheets (RFC 4180), with ids as in scenarios. */
import Papa from 'papaparse'
import type { Deal, Phrase } from '../../class/index.ts'
import { POINT, type WrittenOrder } from '../../rules/index.ts'
import { phraseSentence } from '../../text/talk.ts'
import type { Entry, EntryBody } from './log.ts'
import type { ClassRecord } from './record.ts'

type Value = string | number | boolean | null

interface Sheet {
  columns: readonly string[]
  rows: (record: ClassRecord) => Value[][]
}

/** People read tables from 1. */
const tableNumber = (table: number): number => table + 1

const time = ({ at }: Entry): string => new Date(at).toISOString()

const ORDER = ['order', 'state', 'rival', 'project', 'card', 'quiet'] as const
const orderCells = (order: WrittenOrder): Value[] => ORDER.map((field) => order[field] ?? '')

/** Entries of a kind. */
const entriesOf = <T extends EntryBody['entry']>(record: ClassRecord, name: T) =>
  record.entries.filter((each): each is Extract<Entry, { entry: T }> => each.entry === name)

const personIn = ({ people }: ClassRecord, person: number): string => people[person]?.name ?? ''

const orders: Sheet = {
  columns: ['table', 'round', 'power', 'place', ...ORDER, 'people', 'undone'],
  rows: (record) => [
    ...record.tables.flatMap(({ table, seats, rounds }) =>
      rounds.flatMap(({ round, plans }) =>
        plans.flatMap((plan, seat) =>
          (plan?.orders ?? []).map((order, place) => [
            tableNumber(table),
            round - 1,
            record.powers[seat]!,
            place + 1,
            ...orderCells(order),
            seats[seat]!.people.length,
            false,
          ]),
        ),
      ),
    ),
    ...entriesOf(record, 'rewound').flatMap(({ table, round, plans }) =>
      plans.flatMap((plan, seat) =>
        (plan?.orders ?? []).map((order, place) => [
          tableNumber(table),
          round,
          record.powers[seat]!,
          place + 1,
          ...orderCells(order),
          '',
          true,
        ]),
      ),
    ),
  ],
}

type Taking = Extract<Entry, { entry: 'withdrawn' | 'undone' }>

/** Whether an entry takes a line of a draft out or puts it back. */
const isTaking = (entry: Entry): entry is Taking =>
  entry.entry === 'withdrawn' || (entry.entry === 'undone' && entry.did !== 'reorder')

const lineOf = (taking: Taking): number | undefined =>
  taking.entry === 'withdrawn' ? taking.line : taking.line?.line

type Proposed = Extract<Entry, { entry: 'proposed' }>

/** What happened to the draft of a proposal after it, until a roll-back, with which drafts begin anew. */
function afterwards({ entries }: ClassRecord, proposal: Proposed): Entry[] {
  const { table } = proposal
  const later = entries.slice(entries.indexOf(proposal) + 1)
  const end = later.findIndex((each) => each.entry === 'rewound' && each.table === table)
  return end < 0 ? later : later.slice(0, end)
}

/** Whether a proposal was out of its draft in the end. */
function isWithdrawn(record: ClassRecord, proposal: Proposed): boolean {
  const { table, seat, round, line } = proposal
  const last = afterwards(record, proposal)
    .filter(isTaking)
    .filter((each) => each.table === table && each.seat === seat && each.round === round)
    .findLast((each) => lineOf(each) === line)
  return last !== undefined && !(last.entry === 'undone' && last.did === 'withdraw')
}

const proposals: Sheet = {
  columns: ['time', 'table', 'round', 'power', 'person', ...ORDER, 'reason', 'withdrawn'],
  rows: (record) =>
    entriesOf(record, 'proposed').map((entry) => [
      time(entry),
      tableNumber(entry.table),
      entry.round,
      record.powers[entry.seat]!,
      personIn(record, entry.by),
      ...orderCells(entry.order),
      entry.reason,
      isWithdrawn(record, entry),
    ]),
}

const phraseCell = (phrase: Phrase | null): string => (phrase && phraseSentence('en', phrase)) || ''

const talk: Sheet = {
  columns: ['time', 'table', 'round', 'from', 'to', 'person', 'said'],
  rows: (record) =>
    entriesOf(record, 'said').map((entry) => [
      time(entry),
      tableNumber(entry.table),
      entry.round,
      record.powers[entry.seat]!,
      entry.to === null ? '' : record.powers[entry.to]!,
      personIn(record, entry.by),
      entry.text ?? phraseCell(entry.phrase),
    ]),
}

const dealCells = (deal: Deal): Value[] => [
  deal.deal,
  'project' in deal ? deal.project : '',
  'state' in deal ? deal.state : '',
  'bound' in deal ? deal.bound : 'both',
]

const keptCell = (kept: boolean | null | undefined): Value => kept ?? ''

const OFFER_COLUMNS = 'table round from to deal project state bound answer from-kept to-kept'.split(
  ' ',
)

const offers: Sheet = {
  columns: OFFER_COLUMNS,
  rows: (record) =>
    record.offers.map((offer) => [
      tableNumber(offer.table),
      offer.round,
      record.powers[offer.from]!,
      record.powers[offer.to]!,
      ...dealCells(offer.deal),
      offer.state,
      keptCell(offer.whole?.from),
      keptCell(offer.whole?.to),
    ]),
}

const scores: Sheet = {
  columns: ['table', 'power', 'points', 'twelfths', 'place', 'among', 'people', 'ended'],
  rows: (record) =>
    record.scores.map(({ table, seat, power, points, place, among }) => [
      tableNumber(table),
      power,
      Math.round((points / POINT) * 100) / 100,
      points,
      place,
      among,
      record.tables[table]!.seats[seat]!.people.map((person) => personIn(record, person)).join(
        ', ',
      ),
      record.tables[table]!.ended,
    ]),
}

const acts: Sheet = {
  columns: ['time', 'by', 'act', 'details'],
  rows: (record) =>
    entriesOf(record, 'led').map((entry) => {
      const { act, ...details } = entry.act
      return [time(entry), entry.by, act, JSON.stringify(details)]
    }),
}

export const SHEETS = { orders, proposals, talk, offers, scores, acts }
export type SheetName = keyof typeof SHEETS

/** A sheet with its head. A text that a spreadsheet would take for a formula gets an apostrophe in front. */
export function sheetOf(name: SheetName, record: ClassRecord): string {
  const { columns, rows } = SHEETS[name]
  const text = Papa.unparse({ fields: [...columns], data: rows(record) }, { escapeFormulae: true })
  return `${text}\r\n`
}
