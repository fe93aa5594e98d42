/** What a card or a headline does, a sentence for each effect; before that, what it needs. */
import type { Condition, Effect } from '../../../scenario/index.ts'
import { conditionSentence, effectSentence, namesIn, type Where } from '../../../text/effects.ts'
import { useTongue } from '../context.ts'
import { useWords } from './words.ts'

interface DeedsProps {
  requires?: readonly Condition[]
  effects: readonly Effect[]
  where: Where
}

export function Deeds({ requires, effects, where }: DeedsProps) {
  const words = useWords()
  const { language, world } = useTongue()
  const names = namesIn(language, world.scenario)
  const needs = (requires ?? []).map((condition) =>
    words('needs', { condition: conditionSentence(language, names, condition, where) }),
  )
  const deeds = effects.map((effect) => effectSentence(language, names, effect, where))
  // The same thing said twice happens twice.
  const lines = [...needs, ...deeds].map((line, place) => ({ line, place }))
  return (
    <ul className="desk-deeds small">
      {lines.map(({ line, place }) => (
        <li key={place}>{line}</li>
      ))}
    </ul>
  )
}
