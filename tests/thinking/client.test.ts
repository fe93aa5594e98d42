import { describe, expect, it } from 'vitest'
import { Desk, type Request, type Seat } from '../../src/ai/index.ts'
import { startThinking, type WorkerLike } from '../../src/thinking/client.ts'
import { rejectPlan, SeededDice, startMatch } from '../../src/rules/index.ts'
import { WORLDS } from '../ai/views.ts'

/** A worker that works in this very process: slices take turns with messages, as in the real one. */
function workerHere(): WorkerLike & { fail(message: string): void; messages: Request[] } {
  const desk = new Desk()
  const messages: Request[] = []
  let tell: (event: { data: unknown }) => void = () => {}
  let fail: (event: { message: string }) => void = () => {}
  const finish = async (request: Request): Promise<void> => {
    const work = desk.attend(request)
    let step = work.next()
    for (; !step.done; step = work.next()) await new Promise((go) => setTimeout(go, 0))
    tell({ data: structuredClone(step.value) })
  }
  return {
    messages,
    postMessage(message) {
      const request = structuredClone(message) as Request
      messages.push(request)
      setTimeout(() => void finish(request), 0)
    },
    addEventListener(type: 'message' | 'error', listener: (event: never) => void) {
      if (type === 'message') tell = listener as typeof tell
      else fail = listener as typeof fail
    },
    terminate: () => {
      tell = () => {}
    },
    fail: (message) => fail({ message }),
  }
}

const [, world] = WORLDS[0]!
const seat = (player: string): Seat => ({
  world: 'default',
  power: 0,
  position: startMatch(world, SeededDice.from('client')),
  facts: [],
  player,
  seed: 'x',
  simulations: 0,
})

function started() {
  const worker = workerHere()
  const thinking = startThinking(worker)
  const open = thinking.ask('open', { world: 'default', scenario: world.scenario })
  return { worker, thinking, open }
}

describe('The thinking process', () => {
  it('answers each request with its own result', async () => {
    const { thinking, open } = started()
    expect((await open.answer).ok).toBe(true)
    const asked = ['consul', 'minister', 'random'].map((player) =>
      thinking.ask('choose', { seat: seat(player) }),
    )
    for (const { answer } of asked) {
      const found = await answer
      if (!found.ok) throw new Error(found.trouble)
      expect(rejectPlan(world, seat('consul').position, 0, found.result)).toBeNull()
    }
  })

  it('gives up a request that is cancelled, and no other', async () => {
    const { thinking, open } = started()
    await open.answer
    const [given, kept] = [1, 2].map(() => thinking.ask('choose', { seat: seat('minister') }))
    given!.cancel()
    expect(await given!.answer).toMatchObject({ ok: false, trouble: 'cancelled' })
    expect((await kept!.answer).ok).toBe(true)
  })

  it('has nothing to cancel once it has answered', async () => {
    const { worker, thinking, open } = started()
    await open.answer
    const asked = thinking.ask('choose', { seat: seat('consul') })
    await asked.answer
    asked.cancel()
    expect(worker.messages.some(({ task }) => task === 'cancel')).toBe(false)
  })

  it('answers with trouble instead of throwing', async () => {
    const { thinking } = started()
    const nowhere = { ...seat('consul'), world: 'nowhere' }
    const { answer } = thinking.ask('choose', { seat: nowhere })
    expect(await answer).toMatchObject({ ok: false, trouble: 'unknown-world' })
  })

  it('answers all that is open when it breaks down or is closed', async () => {
    const { worker, thinking } = started()
    const broken = thinking.ask('choose', { seat: seat('minister') })
    worker.fail('out of memory')
    expect(await broken.answer).toMatchObject({ trouble: 'failed', detail: 'out of memory' })
    const closed = thinking.ask('choose', { seat: seat('minister') })
    thinking.close()
    expect(await closed.answer).toMatchObject({ ok: false, trouble: 'cancelled' })
  })
})
