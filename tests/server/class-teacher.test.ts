import { describe, expect, test } from 'vitest'
import type { ClassAct } from '../../src/class/index.ts'
import { begun, classServer, type Student } from './class-people.ts'
import { leave, socketOf, stockClient, until } from './start.ts'

let now = 1_790_000_000_000
const house = classServer({ now: () => now })
const { open } = house

const EXCHANGE = { order: 'exchange', state: 'kazakhstan' } as const
const commit = { act: 'commit', round: 1, revision: 0 } as const

/** Everybody alone at a seat commits what they have, in the round that is on. */
async function commitAll(students: readonly Student[]): Promise<void> {
  for (const student of students) {
    const { round, revision } = student.seen.draft!
    await student.must({ act: 'commit', round, revision })
  }
}

describe('A teacher', () => {
  test('stops the time and lets it go on, of all tables or of one', async () => {
    const room = await open({ tables: 2, perSeat: 1, seconds: 60 })
    const [one, other] = await begun(room, 2)
    now += 20_000
    await room.desk.must({ act: 'pause' })
    const { table } = await one!.sees((view) => view.table!.phase === 'held')
    expect(table).toMatchObject({ deadline: null, left: 40_000 })
    expect(await one!.refusal(commit)).toBe('match-held')
    // A client of the match alone is refused as well, and drafts on.
    const client = stockClient(house.server.url, table!.match!, 0, one!.own.key)
    await until(() => client.getState())
    const refusals: string[] = []
    socketOf(client).on('refused', (each) => refusals.push((each as { code: string }).code))
    client.moves['commit']!({ orders: [], doctrine: 0 })
    await until(() => refusals.join() === 'match-held')
    client.moves['keepDraft']!({ orders: [EXCHANGE], doctrine: 0 })
    await until(() => client.getState()!.G.drafts[0]!.orders.length === 1)
    leave(client)
    await one!.must({ act: 'propose', round: 1, order: EXCHANGE })
    now += 300_000
    await room.desk.must({ act: 'resume', table: 0 })
    const on = await one!.sees((view) => view.table!.phase === 'planning')
    expect(on.table!.deadline).toBe(now + 40_000)
    expect(other!.seen.table!.phase).toBe('held')
    await room.desk.must({ act: 'resume' })
    await other!.sees((view) => view.table!.phase === 'planning')
    await room.desk.must({ act: 'pause', table: 1 })
    await other!.sees((view) => view.table!.phase === 'held')
    expect(one!.seen.table!.phase).toBe('planning')
  })

  test('gives more time, and ends a round before its time', async () => {
    const room = await open({ tables: 2, perSeat: 1, seconds: 60 })
    const [one, other] = await begun(room, 2)
    await room.desk.must({ act: 'extend', table: 0, seconds: 30 })
    await one!.sees(({ table }) => table!.deadline === now + 90_000)
    expect(other!.seen.table!.deadline).toBe(now + 60_000)
    await one!.must({ act: 'propose', round: 1, order: EXCHANGE })
    await room.desk.must({ act: 'advance' })
    for (const student of [one!, other!]) {
      await student.sees(({ table }) => table!.round === 2 && table!.deadline === now + 60_000)
    }
    const record = await (await room.record()).json()
    expect(record.tables[0].rounds[1].plans[0].orders).toEqual([EXCHANGE])
    expect(record.tables[1].rounds[1].plans[0]).not.toBeNull()
    // Without a limit, only the teacher ends rounds.
    await room.desk.must({ act: 'set', settings: { seconds: null } })
    await one!.sees(({ table }) => table!.deadline === null)
    expect(await room.desk.refusal({ act: 'extend', seconds: 30 })).toBe('no-clock')
    await room.desk.must({ act: 'advance', table: 0 })
    await one!.sees(({ table }) => table!.round === 3)
    expect(other!.seen.table!.round).toBe(2)
  })

  test('takes a table back one round, which waits and then goes another way', async () => {
    const room = await open({ tables: 1, perSeat: 1, seconds: null })
    const students = await begun(room, 3)
    expect(await room.desk.refusal({ act: 'rewind', table: 0 })).toBe('nothing-to-rewind')
    const { match } = students[0]!.seen.table!
    const client = stockClient(house.server.url, match!, 0, students[0]!.own.key)
    await until(() => client.getState())
    const opening = JSON.stringify(client.getState()!.G.position)
    await students[0]!.must({ act: 'propose', round: 1, order: EXCHANGE })
    await students[0]!.sees(({ draft }) => draft!.revision === 1)
    await commitAll(students)
    for (const student of students) await student.sees(({ draft }) => draft!.round === 2)
    await until(() => client.getState()!.G.position.round === 2)
    await room.desk.must({ act: 'rewind', table: 0 })
    const { draft } = await students[0]!.sees(({ table }) => table!.round === 1)
    expect(draft).toMatchObject({ round: 1, lines: [] })
    expect(students[0]!.seen.table!.phase).toBe('held')
    await until(() => client.getState()!.G.position.round === 1)
    expect(JSON.stringify(client.getState()!.G.position)).toBe(opening)
    await room.desk.must({ act: 'resume', table: 0 })
    for (const student of students) await student.sees(({ table }) => table!.phase === 'planning')
    await commitAll(students)
    for (const student of students) await student.sees(({ draft: fresh }) => fresh!.round === 2)
    const record = await (await room.record()).json()
    expect(record.tables[0].rounds.map(({ round }: { round: number }) => round)).toEqual([1, 2])
    expect(record.tables[0].rounds[1].plans[0].orders).toEqual([])
    const undone = record.entries.find(({ entry }: { entry: string }) => entry === 'rewound')
    expect(undone).toMatchObject({ table: 0, round: 1, plans: [{ orders: [EXCHANGE] }, {}, {}] })
    leave(client)
  })

  test('takes a match back that has ended', async () => {
    const room = await open({ tables: 1, perSeat: 1, seconds: null }, { rounds: 2 })
    const students = await begun(room, 1)
    for (const round of [1, 2]) {
      await students[0]!.sees(({ draft }) => draft!.round === round)
      await commitAll(students)
    }
    await students[0]!.sees((view) => view.class.phase === 'ended')
    await room.desk.must({ act: 'rewind', table: 0 })
    await students[0]!.sees((view) => view.class.phase === 'paused' && view.table!.round === 2)
    await room.desk.must({ act: 'resume' })
    await students[0]!.sees((view) => view.table!.phase === 'planning')
    await commitAll(students)
    await students[0]!.sees((view) => view.class.phase === 'ended' && view.scores)
  })

  test('moves people, makes captains, and evens tables out before the start', async () => {
    const room = await open({ tables: 2, perSeat: 3, seconds: null })
    const students = await room.students(4)
    await room.desk.must({ act: 'move', person: 0, table: 1, seat: 0 })
    await room.desk.must({ act: 'move', person: 2, table: 1, seat: 0 })
    await students[2]!.sees(({ team }) => team!.members.length === 3)
    expect(await room.desk.refusal({ act: 'move', person: 2, table: 9, seat: 0 })).toBe(
      'unknown-seat',
    )
    expect(await room.desk.refusal({ act: 'move', person: 77, table: 0, seat: 0 })).toBe(
      'unknown-person',
    )
    await room.desk.must({ act: 'balance' })
    const { tables } = await room.desk.sees(({ tables: [first] }) =>
      first!.members.some((members) => members.length > 0),
    )
    const sizes = tables.flatMap(({ members }) => members.map(({ length }) => length))
    expect(Math.max(...sizes)).toBe(1)
    await room.desk.must({ act: 'start' })
    expect(await room.desk.refusal({ act: 'balance' })).toBe('class-begun')
    // In the middle of the match as well, and the old seat is shown no longer.
    const old = await students[0]!.sees(({ table }) => table?.phase === 'planning')
    const { table: from } = old.team!
    const to = { table: 1 - from, seat: 2 }
    await room.desk.must({ act: 'move', person: 0, ...to })
    const { table: there } = await students[0]!.sees(
      ({ team }) => team!.table === to.table && team!.seat === to.seat,
    )
    const client = stockClient(house.server.url, there!.match!, 2, students[0]!.own.key)
    await until(() => client.getState())
    leave(client)
    const rounds = await fetch(`${house.server.url}/api/matches/${old.table!.match}/rounds`, {
      headers: { authorization: `Bearer ${students[0]!.own.key}` },
    })
    expect(rounds.status).toBe(403)
    await room.desk.must({ act: 'move', person: 1, ...to })
    await room.desk.must({ act: 'captain', person: 1 })
    await students[0]!.sees(({ team }) => team!.captain === 1)
  })

  test('renames, mutes, removes and readmits', async () => {
    const room = await open({ tables: 1, perSeat: 1, seconds: null, names: 'free', talk: 'free' })
    const rude = await room.student('Rude Name')
    await room.student()
    await room.desk.must({ act: 'start' })
    await rude.sees(({ table }) => table?.phase === 'planning')
    await room.desk.must({ act: 'rename', person: 0 })
    await rude.sees(({ you }) => you.name !== 'Rude Name')
    await room.desk.must({ act: 'mute', person: 0, muted: true })
    await rude.sees(({ you }) => you.muted)
    for (const act of [
      { act: 'say', to: null, phrase: 'greet' },
      { act: 'say', to: 1, text: 'ha' },
      { act: 'offer', round: 1, to: 1, deal: { deal: 'no-pressure', bound: 'both' } },
      { act: 'propose', round: 1, order: EXCHANGE, reason: 'ha' },
    ]) {
      expect(await rude.refusal(act)).toBe('muted')
    }
    await rude.must({ act: 'propose', round: 1, order: EXCHANGE })
    await room.desk.must({ act: 'remove', person: 0 })
    const { you, team } = await rude.sees((view) => view.you.place === 'removed')
    expect([you.place, team]).toEqual(['removed', null])
    expect(await rude.refusal({ act: 'propose', round: 1, order: EXCHANGE })).toBe('no-seat')
    expect(await rude.refusal({ act: 'spin' })).toBe('no-seat')
    await room.desk.sees(({ tables: [table] }) => table!.seats[0]!.computer === 'flowchart')
    await room.desk.must({ act: 'readmit', person: 0 })
    await rude.sees((view) => view.team?.seat === 0)
  })

  test('puts computers in and takes them out', async () => {
    const room = await open({ tables: 1, perSeat: 1, seconds: null })
    const [student] = await begun(room, 2)
    const computer = (player: string | null) =>
      ({ act: 'computer', table: 0, seat: 0, player }) as const
    expect(await room.desk.refusal(computer('nobody'))).toBe('unknown-player')
    expect(await room.desk.refusal({ ...computer('flowchart'), seat: 2 })).toBe('seat-empty')
    await room.desk.must(computer('flowchart'))
    await student!.sees(({ table }) => table!.seats[0]!.computer === 'flowchart')
    await student!.sees(({ table }) => table!.seats[0]!.committed)
    expect(await student!.refusal(commit)).toBe('computer-plays')
    await room.desk.must(computer(null))
    await student!.sees(({ table }) => table!.seats[0]!.computer === null)
    await student!.must({ act: 'take-back', round: 1 })
    await student!.must(commit)
  })

  test('tells the class, and asks it: how answers spread is shown once all have answered', async () => {
    const room = await open({ tables: 2, perSeat: 2, seconds: 60 })
    const students = await begun(room, 4)
    const screen = await room.projector()
    await room.desk.must({ act: 'tell', text: 'Look at the north.' })
    await screen.sees(({ notices }) => notices[0]?.text === 'Look at the north.')
    await students[3]!.sees(({ notices }) => notices.length === 1)
    await room.desk.must({ act: 'poll', question: 'Who leads?', choices: ['Japan', 'China'] })
    const { poll, table } = await students[0]!.sees((view) => view.poll)
    expect([poll!.open, poll!.spread, table!.phase]).toEqual([true, null, 'held'])
    const answer = (choice: number) =>
      ({ act: 'vote', poll: poll!.number, answer: { choice } }) as const
    await students[0]!.must(answer(0))
    await students[1]!.must(answer(1))
    await students[0]!.must(answer(1))
    expect(await students[2]!.refusal(answer(2))).toBe('bad-message')
    expect(await students[2]!.refusal({ ...answer(0), poll: 9999 })).toBe('no-poll')
    await students[0]!.sees((view) => view.answered)
    expect(students[2]!.seen.answered).toBe(false)
    const spread = {
      answered: 2,
      asked: 4,
      shares: [
        { choice: 1, order: null, count: 2 },
        { choice: 0, order: null, count: 0 },
      ],
    }
    await room.desk.sees((view) => view.poll?.spread?.shares[0]!.count === 2)
    expect(room.desk.seen.poll!.spread).toEqual(spread)
    expect(screen.seen.poll!.spread).toBeNull()
    await room.desk.must({ act: 'close-poll' })
    await screen.sees((view) => view.poll?.spread)
    expect(screen.seen.poll!.spread).toEqual(spread)
    await room.desk.must({ act: 'resume' })
    await screen.sees((view) => view.poll === null)
    // Instead of a choice, the orders that each seat would give next.
    await room.desk.must({ act: 'poll', question: 'What next?', choices: null })
    const { number } = (await students[1]!.sees((view) => view.poll?.choices === null)).poll!
    const orders: ClassAct = { act: 'vote', poll: number, answer: { orders: [EXCHANGE] } }
    await students[1]!.must(orders)
    await room.desk.must({ act: 'close-poll' })
    await screen.sees((view) => view.poll?.spread?.shares[0]?.order?.order === 'exchange')
    expect(await students[2]!.refusal(orders)).toBe('no-poll')
  })

  test('hides the points until the end, and ends the lesson', async () => {
    const room = await open({ tables: 1, perSeat: 1, seconds: null, scores: 'hidden' })
    const [student] = await begun(room, 1)
    const screen = await room.projector()
    expect(screen.seen.scores).toBeNull()
    expect(room.desk.seen.scores).toHaveLength(3)
    await room.desk.must({ act: 'end' })
    await screen.sees(({ scores }) => scores?.length === 3)
    await student!.sees(({ scores, table }) => scores && table!.phase === 'held')
    expect(await student!.refusal(commit)).toBe('match-held')
    expect(await student!.refusal({ act: 'say', to: null, phrase: 'greet' })).toBe('not-playing')
    // A lesson can go on another day.
    await room.desk.must({ act: 'resume' })
    await student!.must(commit)
  })

  test('sees who is away', async () => {
    const room = await open({ tables: 1, perSeat: 1, seconds: 60 })
    const [student] = await begun(room, 1)
    expect(room.desk.seen.tables[0]!.troubles).toEqual([])
    student!.close()
    await room.desk.sees(({ tables: [table] }) => table!.troubles.length === 1)
    expect(room.desk.seen.tables[0]!.troubles).toEqual([{ trouble: 'away', seat: 0 }])
  })

  test('may be two, each with a key', async () => {
    const room = await open()
    await room.student()
    const assistant = room.visit<{ role: string }>(room.keys.assistant)
    expect((await assistant.sees(() => true)).role).toBe('teacher')
    await assistant.must({ act: 'start' })
    const record = await (await room.record(room.keys.assistant)).json()
    expect(record.entries).toEqual([
      { entry: 'led', by: 'assistant', act: { act: 'start' }, at: now },
    ])
  })

  test('deletes the class with everything, at once', async () => {
    const room = await open({ tables: 1 })
    const [student] = await begun(room, 1)
    const { match } = student!.seen.table!
    const gone = async (key: string) =>
      (await house.server.ask('POST', `/api/classes/${room.code}/delete`, { key })).status
    expect(await gone(student!.own.key)).toBe(403)
    expect(await gone(room.keys.projector)).toBe(403)
    expect(await gone(room.keys.teacher)).toBe(200)
    await until(() => student!.gone === 'deleted')
    expect((await house.server.ask('GET', `/api/classes/${room.code}`)).status).toBe(404)
    expect((await house.server.ask('GET', `/api/matches/${match}`)).status).toBe(404)
  })
})
