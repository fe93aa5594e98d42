/** The orders of the plan, each in its place. */
import { useRef } from 'react'
import { capitalPrice, softPrice, type Order } from '../../../rules/index.ts'
import { orderPhrase } from '../../../text/orders.ts'
import { reasonSentence } from '../../../text/reason.ts'
import { draftOf } from '../../../view/index.ts'
import { useMatch, useTongue } from '../context.ts'
import { useDeskParts } from '../desk-parts.ts'
import { orderKey } from './choosing.ts'
import { Warning } from './effects.tsx'
import { useAllowed, usePlanning } from './hooks.ts'
import { Price, Seen } from './signs.tsx'
import { useWords } from './words.ts'

export function Plan() {
  const words = useWords()
  const allowed = useAllowed()
  const planning = usePlanning()
  const { draft, can, undo, redo } = useMatch()
  const { orders } = draft
  const { Line, Last } = useDeskParts()
  const heading = useRef<HTMLHeadingElement>(null)
  const empty = Array.from({ length: Math.max(0, allowed - orders.length) }, (_, i) => i)
  return (
    <section className="desk-section desk-plan">
      <div className="desk-plan-head">
        <h3 ref={heading} tabIndex={-1}>
          {words('plan')}{' '}
          <small className="muted">{words('slots', { used: orders.length, allowed })}</small>
        </h3>
        <div className="row">
          <Tool sign="undo" label={words('undo')} off={!planning || !can.undo} act={undo} />
          {!Line && (
            <Tool sign="redo" label={words('redo')} off={!planning || !can.redo} act={redo} />
          )}
        </div>
      </div>
      {Last && <Last />}
      <ol className="desk-slots">
        {orders.map((order, slot) => (
          <Slot
            key={orderKey(order)}
            order={order}
            slot={slot}
            leave={() => heading.current?.focus()}
          />
        ))}
        {empty.map((index) => (
          <li key={index} className="desk-slot empty muted">
            {words(index === 0 && orders.length === 0 ? 'emptyFirst' : 'empty')}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Slot({ order, slot, leave }: { order: Order; slot: number; leave: () => void }) {
  const words = useWords()
  const tongue = useTongue()
  const allowed = useAllowed()
  const { Line } = useDeskParts()
  const { view, draft, refused, picked, pick } = useMatch()
  const { language } = tongue
  const name = orderPhrase(tongue, view.power, order)
  const whole = draftOf(view, draft.orders)
  const reason = refused[slot]
  const shown = picked !== null && 'ghost' in picked && picked.ghost === slot
  return (
    <li className={`desk-slot ${reason ? 'refused' : ''}`}>
      <button
        type="button"
        className="desk-slot-name"
        aria-label={words('showOrder', { order: name })}
        aria-current={shown}
        onClick={() => pick({ ghost: slot })}
      >
        {name}
      </button>
      <div className="desk-slot-line">
        <Price soft={softPrice(whole, order)} capital={capitalPrice(whole, slot)} />
        <Seen order={order} />
        <SlotTools slot={slot} name={name} leave={leave} />
      </div>
      {Line && <Line slot={slot} />}
      {slot >= allowed && <Warning>{words('overfull')}</Warning>}
      {reason && (
        <Warning>{words('refusedNow', { reason: reasonSentence(language, reason) })}</Warning>
      )}
    </li>
  )
}

function SlotTools({ slot, name, leave }: { slot: number; name: string; leave: () => void }) {
  const words = useWords()
  const planning = usePlanning()
  const { draft, move, remove } = useMatch()
  const last = draft.orders.length - 1
  return (
    <span className="desk-slot-tools">
      <Tool
        sign="up"
        label={words('moveUp', { order: name })}
        off={!planning || slot === 0}
        act={() => move(slot, slot - 1)}
      />
      <Tool
        sign="down"
        label={words('moveDown', { order: name })}
        off={!planning || slot === last}
        act={() => move(slot, slot + 1)}
      />
      <Tool
        sign="remove"
        label={words('remove', { order: name })}
        off={!planning}
        act={() => {
          remove(slot)
          leave()
        }}
      />
    </span>
  )
}

const SIGNS = {
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  remove: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  undo: 'M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6',
  redo: 'M10 3l3 3-3 3M13 6H6.5a3.5 3.5 0 0 0 0 7H10',
}

interface ToolProps {
  sign: keyof typeof SIGNS
  label: string
  /** Nothing to do at the moment; it stays in reach of the keyboard. */
  off: boolean
  act: () => void
}

const Tool = ({ sign, label, off, act }: ToolProps) => (
  <button
    type="button"
    className="button quiet desk-tool"
    aria-label={label}
    title={label}
    aria-disabled={off}
    onClick={() => !off && act()}
  >
    <svg viewBox="0 0 16 16" width="1.1em" height="1.1em" aria-hidden="true">
      <path d={SIGNS[sign]} fill="none" stroke="currentColor" strokeWidth="1.8" />
    </svg>
  </button>
)
