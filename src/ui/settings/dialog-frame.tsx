/** A dialog over the page: its title, a button that closes it, and what it holds. */
import { Dialog } from 'radix-ui'
import type { ReactNode } from 'react'
import './dialog-frame.css'

interface Props {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  text: string
  closeLabel: string
  wide?: boolean
  children: ReactNode
}

export const DialogFrame = ({
  open,
  onOpenChange,
  title,
  text,
  closeLabel,
  wide,
  children,
}: Props) => (
  <Dialog.Root open={open} onOpenChange={onOpenChange}>
    <Dialog.Portal>
      <Dialog.Overlay className="dialog-veil" />
      <Dialog.Content className={wide ? 'panel dialog wide' : 'panel dialog'}>
        <div className="dialog-head">
          <div>
            <Dialog.Title className="dialog-title">{title}</Dialog.Title>
            <Dialog.Description className="muted">{text}</Dialog.Description>
          </div>
          <Dialog.Close className="button quiet dialog-close" aria-label={closeLabel}>
            <svg viewBox="0 0 24 24" width="1.5em" height="1.5em" aria-hidden="true">
              <path d="M6 6l12 12M18 6L6 18" stroke="currentColor" strokeWidth="2" fill="none" />
            </svg>
          </Dialog.Close>
        </div>
        <div className="dialog-body">{children}</div>
      </Dialog.Content>
    </Dialog.Portal>
  </Dialog.Root>
)
