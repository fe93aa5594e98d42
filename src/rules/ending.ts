/** [E] How a match ends: collapse of the settlement, or the last round's final count. */
import { measure, reading } from './measure.ts'
import { NONE } from './order.ts'
import { addPoints, type Round } from './round.ts'
import { POINT, standings, weightedAlignment } from './standing.ts'

/** [E3] Too many states in crisis: the match ends at once. Returns whether it did. */
export function collapse(round: Round): boolean {
  const { world, position } = round
  const { stability, states } = world.rules.collapse
  const crises: number[] = []
  for (let state = 0; state < world.states; state++) {
    if (position.stability[state]! <= stability) crises.push(state)
  }
  if (crises.length < states) return false
  const out = everyPower(round).filter((power) => isToBlame(round, power, crises))
  round.facts?.push({ fact: 'collapse', states: crises, out, to: -1 })
  finish(
    round,
    2,
    everyPower(round).filter((power) => !out.includes(power)),
  )
  return true
}

const everyPower = ({ world }: Round): number[] => [...Array(world.powers).keys()]

/** [E3] Who pressed or acted covertly in a state in crisis not long ago cannot win. */
function isToBlame({ world, position }: Round, power: number, crises: readonly number[]): boolean {
  const since = position.round - world.rules.collapse.memory + 1
  return crises.some((state) => {
    const cell = state * world.powers + power
    const last = Math.max(position.pressedAt[cell]!, position.covertAt[cell]!)
    return last > 0 && last >= since
  })
}

/** [E1] After the last round: agendas, open loans, then the winner. */
export function finalCount(round: Round): void {
  for (const power of everyPower(round)) {
    countAgenda(round, power)
    countOpenLoans(round, power)
  }
  finish(round, 1, everyPower(round))
}

/** [N2] Points for the secret agenda, if all of it is fulfilled. */
function countAgenda(round: Round, power: number): void {
  const { world, position } = round
  const kept = position.agenda[power]!
  if (kept === NONE) return
  const agenda = position.dealt[power]![kept]!
  const read = reading(world, position)
  const scope = { actor: power, rival: NONE, state: NONE }
  const fulfilled = world.agendas[power]![agenda]!.all.every(
    ({ is, atLeast }) => measure(read, is, power, scope) >= atLeast,
  )
  round.facts?.push({ fact: 'agenda', power, agenda, fulfilled, to: -1 })
  if (fulfilled) addPoints(round, power, world.rules.agenda.points * POINT, NONE, { rule: 'N2' })
}

/** [O3] A loan still open at the end is a loss. */
function countOpenLoans(round: Round, power: number): void {
  const { world, position } = round
  for (let state = 0; state < world.states; state++) {
    if (position.loan[state * world.powers + power] === 0) continue
    addPoints(round, power, -world.rules.loan.openPenalty * POINT, state, { rule: 'O3' })
  }
}

/** [E2] Most points win; then the higher weighted alignment; then the win is shared. */
function finish(round: Round, ended: number, eligible: readonly number[]): void {
  const { world, position } = round
  const at = standings(world, position)
  const best = highest(eligible, (power) => position.points[power]!)
  position.winners = highest(best, (power) => weightedAlignment(world, at, power))
  position.ended = ended
  round.facts?.push({ fact: 'over', winners: position.winners.slice(), to: -1 })
}

function highest(powers: readonly number[], value: (power: number) => number): number[] {
  const best = Math.max(...powers.map(value))
  return powers.filter((power) => value(power) === best)
}
