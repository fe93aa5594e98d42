/** What every screen of a student inside of a class gets. */
import type { StudentView } from '../../../class/index.ts'
import type { ClassLink, LinkState } from '../../../net/class-link.ts'

export interface Inside {
  link: ClassLink<StudentView>
  state: LinkState<StudentView>
  view: StudentView
  onStart: () => void
  /** Gives the place up for good. */
  onLeave: () => void
}
