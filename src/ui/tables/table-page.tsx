/** A table: its lobby until everybody is there, then its match. */
import { lazy, Suspense, useState, useSyncExternalStore } from 'react'
import type { TableSeats } from '../../device/tables.ts'
import type { Api } from '../../net/api.ts'
import type { Visit } from '../../net/visit.ts'
import { loadTableMatch } from '../table-match.ts'
import { Lobby } from './lobby.tsx'
import { Problems } from './problems.tsx'
import { Shell } from './shell.tsx'
import { useCourse, useNews, useNamed, useVisit, type There } from './use-visit.ts'
import { useTableWords } from './words.ts'

const TableMatch = lazy(async () => ({ default: await loadTableMatch() }))

interface Props {
  code: string
  api: Api
  base: string
  seats: TableSeats
  onStart: () => void
}

export function TablePage({ code, onStart, ...around }: Props) {
  const words = useTableWords()
  const [visit, again] = useVisit(code, around)
  const [watching, setWatching] = useState(false)
  const state = useSyncExternalStore(visit.subscribe, visit.current)
  useNamed(around.seats, code, state)
  const title = words('at', { code })
  if (state.step === 'refused') {
    return (
      <Shell title={title} onStart={onStart}>
        <Problems problems={state.problems} />
        <div>
          <button type="button" className="button" onClick={again}>
            {words('retry')}
          </button>
        </div>
      </Shell>
    )
  }
  if (state.step === 'looking') return <Opening />
  return (
    <There
      visit={visit}
      there={state}
      watching={watching}
      onWatch={() => setWatching(true)}
      again={again}
      onStart={onStart}
    />
  )
}

const Opening = () => (
  <main className="waiting" role="status">
    {useTableWords()('opening')}
  </main>
)

interface ThereProps {
  visit: Visit
  there: There
  /** Whether somebody without a seat has chosen to look on. */
  watching: boolean
  onWatch: () => void
  /** Visits the table anew: another match may be played there now. */
  again: () => void
  onStart: () => void
}

function There({ visit, there, watching, onWatch, again, onStart }: ThereProps) {
  const { session, held } = there
  const { seats, link } = useNews(session)
  const { played } = useCourse(session)
  const isWaiting = played === 0 && seats.some(({ open }) => open)
  if (link === 'moved') return <Moved visit={visit} there={there} onStart={onStart} />
  if (held ? isWaiting : !watching) {
    return <Lobby visit={visit} there={there} onWatch={onWatch} onStart={onStart} />
  }
  return (
    <Suspense fallback={<Opening />}>
      <TableMatch visit={visit} there={there} again={again} onStart={onStart} />
    </Suspense>
  )
}

function Moved({ visit, there, onStart }: Pick<ThereProps, 'visit' | 'there' | 'onStart'>) {
  const words = useTableWords()
  const { held, problems } = there
  return (
    <Shell title={words('moved')} onStart={onStart}>
      <p>{words('movedText')}</p>
      <Problems problems={problems} />
      <div>
        <button
          type="button"
          className="button primary"
          onClick={() => held && void visit.comeBack(held.code)}
        >
          {words('movedBack')}
        </button>
      </div>
    </Shell>
  )
}
