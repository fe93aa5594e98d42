/** What a round changed, at a glance. */
import { leaders, members, standings, type Position, type World } from '../rules/index.ts'
import { moves, type Move } from './moves.ts'
import type { Beat } from './story.ts'

export interface StateSummary {
  state: number
  /** Who led before and after [B7]; nobody while all alignments are 0. */
  before: number[]
  after: number[]
  /** Goodwill, stability and its baseline. */
  moves: Move[]
}

export interface PowerSummary {
  power: number
  /** In twelfths. */
  before: number
  after: number
  /** Its wariness of others. */
  moves: Move[]
}

export interface RoundSummary {
  /** States in which something changed. */
  states: StateSummary[]
  powers: PowerSummary[]
}

/** The beat with which a round ends, before the next one opens. */
export const closingOf = (beats: readonly Beat[]): Beat | null =>
  beats.findLast(({ phase }) => phase !== 'opening') ?? null

/** What differs between the boards before and after a round. */
export function roundSummary(world: World, before: Position, after: Position): RoundSummary {
  const moved = moves(before, after)
  const led = leadersOf(world, before)
  const lead = leadersOf(world, after)
  const states = world.neutral.map((_, state) => ({
    state,
    before: led[state]!,
    after: lead[state]!,
    moves: moved.filter((move) => move.state === state),
  }))
  const powers = world.rivals.map((_, power) => ({
    power,
    before: before.points[power]!,
    after: after.points[power]!,
    moves: moved.filter((move) => move.what === 'wariness' && move.power === power),
  }))
  return {
    states: states.filter(
      (state) => state.moves.length > 0 || state.before.join() !== state.after.join(),
    ),
    powers,
  }
}

/** Per state: the powers first in alignment, nobody while all alignments are 0. */
export function leadersOf(world: World, position: Position): number[][] {
  const at = standings(world, position)
  return world.neutral.map((_, state) => {
    const first = members(leaders(world, at, state))
    const best = at.alignment[state * world.powers + first[0]!]!
    return best > 0 ? [...first] : []
  })
}
