import { afterAll, beforeAll, expect, test } from 'vitest'
import { compileWorld } from '../../src/rules/index.ts'
import { shortened } from '../../src/class/index.ts'
import { idlePlan, SCENARIOS } from '../match/table.ts'
import { Classroom, type Admitted, type Student } from './class-people.ts'
import {
  cleanUp,
  leave,
  refuseDefects,
  start,
  stockClient,
  until,
  type StockClient,
  type TestServer,
} from './start.ts'

const ROUNDS = 6
const WORLD = compileWorld(structuredClone(shortened(SCENARIOS.default, ROUNDS)))

let server: TestServer

beforeAll(async () => {
  server = await start()
})
afterAll(async () => {
  await server.close()
  refuseDefects(server)
  cleanUp()
})

/** Somebody who plays with a client of boardgame.io and nothing else. */
interface Program {
  own: Admitted
  seat: number
  client: StockClient
}

async function join(room: Classroom): Promise<Admitted> {
  const { body } = await server.ask('POST', `/api/classes/${room.code}/join`, {})
  return body as Admitted
}

async function placeOf(room: Classroom, key: string) {
  const response = await room.record(key, 'place')
  return (await response.json()) as { seat: number; match: string; place: string }
}

async function sitDown(room: Classroom, own: Admitted): Promise<Program> {
  const { match, seat } = await placeOf(room, own.key)
  const client = stockClient(server.url, match, seat, own.key)
  await until(() => client.getState())
  return { own, seat, client }
}

/** Has everybody who can move do so; who shares a seat is refused and it does no harm. */
function playRound(programs: readonly Program[]): void {
  for (const { client, seat } of programs) {
    const { G, ctx } = client.getState()!
    if (ctx.gameover !== undefined || G.committed[seat]) continue
    client.moves['commit']!(idlePlan(WORLD, G, seat))
  }
}

test('A lesson: 30 people at four tables, six rounds, with all that can happen in one', async () => {
  const room = await Classroom.open(
    server,
    { tables: 4, perSeat: 3, seconds: 300 },
    { scenario: SCENARIOS.default.id, rounds: ROUNDS },
  )
  const screen = await room.projector()
  // The students come in among the programs.
  const students: Student[] = []
  const joined: Admitted[] = []
  for (let person = 0; person < 30; person++) {
    if (person % 5 === 0) students.push(await room.student())
    else joined.push(await join(room))
  }
  await room.desk.must({ act: 'start' })
  await room.desk.sees(({ tables }) => tables.every(({ phase }) => phase === 'planning'))
  let programs = await Promise.all(joined.map((own) => sitDown(room, own)))
  /** Ends a round wherever it is not over yet. */
  const finish = async (number: number): Promise<void> => {
    for (let table = 0; table < 4; table++) {
      await room.desk.do({ act: 'advance', table, round: number })
    }
  }
  /** Waits until each table is in a round, unless its match has collapsed before. */
  const round = (number: number) =>
    room.desk.sees(({ tables }) =>
      tables.every((table) => table.phase === 'ended' || table.round === number),
    )

  // Two tabs are closed, and come back by their four characters.
  for (const student of students.splice(0, 2)) {
    student.close()
    const { back } = student.own
    const { body } = await server.ask('POST', `/api/classes/${room.code}/rejoin`, { back })
    students.push(await room.enter(body))
  }
  playRound(programs)
  await finish(1)
  await round(2)

  // Somebody comes late, and somebody else moves to another table.
  const late = await room.student()
  expect(late.seen.team).not.toBeNull()
  const moved = programs.at(-1)!
  const to = { table: 0, seat: 0 }
  await room.desk.must({ act: 'set', settings: { perSeat: 6 } })
  await room.desk.must({ act: 'move', person: moved.own.person, ...to })
  leave(moved.client)
  programs = [...programs.slice(0, -1), await sitDown(room, moved.own)]
  playRound(programs)
  await finish(2)
  await round(3)

  // A pause, and a table that goes back and plays the round again.
  await room.desk.must({ act: 'pause' })
  await screen.sees(({ tables }) => tables.every(({ phase }) => phase === 'held'))
  await room.desk.must({ act: 'rewind', table: 2 })
  await room.desk.sees(({ tables }) => tables[2]!.round === 2)
  await room.desk.must({ act: 'resume' })
  await finish(2)
  await round(3)

  // Freeze and poll.
  await room.desk.must({ act: 'poll', question: 'Who will win?', choices: ['Japan', 'China'] })
  for (const student of students) {
    const { poll } = await student.sees((view) => view.poll)
    await student.must({ act: 'vote', poll: poll!.number, answer: { choice: 0 } })
  }
  await room.desk.must({ act: 'close-poll' })
  await screen.sees(({ poll }) => poll?.spread && poll.spread.answered > 0)
  await room.desk.must({ act: 'resume' })

  // One seat is played by a computer for the rest.
  await room.desk.must({ act: 'computer', table: 3, seat: 1, player: 'flowchart' })
  for (let number = 3; number <= ROUNDS; number++) {
    await until(() =>
      programs.every(({ client }) => {
        const { G, ctx } = client.getState()!
        return ctx.gameover !== undefined || G.position.round === number
      }),
    )
    playRound(programs)
    await finish(number)
    if (number < ROUNDS) await round(number + 1)
  }
  const { scores } = await room.desk.sees((view) => view.class.phase === 'ended')
  expect(scores).toHaveLength(12)
  for (const student of students) await student.sees((view) => view.scores)

  // What everybody takes home adds up.
  const record = await (await room.record()).json()
  for (const { table, seat, points } of scores) {
    const facts = record.tables[table].rounds.flatMap((each: { facts: unknown[] }) => each.facts)
    const gains = facts.filter(
      (fact: { fact: string; what?: string; power?: number }) =>
        fact.fact === 'changed' && fact.what === 'points' && fact.power === seat,
    )
    expect(gains.reduce((sum: number, { by }: { by: number }) => sum + by, 0)).toBe(points)
  }
  for (const { client } of programs) leave(client)
  room.close()
})
