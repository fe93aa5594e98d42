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

const deaf = () => () => undefined

/** Null for a moment, until the class is being entered. */
export function useLink<View extends ClassView>(code: string, key: string): Entered<View> | null {
  const [link, setLink] = useState<ClassLink<View> | null>(null)
  useEffect(() => {
    const opened = new ClassLink<View>({ base: pageBase(), code, key })
    setLink(opened)
    return () => opened.close()
  }, [code, key])
  const state = useSyncExternalStore(link?.subscribe ?? deaf, () => link?.current() ?? null)
  return link && state && { link, state }
}
