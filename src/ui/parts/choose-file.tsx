/** A button by which a JSON file is chosen from the device. */
import { useRef } from 'react'

interface Props {
  label: string
  onFile: (file: File | undefined) => void
}

export function ChooseFile({ label, onFile }: Props) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          onFile(target.files?.[0])
          target.value = ''
        }}
      />
      <button type="button" className="button" onClick={() => field.current?.click()}>
        {label}
      </button>
    </>
  )
}
