/** All about the table during its match: seats, invitation, the own seat's code, leaving. */
import { useState } from 'react'
import type { LevelName } from '../../../ai/index.ts'
import type { Visit } from '../../../net/visit.ts'
import { useSay } from '../../say.tsx'
import { DialogFrame } from '../../settings/dialog-frame.tsx'
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

/** Leaving is asked about, since the seat is then others' to take. */
function Leave({ visit, onStart }: Pick<Props, 'visit' | 'onStart'>) {
  const words = useTableWords()
  const [asked, setAsked] = useState(false)
  const leave = async () => {
    if (await visit.leave()) onStart()
  }
  if (!asked) {
    return (
      <div>
        <button type="button" className="button" onClick={() => setAsked(true)}>
          {words('leave')}
        </button>
      </div>
    )
  }
  return (
    <div className="stack" role="group" aria-label={words('leave')}>
      <p>{words('leaveText')}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => setAsked(false)}>
          {words('leaveNot')}
        </button>
        <button type="button" className="button" onClick={() => void leave()}>
          {words('leaveSure')}
        </button>
      </div>
    </div>
  )
}
