/** What is always in reach at the desk: the code, where the class stands, and what is done to all tables. */
import { useEffect, useRef } from 'react'
import type { TeacherAct } from '../../../class/index.ts'
import { useClassWords } from '../words.ts'
import { useDesk } from './desk-context.ts'

/** What "+30 s" adds. */
export const EXTRA_SECONDS = 30

interface Props {
  onStart: () => void
  onStarted: () => void
}

export function DeskBar({ onStart, onStarted }: Props) {
  const words = useClassWords()
  const { code, view, state } = useDesk()
  const { class: info, people, refused } = view
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <header className="desk-bar">
      <div className="desk-bar-code">
        <h1 ref={heading} tabIndex={-1}>
          <span className="visually-hidden">
            {words('desk', { code: code.split('').join(' ') })}
          </span>
          <span aria-hidden="true" className="tables-code small-code">
            {code}
          </span>
        </h1>
        <p role="status">
          <strong>{words('phase', { phase: info.phase })}</strong>
          <span className="muted">
            {' '}
            {words('phasePeople', {
              people: info.people,
              places: info.places,
              there: people.filter(({ there }) => there).length,
            })}
          </span>
          {state.link === 'down' && <span className="bad"> {words('down')}</span>}
          {refused > 0 && <span className="bad"> {words('refused', { count: refused })}</span>}
        </p>
      </div>
      <div className="row desk-bar-acts">
        <AllActs onStarted={onStarted} />
        <button type="button" className="button quiet" onClick={onStart}>
          {words('toStart')}
        </button>
      </div>
    </header>
  )
}

/** What is done to all tables. */
function AllActs({ onStarted }: Pick<Props, 'onStarted'>) {
  const words = useClassWords()
  const { view, act } = useDesk()
  const { phase } = view.class
  const start = async () => {
    if (await act({ act: 'start' })) onStarted()
  }
  if (phase === 'lobby') {
    return (
      <button
        type="button"
        className="button primary"
        title={words('startHint')}
        onClick={() => void start()}
      >
        {words('start')}
      </button>
    )
  }
  if (view.tables.every(({ match, phase }) => match === null || phase === 'ended')) return null
  const isRunning = phase === 'running'
  return (
    <>
      <button
        type="button"
        className={isRunning ? 'button' : 'button primary'}
        onClick={() => void act({ act: isRunning ? 'pause' : 'resume' })}
      >
        {words(isRunning ? 'pauseAll' : 'resumeAll')}
      </button>
      {view.class.settings.seconds !== null && (
        <button
          type="button"
          className="button"
          onClick={() => void act({ act: 'extend', seconds: EXTRA_SECONDS })}
        >
          {words('extendAll')}
        </button>
      )}
      <AskedFirst word="advanceAll" act={{ act: 'advance' }} ask="sureAdvance" />
      {phase !== 'ended' && <AskedFirst word="end" act={{ act: 'end' }} ask="sureEnd" />}
    </>
  )
}

interface AskedFirstProps {
  word: 'advanceAll' | 'end'
  act: TeacherAct
  ask: 'sureAdvance' | 'sureEnd'
}

/** Something for all tables that is asked about first. */
function AskedFirst({ word, act: wanted, ask }: AskedFirstProps) {
  const words = useClassWords()
  const { act, sure } = useDesk()
  const question = {
    title: words(ask),
    text: words(`${ask}Text`),
    yes: words(word),
    act: () => void act(wanted),
  }
  return (
    <button type="button" className="button" onClick={() => sure(question)}>
      {words(word)}
    </button>
  )
}
