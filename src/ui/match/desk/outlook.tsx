/** What the plan would bring if the rivals did nothing. */
import { useMatch } from '../context.ts'
import { Effects, Risks } from './effects.tsx'
import { useOutlook } from './hooks.ts'
import { useWords } from './words.ts'

export function PlanOutlook() {
  const words = useWords()
  const { draft } = useMatch()
  const outlook = useOutlook()
  if (draft.orders.length === 0) return null
  return (
    <section className="desk-section">
      <h3>{words('outlook')}</h3>
      <p className="muted small">{words('outlookHelp')}</p>
      <Risks risks={outlook.risks} />
      <Effects outlook={outlook} />
    </section>
  )
}
