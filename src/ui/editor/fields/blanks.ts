/** What new entries of the open document begin with. */
import { freshId, idsOf, type Blanks } from '../../../editor/index.ts'
import { useEditor } from '../context.ts'
import { kindOfKey } from '../names.ts'
import { useEditorWords } from '../words.ts'

/** Every id that is an entry's own, wherever it stands. */
function ownIds(value: unknown, found: string[]): string[] {
  if (typeof value !== 'object' || value === null) return found
  const { id } = value as { id?: unknown }
  if (typeof id === 'string') found.push(id)
  for (const member of Object.values(value)) ownIds(member, found)
  return found
}

export function useBlanks(): Blanks {
  const { document } = useEditor()
  const words = useEditorWords()
  return {
    words: words('newWords'),
    idFor: (key) => {
      const kind = kindOfKey(key)
      if (kind) return idsOf(document, kind)[0] ?? 'none'
      return freshId('new', ownIds(document, []))
    },
  }
}
