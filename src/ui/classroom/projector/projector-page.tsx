/** What the projector shows: the code, the class, one table, or how a question was answered. */
import { lazy, Suspense, useEffect, useState } from 'react'
import type { ProjectorView } from '../../../class/index.ts'
import type { LinkState } from '../../../net/class-link.ts'
import { Problems } from '../../tables/problems.tsx'
import { Opening } from '../opening.tsx'
import { Invite } from '../invite.tsx'
import { Shares } from '../shares.tsx'
import { useLink } from '../use-link.ts'
import { useScenario } from '../use-powers.ts'
import { useClassWords } from '../words.ts'
import { ClassBoard } from './class-board.tsx'
import './projector.css'
import { loadTableBoard } from '../../class-match.ts'

const TableBoard = lazy(async () => ({ default: await loadTableBoard() }))

interface Props {
  code: string
  projectorKey: string
}

export function ProjectorPage({ code, projectorKey }: Props) {
  const words = useClassWords()
  const { state } = useLink<ProjectorView>(code, projectorKey)
  if (state.gone === 'deleted') return <Note text={words('goneText')} />
  if (state.closed && !state.view) {
    return (
      <main className="projector">
        <Problems problems={state.closed} />
      </main>
    )
  }
  if (!state.view) return <Opening />
  return <Wall state={state} view={state.view} />
}

const Note = ({ text }: { text: string }) => (
  <main className="projector">
    <p className="projector-note">{text}</p>
  </main>
)

/** What can be chosen: the number of a table is one too. */
type Shown = 'code' | 'class' | 'poll' | number

interface WallProps {
  state: LinkState<ProjectorView>
  view: ProjectorView
}

function Wall({ state, view }: WallProps) {
  const words = useClassWords()
  const [chosen, setChosen] = useState<Chosen>({ shown: null, phase: '', poll: null })
  const { code, phase } = view.class
  const poll = view.poll?.number ?? null
  // A choice holds until the class begins or a question is asked or taken away.
  const holds = chosen.phase === beginning(phase) && chosen.poll === poll
  const shown = (holds ? chosen.shown : null) ?? usual(view)
  const choose = (shown: Shown) => setChosen({ shown, phase: beginning(phase), poll })
  return (
    <main className="projector">
      <h1 className="visually-hidden">{words('projector', { code })}</h1>
      {/* On small screens it scrolls, also by keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="projector-view" role="region" aria-label={words('onWall')} tabIndex={0}>
        {shown === 'code' && <CodeView view={view} />}
        {shown === 'class' && <ClassBoard view={view} ahead={state.ahead} />}
        {shown === 'poll' && <PollWall view={view} />}
        {typeof shown === 'number' && view.tables[shown] && (
          <Suspense fallback={<p className="projector-note">{words('opening')}</p>}>
            <TableBoard table={view.tables[shown]} view={view} ahead={state.ahead} />
          </Suspense>
        )}
      </div>
      <Notice view={view} />
      <Foot state={state} view={view} shown={shown} choose={choose} />
    </main>
  )
}

interface Chosen {
  shown: Shown | null
  /** When it was chosen: before or after the beginning, and during which question. */
  phase: string
  poll: number | null
}

const beginning = (phase: string): string => (phase === 'lobby' ? 'before' : 'begun')

const usual = ({ class: { phase }, poll }: ProjectorView): Shown => {
  if (poll) return 'poll'
  return phase === 'lobby' ? 'code' : 'class'
}

function CodeView({ view }: Pick<WallProps, 'view'>) {
  const words = useClassWords()
  return (
    <div className="projector-code">
      <Invite code={view.class.code} />
      <p className="projector-here" role="status">
        {words('hereNow', { there: view.there })}
      </p>
    </div>
  )
}

function PollWall({ view }: Pick<WallProps, 'view'>) {
  const words = useClassWords()
  const scenario = useScenario(view.class.scenario)
  const { poll } = view
  if (!poll) return null
  return (
    <div className="projector-poll">
      <h2>{poll.question}</h2>
      {poll.open && poll.spread && (
        <p role="status">
          {words('pollAnswered', { answered: poll.spread.answered, asked: poll.spread.asked })}
        </p>
      )}
      {poll.open ? (
        <ol>
          {poll.choices?.map((choice) => (
            <li key={choice}>{choice}</li>
          ))}
        </ol>
      ) : (
        <Shares poll={poll} scenario={scenario} />
      )}
    </div>
  )
}

/** How long a notice stands on the wall, in ms. */
const NOTICE_MS = 90_000

function Notice({ view: { notices } }: Pick<WallProps, 'view'>) {
  const last = notices.at(-1)
  const [gone, setGone] = useState(-1)
  const number = last?.number ?? -1
  useEffect(() => {
    const timer = setTimeout(() => setGone(number), NOTICE_MS)
    return () => clearTimeout(timer)
  }, [number])
  const newest = number > gone ? last : undefined
  return <div role="status">{newest && <p className="projector-notice">{newest.text}</p>}</div>
}

/** The code stays in sight all the time; beside it, what else can be shown. */
function Foot({
  state,
  view,
  shown,
  choose,
}: WallProps & { shown: Shown; choose: (to: Shown) => void }) {
  const words = useClassWords()
  const views: { to: Shown; text: string }[] = [
    { to: 'code', text: words('viewCode') },
    { to: 'class', text: words('viewClass') },
    ...(view.poll ? [{ to: 'poll' as const, text: words('viewPoll') }] : []),
    ...view.tables
      .filter(({ match }) => match !== null)
      .map(({ table }) => ({ to: table, text: String(table + 1) })),
  ]
  return (
    <footer className="projector-foot">
      <p className="projector-foot-code">
        <span className="visually-hidden">{view.class.code.split('').join(' ')}</span>
        <span aria-hidden="true">{view.class.code}</span>
      </p>
      {state.link === 'down' && <p className="bad">{words('down')}</p>}
      <div className="row" role="group" aria-label={words('views')}>
        {views.map(({ to, text }) => (
          <button
            key={to}
            type="button"
            className="button"
            aria-pressed={shown === to}
            aria-label={typeof to === 'number' ? words('table', { table: to + 1 }) : text}
            onClick={() => choose(to)}
          >
            {text}
          </button>
        ))}
        <FullScreen />
      </div>
    </footer>
  )
}

const turnFullScreen = () =>
  void (document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen())

function FullScreen() {
  const words = useClassWords()
  if (!document.fullscreenEnabled) return null
  return (
    <button type="button" className="button" onClick={turnFullScreen}>
      {words('fullScreen')}
    </button>
  )
}
