/** The figures of a balance report in plain words, with their targets. */
import { COUNTED, type BalanceReport, type Target } from '../../../proving/index.ts'
import type { Scenario } from '../../../scenario/index.ts'
import { orderName } from '../../../text/orders.ts'
import { Fold } from '../../parts/fold.tsx'
import { Scroll } from '../../parts/scroll.tsx'
import { useLanguage } from '../../say.tsx'
import { usePowerNames } from './ground.ts'
import { useProvingWords } from './words.ts'

type Single =
  | 'closeFinishes'
  | 'leadChanges'
  | 'decidedRound'
  | 'drama'
  | 'leaderAtHalfWins'
  | 'lastAtHalfWins'
  | 'kingmaking'
  | 'collapseRate'
type Thesis = 'goodwillFull' | 'stakeBound' | 'resentment' | 'backlash' | 'doctrineMoves'

interface Figure {
  name: Single | Thesis | 'winnerPoints' | 'lastPoints'
  value: number
  /** The figure's place among the targets. */
  place: string
  isShare: boolean
}

const SINGLES: readonly (readonly [name: Single, isShare: boolean])[] = [
  ['closeFinishes', true],
  ['leadChanges', false],
  ['decidedRound', false],
  ['drama', false],
  ['leaderAtHalfWins', true],
  ['lastAtHalfWins', true],
  ['kingmaking', true],
  ['collapseRate', true],
]
const THESES: readonly (readonly [name: Thesis, isShare: boolean])[] = [
  ['goodwillFull', true],
  ['stakeBound', true],
  ['resentment', false],
  ['backlash', false],
  ['doctrineMoves', true],
]

const figuresOf = (report: BalanceReport): Figure[] => [
  ...SINGLES.map(([name, isShare]) => ({ name, value: report[name], place: name, isShare })),
  ...(['winner', 'last'] as const).map((who) => ({
    name: `${who}Points` as const,
    value: report.points[who],
    place: `points.${who}`,
    isShare: false,
  })),
  ...THESES.map(([name, isShare]) => ({
    name,
    value: report.thesis[name],
    place: `thesis.${name}`,
    isShare,
  })),
]

export function Figures({ report }: { report: BalanceReport }) {
  const { say, figure, percent, decimal, bounds } = useProvingWords()
  const figures = figuresOf(report)
  const targetOf = ({ place }: Figure) => report.targets.find(({ name }) => name === place)
  const wanted = figures.map(targetOf).filter((target) => target !== undefined)
  const held = wanted.filter(({ holds }) => holds).length
  return (
    <section className="proving-part">
      <h3>{say('figures')}</h3>
      <p>{say('heldTargets', { held, count: wanted.length })}</p>
      <table className="proving-table proving-figures">
        <thead>
          <tr>
            <th scope="col">{say('figure')}</th>
            <th scope="col" className="number">
              {say('value')}
            </th>
            <th scope="col">{say('target')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((one) => {
            const write = one.isShare ? percent : decimal
            const target = targetOf(one)
            return (
              <tr key={one.name}>
                <th scope="row">
                  {figure(one.name)}
                  <span className="proving-about">{say(`about-${one.name}`)}</span>
                </th>
                <td className="number">{write(one.value)}</td>
                <td>
                  {target ? (
                    <Verdict
                      target={target}
                      text={bounds(target.least, target.most, write) ?? say('noTarget')}
                    />
                  ) : (
                    <span className="muted">{say('noTarget')}</span>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

/** Whether a target holds, and what it is. */
function Verdict({ target, text }: { target: Target; text: string }) {
  const { say } = useProvingWords()
  return (
    <>
      <span className={target.holds ? 'good proving-verdict' : 'bad proving-verdict'}>
        <span aria-hidden="true">{target.holds ? '✓' : '✗'} </span>
        {say(target.holds ? 'holds' : 'missed')}
      </span>{' '}
      <span className="proving-bounds">{text}</span>
    </>
  )
}

interface OrdersProps {
  report: BalanceReport
  scenario: Scenario
}

/** How often each power gives each order, and how that goes with winning. */
export function OrderShares({ report, scenario }: OrdersProps) {
  const { say, wholePercent, percent, decimal } = useProvingWords()
  const language = useLanguage()
  const nameOf = usePowerNames(scenario)
  const powers = Object.keys(report.orderShare)
  const orders = COUNTED.filter((order) => Object.hasOwn(report.winLift, order))
  const target = report.targets.find(({ name }) => name.startsWith('orderShare.'))
  return (
    <Fold title={say('orders')} className="proving-part">
      <p>
        {target &&
          say('ordersHint', {
            least: wholePercent(target.least ?? 0),
            most: wholePercent(target.most ?? 1),
          })}{' '}
        {say('liftHint')}
      </p>
      <Scroll label={say('orders')}>
        <table className="proving-table">
          <thead>
            <tr>
              <th scope="col">{say('order')}</th>
              {powers.map((id) => (
                <th key={id} scope="col" className="number">
                  {nameOf(id)}
                </th>
              ))}
              <th scope="col" className="number">
                {say('lift')}
              </th>
            </tr>
          </thead>
          <tbody>
            {orders.map((order) => (
              <tr key={order}>
                <th scope="row">
                  {order === 'quiet-deal' ? say('quietDeal') : orderName(language, order)}
                </th>
                {powers.map((id) => (
                  <td key={id} className="number">
                    {percent(report.orderShare[id]![order]!)}
                  </td>
                ))}
                <td className="number">{decimal(report.winLift[order]!)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Fold>
  )
}
