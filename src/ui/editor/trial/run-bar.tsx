/** The button that starts and stops a run, and how far it is. */
import { useId } from 'react'
import type { Outcome } from '../../../proving/index.ts'
import type { ProofDesk } from './use-proof.ts'
import { useProvingWords, type ProvingWords } from './words.ts'

interface Props {
  desk: Pick<ProofDesk<unknown, unknown, unknown>, 'isRunning' | 'played' | 'outcome' | 'stop'>
  /** What the button says. */
  start: string
  /** Starts the run; null where the form is not filled in well. */
  onStart: (() => void) | null
  /** Why nothing can be started now, or null. */
  refusal: string | null
  /** How far it is, in words and as a share. */
  progress: string
  share: number
}

export function RunBar({ desk, start, onStart, refusal, progress, share }: Props) {
  const words = useProvingWords()
  const { say } = words
  const id = useId()
  const { isRunning, played, outcome, stop } = desk
  const mayStart = onStart !== null && refusal === null
  return (
    <div className="proving-run">
      <button
        type="button"
        className={isRunning ? 'button' : 'button primary'}
        aria-disabled={!isRunning && !mayStart}
        aria-describedby={refusal === null ? undefined : `${id}-refusal`}
        onClick={isRunning ? stop : () => mayStart && onStart()}
      >
        {isRunning ? say('stop') : start}
      </button>
      {refusal !== null && !isRunning && <p id={`${id}-refusal`}>{refusal}</p>}
      {isRunning && (
        <div className="proving-progress">
          <progress aria-labelledby={`${id}-progress`} max={1} value={share} />
          <span id={`${id}-progress`}>{progress}</span>
        </div>
      )}
      <p role="status" className={isRunning ? 'visually-hidden' : undefined}>
        {isRunning ? say('playing') : endOf(words, outcome, played)}
      </p>
    </div>
  )
}

/** How a run ended, in a sentence; nothing where there was none. */
function endOf({ say }: ProvingWords, outcome: Outcome<unknown> | null, played: number): string {
  if (!outcome) return ''
  if (outcome.ok) return say('done', { played })
  if (outcome.trouble === 'stopped') return say('stopped', { played })
  const { detail } = outcome
  return say(outcome.trouble === 'failed' ? 'failed' : 'badScenario', { detail })
}
