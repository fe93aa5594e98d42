/** The projects of a state. */
import { useMatch } from '../context.ts'
import type { Choosing } from '../desk/choosing.ts'
import { useWords } from '../desk/words.ts'
import { ProjectRow } from './project-row.tsx'

export function Projects({ state, choosing }: { state: number; choosing: Choosing }) {
  const words = useWords()
  const { board } = useMatch()
  const here = board.projects.filter((project) => project.state === state)
  if (here.length === 0) return <p className="muted">{words('noProjects')}</p>
  return (
    <ul className="state-projects">
      {here.map(({ index, name }) => (
        <li key={index}>
          <h3>{name}</h3>
          <ProjectRow project={index} choosing={choosing} />
        </li>
      ))}
    </ul>
  )
}
