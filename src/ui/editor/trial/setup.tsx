/** Who plays how many matches, with what luck: the form above each run. */
import { useState, type ReactNode } from 'react'
import { Line, Select } from '../../parts/fields.tsx'
import { LEVEL_CHOICES } from '../../start/strength.ts'
import { useSay } from '../../say.tsx'
import { useProvingWords } from './words.ts'

export interface SetupForm {
  player: string
  matches: string
  seed: string
}

/** How many matches may be asked for. */
export interface Count {
  least: number
  most: number
}

/** What was given as a count; null where it is none within the bounds. */
export function countFrom(text: string, { least, most }: Count): number | null {
  const count = /^\d{1,6}$/.test(text.trim()) ? Number(text) : NaN
  return count >= least && count <= most ? count : null
}

/** What was given as a seed; null where it is none. */
export const seedFrom = (text: string): string | null =>
  /^[A-Za-z0-9-]{1,40}$/.test(text.trim()) ? text.trim() : null

const PLAYERS = ['flowchart', ...LEVEL_CHOICES] as const

export function useSetup(initial: Pick<SetupForm, 'player' | 'matches'>) {
  return useState<SetupForm>({ ...initial, seed: 'proof' })
}

interface Props {
  form: SetupForm
  change: (form: SetupForm) => void
  count: Count
  matchesLabel: string
  /** Further fields. */
  children?: ReactNode
}

export function Setup({ form, change, count, matchesLabel, children }: Props) {
  const { say } = useProvingWords()
  const sayAll = useSay()
  return (
    <>
      <div className="proving-setup">
        <Select
          label={say('player')}
          value={form.player}
          choices={PLAYERS.map((player) => ({
            value: player,
            text: player === 'flowchart' ? say('flowchart') : sayAll(`level.${player}`),
          }))}
          choose={(player) => change({ ...form, player })}
        />
        <CountField
          label={matchesLabel}
          count={count}
          value={form.matches}
          change={(matches) => change({ ...form, matches })}
        />
        {children}
        <Line
          label={say('seed')}
          value={form.seed}
          most={40}
          className="proving-short"
          hint={seedFrom(form.seed) === null ? <Wrong>{say('badSeed')}</Wrong> : say('seedHint')}
          change={(seed) => change({ ...form, seed })}
        />
      </div>
      <p className="muted small">{say('playerHint')}</p>
    </>
  )
}

interface CountProps {
  label: string
  count: Count
  value: string
  change: (value: string) => void
}

/** A whole number within bounds, which are told below it. */
export function CountField({ label, count, value, change }: CountProps) {
  const { say } = useProvingWords()
  const isWrong = countFrom(value, count) === null
  return (
    <Line
      label={label}
      type="number"
      min={count.least}
      max={count.most}
      value={value}
      className="proving-short"
      hint={
        isWrong ? <Wrong>{say('badCount', { ...count })}</Wrong> : say('countHint', { ...count })
      }
      change={change}
    />
  )
}

const Wrong = ({ children }: { children: ReactNode }) => <span className="bad">{children}</span>
