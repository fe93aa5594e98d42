/** How people play at tables over a network. */
import { useSay } from '../say.tsx'

const LINES = [1, 2, 3, 4, 5, 6, 7] as const

export function WithOthers() {
  const say = useSay()
  return (
    <ol className="help-lines">
      {LINES.map((line) => (
        <li key={line}>{say(`help.others-${line}`)}</li>
      ))}
    </ol>
  )
}
