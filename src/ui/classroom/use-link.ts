/** A class, entered for as long as the component is there. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { ClassView } from '../../class/index.ts'
import { ClassLink, type LinkState } from '../../net/class-link.ts'

/** Address of the page, beside which the server lies. */
export const pageBase = (): string => new URL('.', window.location.href).href

interface Entered<View extends ClassView> {
  link: ClassLink<View>
  state: LinkState<View>
}

/** The class of a code as a key sees it; another key wants another component. */
export function useLink<View extends ClassView>(code: string, key: string): Entered<View> {
  const [link] = useState(() => new ClassLink<View>({ base: pageBase(), code, key }))
  useEffect(() => {
    link.open()
    return () => link.close()
  }, [link])
  const state = useSyncExternalStore(link.subscribe, link.current)
  return { link, state }
}
