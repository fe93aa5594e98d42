/** What a draft would bring if the rivals did nothing: played by the rules, on what the power knows. */
import {
  clonePosition,
  emptyPlan,
  NONE,
  playRound,
  standings,
  type Fact,
  type Order,
  type Plan,
  type Position,
  type Quantity,
  type View,
} from '../rules/index.ts'
import { differences } from './differences.ts'

/** Steady dice for forecasts: whatever can go either way goes the likelier way. */
const MIDDLE = { roll: (sides: number) => Math.floor(sides / 2) }

export interface Forecast {
  /** The board once the round has been played, before anything new is drawn. */
  after: Position
  facts: Fact[]
}

/** A number that would end elsewhere than it stands. */
export interface Shift {
  what: Extract<Quantity, 'goodwill' | 'stability' | 'wariness' | 'points'>
  /** State, power and whom it is about, -1 where they do not apply. */
  state: number
  power: number
  toward: number
  /** Twelfths for points. */
  by: number
}

/** What may go wrong, in the words of the rules. */
export type Risk =
  | { risk: 'backlash'; power: number; state: number }
  | { risk: 'overtaken'; state: number; power: number }
  | { risk: 'crisis'; state: number }
  | { risk: 'collapse' }
  | { risk: 'resented'; state: number }
  | { risk: 'exposed'; percent: number }

/** Plays the round with the draft and idle rivals. The view is left as it was. */
export function forecast({ world, position, power }: View, plan: Plan): Forecast {
  const after = clonePosition(position)
  const facts: Fact[] = []
  const plans = world.rivals.map((_, other) => (other === power ? plan : idle(position, other)))
  playRound(world, after, plans, MIDDLE, facts)
  return { after, facts: thisRound(facts) }
}

/** [P6] Rivals keep an agenda with their first plan, whichever. */
const idle = (position: Position, power: number): Plan => ({
  ...emptyPlan(),
  agenda: position.agenda[power] === NONE && position.dealt[power]!.length > 0 ? 0 : NONE,
})

/** The facts up to the end of the round, without what opens the next one. */
function thisRound(facts: readonly Fact[]): Fact[] {
  const next = facts.findIndex(({ fact }) => fact === 'round')
  return next < 0 ? [...facts] : facts.slice(0, next)
}

/** A plan that holds these orders and changes nothing else. */
export const planOf = (
  view: View,
  orders: readonly Order[],
  doctrine = 0,
  agenda = NONE,
): Plan => ({
  orders: [...orders],
  doctrine,
  agenda: agenda === NONE ? idle(view.position, view.power).agenda : agenda,
})

const SHIFTING = ['goodwill', 'stability', 'wariness', 'points'] as const

/** What differs on the board between two courses of a round. */
export const shifts = (view: View, without: Position, withIt: Position): Shift[] =>
  differences(view.world, without, withIt, SHIFTING).map(({ what, from, to, ...place }) => ({
    what: what as Shift['what'],
    ...place,
    by: to - from,
  }))

/** What may go wrong for the view's power in a forecast. */
export function risksOf(view: View, { after, facts }: Forecast): Risk[] {
  const { world, power } = view
  const risks: Risk[] = []
  for (const fact of facts) {
    if (fact.fact === 'backlash' && fact.toward === power) {
      risks.push({ risk: 'backlash', power: fact.power, state: fact.state })
    }
    if (fact.fact === 'collapse') risks.push({ risk: 'collapse' })
    if (fact.fact === 'overtaken' && fact.by === power) {
      risks.push({ risk: 'overtaken', state: fact.state, power: fact.leader })
    }
  }
  const at = standings(world, after)
  for (let state = 0; state < world.states; state++) {
    const wasCalm = view.position.stability[state]! > world.rules.collapse.stability
    if (wasCalm && after.stability[state]! <= world.rules.collapse.stability) {
      risks.push({ risk: 'crisis', state })
    }
    const cell = state * world.powers + power
    if (at.stake[cell]! > after.goodwill[cell]!) risks.push({ risk: 'resented', state })
  }
  return risks
}
