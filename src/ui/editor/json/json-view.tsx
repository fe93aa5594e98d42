/** The JSON view of a scenario. It is large, and comes when it is first shown. */
import { lazy, Suspense } from 'react'
import type { Catalogue, Problem } from '../../../scenario/index.ts'
import { useLanguage } from '../../say.tsx'
import { useJsonWords } from './words.ts'

export interface JsonViewProps {
  /**
   * The document's text. A new one takes the place of what is shown, unless the person is typing or
   * both hold the same values.
   */
  text: string
  /** What is wrong with the document; what is wrong with the text itself the view knows. */
  problems: readonly Problem[]
  /** Facts that `sources` may name. */
  catalogue: Catalogue
  /** Hears of the text after each pause in typing, be it sound JSON or not. */
  onText: (text: string) => void
  readOnly?: boolean
  /** The JSON pointer of the value to show and select, each time it is another one. */
  place?: string | undefined
  /**
   * Hears of the pointer of the value at which the cursor rests. Keep it in `place`, so that the
   * same value can be gone to twice.
   */
  onPlace?: (pointer: string) => void
}

const JsonText = lazy(async () => ({ default: (await import('./json-text.tsx')).JsonText }))

export function JsonView(props: JsonViewProps) {
  const language = useLanguage()
  return (
    <Suspense fallback={<Waiting />}>
      <JsonText key={`${language} ${props.readOnly}`} {...props} />
    </Suspense>
  )
}

const Waiting = () => <p role="status">{useJsonWords()('loading')}</p>
