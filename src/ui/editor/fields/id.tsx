/** An entry's own id: where others name it, they follow. */
import { useState } from 'react'
import { renamed, setAt } from '../../../editor/index.ts'
import type { Path, ReferenceKind } from '../../../scenario/index.ts'
import { useEditor, type FieldProps } from '../context.ts'
import { FieldFrame } from './field-frame.tsx'
import { described, useField } from './use-field.ts'

const KIND_OF_LIST: Readonly<Record<string, ReferenceKind>> = {
  powers: 'power',
  states: 'state',
  sectors: 'sector',
  calls: 'call',
}

/** The kind of entry whose id stands at a path, where others may name it. */
function kindAt(path: Path): ReferenceKind | null {
  const [list] = path
  return path.length === 3 ? (KIND_OF_LIST[String(list)] ?? null) : null
}

export function IdField({ path }: FieldProps) {
  const at = useField(path)
  const { change } = useEditor()
  const shown = typeof at.value === 'string' ? at.value : ''
  const [typing, setTyping] = useState<string | null>(null)
  const text = typing ?? shown
  const keep = () => {
    const kind = kindAt(path)
    setTyping(null)
    if (text === shown) return
    change({ kind: 'rename', place: at.pointer }, (draft) =>
      kind ? renamed(kind, shown, text)(draft) : setAt(draft, path, text),
    )
  }
  return (
    <FieldFrame field={at}>
      <input
        id={at.id}
        className="field"
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={text}
        {...described(at)}
        onChange={({ target }) => setTyping(target.value)}
        onBlur={keep}
        onKeyDown={({ key }) => key === 'Enter' && keep()}
      />
    </FieldFrame>
  )
}
