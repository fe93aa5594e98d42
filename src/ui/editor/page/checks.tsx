/** All that is wrong, each with a way to its place. */
import { pathIn, type Problem } from '../../../scenario/index.ts'
import { placePhrase } from '../../../text/diff/place.ts'
import { sideOf } from '../../../text/diff/side.ts'
import { problemSentence } from '../../../text/problem.ts'
import { useLanguage } from '../../say.tsx'
import { useEditor } from '../context.ts'
import { useEditorWords } from '../words.ts'

/** What places are called, from the outside in. */
export function usePlaceName(): (pointer: string) => string {
  const { document } = useEditor()
  const side = sideOf(useLanguage(), document)
  return (pointer) => placePhrase(side, pathIn(document, pointer))
}

export function Checks() {
  const { problems, goTo } = useEditor()
  const words = useEditorWords()
  const placeName = usePlaceName()
  return (
    <section className="ed-checks" aria-label={words('checks')}>
      <h2>{words('checksHeading', { count: problems.length })}</h2>
      {problems.length === 0 && <p>{words('checksNone')}</p>}
      <ol>
        {problems.map((problem) => (
          <Check
            key={JSON.stringify(problem)}
            problem={problem}
            place={placeName(problem.pointer)}
            onGo={() => goTo(placeToMend(problem))}
          />
        ))}
      </ol>
    </section>
  )
}

/** Where a problem is mended: missing evidence where facts are named. */
const placeToMend = ({ pointer, code }: Problem): string =>
  code === 'no-evidence' ? `${pointer}/sources` : pointer

function Check({ problem, place, onGo }: { problem: Problem; place: string; onGo: () => void }) {
  const language = useLanguage()
  return (
    <li>
      <button type="button" className="ed-check-item" onClick={onGo}>
        <span className="ed-check-place">{place}</span>
        <span>{problemSentence(language, problem)}</span>
      </button>
    </li>
  )
}
