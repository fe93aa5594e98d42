/** Something that comes later, for components. */
import { useCallback, useEffect, useState } from 'react'

export type Later<T> = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; value: T }

/** A try to load something, and what came of it. */
interface Try<T> {
  load: () => Promise<T>
  later: Later<T>
}

const LOADING = { state: 'loading' } as const

/** What `load` brings, and a way to try again. `load` must stay the same between renders. */
export function useLater<T>(load: () => Promise<T>): [later: Later<T>, retry: () => void] {
  const [last, setLast] = useState<Try<T>>({ load, later: LOADING })
  const attempt = useCallback(async (): Promise<Try<T>> => {
    try {
      return { load, later: { state: 'ready', value: await load() } }
    } catch {
      return { load, later: { state: 'failed' } }
    }
  }, [load])
  useEffect(() => {
    let wanted = true
    void attempt().then((tried) => wanted && setLast(tried))
    return () => {
      wanted = false
    }
  }, [attempt])
  const retry = () => {
    setLast({ load, later: LOADING })
    void attempt().then(setLast)
  }
  return [last.load === load ? last.later : LOADING, retry]
}
