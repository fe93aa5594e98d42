/** A dialog over the page: its title, a button that closes it, and what it holds. */
import { Dialog } from 'radix-ui'
import { useRef, type ReactNode } from 'react'
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

export function DialogFrame({
  open,
  onOpenChange,
  title,
  text,
  closeLabel,
  wide,
  children,
}: Props) {
  const opener = useRef<Element | null>(null)
  const remember = () => {
    opener.current = document.activeElement
  }
  const goBack = (event: Event) => {
    event.preventDefault()
    if (opener.current instanceof HTMLElement) opener.current.focus()
  }
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-veil" />
        <Dialog.Content
          className={wide ? 'panel dialog wide' : 'panel dialog'}
          onOpenAutoFocus={remember}
          onCloseAutoFocus={goBack}
        >
          <Dialog.Close className="button quiet dialog-close" aria-label={closeLabel}>
            <svg viewBox="0 0 24 24" width="1.5em" height="1.5em" aria-hidden="true">
              <path d="M6 6l12 12M18 6L6 18" stroke="currentColor" strokeWidth="2" fill="none" />
            </svg>
          </Dialog.Close>
          <div className="dialog-head">
            <Dialog.Title className="dialog-title">{title}</Dialog.Title>
            <Dialog.Description className="muted">{text}</Dialog.Description>
          </div>
          <div className="dialog-body">{children}</div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
