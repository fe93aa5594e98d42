/** The way in: join a table by its code, open one, or go back to one's own. */
import { useState } from 'react'
import type { TableSeats } from '../../device/tables.ts'
import type { Api } from '../../net/api.ts'
import { useLater } from '../start/use-later.ts'
import { Create } from './create.tsx'
import { CodeForm } from '../parts/code-form.tsx'
import { KeptTables } from './kept-tables.tsx'
import { Shell } from './shell.tsx'
import { useTableWords } from './words.ts'

interface Props {
  api: Api
  seats: TableSeats
  onStart: () => void
  /** Goes to the table of a code. */
  onTable: (code: string) => void
  /** Goes to the class of a code. */
  onClass: (code: string) => void
}

export function Door({ api, seats, onStart, onTable, onClass }: Props) {
  const words = useTableWords()
  const [look] = useState(() => () => api.isThere())
  const [there, retry] = useLater(look)
  const [opening, setOpening] = useState(false)
  if (opening) {
    return (
      <Shell key="create" title={words('createHeading')} onStart={onStart}>
        <Create api={api} seats={seats} onOpened={onTable} />
      </Shell>
    )
  }
  return (
    <Shell title={words('heading')} onStart={onStart}>
      <p className="tables-intro">{words('intro')}</p>
      {there.state === 'loading' && <p role="status">{words('looking')}</p>}
      {there.state === 'ready' && !there.value && <NoServer retry={retry} />}
      {there.state === 'ready' && there.value && (
        <div className="tables-ways">
          <Join api={api} onTable={onTable} onClass={onClass} />
          <section className="panel tables-card">
            <h2>{words('openHeading')}</h2>
            <p>{words('openHint')}</p>
            <button type="button" className="button primary" onClick={() => setOpening(true)}>
              {words('open')}
            </button>
          </section>
          <KeptTables seats={seats} onTable={onTable} />
        </div>
      )}
      <p className="muted small">{words('kept')}</p>
    </Shell>
  )
}

function NoServer({ retry }: { retry: () => void }) {
  const words = useTableWords()
  return (
    <div className="panel tables-card" role="status">
      <p>{words('noServer')}</p>
      <button type="button" className="button" onClick={retry}>
        {words('retry')}
      </button>
    </div>
  )
}

/** A code as an example. */
const EXAMPLE = 'K7NF3A'

/** Length of a table's or a class's code. */
const CODE_LENGTH = 6

function Join({ api, onTable, onClass }: Pick<Props, 'api' | 'onTable' | 'onClass'>) {
  const words = useTableWords()
  /** What is neither a table nor a class, the page of tables says so. */
  const goTo = async (code: string) => {
    const seen = await api.seeCode(code)
    if (seen.ok && seen.value.opens === 'class') onClass(code)
    else onTable(code)
  }
  return (
    <CodeForm
      heading={words('joinHeading')}
      hint={words('joinHint')}
      label={words('code')}
      bad={words('codeBad', { example: EXAMPLE })}
      go={words('join')}
      length={CODE_LENGTH}
      isPrimary
      onCode={(code) => void goTo(code)}
    />
  )
}
