/** What the powers at a team's table are called. */
import { powerName } from '../../../text/names.ts'
import { useLanguage } from '../../say.tsx'
import { useTeam } from './team-context.ts'

export function useTableNames(): string[] {
  const language = useLanguage()
  const { seat, table } = useTeam()
  const { world } = seat.viewOf(-1)
  return table.seats.map(({ seat }) => powerName({ language, world }, seat))
}
