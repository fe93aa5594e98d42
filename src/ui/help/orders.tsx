/** Every kind of order: its price, how it is seen, what it does. */
import type { World } from '../../rules/index.ts'
import { ORDER_NAMES, type OrderName } from '../../scenario/index.ts'
import { orderEffect, orderName, pricePhrase } from '../../text/orders.ts'
import { useLanguage, useSay } from '../say.tsx'

export function Orders({ world }: { world: World }) {
  const language = useLanguage()
  const offered = ORDER_NAMES.filter((name) => isPlayed(world, name))
  return (
    <dl className="help-orders">
      {offered.map((name) => (
        <div key={name}>
          <dt>
            <strong>{orderName(language, name)}</strong>
            <Price world={world} name={name} />
          </dt>
          <dd>{orderEffect(language, world, name)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Whether an order can be given at all in a scenario. */
function isPlayed({ scenario }: World, name: OrderName): boolean {
  if (name === 'loan') return scenario.modules.loans
  if (name === 'card') return scenario.modules.cards
  return true
}

function Price({ world, name }: { world: World; name: OrderName }) {
  const say = useSay()
  const language = useLanguage()
  if (name === 'deal') return <span className="help-price">{say('help.priceDeal')}</span>
  if (name === 'card') return <span className="help-price">{say('help.priceCard')}</span>
  const { soft, capital } = world.rules.prices[name]
  return (
    <span className="help-price">
      {say('help.price', { price: pricePhrase(language, soft, capital) })}
    </span>
  )
}
