/** [I] Income: the doctrine's split, yields of connected projects, loan instalments. */
import { has } from './mask.ts'
import { yieldChange } from './modifiers.ts'
import { credit, settle, type Round } from './round.ts'
import { reach } from './routes.ts'
import { owns } from './standing.ts'

export function payIncome(round: Round): void {
  const { world, position } = round
  for (let power = 0; power < world.powers; power++) {
    const soft = position.doctrine[power]!
    const yields = yieldShare(round, power)
    const loans = collectInstalments(round, power)
    const capital = world.income[power]! - soft + yields + loans
    credit(round, power, soft, capital)
    round.facts?.push({ fact: 'income', power, soft, capital, yields, loans, to: -1 })
  }
  settle(round)
}

/** [I2] The share of connected yields that reaches the power; a joint venture's counts half. */
function yieldShare(round: Round, power: number): number {
  const { world, position } = round
  const reached = reach(world, position, power)
  let halves = 0
  for (let project = 0; project < world.projects; project++) {
    if (!owns(position, project, power)) continue
    if (!has(reached, world.projectState[project]!)) {
      round.facts?.push({ fact: 'cut', power, project, to: -1 })
      continue
    }
    const amount = world.projectYield[project]! + yieldChange(world, position, power, project)
    halves += Math.max(0, amount) * (position.partner[project]! < 0 ? 2 : 1)
  }
  return Math.floor(halves / (2 * world.rules.income.yieldShare))
}

/** [I3] Each open loan pays back an instalment. */
function collectInstalments({ world, position }: Round, power: number): number {
  let sum = 0
  for (let state = 0; state < world.states; state++) {
    const cell = state * world.powers + power
    if (position.loan[cell] === 0) continue
    position.loan[cell]! -= 1
    sum += world.rules.loan.instalment
  }
  return sum
}
