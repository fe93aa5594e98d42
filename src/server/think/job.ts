/** A question to a thinking thread, and how the thread answers it. */
import { Desk, type Response, type Seat } from '../../ai/index.ts'
import type { Scenario } from '../../scenario/index.ts'

/** What a thread is asked. */
export interface Job {
  seat: Seat
  /** The scenario of the seat's world, once the thread has said that it does not know it. */
  scenario: Scenario | null
}

/** Worlds that a thread keeps; with one more it starts afresh. */
const MOST_WORLDS = 8

let desk = new Desk()
let opened = new Set<string>()

/** Decides for a seat. The same job gives the same plan, whatever was asked before. */
export default function decide({ seat, scenario }: Job): Response {
  if (scenario) open(seat.world, scenario)
  return desk.handle({ id: 0, task: 'choose', seat })
}

function open(world: string, scenario: Scenario): void {
  if (opened.size >= MOST_WORLDS) {
    desk = new Desk()
    opened = new Set()
  }
  opened.add(world)
  desk.handle({ id: 0, task: 'open', world, scenario })
}
