/** Whether the reader asks for less motion, by the system or by the settings of the page. */
import { useSyncExternalStore } from 'react'

const QUERY = '(prefers-reduced-motion: reduce)'

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(QUERY)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

const read = (): boolean =>
  document.documentElement.dataset['motion'] === 'reduced' || window.matchMedia(QUERY).matches

export const useCalm = (): boolean => useSyncExternalStore(subscribe, read, () => false)
