import { afterAll, beforeAll, expect, test } from 'vitest'
import { Api } from '../../src/net/api.ts'
import { RemoteSession } from '../../src/net/remote-session.ts'
import { begun, classrooms } from '../server/class-people.ts'
import { cleanUp, start, until, type TestServer } from '../server/start.ts'

let server: TestServer
const { open, close } = classrooms(() => server)

beforeAll(async () => {
  server = await start()
})
afterAll(async () => {
  close()
  await server.close()
  cleanUp()
})

test('A match that the teacher takes back a round goes on from there', async () => {
  const room = await open({ tables: 1, perSeat: 1, seconds: null })
  const [student] = await begun(room, 1)
  const { key } = student!.own
  const { match } = student!.seen.table!
  const opened = await RemoteSession.open({
    base: server.url,
    match: match!,
    seat: 0,
    credential: key,
    rounds: () => new Api(server.url).rounds(match!, key),
    shown: 0,
  })
  if (!opened.ok) throw new Error(opened.problems[0]!.code)
  const session = opened.value
  const plan = (state: string) => ({ orders: [{ order: 'exchange', state }], doctrine: 0 }) as const
  const play = async (state: string): Promise<void> => {
    session.commit(0, { ...plan(state), orders: [...plan(state).orders] })
    await until(() => session.snapshot().round === 2)
    session.markShown(1)
  }
  await play('kazakhstan')
  await room.desk.must({ act: 'rewind', table: 0, round: 2 })
  await until(() => session.snapshot().round === 1)
  expect(session.snapshot()).toMatchObject({ played: 0, shown: 0, phase: 'planning' })
  expect(session.historyOf()).toEqual([])
  await room.desk.must({ act: 'resume' })
  await student!.sees(({ table }) => table!.phase === 'planning')
  await play('kyrgyzstan')
  expect(session.historyOf()).toHaveLength(1)
  expect(session.historyOf()[0]!.plans[0]).toEqual(plan('kyrgyzstan'))
  session.destroy()
})
