/** The teacher's question, and the team's answer. */
import type { PollAnswer, PollView } from '../../../class/index.ts'
import { writeOrder } from '../../../rules/index.ts'
import { useMatch, useTongue } from '../context.ts'
import { Shares } from '../../classroom/shares.tsx'
import { useClassWords } from '../../classroom/words.ts'
import { useTeam } from './team-context.ts'

export function PollPanel() {
  const { view } = useTeam()
  if (!view.poll) return null
  return view.poll.open ? <Asked poll={view.poll} /> : <Told poll={view.poll} />
}

function Asked({ poll }: { poll: PollView }) {
  const words = useClassWords()
  const { link, view } = useTeam()
  const { draft, seat, view: match } = useMatch()
  const vote = (answer: PollAnswer) => void link.do({ act: 'vote', poll: poll.number, answer })
  const orders = () => draft.orders.map((order) => writeOrder(match.world, seat, order))
  return (
    <section className="poll" aria-label={words('poll')}>
      <p className="poll-question">
        <strong>{poll.question}</strong>
      </p>
      <p className="small">{words(poll.choices ? 'pollChoose' : 'pollOrders')}</p>
      <div className="row">
        {poll.choices?.map((text, choice) => (
          <button key={text} type="button" className="button" onClick={() => vote({ choice })}>
            {text}
          </button>
        ))}
        {!poll.choices && (
          <button
            type="button"
            className="button primary"
            aria-disabled={draft.orders.length === 0}
            onClick={() => draft.orders.length > 0 && vote({ orders: orders() })}
          >
            {words('pollSend')}
          </button>
        )}
        <span role="status" className="small">
          {view.answered && `✓ ${words('pollSent')}`}
        </span>
      </div>
    </section>
  )
}

function Told({ poll }: { poll: PollView }) {
  const words = useClassWords()
  const tongue = useTongue()
  return (
    <section className="poll" aria-label={words('poll')}>
      <p className="poll-question">
        <strong>{poll.question}</strong> {words('pollClosed')}
      </p>
      <Shares poll={poll} scenario={tongue.world.scenario} />
    </section>
  )
}
