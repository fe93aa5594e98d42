/** Tables as CSV (RFC 4180). */
import Papa from 'papaparse'
import type { Table } from '../../../lab/tables.ts'

/**
 * A table as CSV with a head. A text that a spreadsheet would take for a formula gets an apostrophe
 * in front.
 */
export function csvOf({ columns, rows }: Table): string {
  const fields = columns.map(({ name }) => name)
  return `${Papa.unparse({ fields, data: rows }, { escapeFormulae: true })}\r\n`
}
