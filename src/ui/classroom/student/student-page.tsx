/** A class as a student sees it: joining, waiting, playing. */
import { lazy, Suspense, useState } from 'react'
import type { StudentView } from '../../../class/index.ts'
import type { Classes } from '../../../device/classes.ts'
import type { ClassApi, TakenPlace } from '../../../net/class-api.ts'
import type { Problem } from '../../../net/api.ts'
import { Problems } from '../../tables/problems.tsx'
import { Shell } from '../../tables/shell.tsx'
import { Opening } from '../opening.tsx'
import { useLink } from '../use-link.ts'
import { useClassWords } from '../words.ts'
import { loadSeatMatch } from '../../class-match.ts'
import { Join } from './join.tsx'
import { Waiting } from './waiting.tsx'

const SeatMatch = lazy(async () => ({ default: await loadSeatMatch() }))

interface Props {
  code: string
  api: ClassApi
  classes: Classes
  onStart: () => void
}

export function Student({ code, api, classes, onStart }: Props) {
  const [key, setKey] = useState(() => classes.find(code)?.place?.key ?? null)
  const [lost, setLost] = useState<readonly Problem[]>([])
  const take = ({ key, name }: TakenPlace) => {
    classes.keepPlace(code, { key, name })
    setKey(key)
  }
  const lose = (problems: readonly Problem[]) => {
    classes.forgetPlace(code)
    setLost(problems)
    setKey(null)
  }
  if (key === null) {
    return <Join code={code} api={api} lost={lost} onTaken={take} onStart={onStart} />
  }
  return (
    <InClass
      key={key}
      code={code}
      placeKey={key}
      api={api}
      classes={classes}
      onTaken={take}
      onLost={lose}
      onStart={onStart}
    />
  )
}

interface InClassProps extends Props {
  placeKey: string
  onTaken: (place: TakenPlace) => void
  /** The place does not open any more. */
  onLost: (problems: readonly Problem[]) => void
}

function InClass({ code, placeKey, api, classes, onTaken, onLost, onStart }: InClassProps) {
  const words = useClassWords()
  const { link, state } = useLink<StudentView>(code, placeKey)
  const { view, gone, closed } = state
  if (gone === 'deleted') {
    return (
      <Shell title={words('gone')} onStart={onStart}>
        <p>{words('goneText')}</p>
      </Shell>
    )
  }
  if (gone === 'moved') {
    const back = async () => {
      const taken = await api.rejoin(code, view?.you.back ?? '')
      if (taken.ok) onTaken(taken.value)
      else onLost(taken.problems)
    }
    return <Moved onBack={() => void back()} onStart={onStart} />
  }
  if (gone === 'left' || (closed && !view)) {
    return (
      <Shell title={words('classAt', { code })} onStart={onStart}>
        <Problems problems={closed ?? []} />
        <div>
          <button type="button" className="button" onClick={() => onLost([])}>
            {words('joinAt')}
          </button>
        </div>
      </Shell>
    )
  }
  if (!view) return <Opening />
  const leave = async () => {
    if (await link.do({ act: 'leave' })) onLost([])
  }
  const inside = { link, state, view, onStart, onLeave: () => void leave() }
  const { team, table, you } = view
  if (you.place === 'seated' && team && table && table.match !== null) {
    const seat = { team, table: { ...table, match: table.match } }
    return (
      <Suspense fallback={<Opening />}>
        <SeatMatch {...inside} {...seat} placeKey={placeKey} classes={classes} />
      </Suspense>
    )
  }
  return <Waiting {...inside} />
}

function Moved({ onBack, onStart }: { onBack: () => void; onStart: () => void }) {
  const words = useClassWords()
  return (
    <Shell title={words('movedAway')} onStart={onStart}>
      <p>{words('movedAwayText')}</p>
      <div>
        <button type="button" className="button primary" onClick={onBack}>
          {words('movedBack')}
        </button>
      </div>
    </Shell>
  )
}
