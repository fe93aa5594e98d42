import { describe, expect, it } from 'vitest'
import {
  Desk,
  type Audience,
  type Request,
  type Response,
  type Results,
  type Seat,
  type TaskName,
} from '../../../src/ai/index.ts'
import {
  emptyPlan,
  order,
  rejectPlan,
  SeededDice,
  type Plan,
  type World,
} from '../../../src/rules/index.ts'
import { jsonCopy } from '../../helpers/play.ts'
import { makerOf, powersOf, viewAt, WORLDS } from '../views.ts'
import { storyOf, type Known } from './../explain/asked.ts'

const NAMES = ['consul', 'counsellor:cautious', 'attache', 'flowchart', 'random']

/** A desk that knows the world of every scenario, by its name. */
function openDesk(): Desk {
  const desk = new Desk()
  WORLDS.forEach(([world, { scenario }], id) => {
    expect(desk.handle({ id, task: 'open', world, scenario })).toEqual({
      id,
      ok: true,
      result: null,
    })
  })
  return desk
}

const seatIn = (world: string, known: Known, power: number, more: Partial<Seat> = {}): Seat => ({
  world,
  power,
  position: known.position,
  facts: known.story,
  player: 'consul',
  seed: 'seed',
  simulations: 0,
  ...more,
})

const ownEars = (power: number): Audience => ({ reader: power, round: 0, ended: false, facts: [] })

/** The result of a request, as it comes out of a socket. */
function resultOf<Name extends TaskName>(desk: Desk, request: Request & { task: Name }) {
  const response = desk.handle(jsonCopy(request))
  if (!response.ok) throw new Error(`${response.trouble} ${response.detail}`)
  return jsonCopy(response.result) as Results[Name]
}

const [[name, world]] = WORLDS as [readonly [string, World]]
const story = storyOf(world, 'flowchart', 'desk')
const [opening] = story as [Known]
const later = story[3]!

/** Plans that a player gives in a match that it watches from the start. */
function plansOfWatcher(words: string, power: number): Plan[] {
  const player = makerOf(words)()
  return story.map((known) =>
    player.choose(viewAt(world, known, power), SeededDice.from('seed'), { simulations: 0 }),
  )
}

describe('A desk', () => {
  it.each(NAMES)('that was just opened plans like a %s that saw the whole match', (player) => {
    for (const power of powersOf(world)) {
      const plans = story.map((known, id) =>
        resultOf(openDesk(), {
          id,
          task: 'choose',
          seat: seatIn(name, known, power, { player }),
        }),
      )
      expect(plans).toEqual(plansOfWatcher(player, power))
    }
  })

  it('thinks as often as it is told to', () => {
    const desk = openDesk()
    const asked = (simulations: number) =>
      resultOf(desk, { id: 1, task: 'choose', seat: seatIn(name, later, 0, { simulations }) })
    expect(asked(200)).toEqual(
      resultOf(desk, {
        id: 1,
        task: 'choose',
        seat: seatIn(name, later, 0, { player: 'consul:200' }),
      }),
    )
  })

  it('[K1] looks at nothing that the power may not know', () => {
    const desk = openDesk()
    const { position, facts } = viewAt(world, later, 1)
    const fair = { ...later, position, facts }
    const plan = (known: Known) =>
      resultOf(desk, { id: 1, task: 'choose', seat: seatIn(name, known, 1) })
    expect(plan(later)).toEqual(plan(fair))
  })

  it.each(NAMES)('gives reasons for what a %s plans', (player) => {
    const desk = openDesk()
    for (const known of [opening, later]) {
      const seat = seatIn(name, known, 2, { player })
      const plan = resultOf(desk, { id: 1, task: 'choose', seat })
      const { how, orders } = resultOf(desk, {
        id: 2,
        task: 'explain',
        seat,
        plan: null,
        audience: ownEars(2),
      })
      expect(orders.map((one) => one.order)).toEqual(plan.orders)
      if (player === 'flowchart') expect(how).toBe('rules')
      if (player === 'random') expect(how).toBe('slip')
      if (player === 'consul') expect(how).toBe('searched')
    }
  })

  it('answers every other question about a seat', () => {
    const desk = openDesk()
    const seat = seatIn(name, later, 0)
    const plan = makerOf('random')().choose(viewAt(world, later, 0), SeededDice.from('x'), {
      simulations: 0,
    })
    const reasons = resultOf(desk, { id: 1, task: 'explain', seat, plan, audience: ownEars(0) })
    expect(reasons.how).toBe('given')
    const asked = order('exchange', { state: 0 })
    const audience = ownEars(0)
    expect(
      resultOf(desk, { id: 2, task: 'why-not', seat, plan, order: asked, audience }),
    ).toHaveProperty('refused')
    expect(resultOf(desk, { id: 3, task: 'advise', seat, mode: 'hint' }).mode).toBe('hint')
    const review = resultOf(desk, { id: 4, task: 'review', seat, plan })
    expect(review.regret).toBeGreaterThanOrEqual(0)
    expect(rejectPlan(world, viewAt(world, later, 0).position, 0, review.bestPlan)).toBeNull()
  })

  it('[K1] [P7] tells others nothing before the plans are revealed, then what they saw', () => {
    const desk = openDesk()
    const round = later.position.round
    const seat = seatIn(name, later, 1)
    const plan = resultOf(desk, { id: 1, task: 'choose', seat })
    const [seen] = plan.orders
    const facts = [{ fact: 'order', power: 1, order: seen!, soft: 0, capital: 0, to: -1 }] as const
    const heard = (more: Partial<Audience>) =>
      resultOf(desk, {
        id: 2,
        task: 'explain',
        seat,
        plan,
        audience: { reader: 0, round, ended: false, facts: [...facts], ...more },
      })
    expect(heard({})).toMatchObject({ choice: null, orders: [] })
    const after = heard({ round: round + 1 })
    expect(after.orders.map(({ order }) => order)).toEqual([seen])
    expect(heard({ ended: true }).orders.map(({ order }) => order)).toEqual(plan.orders)
  })

  it('answers the same to the same request', () => {
    const request = (id: number): Request => ({
      id,
      task: 'explain',
      seat: seatIn(name, later, 0),
      plan: null,
      audience: ownEars(0),
    })
    expect(openDesk().handle(request(1))).toEqual(openDesk().handle(request(1)))
  })
})

describe('A desk says what is wrong', () => {
  const seat = seatIn(name, later, 0)
  const troubleOf = (request: Request): string => {
    const response = openDesk().handle(request)
    return response.ok ? 'none' : response.trouble
  }

  it.each<[string, Partial<Seat>]>([
    ['unknown-world', { world: 'nowhere' }],
    ['unknown-power', { power: 9 }],
    ['unknown-power', { power: -1 }],
    ['unknown-player', { player: 'grandmaster' }],
    ['match-over', { position: { ...later.position, ended: 1 } }],
  ])('%s', (trouble, wrong) => {
    expect(troubleOf({ id: 1, task: 'choose', seat: { ...seat, ...wrong } })).toBe(trouble)
  })

  it('illegal-plan', () => {
    const orders = [order('exchange', { state: 99 })]
    const plan = { ...emptyPlan(), orders }
    expect(troubleOf({ id: 1, task: 'review', seat, plan })).toBe('illegal-plan')
  })

  it('failed, with what broke, where a request breaks what nobody may break', () => {
    const broken = { ...seat, position: { ...later.position, soft: null as unknown as number[] } }
    const response = openDesk().handle({ id: 7, task: 'choose', seat: broken })
    expect(response).toMatchObject({ id: 7, ok: false, trouble: 'failed' })
  })
})

describe('A request', () => {
  const ask = (id: number): Request => ({
    id,
    task: 'choose',
    seat: seatIn(name, opening, 0, { player: 'minister' }),
  })
  /** Drives work for some slices, then to its end; how many slices it took. */
  function drive(desk: Desk, request: Request, meanwhile: (slice: number) => void) {
    const work = desk.attend(request)
    let slices = 0
    let step = work.next()
    for (; !step.done; step = work.next()) meanwhile(++slices)
    return { response: step.value, slices }
  }

  it('runs in slices', () => {
    expect(drive(openDesk(), ask(1), () => {}).slices).toBeGreaterThan(20)
  })

  it('that is cancelled stops at its next pause and says so', () => {
    for (const at of [1, 5]) {
      const desk = openDesk()
      const cancel = (): Response => desk.handle({ id: 2, task: 'cancel', request: 1 })
      const { response, slices } = drive(desk, ask(1), (slice) => {
        if (slice === at) expect(cancel()).toEqual({ id: 2, ok: true, result: null })
      })
      expect(response).toMatchObject({ id: 1, ok: false, trouble: 'cancelled' })
      expect(slices).toBe(at)
    }
  })

  it('is not touched when another one is cancelled, or one of its number was before', () => {
    const desk = openDesk()
    const whole = desk.handle(ask(1))
    desk.handle({ id: 2, task: 'cancel', request: 1 })
    const { response } = drive(desk, ask(1), (slice) => {
      if (slice === 1) desk.handle({ id: 4, task: 'cancel', request: 3 })
    })
    expect(response).toEqual(whole)
  })
})
