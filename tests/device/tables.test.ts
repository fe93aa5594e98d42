import { describe, expect, test } from 'vitest'
import { TableSeats } from '../../src/device/tables.ts'
import { memoryTexts, type Texts } from '../../src/device/texts.ts'

const DAY = 24 * 60 * 60 * 1000

const seat = (table: string) => ({
  table,
  match: 'm'.repeat(16),
  seat: 1,
  credential: 'c'.repeat(32),
  device: 'd'.repeat(32),
  code: 'ABCD',
  name: 'Amber Fox',
  shown: 0,
})

describe('Seats at tables', () => {
  test('are kept by table, the one used last first', () => {
    const texts = memoryTexts()
    let now = 1000
    const seats = new TableSeats(texts, () => now)
    for (const table of ['AAAAAA', 'CCCCCC', 'AAAAAA']) {
      now += 1
      seats.keep(seat(table))
    }
    const again = new TableSeats(texts, () => now)
    expect(again.list().map(({ table }) => table)).toEqual(['AAAAAA', 'CCCCCC'])
    expect(again.find('CCCCCC')).toMatchObject(seat('CCCCCC'))
    expect(again.find('DDDDDD')).toBeNull()
    again.forget('CCCCCC')
    expect(seats.find('CCCCCC')).toBeNull()
  })

  test('keep the names of what is played', () => {
    const seats = new TableSeats(memoryTexts(), () => 1)
    seats.name('AAAAAA', { scenario: 'nobody sits there', power: 'x' })
    expect(seats.list()).toEqual([])
    seats.keep(seat('AAAAAA'))
    seats.name('AAAAAA', { scenario: 'First Steps', power: 'China' })
    seats.keep({ ...seat('AAAAAA'), shown: 3 })
    expect(seats.find('AAAAAA')).toMatchObject({ scenario: 'First Steps', shown: 3 })
  })

  test('are gone once the server has deleted their matches', () => {
    let now = 0
    const seats = new TableSeats(memoryTexts(), () => now)
    seats.keep(seat('AAAAAA'))
    now = 30 * DAY - 1
    expect(seats.list()).toHaveLength(1)
    now = 30 * DAY
    expect(seats.list()).toEqual([])
  })

  test('are the twenty newest at most', () => {
    const seats = new TableSeats(memoryTexts(), () => 1)
    for (let index = 10; index < 35; index++) seats.keep(seat(`TABL${index}`))
    expect(seats.list()).toHaveLength(20)
    expect(seats.list()[0]!.table).toBe('TABL34')
  })

  test.each(['{', '7', '[7, null, {"table": "AAAAAA"}]'])('are none where %j is kept', (text) => {
    const texts: Texts = { ...memoryTexts(), getItem: () => text }
    expect(new TableSeats(texts).list()).toEqual([])
  })
})
