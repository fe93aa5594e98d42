/** A match set up by hand: the scenario, who sits where, how strong, with what luck. */
import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { MatchSetup } from '../../../match/index.ts'
import { localise, type Scenario } from '../../../scenario/index.ts'
import { useLanguage, useSay } from '../../say.tsx'
import { formProblems, freshSeed, matchSetup, withSeat, type SetupForm } from '../form.ts'
import { loadScenarios } from '../scenarios.ts'
import { seatsSentence } from '../sentence.ts'
import { useLater } from '../use-later.ts'
import { Luck } from './luck.tsx'
import { People } from './people.tsx'
import { ScenarioChoice } from './scenario-choice.tsx'
import { Seat } from './seat.tsx'
import './setup.css'

interface Props {
  initial: SetupForm
  /** Whether it came as a challenge, so that scenario and luck are given. */
  taken: boolean
  onStart: (form: SetupForm, setup: MatchSetup) => void
  onClose: () => void
}

export default function Setup({ initial, taken, onStart, onClose }: Props) {
  const say = useSay()
  const [form, setForm] = useState(initial)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.closest('section')?.scrollIntoView({ block: 'start' })
  }, [])
  const [later, retry] = useLater(loadScenarios)
  const scenario =
    later.state === 'ready' ? later.value.find(({ id }) => id === form.scenario) : undefined
  return (
    <section className="panel setup" aria-labelledby="setup-heading">
      <div className="setup-head">
        <h2 id="setup-heading" ref={heading} tabIndex={-1}>
          {say('setup.heading')}
        </h2>
        <button type="button" className="button quiet" onClick={onClose}>
          {say('setup.close')}
        </button>
      </div>
      {taken && <p role="status">{say('start.challengeTaken')}</p>}
      {later.state === 'loading' && <p role="status">{say('setup.loading')}</p>}
      {later.state === 'failed' && (
        <div className="row" role="alert">
          <p>{say('start.openFailed')}</p>
          <button type="button" className="button" onClick={retry}>
            {say('start.retry')}
          </button>
        </div>
      )}
      {later.state === 'ready' && (
        <ScenarioChoice
          scenarios={later.value}
          chosen={form.scenario}
          choose={(scenario) => setForm({ ...form, scenario })}
          locked={taken}
        />
      )}
      {scenario && (
        <Table
          form={form}
          scenario={scenario}
          change={setForm}
          start={() => onStart(form, matchSetup(form, scenario, freshSeed()))}
        />
      )}
    </section>
  )
}

interface TableProps {
  form: SetupForm
  scenario: Scenario
  change: (form: SetupForm) => void
  start: () => void
}

/** The seats of a scenario that is there, and the button that starts. */
function Table({ form, scenario, change, start }: TableProps) {
  const say = useSay()
  const language = useLanguage()
  const { powers } = scenario
  const problems = formProblems(form, powers.length)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (problems.length === 0) start()
  }
  return (
    <form className="setup-table" onSubmit={submit} noValidate>
      <People form={form} powers={powers.length} change={change} />
      <div className="setup-seats">
        {powers.map(({ id, name }, seat) => (
          <Seat
            key={id}
            index={seat}
            power={localise(name, language)}
            seat={form.seats[seat]!}
            tooLong={problems.some((problem) => problem.field === 'name' && problem.seat === seat)}
            change={(changed) => change(withSeat(form, seat, changed))}
          />
        ))}
      </div>
      <Luck form={form} scenario={scenario} problems={problems} change={change} />
      <div className="setup-end">
        <button
          type="submit"
          className="button primary setup-start"
          aria-disabled={problems.length > 0}
        >
          {say('setup.start')}
        </button>
        <p>{seatsSentence(say, language, form, scenario)}</p>
      </div>
    </form>
  )
}
