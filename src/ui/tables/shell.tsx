/** What lies around every page of tables but the match itself. */
import { useEffect, useRef, type ReactNode } from 'react'
import { useTableWords } from './words.ts'

interface Props {
  title: string
  onStart: () => void
  children: ReactNode
}

export function Shell({ title, onStart, children }: Props) {
  const words = useTableWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <main className="tables">
      <div className="tables-page">
        <header className="tables-head">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <button type="button" className="button" onClick={onStart}>
            {words('back')}
          </button>
        </header>
        {children}
      </div>
    </main>
  )
}
