/** Who one is in the class, one's team, and how to come back. */
import { listOf } from '../../../text/lists.ts'
import { useLanguage, useSay } from '../../say.tsx'
import { DialogFrame } from '../../settings/dialog-frame.tsx'
import { Standings } from '../../classroom/standings.tsx'
import { useClassWords } from '../../classroom/words.ts'
import { LeaveClass } from '../../classroom/student/leave.tsx'
import { useTeam } from './team-context.ts'
import { useTableNames } from './use-table-names.ts'
import { BackCode, Spin } from '../../classroom/student/waiting.tsx'

interface Props {
  open: boolean
  onOpenChange: (open: boolean) => void
  onLeave: () => void
}

export function YouDialog({ open, onOpenChange, onLeave }: Props) {
  const say = useSay()
  const words = useClassWords()
  const language = useLanguage()
  const { link, view, team, table } = useTeam()
  const names = useTableNames()
  const others = team.members.filter(({ person }) => person !== view.you.person)
  return (
    <DialogFrame
      open={open}
      onOpenChange={onOpenChange}
      title={words('hello', { name: view.you.name })}
      text={words('youDialog')}
      closeLabel={say('settings.close')}
    >
      <div className="stack tables-dialog">
        {view.you.spins > 0 && <Spin link={link} view={view} />}
        <p>
          {words('yourSeat', {
            power: names[team.seat] ?? '',
            table: table.table + 1,
          })}
        </p>
        <p>
          {others.length > 0
            ? words('yourTeam', {
                names: listOf(
                  language,
                  others.map(({ name }) => name),
                ),
              })
            : words('alone')}
        </p>
        {view.scores && (
          <section className="tables-card">
            <h2>{words('results')}</h2>
            <Standings scores={view.scores} powers={names} />
          </section>
        )}
        <BackCode back={view.you.back} />
        <LeaveClass onLeave={onLeave} />
      </div>
    </DialogFrame>
  )
}
