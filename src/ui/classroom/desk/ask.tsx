/** Telling everybody something, and asking every team. */
import { useState, type FormEvent } from 'react'
import { LONGEST_LINE, LONGEST_NOTICE, MOST_CHOICES } from '../../../class/index.ts'
import { Choice } from '../../settings/choice.tsx'
import { Line } from '../../parts/fields.tsx'
import { Shares } from '../shares.tsx'
import { useClassWords } from '../words.ts'
import { useDesk } from './desk-context.ts'

export function Ask() {
  const { view } = useDesk()
  return (
    <div className="tables-ways">
      {view.poll ? <Asked /> : <NewPoll />}
      <Tell />
    </div>
  )
}

function Tell() {
  const words = useClassWords()
  const { view, act } = useDesk()
  const [text, setText] = useState('')
  const tell = async (event: FormEvent) => {
    event.preventDefault()
    const told = text.trim()
    if (told !== '' && (await act({ act: 'tell', text: told }))) setText('')
  }
  return (
    <form className="panel tables-card" onSubmit={(event) => void tell(event)}>
      <h2>{words('tell')}</h2>
      <Line label={words('tellText')} most={LONGEST_NOTICE} value={text} change={setText} />
      <button type="submit" className="button">
        {words('tellGo')}
      </button>
      {view.notices.length > 0 && <h3>{words('told')}</h3>}
      <ol className="class-said">
        {view.notices.toReversed().map(({ number, text }) => (
          <li key={number}>{text}</li>
        ))}
      </ol>
    </form>
  )
}

const FEWEST_CHOICES = 2

function NewPoll() {
  const words = useClassWords()
  const { view, act } = useDesk()
  const [question, setQuestion] = useState(() => words('askUsual'))
  const [kind, setKind] = useState<'orders' | 'choices'>('orders')
  const [choices, setChoices] = useState(['', ''])
  const given = choices.map((choice) => choice.trim()).filter((choice) => choice !== '')
  const isReady =
    question.trim() !== '' && (kind === 'orders' || new Set(given).size >= FEWEST_CHOICES)
  const ask = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady) return
    const answers = kind === 'orders' ? null : [...new Set(given)]
    void act({ act: 'poll', question: question.trim(), choices: answers })
  }
  if (view.class.phase === 'lobby') return null
  return (
    <form className="panel tables-card" onSubmit={ask}>
      <h2>{words('ask')}</h2>
      <p>{words('askHint')}</p>
      <Line
        label={words('askQuestion')}
        most={LONGEST_NOTICE}
        value={question}
        change={setQuestion}
      />
      <Choice
        label={words('askKind')}
        value={kind}
        choices={[
          { value: 'orders', text: words('askOrders') },
          { value: 'choices', text: words('askChoices') },
        ]}
        choose={setKind}
      />
      {kind === 'choices' &&
        choices.map((choice, index) => (
          <Line
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            label={words('askChoice', { number: index + 1 })}
            most={LONGEST_LINE}
            value={choice}
            change={(text) => setChoices(choices.with(index, text))}
          />
        ))}
      {kind === 'choices' && choices.length < MOST_CHOICES && (
        <button type="button" className="button" onClick={() => setChoices([...choices, ''])}>
          {words('askAdd')}
        </button>
      )}
      <button type="submit" className="button primary" aria-disabled={!isReady}>
        {words('askGo')}
      </button>
    </form>
  )
}

function Asked() {
  const words = useClassWords()
  const { view, scenario, act } = useDesk()
  const poll = view.poll!
  return (
    <section className="panel tables-card" aria-label={words('ask')}>
      <h2>{poll.question}</h2>
      <div role="status">
        <Shares poll={poll} scenario={scenario} />
      </div>
      <div className="row">
        {poll.open && (
          <button
            type="button"
            className="button primary"
            onClick={() => void act({ act: 'close-poll' })}
          >
            {words('askClose')}
          </button>
        )}
        <button
          type="button"
          className={poll.open ? 'button' : 'button primary'}
          onClick={() => void act({ act: 'resume' })}
        >
          {words('askResume')}
        </button>
        <button type="button" className="button" onClick={() => void act({ act: 'drop-poll' })}>
          {words('askDrop')}
        </button>
      </div>
    </section>
  )
}
