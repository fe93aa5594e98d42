/** The board of a scenario in the making. */
import { useMemo, useState } from 'react'
import { compileWorld, viewOf } from '../../../rules/index.ts'
import type { Scenario } from '../../../scenario/index.ts'
import { boardModel, type BoardModel } from '../../../view/index.ts'
import { useLanguage } from '../../say.tsx'
import { useEditor } from '../context.ts'

/** The board as it is written; the last one that could, while something is wrong. */
export function useOpeningBoard(): BoardModel | null {
  const { scenario, problems } = useEditor()
  const language = useLanguage()
  const plays = problems.length === 0
  const model = useMemo(
    () => (scenario && plays ? openingBoard(scenario, language) : null),
    [scenario, plays, language],
  )
  const [last, setLast] = useState(model)
  if (model && model !== last) setLast(model)
  return model ?? last
}

/** Nothing has been drawn or dealt: numbers are those of the document. */
function openingBoard(scenario: Scenario, language: string): BoardModel {
  const world = compileWorld(scenario)
  return boardModel(viewOf(world, world.opening, [], -1), [], language)
}
