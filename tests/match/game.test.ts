import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { standingDraft, withScenario } from '../../src/match/index.ts'
import { SeededDice } from '../../src/rules/index.ts'
import { drawPlan, idlePlan, Match, openTable, SCENARIOS, stateOf, written } from './table.ts'

/** boardgame.io writes refused moves to the console. */
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
afterEach(() => void vi.restoreAllMocks())

describe('A match between clients', () => {
  test.each(['default', 'small', 'large'] as const)('of the %s scenario ends', (name) => {
    const { clients, spectator, world, dice } = openTable(SCENARIOS[name])
    for (let round = 1; stateOf(spectator).ctx.gameover === undefined; round++) {
      for (const client of [...clients, spectator]) {
        expect(stateOf(client).G.position.round).toBe(round)
      }
      clients.forEach((client, seat) => {
        const { G } = stateOf(client)
        client.moves['commit']!(written(world, G, seat, drawPlan(world, G, seat, dice)))
      })
    }
    const { G, ctx } = stateOf(spectator)
    const ids = SCENARIOS[name].powers.map((power) => power.id)
    expect(ctx.gameover).toEqual({
      winners: G.position.winners.map((power) => ids[power]),
      ended: G.position.ended === 1 ? 'points' : 'collapse',
      winner: G.position.winners.length === 1 ? String(G.position.winners[0]) : null,
      draw: G.position.winners.length > 1,
    })
    expect(ctx.activePlayers).toBeNull()
  })

  test('takes nothing more once it has ended', () => {
    const match = playedOut('takes nothing more')
    const { G } = match.state
    for (const move of ['commit', 'takeBack', 'seal', 'addOrder', 'commitDraft', 'keepDraft']) {
      match.move(0, move, {})
      expect(match.G).toBe(G)
    }
  })

  test('is repeated by its seed, and is another one without', () => {
    const opening = (seed?: string) => {
      const match = new Match(SCENARIOS.default, seed)
      return JSON.stringify([match.G.position, match.G.secret])
    }
    expect(opening('a')).toBe(opening('a'))
    expect(opening('a')).not.toBe(opening('b'))
  })

  test('goes on from one state more than once, and the same way each time', () => {
    const match = new Match(SCENARIOS.default)
    for (const seat of [0, 1]) commitIdle(match, seat)
    const before = match.state
    const idle = idlePlan(match.world, match.G, 2)
    match.move(2, 'commit', idle)
    const { G } = match
    match.state = before
    match.move(2, 'commit', idle)
    expect(match.G).toEqual(G)
    expect(match.G.position.round).toBe(2)
  })

  test('leaves the scenario it was given alone', () => {
    const match = playedOut('leaves alone')
    expect(Object.isFrozen(match.G.scenario)).toBe(true)
    expect(Object.isFrozen(SCENARIOS.default)).toBe(false)
  })
})

describe('A seat', () => {
  test('commits a plan, and the round is played once all have', () => {
    const match = new Match(SCENARIOS.default)
    const plan = match.draw(0, SeededDice.from('plan'))
    match.move(0, 'commit', plan)
    expect(match.G.committed).toEqual([true, false, false])
    expect(written(match.world, match.G, 0, match.G.plans[0]!)).toEqual(plan)
    commitIdle(match, 1)
    expect(match.G.position.round).toBe(1)
    commitIdle(match, 2)
    expect(match.G.position.round).toBe(2)
    expect(match.G.committed).toEqual([false, false, false])
    expect(match.G.plans).toEqual([null, null, null])
    expect(match.G.facts[0]).toMatchObject({ fact: 'agenda-kept', power: 0 })
  })

  test('is told why its plan is refused', () => {
    const match = new Match(SCENARIOS.default)
    const order = { order: 'survey', state: SCENARIOS.default.states[1]!.id }
    const plan = { ...idlePlan(match.world, match.G, 0), orders: [order, order] }
    match.move(0, 'commit', plan)
    expect(match.G.refusals).toEqual([{ code: 'duplicate-order', order: 0 }, null, null])
    expect(match.G.committed[0]).toBe(false)
    commitIdle(match, 0)
    expect(match.G.refusals).toEqual([null, null, null])
  })

  test('commits another plan in place of its first', () => {
    const match = new Match(SCENARIOS.default)
    match.move(0, 'commit', match.draw(0, SeededDice.from('first')))
    commitIdle(match, 0)
    expect(match.G.plans[0]!.orders).toEqual([])
  })

  test('keeps its plan when the next one is refused', () => {
    const match = new Match(SCENARIOS.default)
    commitIdle(match, 0)
    const kept = match.G.plans[0]
    match.move(0, 'commit', { orders: [], doctrine: 0 })
    expect(match.G.refusals[0]).toEqual({ code: 'agenda-missing', order: -1 })
    expect(match.G.plans[0]).toBe(kept)
    expect(match.G.committed[0]).toBe(true)
  })

  test('takes its plan back until the last one commits', () => {
    const match = new Match(SCENARIOS.default)
    for (const seat of [0, 1]) commitIdle(match, seat)
    match.move(0, 'takeBack')
    expect(match.G.committed).toEqual([false, true, false])
    expect(match.G.plans[0]).toBeNull()
    commitIdle(match, 2)
    expect(match.G.position.round).toBe(1)
    commitIdle(match, 0)
    expect(match.G.position.round).toBe(2)
  })

  test('takes nothing back when it has committed nothing', () => {
    const match = new Match(SCENARIOS.default)
    const { G } = match.state
    match.move(0, 'takeBack')
    expect(match.G).toBe(G)
  })

  test('seals a committed plan, and then cannot take it back', () => {
    const match = new Match(SCENARIOS.default)
    match.move(0, 'seal')
    expect(Object.keys(match.state.ctx.activePlayers!)).toEqual(['0', '1', '2'])
    commitIdle(match, 0)
    match.move(0, 'seal')
    expect(Object.keys(match.state.ctx.activePlayers!)).toEqual(['1', '2'])
    match.move(0, 'takeBack')
    expect(match.G.committed[0]).toBe(true)
  })

  test('gathers a draft order by order and commits it', () => {
    const match = new Match(SCENARIOS.default)
    const { orders, agenda } = match.draw(0, SeededDice.from('draft'))
    for (const order of orders) match.move(0, 'addOrder', order)
    expect(match.G.drafts[0]!.orders).toHaveLength(orders.length)
    match.move(0, 'addOrder', orders[0])
    expect(match.G.refusals[0]).toMatchObject({ order: orders.length })
    match.move(0, 'commitDraft', { agenda })
    expect(match.G.plans[0]!.orders).toEqual(match.G.drafts[0]!.orders)
    expect(match.G.committed[0]).toBe(true)
  })
})

describe('A draft that is kept', () => {
  const visit = (state: number) => ({
    order: 'visit',
    state: SCENARIOS.default.states[state]!.id,
  })
  const keep = (match: Match, draft: unknown) => {
    match.move(0, 'keepDraft', draft)
    return standingDraft(match.G, 0)
  }

  test('stands as it is where it is legal', () => {
    const match = new Match(SCENARIOS.default)
    const plan = match.draw(0, SeededDice.from('kept'))
    expect(plan.orders.length).toBeGreaterThan(0)
    expect(keep(match, plan)).toEqual(plan)
    expect(match.G.committed[0]).toBe(false)
  })

  test('stands without what is refused', () => {
    const match = new Match(SCENARIOS.default)
    const first = SCENARIOS.default.powers[0]!.agendas[match.G.position.dealt[0]![0]!]!.id
    const orders = [visit(0), visit(0), { order: 'deal', project: 'nowhere' }, 7]
    expect(keep(match, { orders, doctrine: 5, agenda: 'none' })).toEqual({
      orders: [visit(0)],
      doctrine: 0,
      agenda: first,
    })
  })

  test('does not stand where no order is in it', () => {
    const match = new Match(SCENARIOS.default)
    expect(keep(match, { orders: [], doctrine: 1 })).toBeNull()
    expect(keep(match, 'nonsense')).toBeNull()
  })

  test('stays as it was while a plan is committed', () => {
    const match = new Match(SCENARIOS.default)
    commitIdle(match, 0)
    const { G } = match
    match.move(0, 'keepDraft', { orders: [visit(0)] })
    expect(match.G).toBe(G)
  })
})

describe('The plans of the last round', () => {
  test('are told to their own seats, and to everybody at the end', () => {
    const { clients, spectator, world, dice } = openTable(SCENARIOS.small)
    expect(stateOf(spectator).G.lastPlans).toEqual(world.rivals.map(() => null))
    const plans: Record<number, unknown>[] = []
    while (stateOf(spectator).ctx.gameover === undefined) {
      const round = clients.map((client, seat) => {
        const { G } = stateOf(client)
        const plan = drawPlan(world, G, seat, dice)
        return { client, plan, text: written(world, G, seat, plan) }
      })
      for (const { client, text } of round) client.moves['commit']!(text)
      plans.push(Object.fromEntries(round.map(({ plan }, seat) => [seat, plan])))
      const over = stateOf(spectator).ctx.gameover !== undefined
      clients.forEach((client, seat) => {
        const seen = stateOf(client).G.lastPlans
        seen.forEach((plan, owner) => {
          expect(plan).toEqual(over || owner === seat ? plans.at(-1)![owner] : null)
        })
      })
    }
  })
})

describe('The outcome of a match', () => {
  test.each([
    ['a win on points', 1, [1], { winners: ['china'], ended: 'points', winner: '1', draw: false }],
    [
      'a shared win',
      1,
      [0, 2],
      { winners: ['japan', 'russia'], ended: 'points', winner: null, draw: true },
    ],
    [
      'a collapse with a winner',
      2,
      [0],
      { winners: ['japan'], ended: 'collapse', winner: '0', draw: false },
    ],
    [
      'a collapse that leaves nobody',
      2,
      [],
      { winners: [], ended: 'collapse', winner: null, draw: false },
    ],
  ])('of %s', (_, ended, winners, outcome) => {
    const { G, ctx } = new Match(SCENARIOS.default).state
    const position = { ...G.position, ended, winners }
    const { endIf } = withScenario(SCENARIOS.default)
    expect(endIf!({ G: { ...G, position }, ctx } as never)).toEqual(outcome)
  })

  test('is nothing while the match goes on', () => {
    const { G, ctx } = new Match(SCENARIOS.default).state
    expect(withScenario(SCENARIOS.default).endIf!({ G, ctx } as never)).toBeUndefined()
  })
})

const commitIdle = (match: Match, seat: number): void =>
  match.move(seat, 'commit', idlePlan(match.world, match.G, seat))

function playedOut(seed: string): Match {
  const match = new Match(SCENARIOS.default, seed)
  while (match.state.ctx.gameover === undefined) {
    for (const seat of match.G.committed.keys()) commitIdle(match, seat)
  }
  return match
}
