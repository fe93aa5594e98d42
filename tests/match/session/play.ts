/** What the tests of sessions share: seats, thinkers, and whole matches played. */
import {
  Session,
  writeAnswer,
  type SeatSetup,
  type Thinker,
  type ThinkRequest,
} from '../../../src/match/session/index.ts'
import { Desk, PLAYERS } from '../../../src/ai/index.ts'
import {
  SeededDice,
  writePlan,
  type Dice,
  type Plan,
  type View,
  type WrittenPlan,
} from '../../../src/rules/index.ts'
import { SCENARIOS } from '../table.ts'

export const PERSON: SeatSetup = { kind: 'person' }
export const COMPUTER: SeatSetup = { kind: 'computer', player: 'random' }

const WORLD = 'match'

/** Finds the plan of a computer seat, as the worker of a page does. */
export function planFor(request: ThinkRequest): WrittenPlan {
  const { power, position, facts, earlier, player, seed } = request
  const desk = new Desk()
  desk.handle({ id: 0, task: 'open', world: WORLD, scenario: request.scenario })
  const told = [...earlier.map((seen) => seen.facts), facts]
  const seat = { world: WORLD, power, position, facts: told, player, seed, simulations: 0 }
  const answer = desk.handle({ id: 1, task: 'choose', seat })
  if (!answer.ok) throw new Error(`${answer.trouble} ${answer.detail}`)
  return writeAnswer(request, answer.result as Plan)
}

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
