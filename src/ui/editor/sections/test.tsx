/** Whether the scenario plays evenly: the lab, on this device. */
import { useMemo } from 'react'
import { setAt } from '../../../editor/index.ts'
import { scenarioText, pathIn } from '../../../scenario/index.ts'
import { useEditor } from '../context.ts'
import type { Change } from '../trial/ground.ts'
import { ProvingPanel } from '../trial/proving-panel.tsx'

export function Test() {
  const { document, problems, change } = useEditor()
  const text = useMemo(() => scenarioText(document), [document])
  const take = (changes: readonly Change[]) =>
    change({ kind: 'set', place: changes[0]?.pointer ?? '' }, (draft) => {
      for (const { pointer, to } of changes) setAt(draft, pathIn(draft, pointer), to)
    })
  return (
    <ProvingPanel
      scenario={text}
      canPlay={problems.length === 0}
      problemsCount={problems.length}
      onPropose={take}
    />
  )
}
