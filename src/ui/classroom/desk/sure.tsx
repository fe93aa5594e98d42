/** Asks before something is done that cannot simply be undone. */
import { AlertDialog } from 'radix-ui'
import '../../settings/dialog-frame.css'
import { useClassWords } from '../words.ts'

export interface Question {
  title: string
  text: string
  /** What the button says that does it. */
  yes: string
  act: () => void
}

export function Sure({ question, close }: { question: Question | null; close: () => void }) {
  const words = useClassWords()
  return (
    <AlertDialog.Root open={question !== null} onOpenChange={(open) => !open && close()}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="dialog-veil" />
        <AlertDialog.Content className="panel dialog class-sure">
          <AlertDialog.Title className="dialog-title">{question?.title}</AlertDialog.Title>
          <AlertDialog.Description>{question?.text}</AlertDialog.Description>
          <div className="row">
            <AlertDialog.Cancel className="button">{words('cancel')}</AlertDialog.Cancel>
            <AlertDialog.Action className="button primary" onClick={() => question?.act()}>
              {question?.yes}
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
