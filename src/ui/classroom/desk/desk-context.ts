/** What the parts of a teacher's desk share. */
import { createContext, useContext } from 'react'
import type { DeskView, TeacherAct } from '../../../class/index.ts'
import type { Classes } from '../../../device/classes.ts'
import type { ClassApi } from '../../../net/class-api.ts'
import type { ClassLink, LinkState } from '../../../net/class-link.ts'
import type { Scenario } from '../../../scenario/index.ts'
import type { Question } from './sure.tsx'

export interface AtDesk {
  code: string
  /** The key that opens this desk. */
  teacherKey: string
  api: ClassApi
  classes: Classes
  link: ClassLink<DeskView>
  state: LinkState<DeskView>
  view: DeskView
  /** Names of the powers, by seat. */
  powers: readonly string[]
  /** Null where it is not known here. */
  scenario: Scenario | null
  act: (act: TeacherAct) => Promise<boolean>
  /** Does something once the teacher is sure. */
  sure: (question: Question) => void
}

const DeskContext = createContext<AtDesk | null>(null)
export const DeskProvider = DeskContext.Provider

/** The desk on the screen. Throws outside of one. */
export function useDesk(): AtDesk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('There is no desk around this part')
  return desk
}
