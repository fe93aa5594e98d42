/** All that is wrong, each with a way to its place. */
import { pathIn } from '../../../editor/index.ts'
import { localise, type Path, type Problem, type Text } from '../../../scenario/index.ts'
import { problemSentence } from '../../../text/problem.ts'
import { valueAt } from '../../../editor/index.ts'
import { useLanguage } from '../../say.tsx'
import { useEditor } from '../context.ts'
import { placeLabel } from '../names.ts'
import { useEditorWords } from '../words.ts'

/** Names of what is around a place and of the place itself, from the outside in. */
export function usePlaceName(): (pointer: string) => string {
  const { document } = useEditor()
  const language = useLanguage()
  const nameOf = (path: Path): string => {
    const { name } = (valueAt(document, path) ?? {}) as { name?: Text }
    return typeof path.at(-1) === 'number' && name ? localise(name, language) : ''
  }
  return (pointer) => {
    const path = pathIn(document, pointer)
    const names = path.map((_, index) => nameOf(path.slice(0, index + 1)))
    const own = nameOf(path) === '' ? placeLabel(document, withoutIndex(path), language) : ''
    return [...names, own].filter(Boolean).join(' › ')
  }
}

const withoutIndex = (path: Path): Path =>
  typeof path.at(-1) === 'number' ? path.slice(0, -1) : path

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
