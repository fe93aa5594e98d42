/** The form in which a class is opened, as plain data, and the way from it to the server's wish. */
import { tablesFor, USUAL_SETTINGS, type ClassSettings } from '../../class/index.ts'
import type { ClassWish } from '../../net/class-api.ts'
import type { Scenario } from '../../scenario/index.ts'

export interface ClassForm {
  /** Id of the scenario. */
  scenario: string
  /** Students who are expected, 2 to 60. */
  students: number
  perSeat: number
  /** Null for all of them. */
  rounds: number | null
  seconds: number | null
  /** Words of the computer player for empty seats. */
  computer: string
  decides: ClassSettings['decides']
  scores: ClassSettings['scores']
  names: ClassSettings['names']
  talk: ClassSettings['talk']
}

/** A lesson of fifty minutes. */
export const LESSON_SCENARIO = 'classroom-50'

export const FEWEST_STUDENTS = 2

export const USUAL_FORM: ClassForm = {
  scenario: LESSON_SCENARIO,
  students: 24,
  perSeat: USUAL_SETTINGS.perSeat,
  rounds: null,
  seconds: USUAL_SETTINGS.seconds,
  computer: 'consul',
  decides: USUAL_SETTINGS.decides,
  scores: USUAL_SETTINGS.scores,
  names: USUAL_SETTINGS.names,
  talk: USUAL_SETTINGS.talk,
}

/** Time limits to choose from, in seconds. */
export const LIMITS = [120, 180, 240, 300, 420, 600]

/** Tables for the students of a form. */
export const tablesOf = ({ students, perSeat }: ClassForm, powers: number): number =>
  tablesFor(students, powers, perSeat)

/** What the server is asked for. A scenario that it does not have goes along as a whole. */
export function classWish(form: ClassForm, scenario: Scenario, isShipped: boolean): ClassWish {
  const { perSeat, rounds, seconds, computer, decides, scores, names, talk } = form
  const tables = tablesOf(form, scenario.powers.length)
  return {
    scenario: isShipped ? scenario.id : scenario,
    ...(rounds !== null && rounds < scenario.calendar.rounds && { rounds }),
    settings: { tables, perSeat, seconds, computer, decides, scores, names, talk },
  }
}
