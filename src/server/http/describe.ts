/** What the API tells of a match: nothing but what every spectator sees. */
import * as v from 'valibot'
import { nickname } from '../../text/server.ts'
import type { MatchHost } from '../play/host.ts'
import { isOpen } from '../play/seats.ts'

export const MatchInfo = v.strictObject({
  match: v.string(),
  code: v.nullable(v.string()),
  scenario: v.string(),
  round: v.number(),
  ended: v.boolean(),
  timer: v.nullable(v.number()),
  deadline: v.nullable(v.number()),
  next: v.nullable(v.string()),
  seats: v.array(
    v.strictObject({
      seat: v.number(),
      power: v.string(),
      name: v.nullable(v.string()),
      open: v.boolean(),
      connected: v.boolean(),
      computer: v.nullable(v.string()),
      committed: v.boolean(),
      handicap: v.number(),
    }),
  ),
})

export function matchInfo(host: MatchHost): v.InferOutput<typeof MatchInfo> {
  const { id, code, timer, deadline, next, seats } = host.kept
  const { scenario, position, committed } = host.state.G
  return {
    match: id,
    code,
    scenario: scenario.id,
    round: position.round,
    ended: host.state.ctx.gameover !== undefined,
    timer,
    deadline,
    next,
    seats: seats.map((seat, index) => ({
      seat: index,
      power: scenario.powers[index]!.id,
      name: seat.name === null ? null : nickname(seat.name),
      open: isOpen(seat),
      connected: host.isConnected(index),
      computer: seat.computer,
      committed: committed[index]!,
      handicap: seat.handicap ?? 0,
    })),
  }
}
