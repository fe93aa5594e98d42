/** How the person fared so far. */
import { useState } from 'react'
import { useSay } from '../say.tsx'
import { LEVEL_CHOICES } from './strength.ts'
import type { Statistics as Counted } from './types.ts'

interface Props {
  statistics: Counted | null
  onReset: () => void
}

export function Statistics({ statistics, onReset }: Props) {
  const say = useSay()
  const [asked, setAsked] = useState(false)
  const played = statistics?.played ?? 0
  const reset = () => {
    setAsked(false)
    onReset()
  }
  return (
    <section className="panel card">
      <h2>{say('start.statisticsHeading')}</h2>
      {!statistics || played === 0 ? (
        <p className="muted">{say('start.statisticsNone')}</p>
      ) : (
        <>
          <Figures {...statistics} />
          {asked ? (
            <div
              className="statistics-ask"
              role="alertdialog"
              aria-label={say('start.statisticsReset')}
            >
              <p>{say('start.statisticsSure', { played })}</p>
              <div className="row">
                <button type="button" className="button" onClick={reset}>
                  {say('start.statisticsReset')}
                </button>
                <button type="button" className="button" onClick={() => setAsked(false)}>
                  {say('start.statisticsKeep')}
                </button>
              </div>
            </div>
          ) : (
            <button type="button" className="button quiet card-end" onClick={() => setAsked(true)}>
              {say('start.statisticsReset')}
            </button>
          )}
        </>
      )}
    </section>
  )
}

function Figures({ played, won, best, levels }: Counted) {
  const say = useSay()
  const figures = [
    ['start.statisticsPlayed', played],
    ['start.statisticsWon', won],
    ...(best === null ? [] : [['start.statisticsBest', best] as const]),
  ] as const
  return (
    <>
      <dl className="figures">
        {figures.map(([key, value]) => (
          <div key={key}>
            <dt>{say(key)}</dt>
            <dd>{say('start.number', { value })}</dd>
          </div>
        ))}
      </dl>
      <ul className="figures-levels">
        {LEVEL_CHOICES.map((level) => {
          const tally = levels?.get(level)
          return (
            tally && (
              <li key={level}>
                {say('start.statisticsLevel', {
                  level: say(`level.${level}`),
                  played: tally.played,
                  won: tally.won,
                })}
              </li>
            )
          )
        })}
      </ul>
    </>
  )
}
