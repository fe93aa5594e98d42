/** Back to one's seat at another device, by the seat's code. */
import type { Visit } from '../../net/visit.ts'
import { CodeForm } from '../parts/code-form.tsx'
import { useTableWords } from './words.ts'

/** Length of a seat's code. */
const SEAT_CODE = 4

export function ComeBack({ visit }: { visit: Visit }) {
  const words = useTableWords()
  return (
    <CodeForm
      heading={words('comeBack')}
      hint={words('comeBackHint')}
      label={words('comeBackCode')}
      bad={words('comeBackBad')}
      go={words('comeBackGo')}
      length={SEAT_CODE}
      onCode={(code) => void visit.comeBack(code)}
    />
  )
}
