/** The document as JSON, in sync both ways. */
import { useMemo, useState } from 'react'
import { localTexts } from '../../../device/texts.ts'
import { keepDraft, keptDraft } from '../../../device/json-draft.ts'
import { replacedBy } from '../../../editor/index.ts'
import { readDocument, scenarioText, type Problem } from '../../../scenario/index.ts'
import { useEditor } from '../context.ts'
import { JsonView } from '../json/json-view.tsx'
import { useEditorWords } from '../words.ts'

interface Props {
  /** Key of the scenario on this device. */
  kept: string
  /** The place to show. */
  place: string
}

/** A text that is not the document yet, and why. */
interface Pending {
  text: string
  problems: readonly Problem[]
}

/** What was typed last time and could not become the document. */
function pendingOf(kept: string): Pending | null {
  const text = keptDraft(localTexts(), kept)
  if (text === null) return null
  const read = readDocument(text)
  return read.ok ? null : { text, problems: read.problems }
}

export function JsonSection({ kept, place }: Props) {
  const { document, problems, catalogue, change } = useEditor()
  const words = useEditorWords()
  const text = useMemo(() => scenarioText(document), [document])
  const [pending, setPending] = useState(() => pendingOf(kept))
  const [at, setAt] = useState(place)
  const take = (typed: string) => {
    const read = readDocument(typed)
    setPending(read.ok ? null : { text: typed, problems: read.problems })
    keepDraft(localTexts(), kept, read.ok ? null : typed)
    if (read.ok) change({ kind: 'replace', place: '' }, replacedBy(read.document))
  }
  const drop = () => {
    setPending(null)
    keepDraft(localTexts(), kept, null)
  }
  return (
    <div className="ed-json">
      {pending && (
        <div className="row ed-json-note" role="status">
          <p className="bad">{words('jsonPending')}</p>
          <button type="button" className="button" onClick={drop}>
            {words('jsonDrop')}
          </button>
        </div>
      )}
      <JsonView
        text={pending?.text ?? text}
        problems={pending?.problems ?? problems}
        catalogue={catalogue}
        onText={take}
        place={at === '' ? undefined : at}
        onPlace={setAt}
      />
    </div>
  )
}
