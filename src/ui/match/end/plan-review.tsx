/** The reader's plans beside the best ones that were found afterwards. */
import type { Order, Plan } from '../../../rules/index.ts'
import { orderPhrase } from '../../../text/orders.ts'
import { useSay } from '../../say.tsx'
import { useMatch, useTongue } from '../context.ts'

export interface Regret {
  round: number
  yourPlan: Pick<Plan, 'orders'>
  bestPlan: Pick<Plan, 'orders'>
  /** Points of expectation that the best plan was worth more; 0 where none was better. */
  regret: number
}

export interface PlanReviewProps {
  /** Rows found so far. */
  rows: readonly Regret[]
  /** Rounds looked at so far, null once done. */
  loading: { done: number; count: number } | null
}

export function PlanReview({ rows, loading }: PlanReviewProps) {
  const say = useSay()
  const worst = Math.max(0, ...rows.map(({ regret }) => regret))
  return (
    <section className="end-part" aria-busy={loading !== null}>
      <h2>{say('end.plans')}</h2>
      <p className="muted">{say('end.plansText')}</p>
      <div role="status">
        {loading && (
          <p>
            {say('end.plansLoading', { ...loading })}{' '}
            <progress value={loading.done} max={loading.count} aria-hidden="true" />
          </p>
        )}
        {!loading && worst === 0 && <p>{say('end.noRegret')}</p>}
      </div>
      <ol className="end-regrets">
        {rows.map((row) => (
          <Row key={row.round} row={row} worst={worst} />
        ))}
      </ol>
    </section>
  )
}

function Row({ row, worst }: { row: Regret; worst: number }) {
  const say = useSay()
  const { round, yourPlan, bestPlan, regret } = row
  const part = worst > 0 ? (regret / worst) * 100 : 0
  return (
    <li className="end-regret">
      <h3>
        {say('end.regretRound', { round })}
        <span className="end-regret-bar" aria-hidden="true">
          <i style={{ width: `${part}%` }} />
        </span>
        <span className={regret > 0 ? 'bad' : 'good'}>{say('end.regretValue', { regret })}</span>
      </h3>
      <div className="end-regret-plans">
        <Orders title={say('end.yourPlan')} orders={yourPlan.orders} />
        {regret > 0 && <Orders title={say('end.bestPlan')} orders={bestPlan.orders} />}
      </div>
    </li>
  )
}

function Orders({ title, orders }: { title: string; orders: readonly Order[] }) {
  const say = useSay()
  const tongue = useTongue()
  const { seat } = useMatch()
  return (
    <div>
      <h4>{title}</h4>
      {orders.length === 0 && <p className="muted">{say('reveal.noOrders')}</p>}
      <ul>
        {orders.map((order) => (
          <li key={JSON.stringify(order)}>{orderPhrase(tongue, seat, order)}</li>
        ))}
      </ul>
    </div>
  )
}
