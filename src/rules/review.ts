/**
 * [V] Reviews: neglect, fading and goods that do not come [T3], then victory points state by state, then the price of mistrust,
 * then what national interests bring.
 */
import { measure, reading } from './measure.ts'
import { has, members } from './mask.ts'
import { NONE } from './order.ts'
import { addGoodwill, addPoints, settle, type Round, type Why } from './round.ts'
import { reachOfAll } from './routes.ts'
import { leaders, POINT, standings, type Standings } from './standing.ts'

/** Holds a review when the calendar says so. */
export function review(round: Round): void {
  if (!round.world.reviewAfter[round.position.round]) return
  neglectAndFade(round)
  disappoint(round)
  settle(round)
  const at = standings(round.world, round.position)
  for (let state = 0; state < round.world.states; state++) award(round, at, state)
  for (let power = 0; power < round.world.powers; power++) fineMistrust(round, power)
  for (let power = 0; power < round.world.powers; power++) payInterest(round, power)
}

const NEGLECTED: Why = { rule: 'V1' }
const FADED: Why = { rule: 'V4' }

/**
 * [V1] A state that a power did not court since the last review feels neglected. [V4] Where warmth
 * is great it fades, courted or not.
 */
function neglectAndFade(round: Round): void {
  const { world, position } = round
  const { neglect, fadeFrom, fade } = world.rules.review
  for (let cell = 0; cell < position.courted.length; cell++) {
    const state = Math.floor(cell / world.powers)
    const power = cell % world.powers
    if (position.courted[cell] === 0 && world.modules.neglect) {
      addGoodwill(round, state, power, -neglect, NEGLECTED)
    }
    if (position.goodwill[cell]! >= fadeFrom) addGoodwill(round, state, power, -fade, FADED)
    position.courted[cell] = 0
  }
}

const CUT_OFF: Why = { rule: 'T3' }

/** [T3] A state that waits for a power's goods in vain blames the power. */
function disappoint(round: Round): void {
  const { world, position } = round
  const reached = reachOfAll(world, position)
  for (let power = 0; power < world.powers; power++) {
    const waiting = members(builtIn(round, power) & ~reached[power]!)
    for (const state of waiting) {
      addGoodwill(round, state, power, -world.rules.routes.cutOff, CUT_OFF)
    }
  }
}

/** States with projects of a power, shared ones too, as a mask. */
function builtIn({ world, position: { owner, partner } }: Round, power: number): number {
  let states = 0
  for (let project = 0; project < world.projects; project++) {
    const own = owner[project] === power || partner[project] === power
    if (own) states |= 1 << world.projectState[project]!
  }
  return states
}

/** [V2] A state's weight goes to the first in alignment, half of it to the second; ties share. */
function award(round: Round, at: Standings, state: number): void {
  const { world, position } = round
  const first = leaders(world, at, state)
  const firsts = members(first)
  if (at.alignment[state * world.powers + firsts[0]!] === 0) return
  const seconds = firsts.length > 1 ? [] : members(runnersUp(round, at, state, first))
  const whole = world.weight[state]! * POINT
  const half = whole / 2
  const from = state * world.powers
  const rowOf = (cells: readonly number[]) => cells.slice(from, from + world.powers)
  round.facts?.push({
    fact: 'review',
    state,
    firsts: firsts.slice(),
    seconds: seconds.slice(),
    goodwill: rowOf(position.goodwill),
    stake: rowOf(at.stake),
    to: -1,
  })
  const prize = firsts.length > 1 ? whole + half : whole
  for (const power of firsts) pay(round, power, Math.floor(prize / firsts.length), state)
  for (const power of seconds) pay(round, power, Math.floor(half / seconds.length), state)
}

const REVIEWED: Why = { rule: 'V2' }

function pay(round: Round, power: number, twelfths: number, state: number): void {
  addPoints(round, power, twelfths, state, REVIEWED)
}

/** The powers with the highest alignment above 0 apart from the first, as a mask. */
function runnersUp({ world }: Round, at: Standings, state: number, first: number): number {
  let best = 1
  let mask = 0
  for (let power = 0; power < world.powers; power++) {
    if (has(first, power)) continue
    const alignment = at.alignment[state * world.powers + power]!
    if (alignment > best) mask = 0
    if (alignment >= best) {
      best = alignment
      mask |= 1 << power
    }
  }
  return mask
}

/** [V3] Every rival that is wary of a power costs it points. */
function fineMistrust(round: Round, power: number): void {
  const { world, position } = round
  if (!world.modules.wariness) return
  const { waryFrom, waryPenalty } = world.rules.review
  for (const rival of world.rivals[power]!) {
    if (position.wariness[rival * world.powers + power]! < waryFrom) continue
    addPoints(round, power, -waryPenalty * POINT, -1, { rule: 'V3', author: rival })
  }
}

/** [N1] Every review pays an even part of what the national interest is worth in a match. */
function payInterest(round: Round, power: number): void {
  const { world, position } = round
  const { is, points } = world.interest[power]!
  const scope = { actor: power, rival: NONE, state: NONE }
  const count = measure(reading(world, position), is, power, scope)
  const twelfths = Math.floor((count * points * POINT) / world.reviews)
  round.facts?.push({ fact: 'interest', power, count, points: twelfths, to: -1 })
  addPoints(round, power, twelfths, NONE, { rule: 'N1' })
}
