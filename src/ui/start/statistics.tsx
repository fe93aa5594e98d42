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
      <Levels levels={levels} />
    </>
  )
}

/** Level by level, from the weakest to the strongest. */
function Levels({ levels }: Pick<Counted, 'levels'>) {
  const say = useSay()
  const met = LEVEL_CHOICES.flatMap((level) => {
    const fared = levels.get(level)
    return fared ? [{ level, fared }] : []
  })
  if (met.length === 0) return null
  return (
    <table className="figures-levels">
      <caption className="muted small">{say('start.statisticsNote')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('start.statisticsAgainst')}</th>
          <th scope="col">{say('start.statisticsPlayed')}</th>
          <th scope="col">{say('start.statisticsWon')}</th>
          <th scope="col">{say('start.statisticsBest')}</th>
        </tr>
      </thead>
      <tbody>
        {met.map(({ level, fared: { played, won, best } }) => (
          <tr key={level}>
            <th scope="row">{say(`level.${level}`)}</th>
            <td>{played}</td>
            <td>{won}</td>
            <td>
              {best === null ? say('start.statisticsNoBest') : say('start.number', { value: best })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
