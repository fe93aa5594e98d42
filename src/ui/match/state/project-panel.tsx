/** A picked project. */
import { stateName } from '../../../text/names.ts'
import { useMatch, useTongue } from '../context.ts'
import { useChoosing } from '../desk/choosing.ts'
import { Added } from '../desk/order-list.tsx'
import { useWords } from '../desk/words.ts'
import { ProjectRow } from './project-row.tsx'
import './state.css'
import '../desk/desk.css'

/** `project` is an index of the world. */
export function ProjectPanel({ project }: { project: number }) {
  const words = useWords()
  const tongue = useTongue()
  const choosing = useChoosing()
  const { board, pick } = useMatch()
  const { name, state } = board.projects[project]!
  return (
    <div className="state">
      <div className="state-head">
        <h2>{name}</h2>
        <button type="button" className="button" onClick={() => pick({ state })}>
          {words('backToState', { state: stateName(tongue, state) })}
        </button>
      </div>
      <ProjectRow key={project} project={project} choosing={choosing} />
      <Added choosing={choosing} />
    </div>
  )
}
