/** A table that scrolls by itself where the page is too narrow for it. */
import type { ReactNode } from 'react'
import './scroll.css'

export const Scroll = ({ label, children }: { label: string; children: ReactNode }) => (
  // Whoever uses the keyboard alone scrolls what has the focus.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div className="scroll-aside" role="region" aria-label={label} tabIndex={0}>
    {children}
  </div>
)
