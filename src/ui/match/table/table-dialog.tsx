/** All about the table during its match: seats, invitation, the own seat's code, leaving. */
import { useState } from 'react'
import type { LevelName } from '../../../ai/index.ts'
import type { Visit } from '../../../net/visit.ts'
import { useSay } from '../../say.tsx'
import { DialogFrame } from '../../settings/dialog-frame.tsx'
import { Leave } from '../../tables/leave.tsx'
import { LevelSelect } from '../../tables/level-select.tsx'
import { Invitation, Own } from '../../tables/lobby.tsx'
import { Problems } from '../../tables/problems.tsx'
import { SeatList } from '../../tables/seat-list.tsx'
import type { There } from '../../tables/use-visit.ts'
import { timerWords, useTableWords } from '../../tables/words.ts'

interface Props {
  open: boolean
  onOpenChange: (open: boolean) => void
  visit: Visit
  there: There
  onStart: () => void
}

export function TableDialog({ open, onOpenChange, visit, there, onStart }: Props) {
  const say = useSay()
  const words = useTableWords()
  const [level, setLevel] = useState<LevelName>('counsellor')
  const { timer } = there.info
  return (
    <DialogFrame
      open={open}
      onOpenChange={onOpenChange}
      title={words('at', { code: visit.table })}
      text={words('dialogText')}
      closeLabel={say('settings.close')}
    >
      <div className="stack tables-dialog">
        <SeatList visit={visit} there={there} standIn={level} />
        {there.held && <LevelSelect label={words('standIn')} level={level} choose={setLevel} />}
        <Problems problems={there.problems} />
        <p>
          {timer === null
            ? words('timerIsNone')
            : `${words('timerIs', { timer: timerWords(words, timer) })} ${words('timerHint')}`}
        </p>
        <Invitation code={visit.table} />
        <Own there={there} />
        <p className="muted small">{words('kept')}</p>
        {there.held && <Leave visit={visit} onStart={onStart} />}
      </div>
    </DialogFrame>
  )
}
