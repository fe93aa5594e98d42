/** The game in ten lines, and a round in order. */
import { STEP_NAMES } from '../../rules/index.ts'
import { listOf } from '../../text/lists.ts'
import { stepName } from '../../text/orders.ts'
import { useLanguage, useSay } from '../say.tsx'

const LINES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
const STAGES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

export function TenLines() {
  const say = useSay()
  return (
    <ol className="help-lines">
      {LINES.map((line) => (
        <li key={line}>{say(`help.line-${line}`)}</li>
      ))}
    </ol>
  )
}

export function RoundInOrder() {
  const say = useSay()
  const language = useLanguage()
  const steps = listOf(
    language,
    STEP_NAMES.map((_, step) => stepName(language, step)),
  )
  return (
    <ol className="help-lines">
      {STAGES.map((stage) => (
        <li key={stage}>{say(`help.round-${stage}`, { steps })}</li>
      ))}
    </ol>
  )
}
