import { describe, expect, it } from 'vitest'
import { COUNTED } from '../../src/lab/record.ts'
import { type Cell, type CellType, type Table, tablesOf } from '../../src/lab/tables.ts'
import { compileWorld } from '../../src/rules/index.ts'
import { defaultScenario } from '../helpers/worlds.ts'
import { madeUpRecords } from '../report/made-up.ts'

const world = compileWorld(defaultScenario())
const states = world.scenario.states.map(({ id }) => id)
const records = madeUpRecords(world, 12)
const tables = tablesOf(records, states)
const rounds = records.reduce((sum, record) => sum + record.rounds.length, 0)

const tableNamed = (name: string): Table => tables.find((table) => table.name === name)!

/** Rows of a table as objects. */
const rowsOf = (name: string): Record<string, Cell>[] =>
  tableNamed(name).rows.map((row) =>
    Object.fromEntries(tableNamed(name).columns.map((column, i) => [column.name, row[i]!])),
  )

const KEPT_AS: Record<CellType, string> = {
  text: 'string',
  list: 'string',
  boolean: 'boolean',
  integer: 'number',
  number: 'number',
}

describe('the tables of a run', () => {
  it.each([
    ['matches', 'a match', records.length],
    ['powers', 'a power in a match', records.length * world.powers],
    ['orders', 'a kind of order of a power', records.length * world.powers * COUNTED.length],
    ['rounds', 'a power in a round', rounds * world.powers],
    ['states', 'a state in a round', rounds * world.states],
  ])('%s has a row for %s', (name, _, count) => {
    expect(tableNamed(name).rows).toHaveLength(count)
  })

  it.each(tables.flatMap(({ name, columns }) => columns.map((column) => [name, column] as const)))(
    '%s: every value of column $name is of its type and within its range',
    (name, { name: column, type, least, most }) => {
      const values = rowsOf(name).map((row) => row[column]!)
      const numbers = values.filter((value) => typeof value === 'number')
      expect(values).toSatisfy((all: Cell[]) =>
        all.every((value) => typeof value === KEPT_AS[type]),
      )
      if (type === 'integer')
        expect(numbers).toSatisfy((all: number[]) => all.every(Number.isInteger))
      if (least !== null) expect(Math.min(...numbers)).toBeGreaterThanOrEqual(least)
      if (most !== null) expect(Math.max(...numbers)).toBeLessThanOrEqual(most)
    },
  )

  it('share a tie out among its winners and give nothing where nobody won', () => {
    const [first, second] = records
    const tied = { ...first!, winners: ['japan', 'russia'] }
    const lost = { ...second!, winners: [] }
    const won = tablesOf([tied, lost], states)[1]!.rows.map((row) => row[2])
    expect(won).toEqual([0.5, 0, 0.5, 0, 0, 0])
  })

  it('count rounds from 1 and say how they ended', () => {
    const { match, powers, rounds } = records[3]!
    const row = rowsOf('rounds').find((row) => row['match'] === match && row['round'] === 2)
    expect(row).toEqual({
      match,
      round: 2,
      power: powers[0],
      chance: rounds[1]!.chance[0],
      points: rounds[1]!.points[0],
    })
  })

  it('tell quiet deals from open ones', () => {
    const { match, orders } = records[0]!
    const counts = rowsOf('orders').filter(
      (row) => row['match'] === match && row['power'] === 'china',
    )
    for (const order of ['deal', 'quiet-deal'] as const) {
      const count = orders[1]![COUNTED.indexOf(order)]
      expect(counts.find((row) => row['order'] === order)).toMatchObject({ count })
    }
  })
})
