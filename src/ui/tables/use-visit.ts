/** A visit to a table, and the table's news, for components. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { TableSeats } from '../../device/tables.ts'
import type { Snapshot } from '../../match/session/index.ts'
import type { Api } from '../../net/api.ts'
import type { RemoteSession, TableNews } from '../../net/remote-session.ts'
import { Visit, type VisitState } from '../../net/visit.ts'

/** The state of a visit in which its match is there. */
export type There = Extract<VisitState, { step: 'there' }>

interface Around {
  api: Api
  /** Address of the page. */
  base: string
  seats: TableSeats
}

/** Visits a table for as long as the component is there, and a way to visit it anew. */
export function useVisit(code: string, { api, base, seats }: Around): [Visit, () => void] {
  const [fresh] = useState(() => () => new Visit(code, { api, base, keeper: seats }))
  const [visit, setVisit] = useState(fresh)
  useEffect(() => {
    void visit.open()
    return () => visit.close()
  }, [visit])
  return [visit, () => setVisit(fresh())]
}

/** Notes what is played, so that the start page can say it. */
export function useNamed(seats: TableSeats, code: string, state: VisitState): void {
  const there = state.step === 'there' ? state : null
  const session = there?.session
  const seat = there?.held?.seat
  useEffect(() => {
    if (!session || seat === undefined) return
    const { scenario } = session.viewOf(seat).world
    seats.name(code, { scenario: scenario.name, power: scenario.powers[seat]!.name })
  }, [seats, code, session, seat])
}

export const useNews = (session: RemoteSession): TableNews =>
  useSyncExternalStore(session.subscribe, session.table)

export const useCourse = (session: RemoteSession): Snapshot =>
  useSyncExternalStore(session.subscribe, session.snapshot)
