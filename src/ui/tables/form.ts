/** The form in which a table is opened, as plain data, and the way from it to the server's wish. */
import type { TableWish } from '../../net/api.ts'
import type { Scenario } from '../../scenario/index.ts'
import { DEFAULT_FORM, seatSetup, type SeatForm } from '../start/form.ts'
import { DEFAULT_SCENARIO } from '../start/scenarios.ts'

/** Number of the seat of whoever only looks on. */
export const NO_SEAT = -1

export interface TableForm {
  /** Id of the scenario. */
  scenario: string
  seats: SeatForm[]
  /** The seat that whoever opens the table takes. */
  mine: number
  /** Seconds to plan a round in; null without a limit. */
  timer: number | null
}

const MINUTE = 60
const DAY = 24 * 60 * MINUTE

/** Limits to choose from, in seconds. */
export const TIMERS = [2, 3, 5, 10, 20]
  .map((minutes) => minutes * MINUTE)
  .concat([1, 2, 3, 7].map((days) => days * DAY))

/** People at all seats, the first one's own. */
export const DEFAULT_TABLE: TableForm = {
  scenario: DEFAULT_SCENARIO,
  seats: DEFAULT_FORM.seats.map((seat) => ({ ...seat, kind: 'person' })),
  mine: 0,
  timer: null,
}

/** The form with another seat for oneself, which a person then plays. */
export const withMine = (form: TableForm, mine: number): TableForm => ({
  ...form,
  mine,
  seats: form.seats.map((seat, index) => (index === mine ? { ...seat, kind: 'person' } : seat)),
})

/** The form with a seat changed. A computer does not take one's own. */
export function withTableSeat(
  form: TableForm,
  index: number,
  change: Partial<SeatForm>,
): TableForm {
  const seats = form.seats.map((seat, other) => (other === index ? { ...seat, ...change } : seat))
  const mine = seats[form.mine]?.kind === 'person' ? form.mine : NO_SEAT
  return { ...form, seats, mine }
}

/** What the server is asked for. A scenario that it does not have goes along as a whole. */
export function tableWish(form: TableForm, scenario: Scenario, isShipped: boolean): TableWish {
  const seats = form.seats.slice(0, scenario.powers.length).map((seat) => {
    const { kind, player, handicap } = seatSetup({ ...seat, name: '' })
    return { kind, ...(player !== undefined && { player }), ...(handicap && { handicap }) }
  })
  return { scenario: isShipped ? scenario.id : scenario, seats, timer: form.timer }
}
