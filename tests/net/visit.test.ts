import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { TableSeats } from '../../src/device/tables.ts'
import { memoryTexts } from '../../src/device/texts.ts'
import type { TableInfo } from '../../src/net/api.ts'
import { Visit, type VisitState } from '../../src/net/visit.ts'
import { MatchInfo } from '../../src/server/http/describe.ts'
import { cleanUp, until } from '../server/start.ts'
import { COMPUTER, got, openPlace, PERSON, playRound, type Place } from './table.ts'

let place: Place
const visits: Visit[] = []

beforeEach(async () => {
  place = await openPlace({ seats: [PERSON, PERSON, COMPUTER] })
})
afterEach(async () => {
  for (const visit of visits.splice(0)) visit.close()
  await place.server.close()
})
afterAll(cleanUp)

/** A device with a memory of its own. */
const device = () => new TableSeats(memoryTexts(), () => 1)

async function visitBy(keeper: TableSeats, code = place.code): Promise<Visit> {
  const visit = new Visit(code, { api: place.api, base: `${place.server.url}/`, keeper })
  visits.push(visit)
  await visit.open()
  return visit
}

/** The state of a visit in which the match is there. */
function there(visit: Visit): Extract<VisitState, { step: 'there' }> {
  const state = visit.current()
  if (state.step !== 'there') throw new Error(`the visit is ${state.step}`)
  return state
}

describe('A visit', () => {
  test('by a stranger looks on, until a seat is taken', async () => {
    const keeper = device()
    const visit = await visitBy(keeper)
    expect(there(visit)).toMatchObject({ held: null, problems: [] })
    expect(there(visit).session.here).toEqual([])
    await visit.sit(1)
    const { held, session } = there(visit)
    expect([held?.seat, session.here]).toEqual([1, [1]])
    expect(keeper.find(place.code)).toMatchObject({ seat: 1, match: place.match, shown: 0 })
  })

  test('by the same device again has its seat at once', async () => {
    const keeper = device()
    await (await visitBy(keeper)).sit(0)
    visits.pop()!.close()
    expect(there(await visitBy(keeper)).held?.seat).toBe(0)
  })

  test('with a key that opens no longer goes by the device, or looks on', async () => {
    const [keeper, other] = [device(), device()]
    const visit = await visitBy(keeper)
    await visit.sit(0)
    const { device: token, code } = there(visit).held!
    visit.close()
    await got(place.api.rejoin(place.code, { device: token }))
    expect(there(await visitBy(keeper)).held?.seat).toBe(0)
    const elsewhere = await visitBy(other)
    await elsewhere.comeBack(code)
    expect(there(elsewhere).held?.seat).toBe(0)
    expect(there(await visitBy(keeper)).held).toBeNull()
    expect(keeper.list()).toEqual([])
  })

  test('tells what was refused, and goes on', async () => {
    const [one, two] = [await visitBy(device()), await visitBy(device())]
    await one.sit(0)
    await two.sit(0)
    expect(there(two)).toMatchObject({ held: null, problems: [{ code: 'seat-taken' }] })
    await two.comeBack('AAAA')
    expect(there(two).problems).toMatchObject([{ code: 'wrong-seat-code' }])
    await two.sit(1)
    expect(there(two)).toMatchObject({ problems: [] })
    await two.giveToComputer(0, 'random')
    expect(there(two).problems).toMatchObject([{ code: 'seat-present' }])
  })

  test('to a table that is not there is refused', async () => {
    const visit = await visitBy(device(), 'AAAAAA')
    expect(visit.current()).toMatchObject({
      step: 'refused',
      problems: [{ code: 'unknown-table' }],
    })
  })

  test('that leaves gives the seat up', async () => {
    const keeper = device()
    const visit = await visitBy(keeper)
    await visit.sit(0)
    expect(await visit.leave()).toBe(true)
    expect(keeper.list()).toEqual([])
    const { seats } = await got(place.api.seeTable(place.code))
    expect(seats[0]).toMatchObject({ open: true, name: null })
  })

  test('remembers which rounds were told, and begins anew with a rematch', async () => {
    const keeper = device()
    const visit = await visitBy(keeper)
    await visit.sit(0)
    await visit.giveToComputer(1, 'random')
    const { session } = there(visit)
    while (!session.snapshot().outcome) await playRound([session])
    const { played } = session.snapshot()
    session.markShown(played)
    expect(keeper.find(place.code)?.shown).toBe(played)
    await visit.rematch()
    await until(() => session.table().next)
    const again = await visitBy(keeper)
    expect(there(again).held).toMatchObject({ seat: 0, shown: 0 })
    expect(there(again).session.snapshot()).toMatchObject({ round: 1, phase: 'planning' })
  })
})

test('What pages read of a table is what the server promises', async () => {
  const info = await got(place.api.seeTable(place.code))
  const promised: TableInfo = v.parse(MatchInfo, info)
  expect(promised).toEqual(info)
})
