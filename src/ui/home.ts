/** What the screens know of the device: kept matches, statistics, and how to open a match. */
import { useCallback, useMemo, useRef, useState } from 'react'
import type { Kept } from '../device/kept.ts'
import type { MatchSetup } from '../match/session/index.ts'
import type { Found, Keeper } from './keeper.ts'
import type { OpenMatch } from './match/open.ts'
import type { SavedMatch, Statistics } from './start/types.ts'

export interface Home {
  /** Null until the device has been asked. */
  saved: readonly SavedMatch[] | null
  statistics: Statistics | null
  /** Why matches are not kept on the device; null while they are. */
  unkept: Extract<Kept, { on: 'memory' }>['reason'] | null
  /** A match is likely to be opened soon. */
  prepare: () => void
  begin: (setup: MatchSetup) => Promise<OpenMatch>
  /** Goes on with a kept match. */
  open: (id: string) => Promise<Found>
  /** Opens a match file. */
  bring: (text: string) => Promise<Found>
  remove: (id: string) => void
  resetStatistics: () => void
  /** Counts a match that has ended. */
  count: (match: OpenMatch) => void
  /** Asks the device what it keeps; wanted whenever the start is shown. */
  refresh: () => void
}

/** The device, asked when something is wanted from it. */
export function useHome(): Home {
  const [saved, setSaved] = useState<readonly SavedMatch[] | null>(null)
  const [statistics, setStatistics] = useState<Statistics | null>(null)
  const [unkept, setUnkept] = useState<Home['unkept']>(null)
  const keeper = useKeeper(setUnkept)
  const refresh = useCallback(() => {
    const look = async () => {
      const device = await keeper()
      setSaved(await device.list())
      setStatistics(device.counted())
    }
    void look()
  }, [keeper])
  return useMemo(
    () => ({
      saved,
      statistics,
      unkept,
      prepare: () => void keeper().then((device) => device.prepare()),
      begin: async (setup) => (await keeper()).begin(setup),
      open: async (id) => (await keeper()).goOn(id),
      bring: async (text) => (await keeper()).bring(text),
      remove: (id) => void keeper().then((device) => device.forget(id)),
      resetStatistics: () => {
        void keeper().then((device) => setStatistics(device.resetStatistics()))
      },
      count: (match) => void keeper().then((device) => device.count(match)),
      refresh,
    }),
    [saved, statistics, unkept, keeper, refresh],
  )
}

function useKeeper(setUnkept: (reason: Home['unkept']) => void): () => Promise<Keeper> {
  const opened = useRef<Promise<Keeper> | null>(null)
  return useCallback(() => {
    const heard = (kept: Kept) => setUnkept(kept.on === 'memory' ? kept.reason : null)
    opened.current ??= import('./keeper.ts').then(({ Keeper }) => Keeper.open(heard))
    return opened.current
  }, [setUnkept])
}
