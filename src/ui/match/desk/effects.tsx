/** What orders and plans would change, in short lines. */
import { POINT } from '../../../rules/index.ts'
import { factSentence } from '../../../text/facts.ts'
import { listOf } from '../../../text/lists.ts'
import { powerName, stateList, stateName, type Tongue } from '../../../text/names.ts'
import type { Handover, Outlook, Risk, Shift } from '../../../view/index.ts'
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

/** All that an outlook holds but risks, state by state. Where it is goes without saying in `here`. */
export function Effects({ outlook, here = -1 }: { outlook: Outlook; here?: number }) {
  const words = useWords()
  const { shifts, realignments, handovers } = outlook
  const places = [...new Set([...shifts, ...realignments, ...handovers].map(({ state }) => state))]
  const states = places.filter((state) => state >= 0).sort((a, b) => a - b)
  if (!changesAnything(outlook)) return <p className="muted small">{words('noEffect')}</p>
  const elsewhere = shifts.filter(({ state }) => state < 0)
  return (
    <ul className="desk-effects">
      {states.map((state) => (
        <StateEffects key={state} outlook={outlook} state={state} named={state !== here} />
      ))}
      {elsewhere.length > 0 && (
        <li>
          <Shifts shifts={elsewhere} />
        </li>
      )}
      <News outlook={outlook} />
    </ul>
  )
}

/** Whether an outlook tells of anything but risks. */
export const changesAnything = ({ shifts, realignments, news, chances }: Outlook): boolean =>
  shifts.length + realignments.length + news.length + chances.length > 0

/** What no number on the board shows, in the words of the log. */
function News({ outlook: { news, chances } }: { outlook: Outlook }) {
  const words = useWords()
  const { language, world } = useTongue()
  return (
    <>
      {news.map((fact) => (
        <li key={JSON.stringify(fact)} className="small">
          {factSentence(language, world, fact)}
        </li>
      ))}
      {chances.map(({ percent, happened }, index) => (
        // Chances may be alike.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} className="small">
          {words('chance', { percent, counted: happened ? 'yes' : 'no' })}
        </li>
      ))}
    </>
  )
}

interface StateEffectsProps {
  outlook: Outlook
  state: number
  named: boolean
}

function StateEffects({ outlook, state, named }: StateEffectsProps) {
  const words = useWords()
  const tongue = useTongue()
  const shifts = outlook.shifts.filter((shift) => shift.state === state)
  const realignments = outlook.realignments.filter((change) => change.state === state)
  const handover = outlook.handovers.find((change) => change.state === state)
  return (
    <li>
      {named && <strong className="desk-place">{stateName(tongue, state)}</strong>}
      {shifts.length > 0 && <Shifts shifts={shifts} here={state} />}
      {realignments.map(({ power, from, to }) => (
        <span key={power} className="small">
          {words('realigned', { power: powerName(tongue, power), from, to })}
        </span>
      ))}
      {handover && <strong className="small">{handoverWords(words, tongue, handover)}</strong>}
    </li>
  )
}

function handoverWords(words: Words, tongue: Tongue, { after }: Handover): string {
  const leaders = listOf(
    tongue.language,
    after.map((power) => powerName(tongue, power)),
  )
  return after.length > 0 ? words('handover', { leaders }) : words('handoverNobody')
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
