/** [I] Income: the doctrine's split, yields of connected projects, loan instalments. */
import { has } from './mask.ts'
import { yieldChange } from './modifiers.ts'
import { credit, settle, type Round } from './round.ts'
import { reachOfAll } from './routes.ts'

/** [I1]–[I3] Pays every power its income of the round. */
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
  const reached = reachOfAll(world, position)
  const halves = reached.map(() => 0)
  for (let project = 0; project < world.projects; project++) {
    const owner = position.owner[project]!
    if (owner < 0) continue
    const partner = position.partner[project]!
    const parts = partner < 0 ? 2 : 1
    halves[owner]! += parts * yieldFor(round, project, owner, reached[owner]!)
    if (partner >= 0) halves[partner]! += yieldFor(round, project, partner, reached[partner]!)
  }
  return halves
}

/** [I2] A project's yield for an owner: nothing while it is cut off. */
function yieldFor(round: Round, project: number, power: number, reached: number): number {
  const { world, position } = round
  if (has(reached, world.projectState[project]!)) {
    const change = yieldChange(world, position, power, project)
    return Math.max(0, world.projectYield[project]! + change)
  }
  round.facts?.push({ fact: 'cut', power, project, to: -1 })
  return 0
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
