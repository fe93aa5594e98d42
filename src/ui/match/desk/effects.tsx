/** What orders and plans would change, in short lines. */
import { POINT } from '../../../rules/index.ts'
import { listOf, powerName, stateList, stateName, type Tongue } from '../../../text/names.ts'
import type { Outlook, Risk, Shift } from '../../../view/index.ts'
import { useMatch, useTongue } from '../context.ts'
import { useWords, type Words } from './words.ts'

/** Shifts that differ in their state alone. */
interface ShiftGroup extends Shift {
  states: number[]
}

/** Puts together what happens alike in several states. */
function grouped(shifts: readonly Shift[]): ShiftGroup[] {
  const groups = new Map<string, ShiftGroup>()
  for (const shift of shifts) {
    const key = [shift.what, shift.power, shift.toward, shift.by].join()
    const group = groups.get(key)
    if (group) group.states.push(shift.state)
    else groups.set(key, { ...shift, states: shift.state < 0 ? [] : [shift.state] })
  }
  return [...groups.values()]
}

/** Whether a shift is good or bad for a power; neither where it is a matter of taste. */
function tone({ what, power, toward, by }: Shift, seat: number): 'good' | 'bad' | '' {
  if (what === 'stability') return ''
  if (what === 'wariness') return toward === seat ? (by < 0 ? 'good' : 'bad') : ''
  return by > 0 === (power === seat) ? 'good' : 'bad'
}

/** A group of shifts in words; where it is goes without saying in the state `here`. */
function shiftWords(words: Words, tongue: Tongue, shift: ShiftGroup, here: number): string {
  const { what, power, toward, by, states } = shift
  const places = states.length === 1 && states[0] === here ? 'none' : 'some'
  const where = { places, states: stateList(tongue, states), by }
  switch (what) {
    case 'goodwill':
      return words('goodwill', { ...where, power: powerName(tongue, power) })
    case 'stability':
      return words('stability', where)
    case 'wariness':
      return words('wariness', {
        power: powerName(tongue, power),
        toward: powerName(tongue, toward),
        by,
      })
    default:
      return words('pointsShift', { power: powerName(tongue, power), by: by / POINT })
  }
}

/** Shifts as a row of short phrases. `here` is the state that they are read in, -1 for none. */
export function Shifts({ shifts, here = -1 }: { shifts: readonly Shift[]; here?: number }) {
  const words = useWords()
  const tongue = useTongue()
  const { seat } = useMatch()
  if (shifts.length === 0) return <span className="muted">{words('noEffect')}</span>
  return (
    <span className="desk-shifts">
      {grouped(shifts).map((shift) => {
        const text = shiftWords(words, tongue, shift, here)
        return (
          <span key={text} className={`desk-shift ${tone(shift, seat)}`}>
            {text}
          </span>
        )
      })}
    </span>
  )
}

/** Alignments and leaders that would change. */
export function Realigned({ outlook }: { outlook: Outlook }) {
  const words = useWords()
  const tongue = useTongue()
  const { realignments, handovers } = outlook
  if (realignments.length + handovers.length === 0) return null
  const { language } = tongue
  return (
    <ul className="desk-lines">
      {realignments.map(({ state, power, from, to }) => (
        <li key={`${state} ${power}`}>
          {words('realigned', {
            state: stateName(tongue, state),
            power: powerName(tongue, power),
            from,
            to,
          })}
        </li>
      ))}
      {handovers.map(({ state, after }) => {
        const leaders = listOf(
          language,
          after.map((power) => powerName(tongue, power)),
        )
        const place = stateName(tongue, state)
        return (
          <li key={state}>
            <strong>
              {after.length > 0
                ? words('handover', { state: place, leaders, count: after.length })
                : words('handoverNobody', { state: place })}
            </strong>
          </li>
        )
      })}
    </ul>
  )
}

function riskWords(words: Words, tongue: Tongue, risk: Risk): string {
  return words(`risk-${risk.risk}`, {
    power: 'power' in risk ? powerName(tongue, risk.power) : '',
    state: 'state' in risk ? stateName(tongue, risk.state) : '',
    percent: 'percent' in risk ? risk.percent : 0,
  })
}

export function Risks({ risks }: { risks: readonly Risk[] }) {
  const words = useWords()
  const tongue = useTongue()
  if (risks.length === 0) return null
  return (
    <ul className="desk-lines">
      {risks.map((risk) => (
        <li key={JSON.stringify(risk)}>
          <Warning>{riskWords(words, tongue, risk)}</Warning>
        </li>
      ))}
    </ul>
  )
}

/** A line that warns: by its sign and its word, not by colour alone. */
export function Warning({ children }: { children: string }) {
  const words = useWords()
  return (
    <span className="desk-warning">
      <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
        <path
          d="M8 1.5 15 14H1ZM8 6v4M8 11.4v1.2"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
        />
      </svg>
      <span>
        <span className="visually-hidden">{words('warning')} </span>
        {children}
      </span>
    </span>
  )
}
