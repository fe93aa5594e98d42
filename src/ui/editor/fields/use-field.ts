/** A place of the document as a field of a form. */
import { useId, useRef } from 'react'
import { setAt } from '../../../editor/index.ts'
import { toPointer, type Path, type Problem, valueAt } from '../../../scenario/index.ts'
import { fieldHelp } from '../../../text/fields.ts'
import { useLanguage } from '../../say.tsx'
import { useEditor, useProblemsAt } from '../context.ts'
import { placeLabel } from '../names.ts'

export interface FieldAt {
  /** Id of the control; those of help and problems begin with it. */
  id: string
  pointer: string
  label: string
  help: string
  value: unknown
  problems: readonly Problem[]
  /** Sets the value; undefined leaves it out. Changes made until the field is left are one edit. */
  set: (value: unknown) => void
  /** The field was left, or a choice is made. */
  leave: () => void
}

const fresh = { turns: 0 }

/** A name that no other turn of editing has had. */
function nextTurn(): string {
  fresh.turns += 1
  return `turn-${fresh.turns}`
}

export function useField(path: Path): FieldAt {
  const id = useId()
  const language = useLanguage()
  const { document, change } = useEditor()
  const pointer = toPointer(path)
  const problems = useProblemsAt(pointer)
  const turn = useRef<string | null>(null)
  return {
    id,
    pointer,
    label: placeLabel(document, path, language),
    help: path.includes('goodwill') && path.at(-1) !== 'goodwill' ? '' : fieldHelp(language, path),
    value: valueAt(document, path),
    problems,
    set: (value) => {
      turn.current ??= nextTurn()
      change({ kind: 'set', place: pointer, turn: turn.current }, (draft) =>
        setAt(draft, path, value),
      )
    },
    leave: () => {
      turn.current = null
    },
  }
}

/** What ties a control to its help and its problems. */
export const described = ({ id, help, problems }: FieldAt) => ({
  'aria-describedby':
    [help === '' ? '' : `${id}-help`, problems.length > 0 ? `${id}-bad` : ''].join(' ').trim() ||
    undefined,
  'aria-invalid': problems.length > 0 || undefined,
})
