/** What is wrong with a file that could not be opened. */
import type { Problem } from '../../../scenario/index.ts'
import { problemSentence } from '../../../text/problem.ts'
import { useLanguage } from '../../say.tsx'
import { useEditorWords } from '../words.ts'

/** Most problems that are listed. */
const MOST_LISTED = 8

export function Refused({ problems }: { problems: readonly Problem[] }) {
  const words = useEditorWords()
  const language = useLanguage()
  return (
    <ul className="ed-bad">
      {problems.slice(0, MOST_LISTED).map((problem) => {
        const sentence = problemSentence(language, problem)
        const { code, pointer: place } = problem
        return (
          <li key={place + code}>
            {place === '' ? sentence : words('placed', { place, sentence })}
          </li>
        )
      })}
      {problems.length > MOST_LISTED && (
        <li>{words('moreProblems', { count: problems.length - MOST_LISTED })}</li>
      )}
    </ul>
  )
}
