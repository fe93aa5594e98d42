/** The rounds of a match so far: what a client has missed, as its seat may know it. */
import * as v from 'valibot'
import { worldOf } from '../../match/index.ts'
import { viewOf, type Fact, type Plan, type Position } from '../../rules/index.ts'
import type { MatchHost } from '../play/host.ts'
import { done, refused } from '../play/trouble.ts'
import type { StoredRound } from '../storage/index.ts'
import { NO_BODY, route, SMALL } from './route.ts'
import { atMatch, OneMatch } from './tables.ts'

const Seen = v.strictObject({
  /** The round that opened; one more than the last once the match has ended. */
  round: v.number(),
  position: v.looseObject({}),
  facts: v.array(v.looseObject({})),
  /** The plans that led there, one a seat: others' are null until the match has ended. */
  plans: v.array(v.nullable(v.looseObject({}))),
})

export const seeRounds = route({
  name: 'see-rounds',
  method: 'GET',
  path: '/api/matches/:match/rounds',
  params: OneMatch,
  body: NO_BODY,
  most: SMALL,
  status: 200,
  result: v.strictObject({ rounds: v.array(Seen) }),
  act: (desk, { params, bearer }) =>
    atMatch(desk, params.match, async (host) => {
      const seat = bearer === null ? SPECTATOR : host.seatShownTo(bearer)
      if (bearer !== null && seat < 0) return refused('wrong-credentials')
      const rounds = await desk.book.rounds(host)
      return done({ rounds: rounds.flatMap((each) => seenBy(host, each, seat)) })
    }),
})

const SPECTATOR = -1

/** [K1] A kept round as a seat may know it; nothing where too little of it was kept. */
function seenBy(
  { state }: MatchHost,
  { round, facts, position, plans }: StoredRound,
  seat: number,
) {
  if (position === null || plans === null) return []
  const world = worldOf(state.G.scenario)
  const told = JSON.parse(facts) as Fact[]
  const seen = viewOf(world, JSON.parse(position) as Position, told, seat)
  const isOver = state.ctx.gameover !== undefined
  const known = (JSON.parse(plans) as (Plan | null)[]).map((plan, owner) =>
    isOver || owner === seat ? plan : null,
  )
  return [{ round, position: seen.position, facts: seen.facts, plans: known }]
}
