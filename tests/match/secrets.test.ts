import { describe, expect, test } from 'vitest'
import { playerView } from '../../src/match/player-view.ts'
import type { MatchState } from '../../src/match/index.ts'
import { emptyPlan, SeededDice, type Plan } from '../../src/rules/index.ts'
import {
  drawPlan,
  Match,
  masterState,
  openTable,
  SCENARIOS,
  stateOf,
  written,
  type Seat,
  type Table,
} from './table.ts'

describe('[K1] Clients', () => {
  test.each(['default', 'large'] as const)('never get a secret of the %s scenario', (name) => {
    const table = openTable(SCENARIOS[name], `secrets of ${name}`)
    const { clients, world, dice, spectator } = table
    while (stateOf(spectator).ctx.gameover === undefined) {
      clients.forEach((client, seat) => {
        const { G } = stateOf(client)
        const plan = written(world, G, seat, drawPlan(world, G, seat, dice))
        for (const order of plan.orders) client.moves['addOrder']!(order)
        client.moves['keepDraft']!(plan)
        client.moves['commit']!({ orders: 'none' })
        expectNoSecrets(table)
        client.moves['commit']!(plan)
        if (stateOf(spectator).ctx.gameover === undefined) expectNoSecrets(table)
      })
    }
    expect(stateOf(spectator).G.position.ended).toBeGreaterThan(0)
  })

  test('see everything but the dice once the match has ended', () => {
    const { clients, world, dice, spectator } = openTable(SCENARIOS.small, 'ended')
    while (stateOf(spectator).ctx.gameover === undefined) {
      clients.forEach((client, seat) => {
        const { G } = stateOf(client)
        client.moves['commit']!(written(world, G, seat, drawPlan(world, G, seat, dice)))
      })
    }
    const { position, facts } = masterState(spectator).G
    expect(stateOf(spectator).G).toMatchObject({ position, facts, secret: null })
  })
})

function expectNoSecrets({ clients, spectator }: Table): void {
  clients.forEach((client, seat) => {
    expectOnlyOwn(client, seat)
  })
  expectOnlyOwn(spectator, -1)
}

/** No byte of a client's state and log holds what belongs to other seats or to nobody. */
function expectOnlyOwn(client: Seat, seat: number): void {
  const { G } = masterState(client)
  const seen = JSON.stringify([stateOf(client), client.log])
  for (const secret of secretTexts(G, seat)) expect(seen).not.toContain(secret)
  const { position, plans, drafts, lastPlans, refusals, secret } = stateOf(client).G
  expect(secret).toBeNull()
  expect([position.decks, position.headlines, position.callDeck].flat(2)).toEqual([])
  G.plans.forEach((_, owner) => {
    if (owner === seat) return
    expect([plans[owner], drafts[owner]]).toEqual([null, emptyPlan()])
    expect([lastPlans[owner], refusals[owner]]).toEqual([null, null])
    expect([position.hands[owner], position.agenda[owner]]).toEqual([[], -1])
  })
  for (const { action } of client.log ?? []) {
    const { playerID, args } = action.payload
    if (playerID !== undefined && playerID !== String(seat)) expect(args).toBeNull()
  }
}

/** Whether a plan is no accident: nobody else has the same. */
const isTelling = (plan: unknown): boolean => ((plan as Plan | null)?.orders.length ?? 0) > 1

/** Secrets as they would stand in a client's JSON, where they are long enough to be no accident. */
function secretTexts(
  { position, plans, drafts, lastPlans, secret }: MatchState,
  seat: number,
): string[] {
  const others = (list: readonly unknown[]) => list.filter((_, owner) => owner !== seat)
  const lists = [
    position.headlines,
    position.callDeck,
    ...position.decks,
    ...others(position.hands),
    ...[plans, drafts, lastPlans].flatMap((list) => others(list)).filter(isTelling),
    secret!.dice,
  ]
  return [...lists.map((list) => JSON.stringify(list)), ...secret!.dice.map(String)].filter(
    (text) => text.length >= 8,
  )
}

describe('A view', () => {
  test('stays the same whatever happens to the secrets', () => {
    const match = new Match(SCENARIOS.large, 'the same')
    const dice = SeededDice.from('the same')
    while (match.state.ctx.gameover === undefined) {
      for (const seat of match.G.plans.keys()) {
        for (const viewer of [...match.G.plans.keys(), -1]) expectBlind(match.G, viewer)
        match.move(seat, 'commit', match.draw(seat, dice))
      }
    }
    expect(match.G.position.ended).toBeGreaterThan(0)
  })

  test('of a view is the view', () => {
    const { G } = new Match(SCENARIOS.default)
    for (const viewer of [-1, 0, 1, 2]) {
      expect(viewFor(viewFor(G, viewer), viewer)).toEqual(viewFor(G, viewer))
    }
  })

  test('is a spectator’s for whoever has no seat', () => {
    const { G } = new Match(SCENARIOS.default)
    const ctx = { numPlayers: 3 }
    for (const playerID of ['null', 'undefined', '3', '-1', '__proto__', '0.0', ' 0', '00']) {
      expect(playerView({ G, ctx, playerID })).toEqual(viewFor(G, -1))
    }
  })
})

const viewFor = (G: MatchState, viewer: number): MatchState =>
  playerView({
    G,
    ctx: { numPlayers: G.plans.length },
    playerID: viewer < 0 ? null : String(viewer),
  })

const expectBlind = (G: MatchState, viewer: number): void =>
  expect(JSON.stringify(viewFor(otherSecrets(G, viewer), viewer))).toBe(
    JSON.stringify(viewFor(G, viewer)),
  )

/** The same match to the viewer, with everything it may not know exchanged. */
function otherSecrets(state: MatchState, viewer: number): MatchState {
  const { position, ...rest } = structuredClone(state)
  const notOwn = <T>(list: readonly T[], other: (entry: T) => T): T[] =>
    list.map((entry, owner) => (owner === viewer ? entry : other(entry)))
  return {
    ...rest,
    position: {
      ...position,
      soft: notOwn(position.soft, (value) => value + 1),
      capital: notOwn(position.capital, (value) => value + 1),
      hands: notOwn(position.hands, (hand) => hand.toReversed().slice(1)),
      decks: position.decks.map((deck) => deck.toReversed().slice(1)),
      agenda: notOwn(position.agenda, () => 7),
      callDeck: position.callDeck.toReversed().slice(1),
      headlines: position.headlines.toReversed(),
      covertAt: position.covertAt.map((at, cell) =>
        cell % state.plans.length === viewer ? at : at + 1,
      ),
    },
    facts: [
      ...rest.facts.filter(({ to }) => to === -1 || to === viewer),
      { fact: 'surveyed', power: 0, state: 0, to: viewer === 0 ? 1 : 0 },
    ],
    plans: notOwn(state.plans, () => ({ orders: [], doctrine: 1, agenda: 1 })),
    drafts: notOwn(state.drafts, () => ({ ...emptyPlan(), doctrine: 1 })),
    lastPlans: notOwn(state.lastPlans, () => ({ ...emptyPlan(), agenda: 1 })),
    refusals: notOwn(state.refusals, () => ({ code: 'malformed', order: 2 })),
    secret: { dice: [1, 2, 3, 4] },
  }
}
