/** The tables at which this device holds a seat. */
import { useState } from 'react'
import type { TableSeats } from '../../device/tables.ts'
import { localise } from '../../scenario/index.ts'
import { PowerMark } from '../parts/power-mark.tsx'
import { useLanguage, useSay } from '../say.tsx'

interface Props {
  seats: TableSeats
  onTable: (code: string) => void
}

/** Nothing where there are none. */
export function KeptTables({ seats, onTable }: Props) {
  const say = useSay()
  const [kept] = useState(() => seats.list())
  if (kept.length === 0) return null
  return (
    <section className="panel card">
      <h2>{say('start.tablesHeading')}</h2>
      <ul className="saved">
        {kept.map((seat) => (
          <li key={seat.table} className="saved-row">
            <Words seat={seat} />
            <button
              type="button"
              className="button saved-go"
              aria-label={say('start.tableGoNamed', { code: seat.table })}
              onClick={() => onTable(seat.table)}
            >
              {say('start.continue')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Words({ seat }: { seat: ReturnType<TableSeats['list']>[number] }) {
  const say = useSay()
  const language = useLanguage()
  const { table, scenario, power, name, changed } = seat
  return (
    <div className="saved-words">
      <h3>{scenario ? localise(scenario, language) : say('start.table', { code: table })}</h3>
      <p>
        <PowerMark power={seat.seat} />{' '}
        {say('start.tableAs', {
          code: table,
          power: power ? localise(power, language) : 'none',
          name,
        })}
      </p>
      <p className="muted small">{say('start.savedWhen', { date: changed })}</p>
    </div>
  )
}
