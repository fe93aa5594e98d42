/** A line that opens to more. */
import type { ReactNode } from 'react'
import './fold.css'

interface Props {
  title: ReactNode
  children: ReactNode
  /** Whether it is open at first, or now where `onToggle` hears of changes. */
  open?: boolean
  onToggle?: (open: boolean) => void
  /** What the line is called where its words do not say enough. */
  label?: string
  className?: string
}

export const Fold = ({ title, children, open = false, onToggle, label, className }: Props) => (
  <details
    className={className ? `fold ${className}` : 'fold'}
    open={open}
    onToggle={({ currentTarget }) => currentTarget.open !== open && onToggle?.(!open)}
  >
    <summary aria-label={label}>{title}</summary>
    <div className="fold-body">{children}</div>
  </details>
)
