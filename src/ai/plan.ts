/** What every player needs to turn a draft into a plan. */
import { NONE, type View } from '../rules/index.ts'

/** Whether the power has to keep one of its dealt agendas with this plan. */
export function mustKeepAgenda({ position, power }: View): boolean {
  return position.dealt[power]!.length > 0 && position.agenda[power] === NONE
}

/** [D2] Moves of the doctrine mark that are legal now, out of -1, 0 and 1. */
export function doctrineMoves({ world, position, power }: View): number[] {
  const mark = position.doctrine[power]!
  const least = world.doctrineLeast[power]!
  const most = world.doctrineMost[power]!
  if (!world.modules.doctrine) return [0]
  return [-1, 0, 1].filter((move) => move === 0 || (mark + move >= least && mark + move <= most))
}
