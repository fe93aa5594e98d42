/** Says that figures are about a scenario as it no longer is. */
import { useProvingWords } from './words.ts'

interface Props {
  /** The text that was played, and the one that stands now. */
  asked: string
  text: string
}

export function Stale({ asked, text }: Props) {
  const { say } = useProvingWords()
  if (asked === text) return null
  return <p className="proving-note">{say('stale')}</p>
}
