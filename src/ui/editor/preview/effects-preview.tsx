/** Under a list of effects: what they do, on the board. It comes when it is opened. */
import { lazy, Suspense, useState } from 'react'
import type { Path } from '../../../scenario/index.ts'
import type { Attempt } from '../../../view/index.ts'
import { useEditor } from '../context.ts'
import { useEditorWords } from '../words.ts'
import './preview.css'

const Preview = lazy(async () => ({ default: (await import('./preview.tsx')).Preview }))

/** Whose effects a list of the document holds; null for other lists, and those within effects. */
export function attemptAt(path: Path): Attempt | null {
  const [root, first, part, second] = path
  const index = Number(first)
  if (root === 'headlines' && part === 'effects') return { what: 'headline', headline: index }
  if (root !== 'powers') return null
  if (part === 'backlash' && path.length === 3) return { what: 'backlash', power: index }
  const isCard = part === 'cards' && path[4] === 'effects' && path.length === 5
  return isCard ? { what: 'card', power: index, card: Number(second) } : null
}

export function EffectsPreview({ attempt }: { attempt: Attempt }) {
  const words = useEditorWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="ed-preview"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{words('preview')}</summary>
      {isOpen && <Opened attempt={attempt} />}
    </details>
  )
}

function Opened({ attempt }: { attempt: Attempt }) {
  const words = useEditorWords()
  const { scenario, problems } = useEditor()
  if (!scenario || problems.length > 0) return <p className="muted">{words('previewNot')}</p>
  return (
    <Suspense fallback={null}>
      <Preview attempt={attempt} scenario={scenario} />
    </Suspense>
  )
}
