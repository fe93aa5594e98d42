/** Opening a table: what is played, who sits where, how long a round may take. */
import { useId, useState, type FormEvent } from 'react'
import type { TableSeats } from '../../device/tables.ts'
import type { Api, Problem } from '../../net/api.ts'
import { localise, type Scenario } from '../../scenario/index.ts'
import { useLanguage } from '../say.tsx'
import { Choice } from '../settings/choice.tsx'
import { ScenarioChoice } from '../start/setup/scenario-choice.tsx'
import { Seat } from '../start/setup/seat.tsx'
import '../start/setup/setup.css'
import { loadScenarios } from '../start/scenarios.ts'
import { useLater } from '../start/use-later.ts'
import {
  DEFAULT_TABLE,
  NO_SEAT,
  TIMERS,
  tableWish,
  withMine,
  withTableSeat,
  type TableForm,
} from './form.ts'
import { OwnScenario } from './own-scenario.tsx'
import { Problems } from './problems.tsx'
import { timerWords, useTableWords } from './words.ts'

interface Props {
  api: Api
  seats: TableSeats
  onOpened: (code: string) => void
}

export function Create(props: Props) {
  const words = useTableWords()
  const [form, setForm] = useState(DEFAULT_TABLE)
  const [brought, setBrought] = useState<Scenario | null>(null)
  const [later, retry] = useLater(loadScenarios)
  if (later.state === 'loading') return <p role="status">{words('opening')}</p>
  if (later.state === 'failed') {
    return (
      <div className="row" role="alert">
        <p>{words('unreachable')}</p>
        <button type="button" className="button" onClick={retry}>
          {words('retry')}
        </button>
      </div>
    )
  }
  const others = later.value.filter(({ id }) => id !== brought?.id)
  const scenarios = brought ? [brought, ...others] : others
  const scenario = scenarios.find(({ id }) => id === form.scenario) ?? scenarios[0]!
  const bring = (scenario: Scenario) => {
    setBrought(scenario)
    setForm({ ...form, scenario: scenario.id })
  }
  return (
    <section className="panel setup">
      <ScenarioChoice
        scenarios={scenarios}
        chosen={scenario.id}
        locked={false}
        choose={(id) => setForm({ ...form, scenario: id })}
      />
      <OwnScenario onScenario={bring} />
      <TableOf
        {...props}
        form={form}
        change={setForm}
        scenario={scenario}
        isShipped={scenario !== brought}
      />
    </section>
  )
}

interface TableProps extends Props {
  form: TableForm
  change: (form: TableForm) => void
  scenario: Scenario
  isShipped: boolean
}

function TableOf({ form, change, scenario, ...rest }: TableProps) {
  const words = useTableWords()
  const language = useLanguage()
  const { problems, isOpening, open } = useOpening({ form, scenario, ...rest })
  const { powers } = scenario
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isOpening) void open()
  }
  return (
    <form className="setup-table" onSubmit={submit} noValidate>
      <Choice
        label={words('mine')}
        value={String(form.mine)}
        choices={[
          ...powers.map(({ name }, seat) => ({
            value: String(seat),
            text: localise(name, language),
          })),
          { value: String(NO_SEAT), text: words('mineNone') },
        ]}
        choose={(mine) => change(withMine(form, Number(mine)))}
      />
      <div className="stack">
        <h3>{words('seats')}</h3>
        <p className="muted">{words('seatsHint')}</p>
        <div className="setup-seats">
          {powers.map(({ id, name }, seat) => (
            <Seat
              key={id}
              index={seat}
              power={localise(name, language)}
              seat={form.seats[seat]!}
              tooLong={false}
              named={false}
              change={(changed) => change(withTableSeat(form, seat, changed))}
            />
          ))}
        </div>
      </div>
      <Timer timer={form.timer} change={(timer) => change({ ...form, timer })} />
      <Problems problems={problems} />
      <div className="setup-end">
        <button type="submit" className="button primary setup-start" aria-disabled={isOpening}>
          {words(isOpening ? 'creating' : 'create')}
        </button>
        <p className="muted">{words('kept')}</p>
      </div>
    </form>
  )
}

function Timer({
  timer,
  change,
}: {
  timer: number | null
  change: (timer: number | null) => void
}) {
  const words = useTableWords()
  const id = useId()
  return (
    <div className="seat-field">
      <label htmlFor={id}>{words('timer')}</label>
      <select
        id={id}
        className="field tables-choice"
        value={timer ?? ''}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => change(target.value === '' ? null : Number(target.value))}
      >
        <option value="">{words('timerNone')}</option>
        {TIMERS.map((seconds) => (
          <option key={seconds} value={seconds}>
            {timerWords(words, seconds)}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="muted small">
        {words('timerHint')}
      </p>
    </div>
  )
}

/** Opens the table at the server, takes one's own seat at it, and goes there. */
function useOpening({
  api,
  seats,
  form,
  scenario,
  isShipped,
  onOpened,
}: Omit<TableProps, 'change'>) {
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [isOpening, setOpening] = useState(false)
  const open = async () => {
    setOpening(true)
    const opened = await api.openTable(tableWish(form, scenario, isShipped))
    setOpening(false)
    if (!opened.ok) return setProblems(opened.problems)
    const code = opened.value.code!
    const mine = form.mine < scenario.powers.length ? form.mine : NO_SEAT
    if (mine !== NO_SEAT) {
      // Where that fails, the seat can be taken at the table itself.
      const taken = await api.join(code, mine)
      if (taken.ok) seats.keep({ ...taken.value, table: code, shown: 0 })
    }
    return onOpened(code)
  }
  return { problems, isOpening, open }
}
