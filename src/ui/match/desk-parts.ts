/** What several people who share a desk have on it besides: nothing where one plans alone. */
import { createContext, useContext, type ComponentType } from 'react'

export interface DeskParts {
  /** Below an order of the plan: who wants it, and why. */
  Line?: ComponentType<{ slot: number }>
  /** Above the orders of the plan: what was done to it last. */
  Last?: ComponentType
  /** On the card on which an order is confirmed. */
  Reason?: ComponentType
  /** In place of the button that commits the plan. */
  Commit?: ComponentType
}

const DeskPartsContext = createContext<DeskParts>({})
export const DeskPartsProvider = DeskPartsContext.Provider

export const useDeskParts = (): DeskParts => useContext(DeskPartsContext)
