import { describe, expect, test } from 'vitest'
import type { TeacherAct } from '../../src/class/index.ts'
import { ALLOWANCES } from '../../src/server/limits.ts'
import {
  begun,
  classrooms,
  classServer,
  type Student,
  type Visitor,
} from '../server/class-people.ts'
import { start, until } from '../server/start.ts'

const house = classServer()
const { open } = house

/** Every act of a teacher, once: the compiler asks for what is missing. */
const TEACHER_ACTS: { [Name in TeacherAct['act']]: Extract<TeacherAct, { act: Name }> } = {
  start: { act: 'start' },
  pause: { act: 'pause' },
  resume: { act: 'resume', table: 0 },
  extend: { act: 'extend', seconds: 30 },
  advance: { act: 'advance' },
  end: { act: 'end' },
  rewind: { act: 'rewind', table: 0 },
  move: { act: 'move', person: 0, table: 0, seat: 2 },
  balance: { act: 'balance' },
  captain: { act: 'captain', person: 0 },
  rename: { act: 'rename', person: 0 },
  mute: { act: 'mute', person: 0, muted: true },
  remove: { act: 'remove', person: 0 },
  readmit: { act: 'readmit', person: 0 },
  computer: { act: 'computer', table: 0, seat: 0, player: 'flowchart' },
  set: { act: 'set', settings: { talk: 'free' } },
  tell: { act: 'tell', text: 'x' },
  poll: { act: 'poll', question: 'x', choices: null },
  'close-poll': { act: 'close-poll' },
  'drop-poll': { act: 'drop-poll' },
}

const EXCHANGE = { order: 'exchange', state: 'kazakhstan' } as const

describe('What a teacher does', () => {
  test('nobody else can do: each try is refused, counted and logged, and changes nothing', async () => {
    const room = await open({ tables: 1, perSeat: 2, seconds: 60 })
    const [student] = await begun(room, 4)
    const other = await open({ tables: 1 })
    const screen = await room.projector()
    const stranger = room.visit<object>(null)
    const intruder = room.visit<object>(other.keys.teacher)
    await until(() => stranger.socket.connected && intruder.socket.connected)
    expect(await intruder.enter()).toMatchObject({ ok: false })
    const before = JSON.stringify({ ...room.desk.seen, refused: 0 })
    const tries: Visitor<never>[] = [student!, screen, stranger, intruder] as never
    for (const act of Object.values(TEACHER_ACTS)) {
      for (const visitor of tries) expect(await visitor.refusal(act)).toBe('teacher-only')
    }
    const acts = Object.keys(TEACHER_ACTS).length
    await room.desk.sees(({ refused }) => refused === 2 * acts)
    expect(JSON.stringify({ ...room.desk.seen, refused: 0 })).toBe(before)
    const logged = house.server.logged.filter((line) => line.includes('teacher act refused'))
    expect(logged).toHaveLength(tries.length * acts)
    for (const line of logged) {
      const { msg: _, level: __, time: ___, ...told } = JSON.parse(line)
      expect(Object.keys(told)).toEqual(['act', 'role'])
    }
  })

  test('and what students do, no teacher and no projector can', async () => {
    const room = await open({ tables: 1, perSeat: 1 })
    await begun(room, 1)
    const screen = await room.projector()
    const act = { act: 'propose', round: 1, order: EXCHANGE } as const
    expect(await room.desk.refusal(act)).toBe('student-only')
    expect(await screen.refusal(act)).toBe('student-only')
    const stranger = room.visit<object>(null)
    await until(() => stranger.socket.connected)
    expect(await stranger.refusal(act)).toBe('not-entered')
  })

  test('who sits where is not changed by the match’s own requests', async () => {
    const room = await open({ tables: 1, perSeat: 1 })
    const [student] = await begun(room, 2)
    const { match } = student!.seen.table!
    const { key: credential } = student!.own
    for (const [path, body] of [
      ['seats/0/leave', { credential }],
      ['seats/0/computer', { credential, player: 'minister' }],
      ['seats/1/computer', { credential, player: 'flowchart' }],
      ['seats/2/person', { credential }],
      ['rematch', { credential }],
    ] as const) {
      const answer = await house.server.ask('POST', `/api/matches/${match}/${path}`, body)
      expect([answer.status, answer.body.problems[0].code]).toEqual([403, 'class-decides'])
    }
  })
})

describe('No byte that is sent to a student', () => {
  test('names anybody of another team, or holds their drafts, talk or keys', async () => {
    const room = await open({
      ...{ tables: 2, perSeat: 2, seconds: null, names: 'free', talk: 'free' },
    })
    const names = Array.from({ length: 12 }, (_, person) => `Person-${person}-x`)
    const students: Student[] = []
    for (const name of names) students.push(await room.student(name))
    const screen = await room.projector()
    await room.desk.must({ act: 'start' })
    for (const student of students) await student.sees(({ table }) => table?.phase === 'planning')
    for (const [person, student] of students.entries()) {
      await student.must({
        act: 'propose',
        round: 1,
        order: EXCHANGE,
        reason: `Reason-${person}-x`,
      })
      const to = (student.seen.team!.seat + 1) % 3
      await student.must({ act: 'say', to, text: `Word-${person}-x` })
      await student.do({ act: 'offer', round: 1, to, deal: { deal: 'no-pressure', bound: 'both' } })
    }
    for (const student of students) await student.sees(({ draft }) => draft!.lines.length === 2)
    const placeOf = (person: number) => students[person]!.seen.team!
    for (const [person, student] of students.entries()) {
      const own = placeOf(person)
      const heard = student.texts.join('\n')
      for (const other of students.keys()) {
        const { table, seat } = placeOf(other)
        const isMate = table === own.table && seat === own.seat
        const spoke = table === own.table && (seat + 1) % 3 === own.seat
        expect(heard.includes(`Person-${other}-x`)).toBe(isMate)
        expect(heard.includes(`Reason-${other}-x`)).toBe(isMate)
        expect(heard.includes(`Word-${other}-x`)).toBe(isMate || spoke)
        expect(heard).not.toContain(students[other]!.own.key)
        if (other !== person) expect(heard).not.toContain(`"${students[other]!.own.back}"`)
      }
      for (const key of Object.values(room.keys)) expect(heard).not.toContain(key)
    }
    const shown = screen.texts.join('\n')
    expect(shown).not.toMatch(/Person-|Reason-|Word-/)
    // What is kept of keys is not told either.
    for (const visitor of [...students, screen, room.desk]) {
      expect(visitor.texts.join('\n')).not.toMatch(/[0-9a-f]{64}/)
    }
    // Whoever only watches the match hears of no names.
    const seen = await house.server.ask('GET', `/api/matches/${students[0]!.seen.table!.match}`)
    expect(JSON.stringify(seen.body)).not.toContain('Person-')
  })
})

describe('What the projector shows', () => {
  test('has no word in it that a student made up', async () => {
    const room = await open({ tables: 1, perSeat: 1 })
    const [student] = await begun(room, 1)
    const screen = await room.projector()
    await room.desk.must({ act: 'poll', question: 'Next?', choices: null })
    const { number } = (await student!.sees(({ poll }) => poll)).poll!
    const vote = (order: object) => ({ act: 'vote', poll: number, answer: { orders: [order] } })
    for (const order of [
      { order: 'visit', state: 'rude-word' },
      { order: 'deal', project: 'rude-word' },
      { order: 'deal', state: 'kazakhstan' },
    ]) {
      expect(await student!.refusal(vote(order))).toBe('unknown-order')
    }
    expect(await student!.refusal(vote({ ...EXCHANGE, project: 'rude-word' }))).toBeNull()
    await room.desk.must({ act: 'close-poll' })
    await screen.sees(({ poll }) => poll?.spread?.shares[0])
    expect(screen.texts.join()).not.toContain('rude-word')
  })
})

describe('Nonsense', () => {
  test('is refused and ends nothing', async () => {
    const room = await open({ tables: 1 })
    const [student] = await begun(room, 1)
    const deep = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`)
    const messages: unknown[] = [
      ...[null, 7, 'start', [], {}, deep, { act: 'constructor' }, { act: '__proto__' }],
      { act: 'propose' },
      { act: 'propose', round: 1, order: { order: 'visit', state: '__proto__' } },
      { act: 'propose', round: 1, order: { ...EXCHANGE, extra: 1 } },
      { act: 'propose', round: 1.5, order: EXCHANGE },
      { act: 'propose', round: 1, order: EXCHANGE, reason: 'x'.repeat(141) },
      { act: 'propose', round: 1, order: EXCHANGE, reason: 'a\u202eb' },
      { act: 'withdraw', round: 1, line: -1 },
      { act: 'say', to: 1, phrase: 'greet', text: 'both' },
      { act: 'vote', poll: 1, answer: { choice: 1, orders: [] } },
      { act: 'start', table: 0 },
    ]
    for (const message of messages) {
      expect(await student!.refusal(message as never)).toBe('bad-message')
    }
    const { socket } = student!
    expect(await socket.emitWithAck('do')).toMatchObject({ ok: false })
    expect(await socket.emitWithAck('do', { act: 'leave' }, { act: 'leave' })).toMatchObject({
      ok: false,
    })
    expect(await socket.emitWithAck('shout', 'x')).toMatchObject({ ok: false })
    expect(await socket.emitWithAck('enter', { code: room.code })).toMatchObject({ ok: false })
    await student!.must({ act: 'propose', round: 1, order: EXCHANGE })
  })

  test('gets no further than drafts, talk and agreements have room for', async () => {
    const room = await open({ tables: 1, perSeat: 1, seconds: null })
    const [student] = await begun(room, 1)
    const propose = { act: 'propose', round: 1, order: EXCHANGE } as const
    for (let line = 0; line < 12; line++) await student!.must(propose)
    expect(await student!.refusal(propose)).toBe('draft-full')
    for (let change = 12; change < 300; change++) {
      await student!.must({ act: 'reorder', round: 1, line: 0, to: change % 12 })
    }
    expect(await student!.refusal({ act: 'reorder', round: 1, line: 0, to: 1 })).toBe(
      'too-much-said',
    )
    const deal = { deal: 'no-pressure', bound: 'to' } as const
    const offer = { act: 'offer', round: 1, to: 1, deal } as const
    for (let made = 0; made < 12; made++) await student!.must(offer)
    expect(await student!.refusal(offer)).toBe('too-much-said')
  })
})

describe('Limits', () => {
  test('hold one who is too busy, but not the class', async () => {
    const limited = await start({ allowances: ALLOWANCES })
    const rooms = classrooms(() => limited)
    const room = await rooms.open({ tables: 1, perSeat: 2, seconds: null })
    const [busy, calm] = await begun(room, 2)
    const refusals = await Promise.all(
      Array.from({ length: ALLOWANCES['class-act'].points + 10 }, () =>
        busy!.refusal({ act: 'take-back', round: 1 }),
      ),
    )
    expect(refusals).toContain('too-many-requests')
    await calm!.must({ act: 'propose', round: 1, order: EXCHANGE })
    await room.desk.must({ act: 'pause' })
    rooms.close()
    await limited.close()
  })

  test('hold whoever tries out codes of classes and of places', async () => {
    const limited = await start({
      allowances: { ...ALLOWANCES, 'table-code': { points: 5, duration: 60 } },
    })
    const rooms = classrooms(() => limited)
    const room = await rooms.open({ tables: 1 })
    const student = await room.student()
    for (let wrong = 0; wrong < ALLOWANCES['seat-code'].points; wrong++) {
      const { status } = await limited.ask('POST', `/api/classes/${room.code}/rejoin`, {
        back: 'AAAA',
      })
      expect(status).toBe(403)
    }
    const { status } = await limited.ask('POST', `/api/classes/${room.code}/rejoin`, {
      back: student.own.back,
    })
    expect(status).toBe(429)
    const guesser = room.visit<object>(null)
    await until(() => guesser.socket.connected)
    const tried: unknown[] = []
    for (let guess = 0; guess < 7; guess++) {
      const entering = { code: 'AAAAAA', key: 'x'.repeat(32) }
      const { problems } = await guesser.socket.emitWithAck('enter', entering)
      tried.push(problems[0].code)
    }
    expect(tried).toEqual([
      ...Array.from({ length: 5 }, () => 'unknown-class'),
      ...Array.from({ length: 2 }, () => 'too-many-requests'),
    ])
    rooms.close()
    await limited.close()
  })
})
