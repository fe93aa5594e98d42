/** What the tests of sessions share: seats, thinkers, and whole matches played. */
import { planFor, Session, type SeatSetup, type Thinker } from '../../../src/match/session/index.ts'
import { PLAYERS } from '../../../src/ai/index.ts'
import {
  SeededDice,
  writePlan,
  type Dice,
  type View,
  type WrittenPlan,
} from '../../../src/rules/index.ts'
import { SCENARIOS } from '../table.ts'

export const PERSON: SeatSetup = { kind: 'person' }
export const COMPUTER: SeatSetup = { kind: 'computer', player: 'random' }

/** Thinks at once, in the same thread. */
export const inline: Thinker = (request) => Promise.resolve(planFor(request))

/** A thinker that must not be asked. */
export const nobody: Thinker = () => Promise.reject(new Error('nobody thinks here'))

export interface Opened {
  scenario?: keyof typeof SCENARIOS
  seed?: string
  seats?: SeatSetup[]
  thinker?: Thinker
}

export function open({ scenario = 'default', seed = 'a', seats, thinker = inline }: Opened = {}) {
  const chosen = SCENARIOS[scenario]
  const everybody = seats ?? chosen.powers.map(() => PERSON)
  return Session.open({ scenario: chosen, seed, seats: everybody }, thinker)
}

/** A plan without orders, with an agenda where one must be kept. */
export function idle({ world, power, position }: View): WrittenPlan {
  const dealt = position.dealt[power]!
  const agenda = dealt.length > 0 && position.agenda[power] === -1 ? 0 : -1
  return writePlan(world, power, dealt, { orders: [], doctrine: 0, agenda })
}

/** A random legal plan. */
export function drawn(view: View, dice: Dice): WrittenPlan {
  const plan = PLAYERS['random']!().choose(view, dice, { simulations: 0 })
  return writePlan(view.world, view.power, view.position.dealt[view.power]!, plan)
}

/** Seats of a session that a person sits at. */
const people = (session: Session): number[] =>
  [...session.setup.seats.keys()].filter((seat) => session.setup.seats[seat]!.kind === 'person')

/** Plays on with random plans until so many rounds are played, or the match is over. */
export async function play(session: Session, rounds = Infinity, seed = 'plans'): Promise<void> {
  const dice = SeededDice.from(seed)
  while (!session.snapshot().outcome && session.snapshot().played < rounds) {
    for (const seat of people(session)) session.commit(seat, drawn(session.viewOf(seat), dice))
    await session.think()
  }
}
