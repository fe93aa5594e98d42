/** What a round changed, at a glance, and what the computer players ordered in it. */
import { useEffect, type ReactNode } from 'react'
import { POINT, type Order, type Position } from '../../../rules/index.ts'
import { powerList, powerName, stateName } from '../../../text/names.ts'
import {
  closingOf,
  roundSummary,
  type Beat,
  type PlayedRound,
  type PowerSummary,
  type StateSummary,
} from '../../../view/index.ts'
import { PowerMark } from '../../parts/power-mark.tsx'
import { useSay } from '../../say.tsx'
import { useTongue } from '../context.ts'
import { MoveChips } from './moves.tsx'
import { RoundOrders } from './round-orders.tsx'
import { useStory } from './tell.ts'
import './reveal.css'
import './summary.css'

interface Props {
  round: PlayedRound
  /** The position in which the round's plans were made. */
  before: Position
  onDone?: () => void
  onReplay?: () => void
  /** Hears which beat's board the summary ends with. */
  onClosing?: (beat: Beat) => void
  /** Stands below all else. */
  children?: ReactNode
  /** Asks why a computer player gave an order, or why it gave no other. Without them no buttons. */
  onWhy?: (power: number, order: Order) => void
  onWhyNot?: (power: number) => void
}

export function RoundSummary({ round, before, onClosing, children, ...acts }: Props) {
  const { onDone, onReplay, onWhy, onWhyNot } = acts
  const say = useSay()
  const { world } = useTongue()
  const told = useStory(before, round)
  const beats = told.map(({ beat }) => beat)
  const closing = closingOf(beats)
  const { states, powers } = roundSummary(world, before, closing?.after ?? round.after)
  useEffect(() => {
    if (closing) onClosing?.(closing)
  }, [closing, onClosing])
  return (
    <section className="summary" aria-label={say('summary.title', { round: round.round })}>
      <h2>{say('summary.title', { round: round.round })}</h2>
      <h3>{say('summary.states')}</h3>
      {states.length === 0 && <p className="muted">{say('summary.quiet')}</p>}
      <ul className="summary-cards">
        {states.map((state) => (
          <StateCard key={state.state} summary={state} />
        ))}
      </ul>
      <h3>{say('summary.powers')}</h3>
      <ul className="summary-cards">
        {powers.map((power) => (
          <PowerCard key={power.power} summary={power} />
        ))}
      </ul>
      <RoundOrders beats={beats} onWhy={onWhy} onWhyNot={onWhyNot} />
      {children}
      <div className="summary-foot">
        {onReplay && (
          <button type="button" className="button" onClick={onReplay}>
            {say('summary.replay')}
          </button>
        )}
        {onDone && (
          <button type="button" className="button primary" onClick={onDone}>
            {say('summary.next')}
          </button>
        )}
      </div>
    </section>
  )
}

function StateCard({ summary: { state, before, after, moves } }: { summary: StateSummary }) {
  const say = useSay()
  const tongue = useTongue()
  const kept = before.join() === after.join()
  const goodwill = moves.filter(({ what }) => what === 'goodwill')
  const others = moves.filter(({ what }) => what !== 'goodwill')
  const names = { before: powerList(tongue, before), after: powerList(tongue, after) }
  return (
    <li className={kept ? 'summary-card' : 'summary-card turned'}>
      <h4>{stateName(tongue, state)}</h4>
      <p className="summary-lead">
        {after.map((power) => (
          <PowerMark key={power} power={power} />
        ))}
        <span>{say(kept ? 'summary.leadKept' : 'summary.leadMoved', names)}</span>
      </p>
      {goodwill.length > 0 && (
        <div className="summary-goodwill">
          <span className="muted small" aria-hidden="true">
            {say('summary.goodwill')}
          </span>
          <MoveChips moved={goodwill} label={say('summary.goodwill')} within />
        </div>
      )}
      <MoveChips moved={others} label={say('reveal.numbers')} within />
    </li>
  )
}

function PowerCard({ summary: { power, before, after, moves } }: { summary: PowerSummary }) {
  const say = useSay()
  const tongue = useTongue()
  const points = { before: before / POINT, after: after / POINT, by: (after - before) / POINT }
  return (
    <li className="summary-card">
      <h4>
        <PowerMark power={power} /> {powerName(tongue, power)}
      </h4>
      <p className="summary-points">
        <strong>{say('summary.pointsNow', points)}</strong>{' '}
        {after !== before && (
          <span className={after > before ? 'good' : 'bad'}>{say('summary.signed', points)}</span>
        )}
      </p>
      <MoveChips moved={moves} label={say('summary.wariness')} within />
    </li>
  )
}
