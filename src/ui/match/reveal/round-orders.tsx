/** The orders of the computer players, each with a way to ask why it was given. */
import { isHidden, type Deed, type Order } from '../../../rules/index.ts'
import { powerName } from '../../../text/names.ts'
import { orderPhrase } from '../../../text/orders.ts'
import type { Beat } from '../../../view/index.ts'
import { PowerMark } from '../../parts/power-mark.tsx'
import { useSay } from '../../say.tsx'
import { useMatch, useTongue } from '../context.ts'

interface Asking {
  onWhy?: ((power: number, order: Order) => void) | undefined
  onWhyNot?: ((power: number) => void) | undefined
}

export function RoundOrders({ beats, ...asking }: Asking & { beats: readonly Beat[] }) {
  const say = useSay()
  const { players } = useMatch()
  const computers = [...players.keys()].filter((power) => players[power]!.kind === 'computer')
  const deeds = beats
    .filter(({ about }) => about === 'deed' || about === 'contest')
    .flatMap((beat) => beat.deeds)
  if (computers.length === 0) return null
  return (
    <>
      <h3>{say('summary.orders')}</h3>
      {computers.map((power) => (
        <PowerOrders
          key={power}
          power={power}
          deeds={deeds.filter((deed) => deed.power === power)}
          {...asking}
        />
      ))}
    </>
  )
}

interface PowerProps extends Asking {
  power: number
  deeds: readonly Deed[]
}

function PowerOrders({ power, deeds, onWhy, onWhyNot }: PowerProps) {
  const say = useSay()
  const name = powerName(useTongue(), power)
  return (
    <section className="summary-orders" aria-label={name}>
      <div className="summary-orders-head">
        <h4>
          <PowerMark power={power} /> {name}
        </h4>
        {onWhyNot && (
          <button
            type="button"
            className="button quiet"
            aria-label={say('summary.whyNotLabel', { power: name })}
            onClick={() => onWhyNot(power)}
          >
            {say('summary.whyNot')}
          </button>
        )}
      </div>
      {deeds.length === 0 && <p className="muted">{say('summary.noOrders', { power: name })}</p>}
      <ul>
        {deeds.map((deed) => (
          <OrderRow key={JSON.stringify(deed.order)} deed={deed} onWhy={onWhy} />
        ))}
      </ul>
    </section>
  )
}

function OrderRow({ deed, onWhy }: { deed: Deed } & Pick<Asking, 'onWhy'>) {
  const say = useSay()
  const tongue = useTongue()
  const { power, order, refund } = deed
  const phrase = orderPhrase(tongue, power, order)
  const name = powerName(tongue, power)
  return (
    <li className="summary-order">
      <span>
        {phrase} {refund && <em className="summary-tag bad">{say('summary.failed')}</em>}
        {isHidden(tongue.world, power, order) && (
          <em className="summary-tag">{say('summary.hidden')}</em>
        )}
      </span>
      {onWhy && (
        <button
          type="button"
          className="button"
          aria-label={say('summary.whyLabel', { power: name, order: phrase })}
          onClick={() => onWhy(power, order)}
        >
          {say('summary.why')}
        </button>
      )}
    </li>
  )
}
