/** [I] Income: the doctrine's split, yields of connected projects, loan instalments. */
import { has } from './mask.ts'
import { yieldChange } from './modifiers.ts'
import { credit, settle, type Round } from './round.ts'
import { calmStates, reach } from './routes.ts'
import { owns } from './standing.ts'

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
  const halves: number[] = []
  for (let power = 0; power < world.powers; power++) {
    const reached = reach(world, position, power, calm)
    let sum = 0
    for (let project = 0; project < world.projects; project++) {
      if (!owns(position, project, power)) continue
      if (has(reached, world.projectState[project]!)) {
        const amount = world.projectYield[project]! + yieldChange(world, position, power, project)
        sum += Math.max(0, amount) * (position.partner[project]! < 0 ? 2 : 1)
      } else {
        round.facts?.push({ fact: 'cut', power, project, to: -1 })
      }
    }
    halves.push(sum)
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
