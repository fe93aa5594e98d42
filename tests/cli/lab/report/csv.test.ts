import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvOf } from '../../../../src/cli/lab/report/csv.ts'
import { type Cell, type CellType, type Table, tablesOf } from '../../../../src/lab/tables.ts'
import { compileWorld } from '../../../../src/rules/index.ts'
import { defaultScenario } from '../../../helpers/worlds.ts'
import { madeUpRecords } from '../../../report/made-up.ts'

const world = compileWorld(defaultScenario())
const states = world.scenario.states.map(({ id }) => id)

/** What a reader makes of a cell, by the type the dictionary gives. */
function read(text: string, type: CellType): Cell {
  if (type === 'boolean') return text === 'true'
  return type === 'text' || type === 'list' ? text : Number(text)
}

function readBack(csv: string, { columns }: Table): Cell[][] {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ',', skipEmptyLines: true })
  expect(errors).toEqual([])
  expect(data[0]).toEqual(columns.map(({ name }) => name))
  return data.slice(1).map((row) => row.map((cell, i) => read(cell, columns[i]!.type)))
}

const textTable = (...texts: string[]): Table => ({
  name: 'texts',
  columns: [{ name: 'text', type: 'text', unit: null, least: null, most: null }],
  rows: texts.map((text) => [text]),
})

describe('a table as CSV', () => {
  it.each(tablesOf(madeUpRecords(world, 12), states).map((table) => [table.name, table] as const))(
    '%s reads back to the same values',
    (_, table) => {
      expect(readBack(csvOf(table), table)).toEqual(table.rows)
    },
  )

  it('keeps commas, quotes and line ends within a cell', () => {
    const table = textTable('a, b', 'say "so"', 'two\r\nlines', '<script>')
    expect(readBack(csvOf(table), table)).toEqual(table.rows)
  })

  it('ends every line as RFC 4180 says', () => {
    expect(csvOf(textTable('a', 'b'))).toBe('text\r\na\r\nb\r\n')
  })

  it.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)'])(
    'makes no formula of the text %s',
    (text) => {
      const table = textTable(text)
      expect(readBack(csvOf(table), table)).toEqual([[`'${text}`]])
    },
  )

  it('leaves negative numbers alone', () => {
    const [, powers] = tablesOf([{ ...madeUpRecords(world, 1)[0]!, points: [-2.5, 0, 1] }], states)
    expect(csvOf(powers!)).toMatch(/^0,japan,[\d.]+,-2\.5,/m)
  })
})
