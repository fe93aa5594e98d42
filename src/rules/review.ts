/** [V] Reviews: neglect, then victory points state by state, then the price of mistrust. */
import { members } from './measure.ts'
import { addGoodwill, addPoints, rivalsOf, settle, type Round } from './round.ts'
import { leaders, POINT, standings, type Standings } from './standing.ts'

/** Holds a review when the calendar says so. */
export function review(round: Round): void {
  if (!round.world.reviewAfter[round.position.round]) return
  punishNeglect(round)
  const at = standings(round.world, round.position)
  for (let state = 0; state < round.world.states; state++) award(round, at, state)
  for (let power = 0; power < round.world.powers; power++) fineMistrust(round, power)
}

/** [V1] A state that a power did not court since the last review feels neglected. */
function punishNeglect(round: Round): void {
  const { world, position } = round
  for (let cell = 0; cell < position.courted.length; cell++) {
    if (position.courted[cell] === 0 && world.modules.neglect) {
      const state = Math.floor(cell / world.powers)
      addGoodwill(round, state, cell % world.powers, -world.rules.review.neglect, { rule: 'V1' })
    }
    position.courted[cell] = 0
  }
  settle(round)
}

/** [V2] A state's weight goes to the first in alignment, half of it to the second; ties share. */
function award(round: Round, at: Standings, state: number): void {
  const { world } = round
  const first = leaders(world, at, state)
  const best = at.alignment[state * world.powers + [...members(first)][0]!]!
  if (best === 0) return
  const firsts = [...members(first)]
  const seconds = firsts.length > 1 ? [] : runnersUp(round, at, state, best)
  const whole = world.weight[state]! * POINT
  const half = whole / 2
  round.facts?.push({ fact: 'review', state, firsts, seconds, to: -1 })
  const prize = firsts.length > 1 ? whole + half : whole
  for (const power of firsts) pay(round, power, Math.floor(prize / firsts.length), state)
  for (const power of seconds) pay(round, power, Math.floor(half / seconds.length), state)
}

function pay(round: Round, power: number, twelfths: number, state: number): void {
  addPoints(round, power, twelfths, state, { rule: 'V2' })
}

/** The powers with the highest alignment below the best one, if it is above 0. */
function runnersUp({ world }: Round, at: Standings, state: number, best: number): number[] {
  const rest = [...Array(world.powers).keys()]
    .map((power) => ({ power, alignment: at.alignment[state * world.powers + power]! }))
    .filter(({ alignment }) => alignment < best && alignment > 0)
  const second = Math.max(...rest.map(({ alignment }) => alignment))
  return rest.filter(({ alignment }) => alignment === second).map(({ power }) => power)
}

/** [V3] Every rival that is wary of a power costs it points. */
function fineMistrust(round: Round, power: number): void {
  const { world, position } = round
  if (!world.modules.wariness) return
  const { waryFrom, waryPenalty } = world.rules.review
  for (const rival of rivalsOf(world, power)) {
    if (position.wariness[rival * world.powers + power]! < waryFrom) continue
    addPoints(round, power, -waryPenalty * POINT, -1, { rule: 'V3', author: rival })
  }
}
