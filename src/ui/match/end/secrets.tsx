/** What the powers kept from each other: agendas, hidden orders; and their interests beside them. */
import { POINT } from '../../../rules/index.ts'
import { agendaName, agendaText, interestName, interestText } from '../../../text/names.ts'
import { orderPhrase } from '../../../text/orders.ts'
import {
  agendasOf,
  hiddenOrders,
  scoreLines,
  type Agenda,
  type HiddenOrder,
  type KnownPlans,
} from '../../../view/index.ts'
import { useSay } from '../../say.tsx'
import { useMatch, useTongue } from '../context.ts'
import { Who } from './standings.tsx'

export function Secrets({ plans }: { plans: readonly KnownPlans[] | undefined }) {
  const say = useSay()
  const { view, rounds } = useMatch()
  const hidden = hiddenOrders(view.world, rounds, plans)
  return (
    <section className="end-part">
      <h2>{say('end.secrets')}</h2>
      <ul className="end-secrets">
        {agendasOf(view.world, rounds).map((agenda) => (
          <PowerSecrets
            key={agenda.power}
            agenda={agenda}
            hidden={hidden.filter(({ power }) => power === agenda.power)}
          />
        ))}
      </ul>
      {hidden.length === 0 && <p className="muted">{say('end.noHidden')}</p>}
    </section>
  )
}

interface PowerProps {
  agenda: Agenda
  hidden: readonly HiddenOrder[]
}

function PowerSecrets({ agenda, hidden }: PowerProps) {
  const say = useSay()
  const tongue = useTongue()
  const { power } = agenda
  return (
    <li className="end-secret">
      <h3>
        <Who power={power} />
      </h3>
      <KeptAgenda agenda={agenda} />
      <Interest power={power} />
      {hidden.length > 0 && (
        <>
          <h4>{say('end.hiddenOrders')}</h4>
          <ul>
            {hidden.map(({ round, order }) => (
              <li key={`${round} ${JSON.stringify(order)}`}>
                {say('end.hiddenOrder', { round, order: orderPhrase(tongue, power, order) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  )
}

function KeptAgenda({ agenda: { power, agenda, fulfilled } }: { agenda: Agenda }) {
  const say = useSay()
  const tongue = useTongue()
  if (agenda < 0) return <p className="muted">{say('end.noAgenda')}</p>
  const mark =
    fulfilled === null ? 'agendaUncounted' : fulfilled ? 'agendaFulfilled' : 'agendaFailed'
  return (
    <p>
      {say('end.agenda', {
        name: agendaName(tongue, power, agenda),
        text: agendaText(tongue, power, agenda),
      })}{' '}
      <strong className={fulfilled ? 'good' : undefined}>{say(`end.${mark}`)}</strong>
    </p>
  )
}

function Interest({ power }: { power: number }) {
  const say = useSay()
  const tongue = useTongue()
  const { rounds } = useMatch()
  const brought = scoreLines(rounds, power)
    .filter(({ rule }) => rule === 'N1')
    .reduce((sum, { twelfths }) => sum + twelfths, 0)
  return (
    <p>
      {say('end.interest', {
        name: interestName(tongue, power),
        text: interestText(tongue, power),
      })}{' '}
      <strong>{say('end.brought', { points: brought / POINT })}</strong>
    </p>
  )
}
