/** The way into a class: with a fresh nickname, or back to one's own place. */
import { useState, type FormEvent } from 'react'
import { LONGEST_NAME } from '../../../class/index.ts'
import type { Answer, Problem } from '../../../net/api.ts'
import type { ClassApi, ClassDoor, TakenPlace } from '../../../net/class-api.ts'
import { useLater } from '../../start/use-later.ts'
import { CodeForm } from '../../parts/code-form.tsx'
import { Problems } from '../../tables/problems.tsx'
import { Shell } from '../../tables/shell.tsx'
import { useTableWords } from '../../tables/words.ts'
import { Line } from '../../parts/fields.tsx'
import { useClassWords } from '../words.ts'

interface Props {
  code: string
  api: ClassApi
  /** Why the place held before does not open any more. */
  lost: readonly Problem[]
  onTaken: (place: TakenPlace) => void
  onStart: () => void
}

export function Join({ code, api, lost, onTaken, onStart }: Props) {
  const words = useClassWords()
  const tableWords = useTableWords()
  const [look] = useState(() => () => api.see(code))
  const [door, again] = useLater(look)
  const answer = door.state === 'ready' ? door.value : null
  return (
    <Shell title={words('classAt', { code })} onStart={onStart}>
      <Problems problems={lost} />
      {door.state === 'loading' && <p role="status">{words('opening')}</p>}
      {answer && !answer.ok && (
        <>
          <Problems problems={answer.problems} />
          <div>
            <button type="button" className="button" onClick={again}>
              {tableWords('retry')}
            </button>
          </div>
        </>
      )}
      {answer?.ok && (
        <div className="tables-ways">
          <Fresh code={code} api={api} door={answer.value} onTaken={onTaken} />
          <Back code={code} api={api} onTaken={onTaken} />
        </div>
      )}
    </Shell>
  )
}

/** Asks for a place, and says why there is none. */
function useTaking(onTaken: (place: TakenPlace) => void) {
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [isTaking, setTaking] = useState(false)
  const take = async (asked: Promise<Answer<TakenPlace>>) => {
    setTaking(true)
    const taken = await asked
    setTaking(false)
    if (taken.ok) onTaken(taken.value)
    else setProblems(taken.problems)
  }
  return { problems, isTaking, take }
}

type WayProps = Pick<Props, 'code' | 'api' | 'onTaken'>

function Fresh({ code, api, door, onTaken }: WayProps & { door: ClassDoor }) {
  const words = useClassWords()
  const [name, setName] = useState('')
  const { problems, isTaking, take } = useTaking(onTaken)
  const isOpen = door.door === 'open'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isTaking) void take(api.join(code, name.trim() || undefined))
  }
  return (
    <form className="panel tables-card" onSubmit={submit} noValidate>
      <h2>{words('joinAt')}</h2>
      <p>{words(isOpen ? 'joinIntro' : 'classClosed')}</p>
      {isOpen && door.names === 'free' && (
        <Line
          label={words('joinName')}
          hint={words('joinNameHint', { most: LONGEST_NAME })}
          most={LONGEST_NAME}
          value={name}
          change={setName}
        />
      )}
      <Problems problems={problems} />
      {isOpen && (
        <button type="submit" className="button primary class-join" aria-disabled={isTaking}>
          {words(isTaking ? 'joining' : 'join')}
        </button>
      )}
      <p className="muted small">{words('doorIs', { people: door.people })}</p>
    </form>
  )
}

/** The four characters that give a place back. */
const BACK_LENGTH = 4

function Back({ code, api, onTaken }: WayProps) {
  const words = useClassWords()
  const { problems, take } = useTaking(onTaken)
  return (
    <CodeForm
      heading={words('backHeading')}
      hint={words('backHint')}
      label={words('backCode')}
      bad={words('backBad')}
      go={words('backGo')}
      length={BACK_LENGTH}
      onCode={(back) => void take(api.rejoin(code, back))}
    >
      <Problems problems={problems} />
    </CodeForm>
  )
}
