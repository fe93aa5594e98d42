/** A line that opens to more. */
import type { ReactNode } from 'react'
import './fold.css'

interface Props {
  title: ReactNode
  children: ReactNode
  /** Whether it is open at first. */
  open?: boolean
}

export const Fold = ({ title, children, open = false }: Props) => (
  <details className="fold" open={open}>
    <summary>
      <span>{title}</span>
    </summary>
    <div className="fold-body">{children}</div>
  </details>
)
