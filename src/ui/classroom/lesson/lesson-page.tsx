/** What a teacher reads before a lesson, and prints for it. */
import { useMemo, useState } from 'react'
import { compileWorld } from '../../../rules/index.ts'
import { localise, type Scenario } from '../../../scenario/index.ts'
import { listOf } from '../../../text/lists.ts'
import { Orders } from '../../help/orders.tsx'
import '../../help/help.css'
import { PowerMark } from '../../parts/power-mark.tsx'
import { useLanguage } from '../../say.tsx'
import { Select } from '../../parts/fields.tsx'
import { loadScenarios } from '../../start/scenarios.ts'
import { useLater } from '../../start/use-later.ts'
import { Opening } from '../opening.tsx'
import { useClassWords } from '../words.ts'
import './lesson.css'
import { PaperMap } from './paper-map.tsx'
import { useLessonWords } from './words.ts'

interface Props {
  /** Id of the scenario of which role cards and sheets are. */
  scenario: string
  /** Shows the pages for another scenario. */
  onScenario: (id: string) => void
  onBack: () => void
  /** Opens a match of the scenario for people at this screen. */
  onHotSeat: (scenario: Scenario) => void
}

export function LessonPage({ scenario: id, ...acts }: Props) {
  const [later] = useLater(loadScenarios)
  if (later.state !== 'ready') return <Opening />
  const scenario = later.value.find((each) => each.id === id) ?? later.value[0]!
  return <Read scenario={scenario} all={later.value} {...acts} />
}

interface ReadProps extends Omit<Props, 'scenario'> {
  scenario: Scenario
  all: readonly Scenario[]
}

function Read({ scenario, all, onScenario, onBack, onHotSeat }: ReadProps) {
  const words = useLessonWords()
  const classWords = useClassWords()
  const language = useLanguage()
  return (
    <main className="lesson">
      <header className="row lesson-head no-print">
        <h1>{words('title')}</h1>
        <Select
          label={classWords('scenario')}
          value={scenario.id}
          choices={all.map(({ id, name }) => ({ value: id, text: localise(name, language) }))}
          choose={onScenario}
        />
        <button type="button" className="button primary" onClick={() => window.print()}>
          {words('print')}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {words('back')}
        </button>
      </header>
      <Brief scenario={scenario} />
      <Plan minutes="50" scenario={scenario} />
      <Plan minutes="75" scenario={scenario} />
      <section className="lesson-page">
        <h2>{words('longer')}</h2>
        <p>{words('longerText')}</p>
      </section>
      <section className="lesson-page">
        <h2>{words('paper')}</h2>
        <p>{words('paperText')}</p>
        <button type="button" className="button no-print" onClick={() => onHotSeat(scenario)}>
          {words('hotSeat')}
        </button>
      </section>
      <Roles scenario={scenario} />
      <section className="lesson-page paper">
        <h2>{words('paperMap')}</h2>
        <p>{words('paperMapText')}</p>
        <PaperMap scenario={scenario} />
      </section>
      <Sheet scenario={scenario} />
    </main>
  )
}

function Brief({ scenario }: { scenario: Scenario }) {
  const words = useLessonWords()
  const language = useLanguage()
  const powers = listOf(
    language,
    scenario.powers.map(({ name }) => localise(name, language)),
  )
  return (
    <section className="lesson-page">
      <h2>{words('what')}</h2>
      {([1, 2, 3] as const).map((line) => (
        <p key={line}>{words(`what-${line}`, { powers, states: scenario.states.length })}</p>
      ))}
      <h2>{words('prepare')}</h2>
      <ol className="lesson-steps">
        {([1, 2, 3, 4] as const).map((line) => (
          <li key={line}>{words(`prepare-${line}`)}</li>
        ))}
      </ol>
    </section>
  )
}

/** Minutes of a lesson of fifty in which teams play. */
const PLAYING = 24

/** What to do and to say at which minute. */
function Plan({ minutes, scenario }: { minutes: '50' | '75'; scenario: Scenario }) {
  const words = useLessonWords()
  const { rounds } = scenario.calendar
  const numbers = { rounds, minutes: Math.max(1, Math.round(PLAYING / rounds)) }
  return (
    <section className="lesson-page">
      <h2>{words('plan', { minutes })}</h2>
      <table className="lesson-plan">
        <thead>
          <tr>
            <th scope="col">{words('minute')}</th>
            <th scope="col">{words('doing')}</th>
            <th scope="col">{words('saying')}</th>
          </tr>
        </thead>
        <tbody>
          {([1, 2, 3, 4, 5] as const).map((step) => (
            <tr key={step}>
              <th scope="row">{words(`p${minutes}-${step}-at`)}</th>
              <td>{words(`p${minutes}-${step}-do`, numbers)}</td>
              <td>{words(`p${minutes}-${step}-say`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A card for each power. */
function Roles({ scenario }: { scenario: Scenario }) {
  const words = useLessonWords()
  const language = useLanguage()
  return (
    <section className="lesson-page paper">
      <h2>{words('roles')}</h2>
      <p className="no-print">{words('rolesHint')}</p>
      <p>{localise(scenario.briefing, language)}</p>
      {scenario.powers.map(({ id, name, capital, briefing }, power) => (
        <article key={id} className="role-card">
          <h3>
            <PowerMark power={power} />{' '}
            {words('roleOf', {
              power: localise(name, language),
              capital: localise(capital, language),
            })}
          </h3>
          <p>{localise(briefing, language)}</p>
          <h4>{words('roleJobs')}</h4>
          <ul>
            {([1, 2, 3] as const).map((job) => (
              <li key={job}>{words(`job-${job}`)}</li>
            ))}
          </ul>
          <h4>{words('roleStates')}</h4>
          <p>
            {scenario.states
              .map(
                ({ name, goodwill }) => `${localise(name, language)} ${goodwill[id]?.value ?? 0}`,
              )
              .join(' · ')}
          </p>
        </article>
      ))}
    </section>
  )
}

const COLUMNS = ['sheetOrder', 'sheetPlace', 'sheetPrice', 'sheetWhy'] as const

/** A sheet on which a team writes a round's orders, and what orders cost. */
function Sheet({ scenario }: { scenario: Scenario }) {
  const words = useLessonWords()
  const world = useMemo(() => compileWorld(scenario), [scenario])
  const [rows] = useState(() => [1, 2, 3, 4])
  return (
    <section className="lesson-page paper">
      <h2>{words('paperSheet')}</h2>
      <p className="sheet-blanks">
        <span>{words('sheetPower')}:</span> <span>{words('sheetRound')}:</span>
      </p>
      <table className="order-sheet">
        <thead>
          <tr>
            <th scope="col">#</th>
            {COLUMNS.map((word) => (
              <th key={word} scope="col">
                {words(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {COLUMNS.map((word) => (
                <td key={word}>&nbsp;</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{words('sheetOrders')}</h3>
      <Orders world={world} />
    </section>
  )
}
