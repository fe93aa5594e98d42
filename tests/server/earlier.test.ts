/** What earlier programs kept is gone on with. */
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, expect, test } from 'vitest'
import { Api } from '../../src/net/api.ts'
import { endSessions, got, playRound, sitDown, watch, type Place } from '../net/table.ts'
import { begun, Classroom } from './class-people.ts'
import { cleanUp, start, temporaryFolder } from './start.ts'

const PERSON = { kind: 'person' } as const

afterAll(cleanUp)

/** Undoes step 3: no classes, and matches that are never held. */
const BEFORE_CLASSES = [
  'DROP INDEX matches_class',
  'ALTER TABLE matches DROP COLUMN class',
  'ALTER TABLE matches DROP COLUMN held',
  'DROP TABLE entries',
  'DROP TABLE classes',
]

/** Makes a database what it was before step 2: no positions, no plans, drafts without choices. */
function ageDatabase(folder: string): void {
  const database = new Database(join(folder, 'multivector.db'))
  for (const sql of BEFORE_CLASSES) database.exec(sql)
  database.exec('ALTER TABLE rounds DROP COLUMN position')
  database.exec('ALTER TABLE rounds DROP COLUMN plans')
  database.exec('DELETE FROM migrations WHERE step >= 2')
  const kept = database.prepare('SELECT state, seats FROM matches').get() as Record<string, string>
  const state = JSON.parse(kept['state']!)
  delete state.G.lastPlans
  state.G.drafts = state.G.drafts.map(() => [])
  const seats = JSON.parse(kept['seats']!)
  for (const seat of seats) delete seat.handicap
  const text = [state, seats].map((each) => JSON.stringify(each))
  database.prepare('UPDATE matches SET state = ?, seats = ?').run(...text)
  database.close()
}

test('A match from before rounds were kept whole is gone on with, and its later rounds are told', async () => {
  const folder = temporaryFolder()
  const before = await start({ folder })
  const seats = [PERSON, PERSON, PERSON]
  const wish = { scenario: 'first-steps', seats, timer: null }
  const { code, match } = await got(new Api(`${before.url}/`).openTable(wish))
  await before.close()
  ageDatabase(folder)
  const server = await start({ folder })
  const place: Place = { server, api: new Api(`${server.url}/`), code: code!, match }
  const { sessions } = await sitDown(place, [0, 1, 2])
  await playRound(sessions)
  const late = await watch(place)
  expect(late.snapshot()).toMatchObject({ round: 2, played: 0 })
  await playRound(sessions, { others: [late] })
  expect(late.historyOf().map(({ round }) => round)).toEqual([2])
  expect((await watch(place)).historyOf()).toHaveLength(1)
  endSessions()
  await server.close()
})

/** Makes drafts of classes what they were before their changes could be taken back. */
function ageDrafts(folder: string): void {
  const database = new Database(join(folder, 'multivector.db'))
  const kept = database.prepare('SELECT state FROM classes').get() as Record<string, string>
  const state = JSON.parse(kept['state']!)
  for (const { draft } of state.tables.flatMap(({ seats }: { seats: unknown[] }) => seats)) {
    delete draft.steps
    delete draft.undone
  }
  database.prepare('UPDATE classes SET state = ?').run(JSON.stringify(state))
  database.close()
}

test('A lesson from before drafts had steps is gone on with', async () => {
  const folder = temporaryFolder()
  const before = await start({ folder })
  const room = await Classroom.open(before, { tables: 1, perSeat: 1, seconds: null })
  const [student] = await begun(room, 1)
  const order = { order: 'exchange', state: 'kazakhstan' } as const
  await student!.must({ act: 'propose', round: 1, order })
  room.close()
  await before.close()
  ageDrafts(folder)
  const server = await start({ folder, port: before.port })
  const again = await room.enter(student!.own)
  expect(again.seen.draft!.lines).toHaveLength(1)
  expect(await again.refusal({ act: 'undo', round: 1 })).toBe('nothing-to-undo')
  await again.must({ act: 'propose', round: 1, order })
  await again.must({ act: 'undo', round: 1 })
  await again.sees(({ draft }) => draft!.lines.length === 1)
  room.close()
  await server.close()
})
