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
  const masks = Array.from({ length: 1 << neighbours.length }, (_, mask) => mask)
  return masks.map((passable) => spread(gateways & passable, passable, neighbours))
}

function spread(from: number, passable: number, neighbours: readonly number[]): number {
  const next = members(from).reduce((mask, state) => mask | (neighbours[state]! & passable), from)
  return next === from ? from : spread(next, passable, neighbours)
}
