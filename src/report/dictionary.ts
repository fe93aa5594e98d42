/** The data dictionary: what every column of every table means. */
import type { ColumnInfo, Table } from '../lab/tables.ts'
import { formatToolMessage, type ToolKey } from '../text/tools.ts'

/** Columns of the dictionary itself. */
export const DICTIONARY_COLUMNS = ['table', 'column', 'type', 'unit', 'range', 'meaning'] as const

/**
 * A table with a row for each column of the tables, in a language. Throws when a column has no
 * meaning in `src/text`.
 */
export function dictionaryOf(language: string, tables: readonly Table[]): Table {
  return {
    name: 'dictionary',
    columns: DICTIONARY_COLUMNS.map((name) => ({
      name,
      type: 'text',
      unit: null,
      least: null,
      most: null,
    })),
    rows: tables.flatMap((table) =>
      table.columns.map((column) => [
        table.name,
        column.name,
        formatToolMessage(language, `cell.${column.type}`, {}),
        column.unit === null ? '' : formatToolMessage(language, `unit.${column.unit}`, {}),
        rangeOf(language, column),
        formatToolMessage(language, `column.${table.name}.${column.name}` as ToolKey, {}),
      ]),
    ),
  }
}

function rangeOf(language: string, { least, most }: ColumnInfo): string {
  if (least === null) return ''
  return most === null
    ? formatToolMessage(language, 'report.atLeast', { least })
    : formatToolMessage(language, 'report.between', { least, most })
}
