/**
 * [K] What one power may know. A view is a position with the secrets taken out, so that every rule
 * function that reads a position reads a view as well.
 */
import type { Fact } from './fact.ts'
import { NONE } from './order.ts'
import { clonePosition, type Position } from './position.ts'
import type { World } from './world/types.ts'

/** What a power (or a spectator: power -1) may know. */
export interface View {
  world: World
  power: number
  position: Position
  /** What happened since the last plans, as far as it may be known. */
  facts: Fact[]
}

/** The view of a power; -1 gives a spectator's. Once a match has ended everything is shown. */
export function viewOf(
  world: World,
  position: Position,
  facts: readonly Fact[],
  power: number,
): View {
  return {
    world,
    power,
    position: position.ended === 0 ? withoutSecrets(position, power) : clonePosition(position),
    facts: visibleFacts(position, facts, power),
  }
}

/** [K2] Facts that the power may know of. */
export function visibleFacts({ ended }: Position, facts: readonly Fact[], power: number): Fact[] {
  return facts.filter((fact) => ended !== 0 || fact.to === NONE || fact.to === power)
}

/** [K1] A copy of the position in which whatever is another's secret, or nobody's to know, is blank. */
function withoutSecrets(position: Position, viewer: number): Position {
  const seen = clonePosition(position)
  for (let power = 0; power < seen.soft.length; power++) {
    seen.decks[power] = []
    if (power === viewer) continue
    seen.soft[power] = seen.publicSoft[power]!
    seen.capital[power] = seen.publicCapital[power]!
    seen.hands[power] = []
    seen.agenda[power] = NONE
    hideCovertActs(seen, power)
  }
  seen.headlines = seen.headlines.map(() => [])
  seen.callDeck = []
  return seen
}

function hideCovertActs(seen: Position, power: number): void {
  const powers = seen.soft.length
  for (let cell = power; cell < seen.covertAt.length; cell += powers) seen.covertAt[cell] = 0
}
