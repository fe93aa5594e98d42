/** Where a power's goods enter the region. */
import type { Recipe } from '../../../editor/index.ts'

/** Opens a gateway of a power in a state, or closes the one it has there. */
export const toggledGateway =
  (power: number, state: string): Recipe =>
  (draft) => {
    const entry = draft.powers[power]
    if (!entry) return
    const rest = entry.gateways.filter((gateway) => gateway.state !== state)
    const isNew = rest.length === entry.gateways.length
    entry.gateways = isNew ? [...rest, { state, border: true }] : rest
  }
