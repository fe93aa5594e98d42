/** Choosing how strong a computer player is. */
import { useId } from 'react'
import type { LevelName } from '../../ai/index.ts'
import { useSay } from '../say.tsx'
import { LEVEL_CHOICES } from '../start/strength.ts'
import '../parts/field.css'

interface Props {
  label: string
  level: LevelName
  choose: (level: LevelName) => void
}

export function LevelSelect({ label, level, choose }: Props) {
  const say = useSay()
  const id = useId()
  return (
    <div className="tables-level">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={level}
        onChange={({ target }) => choose(LEVEL_CHOICES.find((known) => known === target.value)!)}
      >
        {LEVEL_CHOICES.map((known) => (
          <option key={known} value={known}>
            {say(`level.${known}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
