/** The scenario was changed in another tab. */
import { useEditorWords } from '../words.ts'

interface Props {
  onOverwrite: () => void
  onBack: () => void
}

export function Conflict({ onOverwrite, onBack }: Props) {
  const words = useEditorWords()
  return (
    <div className="ed-conflict panel" role="alert">
      <p>{words('conflict')}</p>
      <div className="row">
        <button type="button" className="button" onClick={onOverwrite}>
          {words('conflictOverwrite')}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {words('conflictLeave')}
        </button>
      </div>
    </div>
  )
}
