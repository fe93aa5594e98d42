/** What a teacher does with a class, as far as it is the class that changes: from classes to classes. */
import { readPlayer } from '../../ai/index.ts'
import type { ClassSettings, Notice, Place, TeacherAct } from '../../class/index.ts'
import { refused } from '../play/trouble.ts'
import * as people from './people.ts'
import {
  changed,
  type Changing,
  type ClassState,
  peopleIn,
  seatAt,
  withSeat,
  withTable,
  withTables,
} from './state.ts'
import { isOver, type Scene } from './scene.ts'

/** Acts of a teacher that change the class alone; the others act on matches. */
export type SettingAct = Exclude<TeacherAct, { act: 'extend' | 'advance' | 'rewind' }>

/** Notices that are kept in sight. */
const MOST_NOTICES = 10

function start(state: ClassState): Changing {
  if (state.phase !== 'lobby') return refused('class-begun')
  if (peopleIn(state) === 0) return refused('class-empty')
  return changed({ ...people.seated(state), phase: 'running' })
}

function pause(state: ClassState, table: number | undefined): Changing {
  if (state.phase === 'lobby') return refused('class-not-begun')
  if (state.phase === 'ended') return changed(state)
  if (table === undefined) return changed({ ...state, phase: 'paused' })
  const own = state.tables[table]
  return own ? changed(withTable(state, table, { ...own, paused: true })) : refused('unknown-table')
}

/** One table may go on while the others, or all, are paused. */
function resume(state: ClassState, table: number | undefined): Changing {
  if (state.phase === 'lobby') return refused('class-not-begun')
  if (table !== undefined && !state.tables[table]) return refused('unknown-table')
  const all = table === undefined
  const stopped = state.phase !== 'running'
  const tables = state.tables.map((each, index) => ({
    ...each,
    paused: index === table || all ? false : stopped || each.paused,
  }))
  return changed({ ...state, tables, phase: 'running', poll: all ? null : state.poll })
}

function end(state: ClassState): Changing {
  return state.phase === 'lobby'
    ? refused('class-not-begun')
    : changed({ ...state, phase: 'ended', poll: null })
}

function setComputer(state: ClassState, place: Place, player: string | null): Changing {
  const seat = seatAt(state, place)
  if (!seat) return refused('unknown-seat')
  if (player !== null && !readPlayer(player)) return refused('unknown-player', { player })
  if (seat.people.length === 0) return refused('seat-empty')
  return changed(withSeat(state, place, { ...seat, computer: player }))
}

function set(state: ClassState, settings: Partial<ClassSettings>): Changing {
  const { computer, tables = state.tables.length } = settings
  if (computer !== undefined && !readPlayer(computer)) {
    return refused('unknown-player', { player: computer })
  }
  if (tables !== state.tables.length && state.phase !== 'lobby') return refused('class-begun')
  const next = { ...withTables(state, tables), settings: { ...state.settings, ...settings } }
  return changed(people.seated(next))
}

const tell = (state: ClassState, text: string, number: number): Changing => {
  const notices: Notice[] = [...state.notices, { number, text }].slice(-MOST_NOTICES)
  return changed({ ...state, notices })
}

function poll(
  state: ClassState,
  { question, choices }: { question: string; choices: string[] | null },
  number: number,
): Changing {
  const phase = state.phase === 'running' ? 'paused' : state.phase
  const asked = { number, question, choices, open: true, answers: {} }
  return changed({ ...state, phase, poll: asked })
}

function closePoll(state: ClassState): Changing {
  if (!state.poll?.open) return refused('no-poll')
  const { answers, ...asked } = { ...state.poll, open: false }
  const closed = { ...state, poll: { ...asked, answers } }
  return changed(closed, { entry: 'polled', poll: asked, answers })
}

/** Acts on a person, who has to be there. */
function withSomebody(state: ClassState, person: number, act: () => Changing): Changing {
  const { standing } = state.people[person] ?? { standing: 'left' }
  return standing === 'left' ? refused('unknown-person') : act()
}

/** What an act of a teacher makes of a class; `scene.log.next` is to be the act's own entry. */
export function led(scene: Scene, act: SettingAct): Changing {
  const { state, log } = scene
  switch (act.act) {
    case 'start':
      return start(state)
    case 'pause':
      return pause(state, act.table)
    case 'resume':
      return resume(state, act.table)
    case 'end':
      return end(state)
    case 'balance':
      return people.balance(state)
    case 'computer':
      return setComputer(state, act, act.player)
    case 'set':
      return set(state, act.settings)
    case 'tell':
      return tell(state, act.text, log.next)
    case 'poll':
      return poll(state, act, log.next)
    case 'close-poll':
      return closePoll(state)
    case 'drop-poll':
      return changed({ ...state, poll: null })
    default:
      return withSomebody(state, act.person, () => ledPerson(state, act))
  }
}

type PersonAct = Extract<SettingAct, { person: number }>

function ledPerson(state: ClassState, act: PersonAct): Changing {
  switch (act.act) {
    case 'move':
      return people.move(state, act.person, act)
    case 'captain':
      return people.makeCaptain(state, act.person)
    case 'rename':
      return people.rename(state, act.person)
    case 'mute':
      return people.mute(state, act.person, act.muted)
    case 'remove':
      return people.remove(state, act.person)
    default:
      return people.readmit(state, act.person)
  }
}

/** Whether a class has nothing left to play: all its matches are over. */
export const isDone = ({ state, matches }: Pick<Scene, 'state' | 'matches'>): boolean =>
  state.phase !== 'lobby' &&
  matches.some((match) => match !== null) &&
  matches.every((match) => match === null || isOver(match))
