/** All tables at once: a card each. */
import { useState } from 'react'
import type { DeskTable } from '../../../class/index.ts'
import { POINT } from '../../../rules/index.ts'
import { listOf } from '../../../text/lists.ts'
import { PowerMark } from '../../parts/power-mark.tsx'
import { useLanguage } from '../../say.tsx'
import { Clock } from '../clock.tsx'
import { useClassWords } from '../words.ts'
import { EXTRA_SECONDS } from './desk-bar.tsx'
import { useDesk } from './desk-context.ts'
import { TableDialog } from './table-dialog.tsx'

export function Tables() {
  const { view } = useDesk()
  const [opened, setOpened] = useState<number | null>(null)
  return (
    <>
      <ul className="desk-tables">
        {view.tables.map((table) => (
          <Card key={table.table} table={table} onOpen={() => setOpened(table.table)} />
        ))}
      </ul>
      <TableDialog
        table={opened === null ? null : (view.tables[opened] ?? null)}
        close={() => setOpened(null)}
      />
    </>
  )
}

function Card({ table, onOpen }: { table: DeskTable; onOpen: () => void }) {
  const words = useClassWords()
  const { state, view } = useDesk()
  const { troubles, round, phase } = table
  return (
    <li className={`panel desk-table ${troubles.length > 0 ? 'troubled' : ''}`}>
      <div className="desk-table-head">
        <h2>{words('table', { table: table.table + 1 })}</h2>
        {phase !== 'waiting' && (
          <span className="muted">
            <span className="visually-hidden">
              {words('roundOf', { round, rounds: view.class.rounds })}
            </span>
            <span aria-hidden="true">
              {round}/{view.class.rounds}
            </span>
          </span>
        )}
        <Clock table={table} ahead={state.ahead} />
      </div>
      <ul>
        {table.seats.map(({ seat }) => (
          <SeatLine key={seat} table={table} seat={seat} />
        ))}
      </ul>
      <Troubles troubles={troubles} />
      <CardActs table={table} onOpen={onOpen} />
    </li>
  )
}

/** One line for all seats where nobody is, so that the card stays small. */
function Troubles({ troubles }: Pick<DeskTable, 'troubles'>) {
  const words = useClassWords()
  const language = useLanguage()
  const { powers } = useDesk()
  const away = troubles.flatMap(({ trouble, seat }) =>
    trouble === 'away' && seat !== null ? [powers[seat] ?? ''] : [],
  )
  const isStuck = troubles.some(({ trouble }) => trouble === 'stuck')
  return (
    <>
      {away.length > 0 && (
        <p className="bad small">⚠ {words('troubleAway', { powers: listOf(language, away) })}</p>
      )}
      {isStuck && <p className="bad small">⚠ {words('troubleStuck')}</p>}
    </>
  )
}

function SeatLine({ table, seat }: { table: DeskTable; seat: number }) {
  const words = useClassWords()
  const { view, powers } = useDesk()
  const { people, computer, committed } = table.seats[seat]!
  const { lines } = table.drafts[seat] ?? { lines: 0 }
  const score = view.scores.find((each) => each.table === table.table && each.seat === seat)
  const points = (score?.points ?? 0) / POINT
  const planned = table.phase === 'ended' ? '' : `…${lines || ''}`
  return (
    <li className="desk-seat">
      <span className="visually-hidden">
        {words('seatLine', {
          power: powers[seat] ?? '',
          people,
          computer: computer === null ? 'no' : 'yes',
          done: committed ? 'yes' : 'no',
          lines,
          points,
        })}
      </span>
      <span aria-hidden="true" className="desk-seat-power">
        <PowerMark power={seat} /> {powers[seat]}
      </span>
      <span
        aria-hidden="true"
        className={computer === null ? 'muted desk-seat-people' : 'muted'}
        title={words('seatPeopleCount', { people })}
      >
        {computer === null ? '●'.repeat(people) : '⚙'}
      </span>
      <span aria-hidden="true" className={committed ? 'good' : 'muted'}>
        {committed ? '✓' : planned}
      </span>
      <strong aria-hidden="true">{words('seatPoints', { points })}</strong>
    </li>
  )
}

function CardActs({ table, onOpen }: { table: DeskTable; onOpen: () => void }) {
  const words = useClassWords()
  const { act, sure } = useDesk()
  const { table: number, phase } = table
  const isOn = phase === 'planning' || phase === 'held'
  const named = (word: 'pause' | 'resume' | 'extend' | 'advance') => ({
    'aria-label': words('ofTable', { act: words(word), table: number + 1 }),
    'aria-disabled': !isOn,
    className: 'button',
    type: 'button' as const,
    children: words(word),
  })
  const pause = phase === 'held' ? 'resume' : 'pause'
  return (
    <div className="desk-table-acts">
      <button {...named(pause)} onClick={() => isOn && void act({ act: pause, table: number })} />
      <button
        {...named('extend')}
        onClick={() => isOn && void act({ act: 'extend', table: number, seconds: EXTRA_SECONDS })}
      />
      <button
        {...named('advance')}
        onClick={() =>
          isOn &&
          sure({
            title: words('sureAdvance'),
            text: words('sureAdvanceText'),
            yes: words('advance'),
            act: () => void act({ act: 'advance', table: number, round: table.round }),
          })
        }
      />
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        aria-label={words('openTable', { table: number + 1 })}
        onClick={onOpen}
      >
        {words('openTableShort')}
      </button>
    </div>
  )
}
