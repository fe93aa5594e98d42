/** [A] The capitals answer what the powers did. All of it is decided on one reading of the board. */
import { has, members } from './mask.ts'
import { canBeBidFor } from './orders/deal.ts'
import { addGoodwill, addStability, settle, type Round, type Why } from './round.ts'
import { hasBase, hedgedAgainst, standings, trailing, type Standings } from './standing.ts'

const RESENTMENT: Why = { rule: 'A2' }
const HEDGING: Why = { rule: 'A3' }
const PROTECTION: Why = { rule: 'A4' }
const DRIFT: Why = { rule: 'A6' }

/** [A2] [A3] [A4] [A6] What the capitals do, decided on one reading of the board. */
export function capitalsRespond(round: Round): void {
  const at = standings(round.world, round.position)
  for (let state = 0; state < round.world.states; state++) {
    resent(round, at, state)
    hedge(round, at, state)
    thankProtectors(round, state)
    drift(round, state)
  }
  settle(round)
  if (round.facts) tellReopened(round)
}

/** [A2] A stake larger than the goodwill that carries it is resented. */
function resent(round: Round, { stake }: Standings, state: number): void {
  const { world, position } = round
  for (let power = 0; power < world.powers; power++) {
    const cell = state * world.powers + power
    if (stake[cell]! > position.goodwill[cell]!) {
      addGoodwill(round, state, power, -world.rules.capitals.resentment, RESENTMENT)
    }
  }
}

/** [A3] A capital balances a leader far ahead by turning to the least aligned. */
function hedge(round: Round, at: Standings, state: number): void {
  const { world } = round
  if (!world.modules.hedging || hedgedAgainst(world, at, state) < 0) return
  for (const power of members(trailing(world, at, state))) {
    addGoodwill(round, state, power, world.rules.capitals.hedging, HEDGING)
  }
}

/** [A4] Where order is shaky, a power with a base there is welcome. */
function thankProtectors(round: Round, state: number): void {
  const { world, position } = round
  const { protector, protectorBelow } = world.rules.capitals
  if (position.stability[state]! >= protectorBelow) return
  for (let power = 0; power < world.powers; power++) {
    if (hasBase(world, position, state, power)) {
      addGoodwill(round, state, power, protector, PROTECTION)
    }
  }
}

/** [A6] Stability moves toward its baseline, but never up while the state is being shaken. */
function drift(round: Round, state: number): void {
  const { world, position } = round
  const gap = position.baseline[state]! - position.stability[state]!
  if (gap === 0 || (gap > 0 && has(round.shaken, state))) return
  const step = Math.min(Math.abs(gap), world.rules.capitals.drift)
  addStability(round, state, Math.sign(gap) * step, DRIFT)
}

/** [A5] Says which contracts are open to others because trust in their owner is gone. */
function tellReopened({ world, position, facts }: Round): void {
  for (let project = 0; project < world.projects; project++) {
    const power = position.owner[project]!
    if (power < 0 || !canBeBidFor(world, position, project)) continue
    facts?.push({ fact: 'reopened', project, power, to: -1 })
  }
}
