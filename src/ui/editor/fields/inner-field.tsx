/** The control for a place within another: lists hold groups that hold lists. */
import { createContext, use, type ReactNode } from 'react'
import type { Field, Path } from '../../../scenario/index.ts'

export interface InnerProps {
  path: Path
  field: Field
  /** Whether what is around says already what it is. */
  bare?: boolean
}

const Draw = createContext<(props: InnerProps) => ReactNode>(() => null)

/** Says how places within others are drawn. */
export const InnerFields = Draw.Provider

export function InnerField(props: InnerProps) {
  return use(Draw)(props)
}
