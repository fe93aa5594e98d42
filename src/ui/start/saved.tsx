/** The matches kept on the device: go on, look back, delete and think better of it. */
import { useEffect, useRef, useState } from 'react'
import { localise } from '../../scenario/index.ts'
import { listOf } from '../../text/lists.ts'
import { PowerMark } from '../parts/power-mark.tsx'
import { useLanguage, useSay } from '../say.tsx'
import type { SavedMatch } from './types.ts'

interface Props {
  saved: readonly SavedMatch[] | null
  onContinue: (id: string) => void
  onDelete: (id: string) => void
}

export function Saved({ saved, onContinue, onDelete }: Props) {
  const say = useSay()
  const { last, isGone, remove, undo } = useDeletion(onDelete)
  const kept = saved?.filter((match) => !isGone(match)) ?? []
  return (
    <section className="panel card card-saved">
      <h2>{say('start.savedHeading')}</h2>
      <Deleted match={last} undo={undo} />
      {saved === null && <p className="muted">{say('start.savedLoading')}</p>}
      {saved !== null && kept.length === 0 && !last && (
        <p className="muted">{say('start.savedNone')}</p>
      )}
      {kept.length > 0 && (
        <ul className="saved">
          {kept.map((match) => (
            <SavedRow
              key={match.id}
              match={match}
              onContinue={() => onContinue(match.id)}
              onDelete={() => remove(match)}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

/**
 * The match deleted last is gone from the screen only: it is deleted for good when the next one
 * goes, or when the screen does, so that there is no hurry to undo it.
 */
function useDeletion(onDelete: Props['onDelete']) {
  const [gone, setGone] = useState<readonly SavedMatch[]>([])
  const last = gone.at(-1) ?? null
  const waiting = useRef<() => void>(() => {})
  useEffect(() => {
    waiting.current = () => last && onDelete(last.id)
  })
  useEffect(() => () => waiting.current(), [])
  const remove = (match: SavedMatch) => {
    if (last) onDelete(last.id)
    setGone([...gone, match])
  }
  const isGone = ({ id }: SavedMatch) => gone.some((match) => match.id === id)
  return { last, isGone, remove, undo: () => setGone(gone.slice(0, -1)) }
}

function Deleted({ match, undo }: { match: SavedMatch | null; undo: () => void }) {
  const say = useSay()
  const language = useLanguage()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (match) button.current?.focus()
  }, [match])
  return (
    <div role="status">
      {match && (
        <div className="saved-gone">
          <span>
            {say('start.deleted', {
              scenario: localise(match.scenario, language),
              round: match.round,
            })}
          </span>
          <button ref={button} type="button" className="button" onClick={undo}>
            {say('start.undo')}
          </button>
        </div>
      )}
    </div>
  )
}

interface RowProps {
  match: SavedMatch
  onContinue: () => void
  onDelete: () => void
}

function SavedRow({ match, onContinue, onDelete }: RowProps) {
  const say = useSay()
  const language = useLanguage()
  const scenario = localise(match.scenario, language)
  const { round, rounds, persons, over } = match
  return (
    <li className="saved-row">
      <div className="saved-words">
        <h3>{scenario}</h3>
        <p>
          {say('start.savedRound', { over: over ? 'yes' : 'no', round, rounds })}
          {' · '}
          {persons.length > 0 ? (
            <Powers
              match={match}
              seats={persons}
              words={(powers) => say('start.savedAs', { powers })}
            />
          ) : (
            say('start.savedWatching')
          )}
        </p>
        <p className="muted small">
          {say('start.savedWhen', { date: match.changed })}
          <Leaders match={match} />
        </p>
      </div>
      <div className="saved-buttons">
        <button
          type="button"
          className={over ? 'button' : 'button saved-go'}
          aria-label={say(over ? 'start.savedLookNamed' : 'start.savedContinue', {
            scenario,
            round,
          })}
          onClick={onContinue}
        >
          {say(over ? 'start.savedLook' : 'start.continue')}
        </button>
        <button
          type="button"
          className="button quiet"
          aria-label={say('start.deleteNamed', { scenario, round })}
          onClick={onDelete}
        >
          {say('start.delete')}
        </button>
      </div>
    </li>
  )
}

interface PowersProps {
  match: SavedMatch
  seats: readonly number[]
  words: (names: string) => string
}

/** Powers by mark and name. */
function Powers({ match, seats, words }: PowersProps) {
  const language = useLanguage()
  const names = seats.map((seat) => localise(match.powers[seat]!, language))
  return (
    <span className="saved-powers">
      {seats.map((seat) => (
        <PowerMark key={seat} power={seat} />
      ))}{' '}
      {words(listOf(language, names))}
    </span>
  )
}

function Leaders({ match }: { match: SavedMatch }) {
  const say = useSay()
  const { leaders, over } = match
  if (leaders.length === 0) return null
  const many = leaders.length === 1 ? 'one' : 'some'
  return (
    <>
      {' · '}
      <Powers
        match={match}
        seats={leaders}
        words={(names) =>
          say('start.savedLeads', { many, leaders: names, over: over ? 'yes' : 'no' })
        }
      />
    </>
  )
}
