/** The words and tables of the lab's reports. */
import type { Interval } from '../../lab/stats.ts'
import type { labWords } from '../../text/en/lab.ts'
import type { MessageParams } from '../../text/message.ts'
import { formatToolMessage } from '../../text/tools.ts'
import { LANGUAGE } from '../findings.ts'

type LabWord = keyof typeof labWords

/** A message of the lab. */
export const say = (key: LabWord, params: MessageParams = {}): string =>
  formatToolMessage(LANGUAGE, `lab.${key}`, params)

/** A share (0 to 1) with one digit: `33.3 %`. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

/** An interval of shares: `30.1 – 36.9 %`. */
export const percentRange = ([low, high]: Interval): string =>
  `${(low * 100).toFixed(1)} – ${percent(high)}`

/** A change in percentage points, with its sign: `+1.5`. */
export const points = (change: number): string => `${change > 0 ? '+' : ''}${change.toFixed(1)}`

/** Rows as lines: the first column to the left, the others to the right. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]! + 2),
      )
      .join(''),
  )
}
