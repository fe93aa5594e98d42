/** Where leaving a match leads: to the scenario in the editor that it tries out, or to the start. */
import { readAddress } from './address.ts'

const isEditor = (hash: unknown): hash is string =>
  typeof hash === 'string' && readAddress(hash).screen === 'edit'

/** The hash that leads back from what is on the screen; '' is the start. */
export function wayBack(): string {
  const { hash } = window.location
  const kept = (window.history.state as { back?: unknown } | null)?.back
  return [hash, kept].find(isEditor) ?? ''
}

/** Keeps the way back with the entry of the browser's history, where it outlives reloading. */
export const keepWayBack = (back: string): void => window.history.replaceState({ back }, '')
