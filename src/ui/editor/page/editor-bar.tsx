/** The line over the editor: what is edited, how it is kept, and what can be done with it. */
import type { ReactNode } from 'react'
import type { History } from '../../../editor/index.ts'
import { pathIn } from '../../../scenario/index.ts'
import { useLanguage } from '../../say.tsx'
import { placeLabel, textOr } from '../names.ts'
import { useEditorWords } from '../words.ts'
import type { SaveState } from './use-autosave.ts'

interface Props {
  history: History
  save: SaveState
  problems: number
  onBack: () => void
  onUndo: () => void
  onRedo: () => void
  onProblems: () => void
  onPlay: () => void
  children?: ReactNode
}

export function EditorBar(props: Props) {
  const { history, save, problems, onBack, onProblems, onPlay, children } = props
  const words = useEditorWords()
  const language = useLanguage()
  const name = textOr(history.document.name, language, history.document.id)
  return (
    <header className="ed-bar">
      <button type="button" className="button quiet" onClick={onBack}>
        {words('back')}
      </button>
      <div className="ed-bar-name">
        <h1 tabIndex={-1}>{name}</h1>
        <p className="muted small" role="status">
          {words('kept', { save })}
        </p>
      </div>
      <div className="row ed-bar-acts">
        <UndoButtons {...props} />
        {children}
        <button type="button" className="button" onClick={onProblems}>
          {words('problemsButton', { count: problems })}
        </button>
        <button
          type="button"
          className="button primary"
          aria-disabled={problems > 0}
          title={problems > 0 ? words('playNot') : undefined}
          onClick={() => (problems > 0 ? onProblems() : onPlay())}
        >
          {words('play')}
        </button>
      </div>
    </header>
  )
}

function UndoButtons({ history, onUndo, onRedo }: Props) {
  const words = useEditorWords()
  const language = useLanguage()
  const { document, past, future } = history
  const named = (edit: (typeof past)[number] | undefined) => {
    if (edit?.place === '') return words('whole')
    return edit ? placeLabel(document, pathIn(document, edit.place), language) : ''
  }
  return (
    <>
      <StepButton word="undo" what={named(past.at(-1))} onStep={onUndo} />
      <StepButton word="redo" what={named(future.at(-1))} onStep={onRedo} />
    </>
  )
}

interface StepProps {
  word: 'undo' | 'redo'
  /** What the step is about; empty where there is none to go. */
  what: string
  onStep: () => void
}

function StepButton({ word, what, onStep }: StepProps) {
  const words = useEditorWords()
  const label = words(`${word}Named`, { what, some: what === '' ? 'no' : 'yes' })
  return (
    <button
      type="button"
      className="button"
      aria-disabled={what === ''}
      aria-label={label}
      title={label}
      onClick={onStep}
    >
      {words(word)}
    </button>
  )
}
