/** How much is sent to whom of a class: a school's line is narrow, and all share it. */
import { expect, test } from 'vitest'
import { begun, classServer, type Visitor } from './class-people.ts'

const { open } = classServer()

const EXCHANGE = { order: 'exchange', state: 'kazakhstan' } as const

const bytesOf = ({ texts }: Visitor<object>): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

test('Of a class of 60 at 20 tables, the desk is sent no more than what is new', async () => {
  const room = await open({ tables: 20, perSeat: 1, seconds: null })
  const screen = await room.projector()
  const costOf = async (what: string, act: () => Promise<unknown>): Promise<number> => {
    const before = [bytesOf(room.desk), bytesOf(screen)] as const
    await act()
    const [desk, wall] = [bytesOf(room.desk) - before[0], bytesOf(screen) - before[1]]
    process.stdout.write(`${what}: ${desk} bytes to the desk, ${wall} to the projector\n`)
    return desk
  }
  const areHere = (count: number) =>
    room.desk.sees(({ people }) => people.filter(({ there }) => there).length === count)
  const [first] = await room.students(58)
  await areHere(58)
  const one = await costOf('The 59th student comes in', async () => {
    await room.student()
    await areHere(59)
  })
  expect(one).toBeLessThan(3000)
  const start = await costOf('The last one comes in, and the lesson begins', async () => {
    await begun(room, 1)
    await room.desk.sees(({ tables }) => tables.every(({ phase }) => phase === 'planning'))
  })
  expect(start).toBeLessThan(40_000)
  const said = await costOf('A team proposes an order', async () => {
    await first!.must({ act: 'propose', round: 1, order: EXCHANGE })
    await room.desk.sees(({ tables: [table] }) => table!.drafts[0]!.lines === 1)
  })
  expect(said).toBeLessThan(1500)
  process.stdout.write(`All of it: ${bytesOf(room.desk)} bytes to the desk\n`)
})
