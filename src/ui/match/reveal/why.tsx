/** The answer to "why?": plain data in a dialog. */
import { Dialog } from 'radix-ui'
import { useRef } from 'react'
import { powerName } from '../../../text/names.ts'
import { PowerMark } from '../../parts/power-mark.tsx'
import { useSay } from '../../say.tsx'
import { useTongue } from '../context.ts'
import './summary.css'

export interface WhyAnswer {
  title: string
  /** Sentences, the weightiest reason first. */
  lines: readonly string[]
  /** What the player expected of its plan, as names and values; the power it is about is marked. */
  expected?: readonly { label: string; value: string; power?: number }[]
}

interface Props {
  /** Null while it is being worked out. */
  answer: WhyAnswer | null
  /** Shown until the answer is there. */
  title: string
  open: boolean
  onClose: () => void
}

export function WhyDialog({ answer, title, open, onClose }: Props) {
  const say = useSay()
  const asker = useRef<Element>(null)
  return (
    <Dialog.Root open={open} onOpenChange={(now) => !now && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="why-veil" />
        <Dialog.Content
          className="why panel"
          aria-describedby={undefined}
          onOpenAutoFocus={() => {
            asker.current = document.activeElement
          }}
          onCloseAutoFocus={() => {
            if (asker.current instanceof HTMLElement) asker.current.focus()
          }}
        >
          <Dialog.Title className="why-title">{answer?.title ?? title}</Dialog.Title>
          <div role="status">
            {answer ? (
              <Answer answer={answer} />
            ) : (
              <p className="muted">{say('summary.thinking')}</p>
            )}
          </div>
          <Dialog.Close className="button primary">{say('summary.close')}</Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Answer({ answer: { lines, expected } }: { answer: WhyAnswer }) {
  const say = useSay()
  return (
    <div className="stack">
      {lines.length === 0 && <p>{say('summary.noAnswer')}</p>}
      <ul className="why-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {expected && expected.length > 0 && <Expected rows={expected} />}
    </div>
  )
}

function Expected({ rows }: { rows: NonNullable<WhyAnswer['expected']> }) {
  const say = useSay()
  const tongue = useTongue()
  return (
    <>
      <h3>{say('summary.expected')}</h3>
      <dl className="why-expected">
        {rows.map(({ label, value, power = -1 }) => (
          <div key={`${power} ${label}`}>
            <dt>
              {power >= 0 && <PowerMark power={power} />}{' '}
              {power >= 0
                ? say('summary.about', { power: powerName(tongue, power), label })
                : label}
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
