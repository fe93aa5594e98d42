import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  withHandicaps,
  writeAnswer,
  type Session,
  type ThinkRequest,
  type Thinker,
} from '../../../src/match/session/index.ts'
import { order, SeededDice, type Fact } from '../../../src/rules/index.ts'
import { SCENARIOS } from '../table.ts'
import { COMPUTER, drawn, idle, inline, nobody, open, PERSON, planFor, play } from './play.ts'

/** boardgame.io writes refused moves to the console; a session makes none. */
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
afterEach(() => {
  const refused = vi.mocked(console.error).mock.calls
  vi.restoreAllMocks()
  if (refused.length > 0) throw new Error(`boardgame.io refused a move: ${refused.join(', ')}`)
})

const positionsOf = (session: Session): string =>
  JSON.stringify([-1, ...session.setup.seats.keys()].map((seat) => session.viewOf(seat).position))

describe('A session', () => {
  test.each(['default', 'small', 'large'] as const)(
    'plays the %s scenario to its end',
    async (name) => {
      const session = open({ scenario: name })
      await play(session)
      const { played, outcome, phase, round } = session.snapshot()
      expect(outcome).toMatchObject({ winners: expect.any(Array) })
      expect(played).toBe(round)
      expect(phase).toBe('reveal-ready')
      session.markShown(played)
      expect(session.snapshot().phase).toBe('over')
    },
  )

  test('is repeated by its seed and plans', async () => {
    const twice = [open({ seed: 'x' }), open({ seed: 'x' }), open({ seed: 'y' })]
    for (const session of twice) await play(session, 3)
    const [first, again, other] = twice.map(positionsOf)
    expect(again).toBe(first)
    expect(other).not.toBe(first)
  })

  test('stays apart from other sessions of the same scenario and seed', () => {
    const [one, other] = [open(), open()]
    one.commit(0, idle(one.viewOf(0)))
    expect(one.snapshot().committed).toEqual([true, false, false])
    expect(other.snapshot().committed).toEqual([false, false, false])
    other.commit(1, idle(other.viewOf(1)))
    expect(one.snapshot().committed).toEqual([true, false, false])
  })

  test('needs as many seats as there are powers', () => {
    expect(() => open({ seats: [PERSON, COMPUTER] })).toThrow('2 seats for 3 powers')
  })

  test('tells its listeners of each change, until they leave', () => {
    const session = open()
    let heard = 0
    const leave = session.subscribe(() => heard++)
    const before = session.snapshot()
    expect(session.snapshot()).toBe(before)
    session.commit(0, idle(session.viewOf(0)))
    expect(heard).toBe(1)
    expect(session.snapshot()).not.toBe(before)
    expect(session.snapshot()).toBe(session.snapshot())
    leave()
    session.takeBack(0)
    expect(heard).toBe(1)
  })

  test('takes nothing more once the match has ended', async () => {
    const session = open({ scenario: 'small' })
    await play(session)
    const before = positionsOf(session)
    const plan = { orders: [], doctrine: 0 } as const
    expect(session.commit(0, { ...plan, orders: [] })).toEqual({ code: 'match-over', order: -1 })
    session.takeBack(0)
    await session.think()
    expect(positionsOf(session)).toBe(before)
  })
})

describe('People', () => {
  test('may change their plans until the last one has committed', () => {
    const session = open()
    const plan = drawn(session.viewOf(0), SeededDice.from('plan'))
    session.commit(0, plan)
    session.commit(1, idle(session.viewOf(1)))
    expect(session.planOf(0)).toEqual(plan)
    session.takeBack(0)
    expect(session.planOf(0)).toBeNull()
    expect(session.draftOf(0)).toEqual(plan)
    session.commit(2, idle(session.viewOf(2)))
    expect(session.snapshot().round).toBe(1)
    session.commit(0, idle(session.viewOf(0)))
    expect(session.snapshot()).toMatchObject({ round: 2, committed: [false, false, false] })
    expect(session.draftOf(0)).toBeNull()
  })

  test('are told why a plan is refused, which changes nothing', () => {
    const session = open()
    const survey = { order: 'survey', state: SCENARIOS.default.states[1]!.id } as const
    const twice = { ...idle(session.viewOf(0)), orders: [survey, survey] }
    expect(session.commit(0, twice)).toEqual({ code: 'duplicate-order', order: 0 })
    expect(session.snapshot().committed[0]).toBe(false)
    expect(session.commit(0, idle(session.viewOf(0)))).toBeNull()
  })

  test('keep drafts, legal or not, of which later changes are no part', () => {
    const session = open()
    const draft = { orders: [{ order: 'grant' as const }], doctrine: 1 as const }
    session.keepDraft(1, draft)
    draft.orders.pop()
    expect(session.draftOf(1)).toEqual({ orders: [{ order: 'grant' }], doctrine: 1 })
    session.keepDraft(1, null)
    expect(session.draftOf(1)).toBeNull()
  })

  test('see what their own power may know, and of others only who has committed', async () => {
    const session = open()
    await play(session, 2)
    session.commit(0, drawn(session.viewOf(0), SeededDice.from('plan')))
    const other = session.viewOf(1)
    expect(other.power).toBe(1)
    expect(other.position.hands[0]).toEqual([])
    expect(other.position.hands[1]).not.toEqual([])
    expect(session.viewOf(-1).position.hands).toEqual([[], [], []])
    expect(session.viewOf(1)).toBe(other)
  })
})

describe('Computers', () => {
  const solo = (thinker: Thinker) => open({ seats: [PERSON, COMPUTER, COMPUTER], thinker })

  test('play alone for whoever wants to watch', async () => {
    const session = open({ seats: [COMPUTER, COMPUTER, COMPUTER] })
    expect(session.snapshot().phase).toBe('thinking')
    await session.think()
    expect(session.snapshot()).toMatchObject({ played: 1, phase: 'reveal-ready' })
    await play(session)
    expect(session.snapshot().outcome).not.toBeNull()
  })

  test('think while people plan, and the round waits for both', async () => {
    const session = solo(inline)
    const thought = session.think()
    expect(session.snapshot()).toMatchObject({ thinking: [false, true, true], phase: 'planning' })
    await thought
    expect(session.snapshot()).toMatchObject({ thinking: [false, false, false], round: 1 })
    expect(session.snapshot().committed).toEqual([false, true, true])
    session.commit(0, idle(session.viewOf(0)))
    expect(session.snapshot().round).toBe(2)
  })

  test('are waited for once all people have committed', async () => {
    const session = solo(inline)
    session.commit(0, idle(session.viewOf(0)))
    expect(session.snapshot().phase).toBe('thinking')
    await session.think()
    expect(session.snapshot().round).toBe(2)
  })

  test('are asked with nothing that their power may not know', async () => {
    const asked: ThinkRequest[] = []
    const session = solo((request, signal) => {
      asked.push(structuredClone(request))
      return inline(request, signal)
    })
    await play(session, 3)
    expect(asked).toHaveLength(6)
    for (const { power, position, facts, earlier, seed } of asked) {
      for (const seen of [{ position, facts }, ...earlier]) {
        expect(seen.position.decks.flat()).toEqual([])
        expect(seen.position.callDeck).toEqual([])
        expect(seen.position.hands.filter((hand) => hand.length > 0)).toHaveLength(1)
        expect(seen.position.hands[power]).not.toEqual([])
        expect(seen.facts.every(({ to }: Fact) => to === -1 || to === power)).toBe(true)
      }
      expect(earlier.map((seen) => seen.position.round)).toEqual(
        Array.from({ length: position.round - 1 }, (_, index) => index + 1),
      )
      expect(seed).toMatch(/^-?\d+( -?\d+){3}$/)
    }
    expect(new Set(asked.map(({ seed }) => seed)).size).toBe(6)
  })

  test('are asked once at a time', async () => {
    let asked = 0
    const session = solo((request, signal) => {
      asked++
      return inline(request, signal)
    })
    await Promise.all([session.think(), session.think()])
    expect(asked).toBe(2)
  })

  test('stop thinking when they are told to, and begin anew when asked', async () => {
    let stopped = 0
    const hanging: Thinker = (_, signal) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          stopped++
          reject(new Error('stopped'))
        })
      })
    let thinker = hanging
    const session = solo((request, signal) => thinker(request, signal))
    const thought = session.think()
    session.cancelThinking()
    await thought
    expect(stopped).toBe(2)
    expect(session.snapshot()).toMatchObject({ thinking: [false, false, false], failures: [] })
    thinker = inline
    await session.think()
    expect(session.snapshot().committed).toEqual([false, true, true])
  })

  test('that found a plan too late are not heard', async () => {
    const answers: (() => void)[] = []
    const session = solo(
      (request) =>
        new Promise((resolve) => answers.push(() => resolve(idle(session.viewOf(request.power))))),
    )
    const thought = session.think()
    session.cancelThinking()
    for (const answer of answers) answer()
    await thought
    expect(session.snapshot().committed).toEqual([false, false, false])
  })

  test('whose seat got a plan from elsewhere meanwhile leave the next round alone', async () => {
    let answer = (): void => {}
    const session = open({
      seats: [PERSON, COMPUTER, PERSON],
      thinker: ({ power }) =>
        new Promise((resolve) => (answer = () => resolve(idle(session.viewOf(power))))),
    })
    const thought = session.think()
    for (const seat of [0, 1, 2]) session.commit(seat, idle(session.viewOf(seat)))
    answer()
    await thought
    expect(session.snapshot()).toMatchObject({ round: 2, committed: [false, false, false] })
    expect(session.snapshot().thinking).toEqual([false, false, false])
  })

  test('that fail are reported, and can be asked again', async () => {
    const thinkers: Thinker[] = [nobody, () => Promise.resolve({ orders: [], doctrine: 0 })]
    const session = solo((request, signal) =>
      (thinkers[request.power - 1] ?? inline)(request, signal),
    )
    await session.think()
    expect(session.snapshot().failures).toEqual([
      { code: 'thinker-failed', seat: 1, cause: 'Error: nobody thinks here' },
      { code: 'plan-refused', seat: 2, refusal: { code: 'agenda-missing', order: -1 } },
    ])
    thinkers.length = 0
    await session.think()
    expect(session.snapshot()).toMatchObject({ failures: [], committed: [false, true, true] })
  })

  test('stop when the session is destroyed, and nobody hears of it', async () => {
    let signalled = false
    const session = solo(
      (_, signal) => new Promise(() => signal.addEventListener('abort', () => (signalled = true))),
    )
    void session.think()
    let heard = false
    session.subscribe(() => (heard = true))
    session.destroy()
    expect([signalled, heard]).toEqual([true, false])
  })
})

describe('The history', () => {
  test('holds the boards before and after each round, and each reader’s facts', async () => {
    const session = open()
    expect(session.historyOf(0)).toEqual([])
    await play(session, 2)
    for (const seat of [-1, 0, 1, 2]) {
      const history = session.historyOf(seat)
      expect(history.map(({ round }) => round)).toEqual([1, 2])
      expect(session.historyOf(seat)).toBe(history)
      history.forEach(({ before, after, round }, index) => {
        expect([before.position.round, after.position.round]).toEqual([round, round + 1])
        expect([before.power, after.power]).toEqual([seat, seat])
        expect(after.facts.every(({ to }) => to === -1 || to === seat)).toBe(true)
        if (index > 0) expect(before).toBe(history[index - 1]!.after)
      })
      expect(history.at(-1)!.after).toBe(session.viewOf(seat))
    }
  })

  test('tells a reader its own plans, and everybody’s once the match has ended', async () => {
    const session = open({ scenario: 'small' })
    await play(session, 1)
    const present = (seat: number) => session.historyOf(seat)[0]!.plans.map((plan) => plan !== null)
    expect([present(-1), present(0), present(1)]).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ])
    await play(session)
    expect([present(-1), present(0)]).toEqual([
      [true, true],
      [true, true],
    ])
  })

  test('is ready to be revealed until it has been shown', async () => {
    const session = open()
    await play(session, 2)
    expect(session.snapshot()).toMatchObject({ phase: 'reveal-ready', shown: 0, played: 2 })
    session.markShown(1)
    expect(session.snapshot()).toMatchObject({ phase: 'reveal-ready', shown: 1 })
    session.markShown(9)
    expect(session.snapshot()).toMatchObject({ phase: 'planning', shown: 2 })
  })
})

describe('A handicap', () => {
  const withHandicap = (handicap: number) =>
    open({ seats: [{ ...PERSON, handicap }, PERSON, PERSON] }).viewOf(0).position

  test('is so much more soft power and capital at the start, and none by default', () => {
    const without = open().viewOf(0).position
    expect(withHandicap(0)).toEqual(without)
    const helped = withHandicap(2)
    expect(helped.soft[0]).toBe(without.soft[0]! + 2)
    expect(helped.capital[0]).toBe(without.capital[0]! + 2)
    expect(helped.publicSoft.slice(1)).toEqual(without.publicSoft.slice(1))
    expect({ ...helped, soft: 0, capital: 0, publicSoft: 0, publicCapital: 0 }).toEqual({
      ...without,
      soft: 0,
      capital: 0,
      publicSoft: 0,
      publicCapital: 0,
    })
  })

  test('does not lift a budget above its cap', () => {
    const scenario = structuredClone(SCENARIOS.small)
    scenario.powers[0]!.start = { soft: scenario.rules.plan.budgetCap - 1, capital: 0 }
    const raised = withHandicaps(scenario, [{ ...PERSON, handicap: 3 }, PERSON])
    expect(raised.powers[0]!.start).toEqual({ soft: scenario.rules.plan.budgetCap, capital: 3 })
    expect(raised.powers[1]!.start).toEqual(scenario.powers[1]!.start)
  })
})

describe('The plan for a computer', () => {
  test.each(['random', 'flowchart', 'consul', 'attache:cautious'])(
    'of the player %s is the same whenever it is asked for',
    async (player) => {
      const asked: [ThinkRequest, unknown][] = []
      const session = open({
        scenario: 'small',
        seats: [PERSON, { kind: 'computer', player }],
        thinker: async (request, signal) => {
          const plan = await inline(request, signal)
          asked.push([structuredClone(request), plan])
          return plan
        },
      })
      await play(session, 3)
      expect(asked).toHaveLength(3)
      for (const [request, plan] of asked) expect(planFor(request)).toEqual(plan)
    },
  )

  test('is written down from what a player chose elsewhere', () => {
    const { position, facts, world } = open().viewOf(1)
    const request = { position, facts, scenario: world.scenario, power: 1, earlier: [] }
    const plan = { orders: [order('survey', { state: 0 })], doctrine: 1, agenda: 2 }
    const { states, powers } = world.scenario
    expect(writeAnswer({ ...request, player: 'random', seed: '' }, plan)).toEqual({
      orders: [{ order: 'survey', state: states[0]!.id }],
      doctrine: 1,
      agenda: powers[1]!.agendas[position.dealt[1]![2]!]!.id,
    })
  })

  test('needs a player that exists', () => {
    const session = open()
    const { position, facts, world } = session.viewOf(0)
    const request = { position, facts, scenario: world.scenario, power: 0, earlier: [], seed: '' }
    expect(() => planFor({ ...request, player: 'nobody' })).toThrow('unknown-player')
  })
})
