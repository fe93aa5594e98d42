/** A challenge to pass on: its address, to be copied by button or by hand. */
import { CopyField } from '../parts/copy-field.tsx'
import { useSay } from '../say.tsx'
import { DialogFrame } from '../settings/dialog-frame.tsx'

interface Props {
  open: boolean
  onOpenChange: (open: boolean) => void
  link: string
}

export function ShareDialog({ open, onOpenChange, link }: Props) {
  const say = useSay()
  return (
    <DialogFrame
      open={open}
      onOpenChange={onOpenChange}
      title={say('screen.share')}
      text={say('screen.shareText')}
      closeLabel={say('settings.close')}
    >
      <CopyField
        label={say('screen.shareLink')}
        value={link}
        button={say('screen.copy')}
        said={(state) => say('screen.copied', { state })}
      />
    </DialogFrame>
  )
}
