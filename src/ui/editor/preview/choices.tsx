/** What is open about effects that are tried: where they hit, against whom, and chance. */
import { useId } from 'react'
import type { Trial, Tried } from '../../../rules/index.ts'
import { powerName, stateName, type Tongue } from '../../../text/names.ts'
import { isChancy, type TrialChoices } from '../../../view/index.ts'
import { Choice } from '../../settings/choice.tsx'
import { useEditorWords } from '../words.ts'

/** What whoever tries the effects has chosen; -1 for whatever comes first. */
export interface Wish {
  state: number
  rival: number
  luck: Luck
}

type Luck = 'yes' | 'no'
const LUCK: readonly Luck[] = ['yes', 'no']

interface Props {
  tongue: Tongue
  choices: TrialChoices
  trial: Trial
  tried: Tried
  luck: Luck
  wish: (change: (before: Wish) => Wish) => void
}

export function Choices({ tongue, choices, trial, tried, luck, wish }: Props) {
  const words = useEditorWords()
  const { states, rivals } = choices
  return (
    <div className="row">
      <Select
        label={words('previewState')}
        options={states.map((at) => ({ value: at, name: stateName(tongue, at) }))}
        value={trial.state}
        choose={(state) => wish((before) => ({ ...before, state }))}
      />
      <Select
        label={words('previewRival')}
        options={rivals.map((who) => ({ value: who, name: powerName(tongue, who) }))}
        value={rivalOf(trial)}
        choose={(rival) => wish((before) => ({ ...before, rival }))}
      />
      {isChancy(tried) && (
        <Choice
          label={words('previewLuck')}
          value={luck}
          choices={LUCK.map((luck) => ({ value: luck, text: words('previewLuckName', { luck }) }))}
          choose={(luck) => wish((before) => ({ ...before, luck }))}
        />
      )}
    </div>
  )
}

function rivalOf(trial: Trial): number {
  if (trial.what === 'card') return trial.rival
  return trial.what === 'backlash' ? trial.toward : -1
}

interface SelectProps {
  label: string
  options: readonly { value: number; name: string }[]
  value: number
  choose: (value: number) => void
}

/** Nothing where there is no choice. */
function Select({ label, options, value, choose }: SelectProps) {
  const id = useId()
  if (options.length < 2) return null
  return (
    <div className="ed-preview-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={value}
        onChange={({ target }) => choose(Number(target.value))}
      >
        {options.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
