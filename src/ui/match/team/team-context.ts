/** What the parts of a team's desk share. */
import { createContext, useContext } from 'react'
import type { StudentView, TableInfo, Team } from '../../../class/index.ts'
import type { ClassLink, LinkState } from '../../../net/class-link.ts'
import type { ClassSeat } from '../../../net/class-seat.ts'

export interface AtSeat {
  link: ClassLink<StudentView>
  state: LinkState<StudentView>
  view: StudentView
  team: Team
  table: TableInfo
  seat: ClassSeat
}

const TeamContext = createContext<AtSeat | null>(null)
export const TeamProvider = TeamContext.Provider

/** The seat that the screen is for. Throws outside of a student's match. */
export function useTeam(): AtSeat {
  const at = useContext(TeamContext)
  if (!at) throw new Error('There is no team around this part')
  return at
}

/** Whether the person at this screen may commit, take back and negotiate for the team. */
export const speaks = ({ view: { you, class: info }, team }: AtSeat): boolean =>
  info.settings.decides === 'majority' || team.captain === you.person || team.captain === null
