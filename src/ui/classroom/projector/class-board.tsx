/** The class on the wall: every table with its round, its clock, who has committed, and the points. */
import type { ProjectorView, TableInfo } from '../../../class/index.ts'
import { POINT } from '../../../rules/index.ts'
import { PowerMark } from '../../parts/power-mark.tsx'
import { Clock } from '../clock.tsx'
import { Readiness } from '../readiness.tsx'
import { usePowerNames } from '../use-powers.ts'
import { useClassWords } from '../words.ts'

/** The fewer tables there are, the larger they stand. */
function sizeOf(tables: number): string {
  if (tables <= 4) return 'few'
  return tables <= 12 ? 'some' : 'many'
}

interface Props {
  view: ProjectorView
  ahead: number
}

export function ClassBoard({ view, ahead }: Props) {
  const words = useClassWords()
  const { phase } = view.class
  return (
    <div className={`wall ${sizeOf(view.tables.length)}`}>
      {phase === 'ended' && <p className="wall-over">{words('classOver')}</p>}
      {view.scores === null && <p className="wall-hidden muted">{words('standingsHidden')}</p>}
      <ul className="wall-tables">
        {view.tables.map((table) => (
          <Table key={table.table} table={table} view={view} ahead={ahead} />
        ))}
      </ul>
    </div>
  )
}

function Table({ table, view, ahead }: Props & { table: TableInfo }) {
  const words = useClassWords()
  const powers = usePowerNames(view.class)
  const scores = (view.scores ?? []).filter((score) => score.table === table.table)
  return (
    <li className="panel wall-table">
      <div className="wall-head">
        <h2>{words('table', { table: table.table + 1 })}</h2>
        {table.phase !== 'waiting' && (
          <span>{words('roundOf', { round: table.round, rounds: view.class.rounds })}</span>
        )}
        <Clock table={table} ahead={ahead} />
      </div>
      <ul className="wall-seats">
        {table.seats.map(({ seat, committed }) => {
          const score = scores.find((each) => each.seat === seat)
          const leads = score?.place === 1 && score.points > 0
          return (
            <li key={seat} className={leads ? 'leads' : undefined}>
              <span>
                <PowerMark power={seat} /> {powers[seat]}
              </span>
              <span className={committed ? 'good' : 'muted'}>
                <Readiness phase={table.phase} isDone={committed} />
              </span>
              <strong>
                {score && words('seatPoints', { points: score.points / POINT })}
                {leads && <span className="visually-hidden"> ({words('leads')})</span>}
              </strong>
            </li>
          )
        })}
      </ul>
    </li>
  )
}
