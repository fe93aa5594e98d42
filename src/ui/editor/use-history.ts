/** The document that is open, as it changes. */
import { useCallback, useReducer } from 'react'
import { change, redo, undo, type EditNote, type History, type Recipe } from '../../editor/index.ts'

type Action = { act: 'change'; note: EditNote; recipe: Recipe } | { act: 'undo' } | { act: 'redo' }

function next(history: History, action: Action): History {
  switch (action.act) {
    case 'change':
      return change(history, action.note, action.recipe)
    case 'undo':
      return undo(history)
    default:
      return redo(history)
  }
}

export interface HistoryDesk {
  history: History
  change: (note: EditNote, recipe: Recipe) => void
  undo: () => void
  redo: () => void
}

export function useHistory(from: History): HistoryDesk {
  const [history, act] = useReducer(next, from)
  return {
    history,
    change: useCallback((note, recipe) => act({ act: 'change', note, recipe }), []),
    undo: useCallback(() => act({ act: 'undo' }), []),
    redo: useCallback(() => act({ act: 'redo' }), []),
  }
}
