/** A search over the whole document, in a dialog. */
import { lazy, Suspense, useState } from 'react'
import { DialogFrame } from '../../settings/dialog-frame.tsx'
import { useEditor } from '../context.ts'
import { useEditorWords } from '../words.ts'

const Find = lazy(async () => ({ default: (await import('../find/find.tsx')).Find }))

export function Search() {
  const { document, goTo } = useEditor()
  const words = useEditorWords()
  const [open, setOpen] = useState(false)
  const go = (pointer: string) => {
    setOpen(false)
    goTo(pointer)
  }
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words('search')}
      </button>
      <DialogFrame
        open={open}
        onOpenChange={setOpen}
        title={words('search')}
        text={words('searchHint')}
        closeLabel={words('close')}
      >
        <Suspense fallback={null}>
          <Find document={document} onGoTo={go} />
        </Suspense>
      </DialogFrame>
    </>
  )
}
