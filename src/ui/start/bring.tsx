/** Ways to bring a match: a file, or a challenge. */
import { useEffect, useEffectEvent, useId, useState, type DragEvent, type FormEvent } from 'react'
import type { Challenge, RecordProblem } from '../../match/index.ts'
import { matchProblemSentence } from '../../text/match.ts'
import { ChooseFile } from '../parts/choose-file.tsx'
import { useLanguage, useSay } from '../say.tsx'
import '../parts/field.css'
import { loadScenario, SCENARIO_IDS } from './scenarios.ts'

interface Props {
  challenge: string
  onImport: (file: File) => Promise<readonly RecordProblem[]>
  onChallenge: (challenge: Challenge) => void
}

export function Bring({ challenge, onImport, onChallenge }: Props) {
  const say = useSay()
  return (
    <section className="panel card">
      <h2>{say('start.bringHeading')}</h2>
      <ImportFile onImport={onImport} />
      <TakeChallenge challenge={challenge} onChallenge={onChallenge} />
    </section>
  )
}

type Import =
  | { state: 'none' }
  | { state: 'reading'; file: string }
  | { state: 'failed'; file: string }
  | { state: 'refused'; file: string; problems: readonly RecordProblem[] }

function ImportFile({ onImport }: Pick<Props, 'onImport'>) {
  const say = useSay()
  const [step, setStep] = useState<Import>({ state: 'none' })
  const [over, setOver] = useState(false)
  const take = async (chosen: File | undefined) => {
    if (!chosen) return
    const file = chosen.name
    setStep({ state: 'reading', file })
    try {
      const problems = await onImport(chosen)
      setStep(problems.length > 0 ? { state: 'refused', file, problems } : { state: 'none' })
    } catch {
      setStep({ state: 'failed', file })
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files[0])
  }
  const hover = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <div
      className={over ? 'drop over' : 'drop'}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h3>{say('start.importHeading')}</h3>
      <p className="muted">{say('start.importHint')}</p>
      <ChooseFile label={say('start.importButton')} onFile={(file) => void take(file)} />
      <div role="status">
        <ImportResult step={step} />
      </div>
    </div>
  )
}

/** Most problems of a file that are listed. */
const MOST_LISTED = 5

function ImportResult({ step }: { step: Import }) {
  const say = useSay()
  const language = useLanguage()
  if (step.state === 'none') return null
  const { file } = step
  if (step.state === 'reading') return <p>{say('start.importReading', { file })}</p>
  if (step.state === 'failed') return <p className="bad">{say('start.importFailed', { file })}</p>
  const { problems } = step
  return (
    <div className="refused">
      <p>{say('start.importRefused', { file })}</p>
      <ul>
        {problems.slice(0, MOST_LISTED).map((problem) => {
          const sentence = matchProblemSentence(language, problem)
          const { pointer: place } = problem
          return (
            <li key={place + problem.code}>
              {place === '' ? sentence : say('start.importPlace', { place, sentence })}
            </li>
          )
        })}
      </ul>
      {problems.length > MOST_LISTED && (
        <p>{say('start.importMore', { count: problems.length - MOST_LISTED })}</p>
      )}
    </div>
  )
}

function TakeChallenge({ challenge, onChallenge }: Pick<Props, 'challenge' | 'onChallenge'>) {
  const say = useSay()
  const language = useLanguage()
  const id = useId()
  const [code, setCode] = useState(challenge)
  const [problem, setProblem] = useState<string | null>(null)
  const hear = (read: Read) => {
    if (read.ok) {
      setProblem(null)
      onChallenge(read.challenge)
    } else if (read.why === 'empty') setProblem(say('start.challengeEmpty'))
    else if (read.why === 'unknown') {
      setProblem(say('start.challengeUnknown', { scenario: read.scenario }))
    } else if (read.why === 'failed') setProblem(say('start.openFailed'))
    else setProblem(matchProblemSentence(language, read.why))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void readChallenge(code).then(hear)
  }
  // Whoever follows the address of a challenge need not press a button to see it.
  const heardGiven = useEffectEvent(hear)
  useEffect(() => {
    if (challenge !== '') void readChallenge(challenge).then(heardGiven)
  }, [challenge])
  return (
    <form className="challenge" onSubmit={submit} noValidate>
      <h3>{say('start.challengeHeading')}</h3>
      <p className="muted" id={`${id}-hint`}>
        {say('start.challengeHint')}
      </p>
      <label htmlFor={id}>{say('start.challengeLabel')}</label>
      <div className="field-row">
        <input
          id={id}
          className="field"
          value={code}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? `${id}-hint` : `${id}-problem`}
          onChange={({ target }) => setCode(target.value)}
        />
        <button type="submit" className="button">
          {say('start.challengeTake')}
        </button>
      </div>
      <p className="bad" id={`${id}-problem`} role="status">
        {problem}
      </p>
    </form>
  )
}

type Read =
  | { ok: true; challenge: Challenge }
  | { ok: false; why: 'empty' | 'failed' | Parameters<typeof matchProblemSentence>[1] }
  | { ok: false; why: 'unknown'; scenario: string }

/** Reads a challenge, and makes sure that its scenario is here and has as many seats. */
async function readChallenge(code: string): Promise<Read> {
  if (code.trim() === '') return { ok: false, why: 'empty' }
  try {
    const { decodeChallenge } = await import('./codes.ts')
    const decoded = decodeChallenge(code)
    if (!decoded.ok) return { ok: false, why: decoded.problem }
    const { challenge } = decoded
    if (!SCENARIO_IDS.includes(challenge.scenario)) {
      return { ok: false, why: 'unknown', scenario: challenge.scenario }
    }
    const { powers } = await loadScenario(challenge.scenario)
    if (powers.length === challenge.seats.length) return { ok: true, challenge }
    const params = { found: challenge.seats.length, expected: powers.length }
    return { ok: false, why: { code: 'wrong-players', params } }
  } catch {
    return { ok: false, why: 'failed' }
  }
}
