/** The way in for teachers: open a class, go back to one, read what a lesson looks like. */
import { useState, type FormEvent } from 'react'
import type { Classes } from '../../device/classes.ts'
import { MOST_PEOPLE } from '../../class/index.ts'
import type { ClassApi } from '../../net/class-api.ts'
import type { Problem } from '../../net/api.ts'
import { localise, type Scenario } from '../../scenario/index.ts'
import { useLanguage } from '../say.tsx'
import { loadScenarios } from '../start/scenarios.ts'
import { useLater } from '../start/use-later.ts'
import { OwnScenario } from '../tables/own-scenario.tsx'
import { Problems } from '../tables/problems.tsx'
import { Shell } from '../tables/shell.tsx'
import { Line, Select } from '../parts/fields.tsx'
import {
  classWish,
  FEWEST_STUDENTS,
  LESSON_SCENARIO,
  tablesOf,
  USUAL_FORM,
  type ClassForm,
} from './form.ts'
import { ComputerLevel, Manners, PerSeat, Seconds } from './settings-fields.tsx'
import { useClassWords } from './words.ts'

interface Props {
  api: ClassApi
  classes: Classes
  onStart: () => void
  /** Goes to a desk. */
  onDesk: (code: string, key: string) => void
  /** Goes to the lesson plans of a scenario. */
  onLesson: (scenario: string) => void
}

export function Teach(props: Props) {
  const words = useClassWords()
  const [later, retry] = useLater(loadScenarios)
  return (
    <Shell title={words('teach')} onStart={props.onStart}>
      <p className="tables-intro">{words('teachIntro')}</p>
      <div className="teach-ways">
        {later.state === 'loading' && <p role="status">{words('opening')}</p>}
        {later.state === 'failed' && (
          <button type="button" className="button" onClick={retry}>
            {words('createHeading')}
          </button>
        )}
        {later.state === 'ready' && <Create {...props} shipped={later.value} />}
        <div className="stack">
          <section className="panel tables-card">
            <h2>{words('teachLesson')}</h2>
            <p>{words('teachLessonHint')}</p>
            <button
              type="button"
              className="button"
              onClick={() => props.onLesson(LESSON_SCENARIO)}
            >
              {words('teachLessonGo')}
            </button>
          </section>
          <Mine {...props} />
        </div>
      </div>
      <p className="muted small">{words('keptOnServer')}</p>
    </Shell>
  )
}

/** The classes whose desk this device knows. */
function Mine({ classes, onDesk }: Pick<Props, 'classes' | 'onDesk'>) {
  const words = useClassWords()
  const [mine] = useState(() => classes.list().filter(({ desk }) => desk !== null))
  if (mine.length === 0) return null
  return (
    <section className="panel tables-card">
      <h2>{words('teachMine')}</h2>
      <ul className="stack">
        {mine.map(({ code, desk }) => (
          <li key={code} className="row teach-mine">
            <strong>{words('classAt', { code })}</strong>
            <button
              type="button"
              className="button"
              aria-label={words('teachMineGoNamed', { code })}
              onClick={() => onDesk(code, desk!.teacher)}
            >
              {words('teachMineGo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface CreateProps extends Pick<Props, 'api' | 'classes' | 'onDesk'> {
  shipped: readonly Scenario[]
}

function Create({ shipped, ...props }: CreateProps) {
  const words = useClassWords()
  const [form, setForm] = useState(USUAL_FORM)
  const [brought, setBrought] = useState<Scenario | null>(null)
  const scenarios = brought
    ? [brought, ...shipped.filter(({ id }) => id !== brought.id)]
    : lessonFirst(shipped)
  const scenario = scenarios.find(({ id }) => id === form.scenario) ?? scenarios[0]!
  const { problems, isOpening, open } = useOpening(props, form, scenario, scenario !== brought)
  const change = (change: Partial<ClassForm>) => setForm({ ...form, ...change })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isOpening) void open()
  }
  const bring = (scenario: Scenario) => {
    setBrought(scenario)
    change({ scenario: scenario.id, rounds: null })
  }
  return (
    <form className="panel tables-card" onSubmit={submit} noValidate>
      <h2>{words('createHeading')}</h2>
      <Basics form={form} change={change} scenarios={scenarios} scenario={scenario} />
      <details className="class-more">
        <summary>{words('more')}</summary>
        <div className="stack">
          <OwnScenario onScenario={bring} />
          <PerSeat values={form} change={change} />
          <ComputerLevel values={form} change={change} />
          <Manners values={form} change={change} />
        </div>
      </details>
      <Problems problems={problems} />
      <button type="submit" className="button primary" aria-disabled={isOpening}>
        {words(isOpening ? 'creating' : 'create')}
      </button>
    </form>
  )
}

/** The one made for lessons comes first. */
const lessonFirst = (scenarios: readonly Scenario[]): Scenario[] =>
  scenarios.toSorted((a, b) => Number(b.id === LESSON_SCENARIO) - Number(a.id === LESSON_SCENARIO))

interface BasicsProps {
  form: ClassForm
  change: (change: Partial<ClassForm>) => void
  scenarios: readonly Scenario[]
  scenario: Scenario
}

/** How many there are, and what they play for how long. */
function Basics({ form, change, scenarios, scenario }: BasicsProps) {
  const words = useClassWords()
  const language = useLanguage()
  const { rounds } = scenario.calendar
  return (
    <>
      <Line
        label={words('students')}
        type="number"
        min={FEWEST_STUDENTS}
        max={MOST_PEOPLE}
        className="class-count"
        value={String(form.students || '')}
        hint={words('studentsHint', {
          tables: tablesOf(form, scenario.powers.length),
          powers: scenario.powers.length,
          perSeat: form.perSeat,
        })}
        change={(students) => change({ students: inRange(Number(students)) })}
      />
      <Select
        label={words('scenario')}
        value={scenario.id}
        choices={scenarios.map(({ id, name }) => ({ value: id, text: localise(name, language) }))}
        choose={(scenario) => change({ scenario, rounds: null })}
      />
      <Select
        label={words('rounds')}
        value={form.rounds ?? ''}
        choices={[
          { value: '', text: words('roundsAll', { rounds }) },
          ...Array.from({ length: rounds - 2 }, (_, index) => rounds - 1 - index).map((value) => ({
            value,
            text: String(value),
          })),
        ]}
        choose={(chosen) => change({ rounds: chosen === '' ? null : Number(chosen) })}
      />
      <Seconds values={form} change={change} />
    </>
  )
}

const inRange = (students: number): number =>
  Number.isFinite(students) ? Math.min(MOST_PEOPLE, Math.max(0, Math.round(students))) : 0

/** Opens the class at the server, keeps its keys, and goes to its desk. */
function useOpening(
  { api, classes, onDesk }: Pick<Props, 'api' | 'classes' | 'onDesk'>,
  form: ClassForm,
  scenario: Scenario,
  isShipped: boolean,
) {
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [isOpening, setOpening] = useState(false)
  const open = async () => {
    setOpening(true)
    const opened = await api.open(classWish(form, scenario, isShipped))
    setOpening(false)
    if (!opened.ok) return setProblems(opened.problems)
    const { code, keys } = opened.value
    classes.keepDesk(code, keys)
    return onDesk(code, keys.teacher)
  }
  return { problems, isOpening, open }
}
