/** [T2] Which states hang together: worked out once for every set of passable states. */
import { members } from '../mask.ts'

/**
 * For each mask of passable states, those of them that a path over passable states joins to a
 * gateway.
 *
 * @param gateways Mask of the gateway states.
 * @param neighbours Per state, mask of its neighbours.
 */
export function joinedStates(gateways: number, neighbours: readonly number[]): number[] {
  return masksOf(neighbours).map((passable) => spread(gateways & passable, passable, neighbours))
}

/** For each mask of states, what lies open from them: these, their neighbours, and the gateways. */
export function doorsOf(gateways: number, neighbours: readonly number[]): number[] {
  return masksOf(neighbours).map((from) =>
    members(from).reduce((mask, state) => mask | neighbours[state]!, from | gateways),
  )
}

const masksOf = ({ length }: readonly number[]): number[] =>
  Array.from({ length: 1 << length }, (_, mask) => mask)

function spread(from: number, passable: number, neighbours: readonly number[]): number {
  const next = members(from).reduce((mask, state) => mask | (neighbours[state]! & passable), from)
  return next === from ? from : spread(next, passable, neighbours)
}
