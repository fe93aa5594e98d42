/** A challenge to pass on: its address, to be copied by button or by hand. */
import { useId, useState } from 'react'
import { useSay } from '../say.tsx'
import { DialogFrame } from '../settings/dialog-frame.tsx'

interface Props {
  open: boolean
  onOpenChange: (open: boolean) => void
  link: string
}

export function ShareDialog({ open, onOpenChange, link }: Props) {
  const say = useSay()
  const id = useId()
  const [copied, setCopied] = useState<'not' | 'done' | 'failed'>('not')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      setCopied('done')
    } catch {
      // Pages without a secure address have no clipboard.
      setCopied('failed')
    }
  }
  return (
    <DialogFrame
      open={open}
      onOpenChange={onOpenChange}
      title={say('screen.share')}
      text={say('screen.shareText')}
      closeLabel={say('settings.close')}
    >
      <div className="stack">
        <label htmlFor={id}>{say('screen.shareLink')}</label>
        <input
          id={id}
          className="share-link"
          readOnly
          value={link}
          onFocus={({ target }) => target.select()}
        />
        <button type="button" className="button primary" onClick={() => void copy()}>
          {say('screen.copy')}
        </button>
        <p role="status">{copied !== 'not' && say('screen.copied', { state: copied })}</p>
      </div>
    </DialogFrame>
  )
}
