/** How far a power's agendas have come. */
import { measure, NONE, standings, type View } from '../rules/index.ts'

/** A demand of an agenda: what is there, and what it asks for. */
export interface Demand {
  have: number
  need: number
}

/** [N2] The demands of one of the view's power's agendas; `agenda` is a position in its list. */
export function demandsOf({ world, position, power }: View, agenda: number): Demand[] {
  const read = { world, position, at: standings(world, position), reader: power }
  const scope = { actor: power, rival: NONE, state: NONE }
  return world.agendas[power]![agenda]!.all.map(({ is, atLeast }) => ({
    have: measure(read, is, power, scope),
    need: atLeast,
  }))
}

/** [P6] The dealt agendas of the view's power: positions in its list, in the order dealt. */
export const dealtAgendas = ({ position, power }: View): number[] => position.dealt[power]!

/** [P6] Whether this plan has to keep an agenda. */
export const choosesAgenda = ({ position, power }: View): boolean =>
  position.agenda[power] === NONE && position.dealt[power]!.length > 0

/** The agenda that was kept, as a position in the power's list; -1 for none or a secret. */
export function keptAgenda({ position, power }: View): number {
  const kept = position.agenda[power]!
  return kept === NONE ? NONE : position.dealt[power]![kept]!
}
