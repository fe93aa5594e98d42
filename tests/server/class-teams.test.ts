import { describe, expect, test } from 'vitest'
import { move } from '../hostile/attacker.ts'
import { begun, classServer } from './class-people.ts'
import { leave, socketOf, stockClient, until } from './start.ts'

let now = 1_790_000_000_000
const house = classServer({ now: () => now })
const { open } = house

const VISIT = { order: 'visit', state: 'kazakhstan' } as const
const EXCHANGE = { order: 'exchange', state: 'kazakhstan' } as const
const DIALOGUE = { order: 'dialogue', state: 'kyrgyzstan' } as const
const round = 1

describe('A team', () => {
  test('grows one draft together, with who proposed what and why', async () => {
    const room = await open({ tables: 1, perSeat: 2, seconds: null })
    const [captain, , , mate] = await begun(room, 4)
    await captain!.must({ act: 'propose', round, order: VISIT, reason: 'They asked for it.' })
    await mate!.must({ act: 'propose', round, order: EXCHANGE })
    const { draft, team } = await mate!.sees((view) => view.draft?.lines.length === 2)
    expect(draft!.lines).toEqual([
      { line: 0, order: VISIT, reason: 'They asked for it.', by: 0 },
      { line: 1, order: EXCHANGE, reason: '', by: 3 },
    ])
    expect(team).toMatchObject({ captain: 0, plays: 'shared' })
    expect(team!.members.map(({ person, there }) => [person, there])).toEqual([
      [0, true],
      [3, true],
    ])
    await mate!.must({ act: 'reorder', round, line: 1, to: 0 })
    await captain!.must({ act: 'withdraw', round, line: 0 })
    await captain!.must({ act: 'choose', round, doctrine: 1 })
    const last = await captain!.sees((view) => view.draft?.doctrine === 1)
    expect(last.draft).toMatchObject({ lines: [{ line: 1 }], revision: 5 })
    expect(room.desk.seen.tables[0]!.drafts[0]).toEqual({ lines: 1, agreed: 0 })
  })

  test('takes back its own last changes, which all of it see and the record keeps', async () => {
    const room = await open({ tables: 1, perSeat: 2, seconds: null, decides: 'majority' })
    const [ann, , , ben] = await begun(room, 4)
    const undo = { act: 'undo', round } as const
    expect(await ann!.refusal(undo)).toBe('nothing-to-undo')
    await ann!.must({ act: 'propose', round, order: VISIT })
    await ben!.must({ act: 'propose', round, order: EXCHANGE })
    await ben!.must({ act: 'withdraw', round, line: 0 })
    await ben!.must({ act: 'agree', round, revision: 3, agrees: true })
    // Nobody takes back what others did; what is taken back makes agreements void.
    expect(await ann!.refusal(undo)).toBe('nothing-to-undo')
    await ben!.must(undo)
    const { draft } = await ann!.sees((view) => view.draft!.lines.length === 2)
    expect(draft).toMatchObject({ revision: 4, agreed: [], undone: { by: 3, did: 'withdraw' } })
    await ann!.must(undo)
    const { draft: left } = await ben!.sees((view) => view.draft!.lines.length === 1)
    expect(left).toMatchObject({ lines: [{ by: 3 }], undone: { by: 0, did: 'propose' } })
    expect(await ann!.refusal({ ...undo, round: 2 })).toBe('round-over')
    const sheet = await (await room.record(room.keys.teacher, 'sheets/proposals')).text()
    const withdrawn = sheet.trim().split('\r\n').slice(1)
    expect(withdrawn.map((line) => line.split(',').at(-1))).toEqual(['true', 'false'])
    await ben!.must({ act: 'agree', round, revision: 5, agrees: true })
    await ann!.must({ act: 'agree', round, revision: 5, agrees: true })
    await ann!.sees(({ table }) => table!.seats[0]!.committed)
    expect(await ben!.refusal(undo)).toBe('draft-committed')
  })

  test('has its captain commit, and nobody else, what the captain has seen', async () => {
    const room = await open({ tables: 1, perSeat: 2, seconds: null })
    const [captain, , , mate] = await begun(room, 4)
    await mate!.must({ act: 'propose', round, order: VISIT })
    await captain!.must({ act: 'choose', round, doctrine: 0 })
    const commit = (revision: number) => ({ act: 'commit', round, revision })
    expect(await mate!.refusal(commit(2))).toBe('captain-decides')
    expect(await captain!.refusal(commit(1))).toBe('draft-changed')
    expect(await captain!.refusal({ act: 'agree', round, revision: 2, agrees: true })).toBe(
      'captain-decides',
    )
    await captain!.must({ act: 'commit', round, revision: 2 })
    await mate!.sees(({ table }) => table!.seats[0]!.committed)
    expect(await mate!.refusal({ act: 'propose', round, order: EXCHANGE })).toBe('draft-committed')
    expect(await mate!.refusal({ act: 'take-back', round })).toBe('captain-decides')
    await captain!.must({ act: 'take-back', round })
    // Whoever is there speaks for the team when its captain has gone.
    captain!.close()
    await mate!.sees(({ team }) => team!.captain === 3)
    await mate!.must({ act: 'commit', round, revision: 2 })
    const record = await (await room.record()).json()
    expect(record.entries.filter(({ entry }: { entry: string }) => entry === 'committed')).toEqual([
      expect.objectContaining({ by: 0, plan: { orders: [VISIT], doctrine: 0 } }),
      expect.objectContaining({ by: 3 }),
    ])
  })

  test('commits by more than half of those who are there', async () => {
    const room = await open({ tables: 1, perSeat: 3, seconds: null, decides: 'majority' })
    const students = await begun(room, 9)
    const [one, two, three] = [students[0]!, students[3]!, students[6]!]
    await one.must({ act: 'propose', round, order: VISIT })
    await one.must({ act: 'choose', round, doctrine: 1 })
    const agree = { act: 'agree', round, revision: 2, agrees: true } as const
    await one.must(agree)
    // A change takes all agreements back.
    await two.must({ act: 'propose', round, order: EXCHANGE })
    await two.must({ act: 'withdraw', round, line: 2 })
    expect(await one.refusal(agree)).toBe('draft-changed')
    await one.must({ ...agree, revision: 4 })
    expect(one.seen.table!.seats[0]!.committed).toBe(false)
    expect(await one.refusal({ act: 'commit', round, revision: 4 })).toBe('majority-decides')
    // One of two is no more than half.
    three.close()
    await room.desk.sees(({ people }) => !people[6]!.there)
    expect(one.seen.table!.seats[0]!.committed).toBe(false)
    await two.must({ ...agree, revision: 4 })
    await one.sees(({ table }) => table!.seats[0]!.committed)
    await two.must({ act: 'take-back', round })
    await one.sees(({ table }) => !table!.seats[0]!.committed)
    // Whoever goes may leave a majority behind.
    await one.must({ act: 'choose', round, doctrine: 0 })
    await two.must({ ...agree, revision: 5 })
    expect(one.seen.table!.seats[0]!.committed).toBe(false)
    one.close()
    await two.sees(({ table }) => table!.seats[0]!.committed)
  })

  test('that agrees on what the rules refuse hears it once, and has to agree anew', async () => {
    const room = await open({ tables: 1, perSeat: 2, seconds: null, decides: 'majority' })
    const [one, , , two] = await begun(room, 4)
    await one!.must({ act: 'propose', round, order: VISIT })
    await one!.must({ act: 'propose', round, order: VISIT })
    const agree = { act: 'agree', round, revision: 2, agrees: true } as const
    await one!.must(agree)
    expect(await two!.refusal(agree)).toBe('plan-refused')
    await one!.sees(({ draft }) => draft!.agreed.length === 0)
    await one!.must({ act: 'withdraw', round, line: 1 })
    for (const member of [one!, two!]) await member.must({ ...agree, revision: 3 })
    await one!.sees(({ table }) => table!.seats[0]!.committed)
  })

  test('hears why the rules refuse its draft', async () => {
    const room = await open({ tables: 1, perSeat: 1, seconds: null })
    const [student] = await begun(room, 1)
    await student!.must({ act: 'propose', round, order: VISIT })
    await student!.must({ act: 'propose', round, order: VISIT })
    const { problems } = await student!.do({ act: 'commit', round, revision: 2 })
    expect(problems![0]).toMatchObject({
      code: 'plan-refused',
      params: { reason: 'duplicate-order' },
    })
    expect(
      await student!.refusal({
        act: 'propose',
        round,
        order: { order: 'visit', state: 'atlantis' },
      }),
    ).toBe('unknown-order')
    expect(await student!.refusal({ act: 'propose', round: 2, order: VISIT })).toBe('round-over')
  })

  test('sees its match by each member’s key, of which the captain’s alone moves it', async () => {
    const room = await open({ tables: 1, perSeat: 2, seconds: null })
    const students = await begun(room, 4)
    const { table, team } = students[3]!.seen
    const { key } = students[3]!.own
    const client = stockClient(house.server.url, table!.match!, team!.seat, key)
    await until(() => client.getState())
    const refusals: string[] = []
    socketOf(client).on('refused', (trouble) => refusals.push((trouble as { code: string }).code))
    client.moves['commit']!({ orders: [], doctrine: 0 })
    await until(() => refusals.includes('team-decides'))
    // That of their captain does, for captains who play with nothing else.
    const captain = stockClient(house.server.url, table!.match!, team!.seat, students[0]!.own.key)
    await until(() => captain.getState())
    captain.moves['commit']!({ orders: [VISIT], doctrine: 0 })
    await until(() => captain.getState()!.G.committed[0])
    captain.moves['takeBack']!()
    await until(() => !captain.getState()!.G.committed[0])
    leave(captain)
    const rounds = await fetch(`${house.server.url}/api/matches/${table!.match}/rounds`, {
      headers: { authorization: `Bearer ${key}` },
    })
    expect(rounds.status).toBe(200)
    // Whoever is moved away sees it no longer, and neither by what the key opened before.
    await room.desk.must({ act: 'remove', person: 3 })
    await until(() => refusals.includes('seat-moved'))
    expect((await fetch(rounds.url, { headers: { authorization: `Bearer ${key}` } })).status).toBe(
      403,
    )
    leave(client)
    // The one who is left plays alone, by the match's own moves.
    const alone = students[0]!
    await alone.sees((view) => view.team?.plays === 'alone')
    const stock = stockClient(house.server.url, table!.match!, 0, alone.own.key)
    await until(() => stock.getState())
    const { socket } = (stock as unknown as { transport: { socket: Acked } }).transport
    const { payload } = move('0', alone.own.key, 'keepDraft', [{ orders: [VISIT], doctrine: 0 }])
    const answer = await socket.emitWithAck(
      ...(['update', { type: 'MAKE_MOVE', payload }, 1000, table!.match!, '0'] as const),
    )
    expect(answer).toEqual({ ok: true })
    leave(stock)
  })

  test('has its draft committed as it stands when the time is up', async () => {
    const room = await open({ tables: 1, perSeat: 2, seconds: 60 })
    const [captain, other, , mate] = await begun(room, 4)
    await mate!.must({ act: 'propose', round, order: EXCHANGE })
    await mate!.must({ act: 'propose', round, order: EXCHANGE })
    await mate!.must({ act: 'propose', round, order: DIALOGUE })
    expect(captain!.seen.table!.deadline).toBe(now + 60_000)
    now += 60_001
    await captain!.sees(({ table }) => table!.round === 2)
    expect(captain!.seen.draft).toMatchObject({ round: 2, lines: [] })
    const record = await (await room.record()).json()
    const { plans } = record.tables[0].rounds[1]
    expect(plans[0].orders).toEqual([EXCHANGE, DIALOGUE])
    // Nobody had drafted anything at the next seat, so a computer planned.
    expect(plans[1]).not.toBeNull()
    expect(other!.seen.table!.round).toBe(2)
  })
})

interface Acked {
  emitWithAck(event: string, ...parts: unknown[]): Promise<unknown>
}
