/** Every order that could ever be legal for a power: what players and tests draw from. */
import { order, type Order } from '../order.ts'
import type { World } from './types.ts'

const IN_A_STATE = [
  'exchange',
  'grant',
  'loan',
  'dialogue',
  'visit',
  'survey',
  'stabilise',
] as const

/** All well-formed orders of a power, in rulebook order; whether one is legal now is `reject`'s business. */
export function possibleOrders(world: World, power: number): Order[] {
  const states = [...Array(world.states).keys()]
  const rivals = world.rivals[power]!
  const projects = [...Array(world.projects).keys()]
  return [
    ...IN_A_STATE.flatMap((name) => states.map((state) => order(name, { state }))),
    order('summit'),
    order('reassure'),
    ...projects.flatMap((item) => {
      const state = world.projectState[item]!
      return [order('deal', { item, state }), order('deal', { item, state, quiet: 1 })]
    }),
    ...states.flatMap((state) => rivals.map((rival) => order('pressure', { state, rival }))),
    ...(world.covert[power] ? states.map((state) => order('covert', { state })) : []),
    ...world.cards[power]!.flatMap((card, item) => {
      const places = card.needsState ? states.filter((state) => card.states & (1 << state)) : [-1]
      const aims = card.needsRival ? rivals : [-1]
      return places.flatMap((state) => aims.map((rival) => order('card', { item, state, rival })))
    }),
  ]
}
