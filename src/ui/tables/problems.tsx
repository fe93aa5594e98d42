/** What the game server refused, in words. */
import type { Problem } from '../../net/api.ts'
import { netProblemSentence } from '../../text/tables.ts'
import { useLanguage } from '../say.tsx'
import { useTableWords } from './words.ts'

/** Most problems that are listed. */
const MOST_LISTED = 5

/** Says nothing, but is there to speak, while all is well. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const words = useTableWords()
  const language = useLanguage()
  return (
    <div role="alert" className="tables-problems">
      {problems.slice(0, MOST_LISTED).map((problem) => {
        const { code, pointer = '' } = problem
        const sentence = netProblemSentence(language, problem)
        return (
          <p key={code + pointer} className="bad">
            {pointer === '' ? sentence : words('place', { place: pointer, sentence })}
          </p>
        )
      })}
      {problems.length > MOST_LISTED && (
        <p>{words('more', { count: problems.length - MOST_LISTED })}</p>
      )}
    </div>
  )
}
