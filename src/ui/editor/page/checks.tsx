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
  return (pointer) => {
    const path = pathIn(document, pointer)
    const steps = path.map((_, index) => path.slice(0, index + 1))
    const names = steps.flatMap((step): string[] => {
      const { name } = (valueAt(document, step) ?? {}) as { name?: Text }
      return typeof step.at(-1) === 'number' && name ? [localise(name, language)] : []
    })
    const last = path.findLast((part) => typeof part === 'string')
    const own = last === undefined ? [] : [placeLabel(document, withoutIndex(path), language)]
    return [...names, ...own].join(' › ')
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
            onGo={() => goTo(problem.pointer)}
          />
        ))}
      </ol>
    </section>
  )
}

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
