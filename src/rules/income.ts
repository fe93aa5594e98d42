/** [I] Income: the doctrine's split, yields of connected projects, loan instalments. */
import { has } from './mask.ts'
import { yieldChange } from './modifiers.ts'
import { credit, settle, type Round } from './round.ts'
import { calmStates, reach } from './routes.ts'

export function payIncome(round: Round): void {
  const { world, position } = round
  const halves = yieldHalves(round)
  for (let power = 0; power < world.powers; power++) {
    const soft = position.doctrine[power]!
    const yields = Math.floor(halves[power]! / (2 * world.rules.income.yieldShare))
    const loans = collectInstalments(round, power)
    const capital = world.income[power]! - soft + yields + loans
    credit(round, power, soft, capital)
    round.facts?.push({ fact: 'income', power, soft, capital, yields, loans, to: -1 })
  }
  settle(round)
}

/** [I2] Per power: yields of its connected projects in halves; a joint venture's counts once. */
function yieldHalves(round: Round): number[] {
  const { world, position } = round
  const calm = calmStates(world, position)
  const reached = world.rivals.map((_, power) => reach(world, position, power, calm))
  const halves = reached.map(() => 0)
  for (let project = 0; project < world.projects; project++) {
    const owner = position.owner[project]!
    if (owner < 0) continue
    const partner = position.partner[project]!
    for (const power of partner < 0 ? [owner] : [owner, partner]) {
      if (!has(reached[power]!, world.projectState[project]!)) {
        round.facts?.push({ fact: 'cut', power, project, to: -1 })
        continue
      }
      const amount = world.projectYield[project]! + yieldChange(world, position, power, project)
      halves[power]! += Math.max(0, amount) * (partner < 0 ? 2 : 1)
    }
  }
  return halves
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
