/** A run that a tab starts, watches and stops. */
import { useEffect, useRef, useState } from 'react'
import type { Company, Outcome, Proof } from '../../../proving/index.ts'

/** How a run stands. */
export interface Run<Ask, Told, Result> {
  /** What was asked last; null before the first run. */
  asked: Ask | null
  /** Which run it is, from 1; 0 before the first. */
  number: number
  isRunning: boolean
  /** Matches that were played. */
  played: number
  /** What was heard on the way. */
  told: readonly Told[]
  outcome: Outcome<Result> | null
}

export interface ProofDesk<Ask, Told, Result> extends Run<Ask, Told, Result> {
  start: (ask: Ask) => void
  stop: () => void
}

/** Starts a run; what it comes to on the way is told one by one. */
export type Prove<Ask, Told, Result> = (
  ask: Ask,
  tell: (told: Told) => void,
  company: Required<Pick<Company, 'onRecord'>>,
) => Proof<Result>

/** A growing report is shown anew at most so often, in milliseconds. */
const PAUSE = 250

export function useProof<Ask, Told, Result>(
  prove: Prove<Ask, Told, Result>,
): ProofDesk<Ask, Told, Result> {
  const [run, setRun] = useState<Run<Ask, Told, Result>>({
    asked: null,
    number: 0,
    isRunning: false,
    played: 0,
    told: [],
    outcome: null,
  })
  const current = useRef<Proof<Result> | null>(null)
  useEffect(() => () => current.current?.stop(), [])

  const start = (asked: Ask): void => {
    current.current?.stop()
    const told: Told[] = []
    let played = 0
    const number = run.number + 1
    const show = (outcome: Outcome<Result> | null) =>
      setRun({ asked, number, isRunning: outcome === null, played, told: [...told], outcome })
    const growing = paced(() => show(null))
    const proof = prove(asked, (one) => void told.push(one), {
      onRecord: () => {
        played += 1
        growing.touch()
      },
    })
    const finish = async () => {
      const outcome = await proof.outcome
      growing.end()
      if (current.current === proof) show(outcome)
    }
    current.current = proof
    show(null)
    void finish()
  }
  return { ...run, start, stop: () => current.current?.stop() }
}

/** Does something at once when it is touched, and again after pauses as long as it is. */
function paced(act: () => void): { touch: () => void; end: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isTouched = false
  const rest = (): void => {
    timer = undefined
    if (isTouched) touch()
  }
  const touch = (): void => {
    isTouched = timer !== undefined
    if (isTouched) return
    act()
    timer = setTimeout(rest, PAUSE)
  }
  return { touch, end: () => clearTimeout(timer) }
}
