/** Shares of the wins with their intervals: a bar a power, and the same in numbers. */
import type { CSSProperties } from 'react'
import type { BalanceReport, Interval } from '../../../proving/index.ts'
import type { Scenario } from '../../../scenario/index.ts'
import { powerColour, PowerMark } from '../../parts/power-mark.tsx'
import { usePowerNames } from './ground.ts'
import { scaleOf, verdictOn, type ShareVerdict } from './verdict.ts'
import { useProvingWords } from './words.ts'

const SIGNS: Record<ShareVerdict, string> = { even: '✓', high: '▲', low: '▼', open: '?' }

interface Props {
  report: BalanceReport
  scenario: Scenario
}

export function ShareChart({ report, scenario }: Props) {
  const { say, percent } = useProvingWords()
  const { winShare, ci, matches } = report
  const fair = 1 / Object.keys(winShare).length
  const scale = scaleOf(Object.values(ci), fair)
  const widest = Math.max(...Object.values(ci).map(([low, high]) => high - low))
  return (
    <section className="proving-part">
      <h3>{say('whoWins')}</h3>
      <table className="proving-table proving-shares">
        <thead>
          <tr>
            <th scope="col">{say('power')}</th>
            <td aria-hidden="true">
              <Scale scale={scale} fair={fair} />
            </td>
            <th scope="col" className="number">
              {say('share')}
            </th>
            <th scope="col">{say('interval')}</th>
            <th scope="col">{say('verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.keys(winShare).map((id, power) => (
            <Row
              key={id}
              id={id}
              power={power}
              report={report}
              scenario={scenario}
              fair={fair}
              scale={scale}
            />
          ))}
        </tbody>
      </table>
      <p>
        {say('fairShare', { share: percent(fair) })}.{' '}
        {say('precision', { matches, points: (widest / 2) * 100 })}
      </p>
      <p className="muted small">{say('chartHint')}</p>
    </section>
  )
}

interface RowProps extends Props {
  id: string
  power: number
  fair: number
  scale: number
}

function Row({ id, power, report, scenario, fair, scale }: RowProps) {
  const { say, percent, range } = useProvingWords()
  const nameOf = usePowerNames(scenario)
  const share = report.winShare[id]!
  const interval = report.ci[id]!
  const isNear = report.targets.some(({ name, holds }) => name === `winShare.${id}` && holds)
  const verdict = verdictOn(interval, fair, isNear)
  return (
    <tr>
      <th scope="row">
        <PowerMark power={power} /> {nameOf(id)}
      </th>
      <td aria-hidden="true" className="proving-bar-cell">
        <Bar
          value={share / scale}
          range={interval.map((end) => end / scale) as Interval}
          line={fair / scale}
          colour={powerColour(power)}
        />
      </td>
      <td className="number">{percent(share)}</td>
      <td>{range(interval)}</td>
      <td>
        <span aria-hidden="true">{SIGNS[verdict]} </span>
        {say(`share-${verdict}`)}
      </td>
    </tr>
  )
}

function Scale({ scale, fair }: { scale: number; fair: number }) {
  const { wholePercent } = useProvingWords()
  return (
    <span className="proving-scale">
      {[0, fair, scale].map((share) => (
        <span key={share} style={at(share / scale)}>
          {wholePercent(share)}
        </span>
      ))}
    </span>
  )
}

const at = (share: number): CSSProperties => ({ insetInlineStart: `${share * 100}%` })

interface BarProps {
  /** All from 0 to 1 along the bar. */
  value: number
  range: Interval
  /** Where the line stands that values are compared with. */
  line: number
  colour: string
}

/** A value as a dot on its interval. Decorative: numbers stand beside it. */
export function Bar({ value, range: [low, high], line, colour }: BarProps) {
  return (
    <span className="proving-bar" style={{ '--bar': colour } as CSSProperties}>
      <i className="proving-bar-line" style={at(line)} />
      <i
        className="proving-bar-range"
        style={{ ...at(low), inlineSize: `${(high - low) * 100}%` }}
      />
      <i className="proving-bar-dot" style={at(value)} />
    </span>
  )
}
