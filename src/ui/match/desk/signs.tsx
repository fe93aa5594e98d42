/** Small signs that the panels share: a power by name, a price, how an order is seen. */
import { powerName } from '../../../text/names.ts'
import { howSeen } from '../../../text/orders.ts'
import type { Order } from '../../../rules/index.ts'
import type { BoardModel } from '../../../view/index.ts'
import { PowerMark } from '../../parts/power-mark.tsx'
import { useSay } from '../../say.tsx'
import { useMatch, useTongue } from '../context.ts'
import { useWords } from './words.ts'

export function PowerName({ power }: { power: number }) {
  const tongue = useTongue()
  return (
    <span className="desk-power">
      <PowerMark power={power} /> {powerName(tongue, power)}
    </span>
  )
}

/** The powers as heads of columns. */
export const PowerHeads = ({ powers }: Pick<BoardModel, 'powers'>) =>
  powers.map(({ id, name }, power) => (
    <th key={id} scope="col">
      <PowerMark power={power} /> {name}
    </th>
  ))

/** Round for soft power, square for capital, each with its letter. */
export function Money({ budget, amount }: { budget: 'soft' | 'capital'; amount: number | string }) {
  const words = useWords()
  return (
    <span className={`desk-money ${budget}`}>
      <i>{words(budget === 'soft' ? 'softMark' : 'capitalMark')}</i>
      {amount}
    </span>
  )
}

export function Price({ soft, capital }: { soft: number; capital: number }) {
  const words = useWords()
  return (
    <span className="desk-price">
      <span className="visually-hidden">{words('price', { soft, capital })}</span>
      <span aria-hidden="true">
        {soft !== 0 && <Money budget="soft" amount={soft} />}
        {capital !== 0 && <Money budget="capital" amount={capital} />}
        {soft === 0 && capital === 0 && words('free')}
      </span>
    </span>
  )
}

const EYES = {
  open: 'M1 8c3-5 11-5 14 0-3 5-11 5-14 0ZM8 5.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8Z',
  quiet: 'M1 7c3 4.5 11 4.5 14 0M4 9.5 2.8 11.4M8 10.4v2.2M12 9.5l1.2 1.9',
  hidden: 'M1 8c3-5 11-5 14 0-3 5-11 5-14 0ZM2 14 14 2',
}

export function Seen({ order }: { order: Order }) {
  const say = useSay()
  const { view } = useMatch()
  const seen = howSeen(view.world, view.power, order)
  return (
    <span className={`desk-seen ${seen}`}>
      <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
        <path d={EYES[seen]} fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      {say(`seen.${seen}`)}
    </span>
  )
}
