/** What the own power is after: its public interest and its secret agenda. */
import { useId } from 'react'
import { agendaName, agendaText, interestName, interestText } from '../../../text/names.ts'
import {
  agendaWorth,
  choosesAgenda,
  dealtAgendas,
  demandsOf,
  keptAgenda,
  pointsOf,
  type Demand,
} from '../../../view/index.ts'
import { Fold } from '../../parts/fold.tsx'
import { useMatch, useTongue } from '../context.ts'
import { useReview } from '../powers/use-review.ts'
import { usePlanning } from './hooks.ts'
import { useWords } from './words.ts'

export function Goals() {
  const words = useWords()
  const { view } = useMatch()
  const choosing = choosesAgenda(view)
  const kept = keptAgenda(view)
  return (
    <section className="desk-section" aria-label={words('goals')}>
      <Interest power={view.power} />
      {choosing && <AgendaChoice />}
      {kept >= 0 && <KeptAgenda agenda={kept} />}
    </section>
  )
}

/** [N1] A power's interest, and what it counts now. */
export function Interest({ power }: { power: number }) {
  const words = useWords()
  const tongue = useTongue()
  const { count, twelfths } = useReview().interest[power]!
  return (
    <Fold
      title={
        <span className="desk-goal">
          <small className="muted">{words('interest')}</small>
          <strong>{interestName(tongue, power)}</strong>
        </span>
      }
    >
      <p>{interestText(tongue, power)}</p>
      <p className="muted">{words('interestNow', { count, points: pointsOf(twelfths) })}</p>
    </Fold>
  )
}

function Demands({ agenda }: { agenda: number }) {
  const words = useWords()
  const { view } = useMatch()
  const said = ({ have, need }: Demand) =>
    words(have >= need ? 'demandMet' : 'demand', { have, need })
  return <span className="muted small">{demandsOf(view, agenda).map(said).join(' · ')}</span>
}

function KeptAgenda({ agenda }: { agenda: number }) {
  const words = useWords()
  const tongue = useTongue()
  const { view } = useMatch()
  const points = pointsOf(agendaWorth(view))
  return (
    <Fold
      title={
        <span className="desk-goal">
          <small className="muted">{words('agenda')}</small>
          <strong>{agendaName(tongue, view.power, agenda)}</strong>
        </span>
      }
    >
      <p>{agendaText(tongue, view.power, agenda)}</p>
      <p>
        <Demands agenda={agenda} />
      </p>
      <p className="muted">{words('agendaWorth', { points })}</p>
    </Fold>
  )
}

/** [P6] The dealt agendas, of which one is kept. */
function AgendaChoice() {
  const words = useWords()
  const tongue = useTongue()
  const name = useId()
  const planning = usePlanning()
  const { view, draft, keepAgenda } = useMatch()
  const points = pointsOf(agendaWorth(view))
  return (
    <fieldset className="desk-agendas">
      <legend>{words('chooseAgenda')}</legend>
      <p className="muted small">{words('chooseAgendaHelp', { points })}</p>
      {dealtAgendas(view).map((agenda, place) => (
        <label key={agenda} className="desk-choice">
          <input
            type="radio"
            name={name}
            checked={draft.agenda === place}
            disabled={!planning}
            onChange={() => keepAgenda(place)}
          />
          <span>
            <strong>{agendaName(tongue, view.power, agenda)}</strong>
            <span>{agendaText(tongue, view.power, agenda)}</span>
            <Demands agenda={agenda} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}
