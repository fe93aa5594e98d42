/** Back to one's seat at another device, by the seat's code. */
import { useId, useState, type FormEvent } from 'react'
import type { Visit } from '../../net/visit.ts'
import { readCode } from './codes.ts'
import { useTableWords } from './words.ts'

export function ComeBack({ visit }: { visit: Visit }) {
  const words = useTableWords()
  const id = useId()
  const [text, setText] = useState('')
  const [bad, setBad] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const code = readCode(text, 4)
    setBad(code === null)
    if (code !== null) void visit.comeBack(code)
  }
  return (
    <form className="panel tables-card" onSubmit={submit} noValidate>
      <h2>{words('comeBack')}</h2>
      <p>{words('comeBackHint')}</p>
      <label htmlFor={id}>{words('comeBackCode')}</label>
      <input
        id={id}
        className="field code-field"
        value={text}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        aria-invalid={bad}
        aria-describedby={`${id}-bad`}
        onChange={({ target }) => setText(target.value)}
      />
      <p id={`${id}-bad`} className="bad" role="status">
        {bad && words('comeBackBad')}
      </p>
      <button type="submit" className="button">
        {words('comeBackGo')}
      </button>
    </form>
  )
}
