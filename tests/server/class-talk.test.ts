import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { Deal } from '../../src/class/index.ts'
import { PHRASES } from '../../src/class/index.ts'
import { phrases } from '../../src/text/en/talk.ts'
import { begun, classServer, type Classroom, type Student } from './class-people.ts'

const house = classServer()
const { open } = house

const EXCHANGE = { order: 'exchange', state: 'kazakhstan' } as const

async function commitAll(students: readonly Student[]): Promise<void> {
  const round = students[0]!.seen.table!.round
  for (const student of students) {
    const { draft } = await student.sees((view) => view.draft?.round === round)
    await student.must({ act: 'commit', round, revision: draft!.revision })
  }
}

/** A sheet of a class, its rows as objects. */
async function sheet(room: Classroom, name: string): Promise<Record<string, string>[]> {
  const response = await room.record(room.keys.teacher, `sheets/${name}`)
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const { data, errors } = Papa.parse<Record<string, string>>(await response.text(), {
    header: true,
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data
}

describe('Powers of a table', () => {
  test('have a sentence for every phrase', () => {
    expect(Object.keys(phrases).toSorted()).toEqual(PHRASES.toSorted())
  })

  test('say phrases to one another or to all, and write where the teacher lets them', async () => {
    const room = await open({ tables: 1, perSeat: 1, seconds: null })
    const [japan, china, russia] = await begun(room, 3)
    await japan!.must({ act: 'say', to: 1, phrase: 'greet' })
    await japan!.must({ act: 'say', to: null, phrase: 'keep-word' })
    await china!.sees(({ talk }) => talk.length === 2)
    await russia!.sees(({ talk }) => talk.length === 1)
    expect(china!.seen.talk[0]).toMatchObject({ from: 0, to: 1, phrase: 'greet', by: null })
    expect(japan!.seen.talk[0]).toMatchObject({ by: 0 })
    expect(await japan!.refusal({ act: 'say', to: 0, phrase: 'greet' })).toBe('unknown-seat')
    expect(await japan!.refusal({ act: 'say', to: 3, phrase: 'greet' })).toBe('unknown-seat')
    expect(await japan!.refusal({ act: 'say', to: 1, phrase: 'hello' })).toBe('bad-message')
    expect(await japan!.refusal({ act: 'say', to: 1, text: 'hello' })).toBe('phrases-only')
    await room.desk.must({ act: 'set', settings: { talk: 'free' } })
    await japan!.must({ act: 'say', to: 1, text: '=1+1' })
    await china!.sees(({ talk }) => talk.at(-1)?.text === '=1+1')
    for (const text of ['', 'x'.repeat(141), 'a\u0000b']) {
      expect(await japan!.refusal({ act: 'say', to: 1, text })).toBe('bad-message')
    }
    for (let said = 3; said < 40; said++) {
      await japan!.must({ act: 'say', to: null, phrase: 'thank' })
    }
    expect(await japan!.refusal({ act: 'say', to: null, phrase: 'thank' })).toBe('too-much-said')
    const rows = await sheet(room, 'talk')
    expect(rows).toHaveLength(40)
    expect(rows[0]).toMatchObject({
      table: '1',
      round: '1',
      from: 'japan',
      to: 'china',
      person: japan!.own.name,
      said: phrases.greet,
    })
    // No spreadsheet takes it for a formula.
    expect(rows[2]).toMatchObject({ said: "'=1+1" })
  })

  test('make agreements, and hear later whether they were kept', async () => {
    const room = await open({ tables: 1, perSeat: 1, seconds: null })
    const students = await begun(room, 3)
    const [japan, china, russia] = students
    const offer = (deal: Deal) => ({ act: 'offer', round: 1, to: 1, deal }) as const
    await japan!.must(offer({ deal: 'leave', state: 'kazakhstan', bound: 'to' }))
    await japan!.must(offer({ deal: 'no-pressure', bound: 'both' }))
    await japan!.must(offer({ deal: 'leave', state: 'turkmenistan', bound: 'from' }))
    await japan!.must(offer({ deal: 'leave', state: 'kyrgyzstan', bound: 'from' }))
    expect(await japan!.refusal(offer({ deal: 'leave', state: 'atlantis', bound: 'to' }))).toBe(
      'unknown-deal',
    )
    const { offers } = await china!.sees((view) => view.offers.length === 4)
    const [leaving, pressing, declined, open1] = offers.map(({ number }) => number)
    const answer = (number: number | undefined, accepts: boolean) =>
      ({ act: 'answer', offer: number!, accepts }) as const
    expect(await japan!.refusal(answer(leaving, true))).toBe('unknown-offer')
    expect(await russia!.refusal(answer(leaving, true))).toBe('unknown-offer')
    await china!.must(answer(leaving, true))
    await china!.must(answer(pressing, true))
    await china!.must(answer(declined, false))
    expect(await china!.refusal(answer(declined, true))).toBe('offer-closed')
    expect(russia!.seen.offers).toEqual([])
    await china!.must({ act: 'propose', round: 1, order: EXCHANGE })
    await china!.sees(({ draft }) => draft!.revision === 1)
    await commitAll(students)
    const told = await japan!.sees((view) => view.offers[0]?.kept)
    expect(told.offers.map(({ number, state, kept }) => [number, state, kept])).toEqual([
      [leaving, 'accepted', { from: null, to: false }],
      [pressing, 'accepted', { from: true, to: true }],
      [declined, 'declined', null],
      [open1, 'lapsed', null],
    ])
    expect(await japan!.refusal(offer({ deal: 'no-pressure', bound: 'to' }))).toBe('round-over')
    expect(await sheet(room, 'offers')).toMatchObject([
      { deal: 'leave', state: 'kazakhstan', bound: 'to', 'from-kept': '', 'to-kept': 'false' },
      { deal: 'no-pressure', answer: 'accepted', 'from-kept': 'true', 'to-kept': 'true' },
      { deal: 'leave', answer: 'declined' },
      { deal: 'leave', answer: 'lapsed' },
    ])
    // What was agreed on for a round that is taken back is void.
    await room.desk.must({ act: 'rewind', table: 0 })
    await japan!.sees((view) => view.offers.every(({ state }) => state === 'withdrawn'))
  })
})

describe('The record of a class', () => {
  test('has every order and proposal, and adds up to the scores', async () => {
    const room = await open({ tables: 2, perSeat: 2, seconds: null }, { rounds: 3 })
    const students = await begun(room, 6)
    for (let round = 1; round <= 3; round++) {
      for (const student of students) {
        await student.sees(({ draft }) => draft!.round === round)
        const reason = student === students[0] ? '@round' : ''
        const order = { ...EXCHANGE, state: ['kazakhstan', 'kyrgyzstan'][round % 2]! }
        await student.must({ act: 'propose', round, order, reason })
        await student.must({ act: 'commit', round, revision: 1 })
      }
    }
    await room.desk.sees((view) => view.class.phase === 'ended')
    const record = await (await room.record()).json()
    for (const { points, rounds } of record.tables) {
      const summed = [0, 0, 0]
      for (const fact of rounds.flatMap(({ facts }: { facts: unknown[] }) => facts)) {
        if (fact.fact === 'changed' && fact.what === 'points') summed[fact.power]! += fact.by
      }
      expect(summed).toEqual(points)
    }
    const scores = await sheet(room, 'scores')
    expect(scores.map(({ twelfths }) => Number(twelfths))).toEqual(
      record.tables.flatMap(({ points }: { points: number[] }) => points),
    )
    expect(scores[0]).toMatchObject({ table: '1', power: 'japan', people: students[0]!.own.name })
    const orders = await sheet(room, 'orders')
    expect(orders).toHaveLength(18)
    expect(orders[0]).toMatchObject({ round: '1', order: 'exchange', state: 'kyrgyzstan' })
    const proposals = await sheet(room, 'proposals')
    expect(proposals).toHaveLength(18)
    expect(proposals[0]).toMatchObject({ reason: "'@round", withdrawn: 'false' })
    expect(await sheet(room, 'acts')).toMatchObject([{ by: 'teacher', act: 'start' }])
  })

  test('tells a proposal that was taken back from one of the same round before a roll-back', async () => {
    const room = await open({ tables: 1, perSeat: 1, seconds: null }, { rounds: 3 })
    const students = await begun(room, 3)
    const [first] = students
    const propose = (state: string) =>
      first!.must({ act: 'propose', round: 1, order: { ...EXCHANGE, state } })
    await propose('kazakhstan')
    for (const student of students) {
      const { revision } = student.view!.draft!
      await student.must({ act: 'commit', round: 1, revision })
    }
    await first!.sees(({ draft }) => draft!.round === 2)
    await room.desk.must({ act: 'rewind', table: 0 })
    await first!.sees(({ draft }) => draft!.round === 1)
    await propose('kyrgyzstan')
    await first!.must({ act: 'withdraw', round: 1, line: 0 })
    const proposals = await sheet(room, 'proposals')
    expect(proposals).toMatchObject([
      { state: 'kazakhstan', withdrawn: 'false' },
      { state: 'kyrgyzstan', withdrawn: 'true' },
    ])
  })

  test('is for teachers alone, and tells nothing of what is to come', async () => {
    const room = await open({ tables: 1, perSeat: 1, seconds: null })
    const [student] = await begun(room, 1)
    for (const path of ['record', 'sheets/orders']) {
      for (const key of [student!.own.key, room.keys.projector, 'x'.repeat(32), '']) {
        expect((await room.record(key, path)).status).toBe(403)
      }
      const { url } = house.server
      expect((await fetch(`${url}/api/classes/${room.code}/${path}`)).status).toBe(403)
    }
    expect((await room.record(room.keys.teacher, 'sheets/secrets')).status).toBe(404)
    const text = await (await room.record()).text()
    const record = JSON.parse(text)
    const { position } = record.tables[0].rounds[0]
    expect([position.callDeck, ...position.headlines.flat()]).toEqual([[]])
    expect(text).not.toMatch(/"key"|"keys"|"dice"|"seed"/)
  })
})
