/** Beside the telling of a round: the own plan with what came of each order, and how the states stand by now. */
import { readPlan, standings, type Order, type Position } from '../../../rules/index.ts'
import type { RoundHistory } from '../../../match/session/index.ts'
import { stateName } from '../../../text/names.ts'
import { orderPhrase } from '../../../text/orders.ts'
import type { Beat, BoardModel, BoardState, PlayedRound } from '../../../view/index.ts'
import { PowerMark } from '../../parts/power-mark.tsx'
import { useSay } from '../../say.tsx'
import { useMatch, useTongue } from '../context.ts'
import { alike } from '../desk/choosing.ts'
import { PowerHeads } from '../desk/signs.tsx'
import { useWords } from '../desk/words.ts'
import { Moves } from './moves.tsx'
import { useStory } from './tell.ts'
import '../desk/desk.css'
import './reveal.css'
import './summary.css'

interface Props {
  history: RoundHistory
  played: PlayedRound
  /** The beat that is being told or was told last, null before the first. */
  beat: Beat | null
  /** The board at that beat. */
  model: BoardModel
}

export function OwnPlan({ history, played, beat, model }: Props) {
  const say = useSay()
  const { seat } = useMatch()
  const { world, position } = history.before
  const written = history.plans[seat]
  const plan = written && readPlan(world, seat, position.dealt[seat]!, written)
  return (
    <div className="own-plan">
      {plan ? (
        <>
          <h2>{say('screen.planGiven', { round: history.round })}</h2>
          {plan.orders.length === 0 && <p className="muted">{say('reveal.noOrders')}</p>}
          <Orders orders={plan.orders} before={position} played={played} beat={beat} />
        </>
      ) : (
        <p className="muted">{say('screen.watch')}</p>
      )}
      <Alignments model={model} before={position} />
    </div>
  )
}

interface OrdersProps extends Pick<Props, 'played' | 'beat'> {
  orders: readonly Order[]
  before: Position
}

function Orders({ orders, before, played, beat }: OrdersProps) {
  const { seat } = useMatch()
  const beats = useStory(before, played).map((told) => told.beat)
  const now = beat ? beats.indexOf(beat) : -1
  return (
    <ol className="own-orders">
      {orders.map((order) => {
        const at = beats.findIndex((other) => tellsOf(other, seat, order))
        return (
          <OwnOrder
            key={JSON.stringify(order)}
            order={order}
            beat={at >= 0 && at <= now ? beats[at]! : null}
            current={at >= 0 && at === now}
          />
        )
      })}
    </ol>
  )
}

/** Whether a beat tells how a power's order was carried out. */
const tellsOf = ({ about, deeds }: Beat, power: number, order: Order): boolean =>
  (about === 'deed' || about === 'contest') &&
  deeds.some((deed) => deed.power === power && alike(deed.order, order))

interface OwnOrderProps {
  order: Order
  /** The beat that told of it, null while it is still to come. */
  beat: Beat | null
  current: boolean
}

function OwnOrder({ order, beat, current }: OwnOrderProps) {
  const say = useSay()
  const tongue = useTongue()
  const { seat } = useMatch()
  const deed = beat?.deeds.find((other) => other.power === seat && alike(other.order, order))
  return (
    <li className="own-order" aria-current={current}>
      <strong>{orderPhrase(tongue, seat, order)}</strong>{' '}
      {deed?.refund && <em className="summary-tag bad">{say('summary.failed')}</em>}
      {beat ? <Moves beat={beat} /> : <p className="muted small">{say('reveal.toCome')}</p>}
    </li>
  )
}

interface AlignmentsProps {
  model: BoardModel
  before: Position
}

/** Who leads where, by how much, and what the round changed in that so far. */
function Alignments({ model, before }: AlignmentsProps) {
  const say = useSay()
  const { world } = useTongue()
  const { alignment } = standings(world, before)
  return (
    <table className="desk-table own-states">
      <caption>{say('reveal.alignments')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('end.state')}</th>
          <PowerHeads powers={model.powers} />
        </tr>
      </thead>
      <tbody>
        {model.states.map((state) => {
          const from = state.index * world.powers
          const was = alignment.slice(from, from + world.powers)
          return <AlignmentRow key={state.id} state={state} was={was} />
        })}
      </tbody>
    </table>
  )
}

interface RowProps {
  state: BoardState
  /** Per power: the alignment as the round began. */
  was: readonly number[]
}

/** The leaders' alignments stand out. */
function AlignmentRow({ state: { index, weight, cells, leaders }, was }: RowProps) {
  const words = useWords()
  const tongue = useTongue()
  return (
    <tr>
      <th scope="row">{words('weightOf', { state: stateName(tongue, index), weight })}</th>
      {cells.map(({ alignment }, power) => (
        // The place of a value is its power.
        // oxlint-disable-next-line react/no-array-index-key
        <td key={power}>
          <Change by={alignment - was[power]!} />
          {leaders.includes(power) ? (
            <strong className="own-lead">
              <PowerMark power={power} /> {alignment}
            </strong>
          ) : (
            alignment
          )}
        </td>
      ))}
    </tr>
  )
}

function Change({ by }: { by: number }) {
  const words = useWords()
  if (by === 0) return null
  return (
    <small className={by > 0 ? 'own-change good' : 'own-change bad'}>
      {words('signed', { by })}
    </small>
  )
}
