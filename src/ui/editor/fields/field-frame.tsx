/** What stands around a control: its label, its help and what is wrong with it. */
import type { ReactNode } from 'react'
import type { Problem } from '../../../scenario/index.ts'
import { problemSentence } from '../../../text/problem.ts'
import { useLanguage } from '../../say.tsx'
import type { FieldAt } from './use-field.ts'

interface Props {
  field: FieldAt
  children: ReactNode
  /** Instead of the field's own help. */
  hint?: ReactNode
}

export function FieldFrame({ field, children, hint }: Props) {
  const { id, label, help, pointer, problems } = field
  return (
    <div className="ed-field" data-place={pointer}>
      <label htmlFor={id}>{label}</label>
      {children}
      {(hint ?? help) !== '' && (
        <p id={`${id}-help`} className="ed-help">
          {hint ?? help}
        </p>
      )}
      <ProblemsHere id={`${id}-bad`} problems={problems} />
    </div>
  )
}

/** What is wrong at a place, as sentences. */
export function ProblemsHere({ id, problems }: { id?: string; problems: readonly Problem[] }) {
  const language = useLanguage()
  if (problems.length === 0) return null
  return (
    <ul id={id} className="ed-bad">
      {problems.map((problem) => (
        <li key={problem.code}>{problemSentence(language, problem)}</li>
      ))}
    </ul>
  )
}
