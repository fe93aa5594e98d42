/** The seed behind all chance, and the table as a challenge to others. */
import { useId, useState } from 'react'
import type { Scenario } from '../../../scenario/index.ts'
import { useSay } from '../../say.tsx'
import '../../parts/field.css'
import { freshSeed, matchSetup, type FormProblem, type SetupForm } from '../form.ts'

interface Props {
  form: SetupForm
  scenario: Scenario
  problems: readonly FormProblem[]
  change: (form: SetupForm) => void
}

export function Luck({ form, scenario, problems, change }: Props) {
  const say = useSay()
  const id = useId()
  const long = problems.find((problem) => problem.field === 'seed')
  return (
    <details className="luck" open={form.seed !== ''}>
      <summary>{say('setup.more')}</summary>
      <label htmlFor={id}>{say('setup.seed')}</label>
      <div className="field-row">
        <input
          id={id}
          className="field"
          value={form.seed}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={long !== undefined}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => change({ ...form, seed: target.value })}
        />
        <Copy form={form} scenario={scenario} change={change} />
      </div>
      <p className={long ? 'bad' : 'muted small'} id={`${id}-hint`} role="status">
        {long
          ? say('setup.seedLong', { most: long.most, found: long.found })
          : say('setup.seedHint')}
      </p>
    </details>
  )
}

/** Copies the table as a challenge; a new seed is set first where there is none. */
function Copy({ form, scenario, change }: Omit<Props, 'problems'>) {
  const say = useSay()
  const [code, setCode] = useState<{ text: string; copied: boolean } | null>(null)
  const copy = async () => {
    const seed = form.seed.trim() || freshSeed()
    change({ ...form, seed })
    const { encodeChallenge } = await import('../codes.ts')
    const { seats } = matchSetup(form, scenario, seed)
    const text = encodeChallenge({ scenario: scenario.id, seed, seats })
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    setCode({ text, copied })
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        {say('setup.copy')}
      </button>
      <div className="luck-code" role="status">
        {code && (
          <>
            <p>{say(code.copied ? 'setup.copied' : 'setup.copyFailed')}</p>
            <output>{code.text}</output>
          </>
        )}
      </div>
    </>
  )
}
