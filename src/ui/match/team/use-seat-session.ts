/** The match of a student's seat, open for as long as they sit there. */
import { useEffect, useState } from 'react'
import type { StudentView } from '../../../class/index.ts'
import type { Classes } from '../../../device/classes.ts'
import { Api, type Problem } from '../../../net/api.ts'
import type { ClassLink } from '../../../net/class-link.ts'
import { ClassSeat } from '../../../net/class-seat.ts'
import { RemoteSession } from '../../../net/remote-session.ts'
import { pageBase } from '../../classroom/use-link.ts'

interface SeatKey {
  match: string
  seat: number
  /** The student's key. */
  credential: string
}

type Opened =
  | { step: 'opening' }
  | { step: 'refused'; problems: readonly Problem[] }
  | { step: 'there'; seat: ClassSeat }

interface Try {
  name: string
  opened: Opened
}

const OPENING: Opened = { step: 'opening' }

/** The seat in its match, and a way to try again where it does not open. */
export function useSeatSession(
  link: ClassLink<StudentView>,
  { match, seat, credential }: SeatKey,
  classes: Classes,
): [Opened, () => void] {
  const [tries, setTries] = useState(0)
  const [last, setLast] = useState<Try>({ name: '', opened: OPENING })
  const name = [match, seat, credential, tries].join(' ')
  useEffect(() => {
    const opening = { on: true }
    let made: ClassSeat | null = null
    const open = async () => {
      const base = pageBase()
      const api = new Api(base)
      const rounds = () => api.rounds(match, credential)
      const onShown = (shown: number) => classes.keepTold(link.code, match, shown)
      const opened = await RemoteSession.open({
        base,
        match,
        seat,
        credential,
        rounds,
        shown: classes.toldOf(link.code, match),
        onShown,
      })
      if (!opened.ok) {
        if (opening.on) setLast({ name, opened: { step: 'refused', problems: opened.problems } })
        return
      }
      if (!opening.on) return opened.value.destroy()
      onShown(opened.value.snapshot().shown)
      made = new ClassSeat(opened.value, link)
      setLast({ name, opened: { step: 'there', seat: made } })
    }
    void open()
    return () => {
      opening.on = false
      made?.destroy()
    }
  }, [link, match, seat, credential, classes, name])
  return [last.name === name ? last.opened : OPENING, () => setTries((before) => before + 1)]
}
