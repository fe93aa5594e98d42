/** The board of a scenario in the making. */
import { useMemo, useState } from 'react'
import { compileWorld, SeededDice, startMatch, viewOf } from '../../../rules/index.ts'
import type { Scenario } from '../../../scenario/index.ts'
import { boardModel, type BoardModel } from '../../../view/index.ts'
import { useLanguage } from '../../say.tsx'
import { useEditor } from '../context.ts'

/** The board as a match would begin; the last one that could, while something is wrong. */
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

const SEED = 'editor'

function openingBoard(scenario: Scenario, language: string): BoardModel {
  const world = compileWorld(scenario)
  const position = startMatch(world, SeededDice.from(SEED))
  return boardModel(viewOf(world, position, [], -1), [], language)
}
