/** An order on offer: one button, and the card to confirm it. */
import { useId, useRef, type ReactNode } from 'react'
import { powerName } from '../../../text/names.ts'
import { reasonSentence } from '../../../text/reason.ts'
import { answersCall, type Option } from '../../../view/index.ts'
import { useMatch, useTongue } from '../context.ts'
import type { Choosing } from './choosing.ts'
import { Confirm } from './confirm.tsx'
import { changesAnything, Shifts, Warning } from './effects.tsx'
import { useConsequence, usePlanning } from './hooks.ts'
import { Price, Seen } from './signs.tsx'
import { useWords } from './words.ts'

interface Props {
  option: Option
  label: ReactNode
  choosing: Choosing
  /** The state that it is read in, -1 for none. */
  here: number
  /** Leaves out why it is refused, where that is said for all of a list. */
  terse?: boolean
}

export function OrderRow({ option, label, choosing, here, terse = false }: Props) {
  const { look } = useMatch()
  const planning = usePlanning()
  const button = useRef<HTMLButtonElement>(null)
  const card = useId()
  const { order, refused } = option
  const off = refused !== null || !planning
  const chosen = !off && choosing.is(order)
  const lookAway = () => look(choosing.order)
  const close = () => {
    // Focus first: it makes the board look at the order again.
    button.current?.focus()
    choosing.choose(null)
  }
  return (
    <li className={`order-item ${chosen ? 'chosen' : ''}`}>
      <button
        ref={button}
        type="button"
        className="order-row"
        aria-disabled={off}
        aria-expanded={off ? undefined : chosen}
        aria-controls={chosen ? card : undefined}
        onPointerEnter={() => !off && look(order)}
        onPointerLeave={lookAway}
        onFocus={() => !off && look(order)}
        onBlur={lookAway}
        onClick={() => !off && choosing.choose(chosen ? null : order)}
      >
        <span className="order-name">{label}</span>
        <Price soft={option.soft} capital={option.capital} />
        {!chosen && (
          <span className="order-what">
            {refused === null ? (
              <Gist option={option} here={here} />
            ) : (
              !terse && <Why option={option} />
            )}
          </span>
        )}
      </button>
      {chosen && (
        <Confirm id={card} option={option} here={here} choosing={choosing} close={close} />
      )}
    </li>
  )
}

/** What it changes, in a line, and how it is seen; the rest is left to the card. */
function Gist({ option: { order }, here }: { option: Option; here: number }) {
  const words = useWords()
  const tongue = useTongue()
  const { view, seat } = useMatch()
  const outlook = useConsequence(order)
  const { shifts, realignments, risks, news, chances } = outlook
  const shown = shifts.filter(({ what, power }) => what !== 'points' || power === seat)
  const own = realignments.filter(({ state, power }) => state === here && power === seat)
  return (
    <>
      <Seen order={order} />
      {answersCall(view, order) && <span className="desk-tag">{words('answers')}</span>}
      {own.map(({ power, from, to }) => (
        <span key={power} className="desk-shift">
          {words('realigned', { power: powerName(tongue, power), from, to })}
        </span>
      ))}
      <Shifts shifts={shown} here={here} />
      {news.length + chances.length > 0 && (
        <span className="desk-shift">{words('more', { count: news.length + chances.length })}</span>
      )}
      {!changesAnything(outlook) && <span className="desk-shift">{words('noEffect')}</span>}
      {risks.length > 0 && <Warning>{words('risks', { count: risks.length })}</Warning>}
    </>
  )
}

/** Why it is refused. */
function Why({ option: { refused } }: { option: Option }) {
  const { language } = useTongue()
  return refused && <span>{reasonSentence(language, refused)}</span>
}
