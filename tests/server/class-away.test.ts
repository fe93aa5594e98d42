import { expect, test } from 'vitest'
import { begun, classServer } from './class-people.ts'

const MINUTE = 60_000
let now = 1_790_000_000_000
const { open } = classServer({ now: () => now })

const EXCHANGE = { order: 'exchange', state: 'kazakhstan' } as const

interface Line {
  engine: { transport: { ws: { terminate(): void } } }
}

test('Whoever closes the lid for ten minutes finds everything, and goes on in the round that is on', async () => {
  const room = await open({ tables: 1, perSeat: 1, seconds: 240 })
  const [ann, ben] = await begun(room, 2)
  await ann!.must({ act: 'propose', round: 1, order: EXCHANGE })
  await ben!.must({ act: 'say', to: 0, phrase: 'greet' })
  const { you, team, talk } = await ann!.sees((view) => view.talk.length === 1)
  // The device sleeps: its line is cut without a word, and it does not come back by itself.
  ann!.socket.io.reconnection(false)
  ;(ann!.socket.io as unknown as Line).engine.transport.ws.terminate()
  await room.desk.sees(({ people }) => !people[0]!.there)
  for (const round of [2, 3]) {
    now += 4 * MINUTE + 1
    await room.desk.sees(({ tables }) => tables[0]!.round === round)
  }
  now += 2 * MINUTE
  ann!.view = null
  ann!.socket.connect()
  const back = await ann!.sees(() => true)
  expect(back).toMatchObject({ you, team, talk })
  expect(back.table).toMatchObject({ round: 3, phase: 'planning', deadline: now + 2 * MINUTE })
  // What had been drafted was given; only what had not been drafted is a computer's.
  const record = await (await room.record()).json()
  expect(record.tables[0].rounds[1].plans[0].orders).toEqual([EXCHANGE])
  await ann!.must({ act: 'propose', round: 3, order: { ...EXCHANGE, state: 'kyrgyzstan' } })
  await ann!.must({ act: 'commit', round: 3, revision: 1 })
  await ann!.sees(({ table }) => table!.seats[0]!.committed)
})
