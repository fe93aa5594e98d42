/** Parts that may come a moment after the rest, so that no press waits for all of a screen. */
import { createContext, useContext, useDeferredValue, type ReactNode } from 'react'

const InSlices = createContext(false)

/** Within it `Later` parts come later; elsewhere they come at once. */
export const Sliced = ({ children }: { children: ReactNode }) => (
  <InSlices value={true}>{children}</InSlices>
)

/**
 * Leaves its children out when it is first shown, and brings them as soon as there is time. They never
 * show anything old: until then there is nothing.
 */
export function Later({ children }: { children: ReactNode }) {
  const sliced = useContext(InSlices)
  return useDeferredValue(true, !sliced) ? children : null
}
