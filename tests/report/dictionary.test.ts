import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../src/lab/tables.ts'
import { dictionaryOf } from '../../src/report/index.ts'
import { enTools } from '../../src/text/en/tools.ts'

const tables = tablesOf([], [])
const columns = tables.flatMap(({ name, columns }) =>
  columns.map((column) => `${name}.${column.name}`),
)

describe('the data dictionary', () => {
  const { rows } = dictionaryOf('en', tables)

  it('has an entry for each column of each table, and no other', () => {
    expect(rows.map(([table, column]) => `${table}.${column}`)).toEqual(columns)
    expect(Object.keys(enTools.column)).toEqual(columns)
  })

  it('says type, unit, range and meaning of a column', () => {
    expect(rows).toContainEqual([
      'powers',
      'won',
      'number',
      'share',
      '0 to 1',
      'Part of the win: 1 alone, an equal part after a tie, else 0.',
    ])
    expect(rows).toContainEqual([
      'matches',
      'rounds',
      'whole number',
      'rounds',
      'at least 1',
      'Rounds played.',
    ])
  })
})
