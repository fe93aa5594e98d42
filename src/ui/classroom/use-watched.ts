/** A match of the class as anybody may watch it. */
import { useEffect, useState } from 'react'
import { Api } from '../../net/api.ts'
import { RemoteSession } from '../../net/remote-session.ts'
import { pageBase } from './use-link.ts'

const SPECTATOR = -1

/** Opens a match to look on; null where that fails. */
export async function watch(match: string): Promise<RemoteSession | null> {
  const base = pageBase()
  const api = new Api(base)
  const opened = await RemoteSession.open({
    base,
    match,
    seat: SPECTATOR,
    credential: null,
    rounds: () => api.rounds(match, null),
    shown: null,
  })
  return opened.ok ? opened.value : null
}

type Watched = { match: string; session: RemoteSession | null }

/** The match, looked on at for as long as the component is there: undefined until it is open. */
export function useWatched(match: string | null): RemoteSession | null | undefined {
  const [watched, setWatched] = useState<Watched | null>(null)
  useEffect(() => {
    if (match === null) return undefined
    const watching = { on: true }
    let made: RemoteSession | null = null
    const open = async () => {
      made = await watch(match)
      if (watching.on) setWatched({ match, session: made })
      else made?.destroy()
    }
    void open()
    return () => {
      watching.on = false
      made?.destroy()
    }
  }, [match])
  if (match === null) return null
  return watched?.match === match ? watched.session : undefined
}
