import { MCTSBot, RandomBot, Simulate } from 'boardgame.io/ai'
import { Client } from 'boardgame.io/client'
import { InitializeGame } from 'boardgame.io/internal'
import { Local } from 'boardgame.io/multiplayer'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { withScenario, type MatchState } from '../../src/match/index.ts'
import { compileWorld } from '../../src/rules/index.ts'
import { idlePlan, Match, SCENARIOS, stateOf } from './table.ts'

type Settings = ConstructorParameters<typeof MCTSBot>[0]

/** A stock bot that thinks little, and keeps what its playouts came to. */
class HastyBot extends MCTSBot {
  readonly results: unknown[] = []

  constructor(settings: Settings) {
    super({ ...settings, iterations: 3, playoutDepth: 300 })
  }

  override playout(node: Parameters<MCTSBot['playout']>[0]): unknown {
    const result: unknown = super.playout(node)
    this.results.push(result)
    return result
  }
}

function simulation(makeBot: (settings: Settings) => MCTSBot | RandomBot) {
  const game = withScenario(SCENARIOS.small, 'bots')
  const { enumerate } = game.ai!
  const bots = {
    '0': makeBot({ game, enumerate, seed: 'a' }),
    '1': makeBot({ game, enumerate, seed: 'b' }),
  }
  const state = InitializeGame({ game, numPlayers: 2 })
  return { bots, end: Simulate({ game, bots, state, depth: 300 }) }
}

describe('boardgame.io’s bots', () => {
  test('RandomBot plays a whole match', async () => {
    const { end } = simulation((settings) => new RandomBot(settings))
    const { state } = await end
    expect(state.ctx.gameover).toMatchObject({ ended: expect.any(String) })
  })

  test('MCTSBot plays a whole match, and each of its playouts reaches an end', async () => {
    const { bots, end } = simulation((settings) => new HastyBot(settings))
    const { state } = await end
    expect(state.ctx.gameover).toMatchObject({ ended: expect.any(String) })
    const { results } = bots['0'] as HastyBot
    expect(results.length).toBeGreaterThan(0)
    expect(results).not.toContain(undefined)
  })

  test('MCTSBot looks past a person who has committed and may still take the plan back', async () => {
    const match = new Match(SCENARIOS.default)
    match.move(0, 'commit', idlePlan(match.world, match.G, 0))
    const game = withScenario(SCENARIOS.default)
    const bot = new HastyBot({ game, enumerate: game.ai!.enumerate, seed: 'a' })
    const { action } = await bot.play(match.state, '1')
    expect(action.payload.playerID).toBe('1')
    expect(bot.results).not.toContain(undefined)
  })

  test('are offered every doctrine move and agenda, and nothing without a seat', () => {
    const { G, state } = new Match(SCENARIOS.default)
    const { enumerate } = withScenario(SCENARIOS.default).ai!
    const moves = enumerate(G, state.ctx, '2') as { move: string; args: unknown[] }[]
    const commits = moves.filter(({ move }) => move === 'commitDraft')
    expect(commits).toHaveLength(9)
    expect(new Set(commits.map(({ args }) => JSON.stringify(args))).size).toBe(9)
    expect(enumerate(G, state.ctx, '3')).toEqual([])
  })
})

describe('boardgame.io’s bots on Local', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.spyOn(console, 'error').mockImplementation(() => {})
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  test.each([
    ['RandomBot', RandomBot],
    ['MCTSBot', HastyBot],
  ])('%s plays against a person', async (_, bot) => {
    const client = Client<MatchState>({
      game: withScenario(SCENARIOS.small, 'local'),
      numPlayers: 2,
      playerID: '0',
      multiplayer: Local({ bots: { '1': bot as never } }),
      debug: false,
    })
    client.start()
    const world = compileWorld(SCENARIOS.small)
    for (let turn = 0; turn < 500 && stateOf(client).ctx.gameover === undefined; turn++) {
      const { G } = stateOf(client)
      if (!G.committed[0]) client.moves['commit']!(idlePlan(world, G, 0))
      await vi.advanceTimersByTimeAsync(150)
    }
    expect(stateOf(client).ctx.gameover).toMatchObject({ ended: expect.any(String) })
  })
})
