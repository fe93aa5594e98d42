/**
 * The board's twin for keyboard and screen reader: a button for each state and project, over its
 * mark where the picture is there, and a plain list where it is not.
 */
import { useRef, type CSSProperties, type KeyboardEvent } from 'react'
import type { Anchors } from '../../board/index.ts'
import { listOf } from '../../text/lists.ts'
import type { BoardModel, BoardProject, BoardState } from '../../view/index.ts'
import { useLanguage, useSay } from '../say.tsx'
import type { Target } from './context.ts'

interface Props {
  model: BoardModel
  /** Places of the marks in CSS pixels, null without a picture. */
  anchors: Anchors | null
  picked: Target | null
  pick: (target: Target | null) => void
  /** States that are ringed. */
  marked?: readonly number[]
}

const NONE_MARKED: readonly number[] = []

type Point = { x: number; y: number }

const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

export function Twin({ model, anchors, picked, pick, marked = NONE_MARKED }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const say = useSay()
  const label = useStateLabel(model)
  const walk = (event: KeyboardEvent, from: number) => {
    const arrow = ARROWS[event.key]
    if (!arrow) return
    event.preventDefault()
    const to = neighbourToward(model, anchors, from, arrow)
    list.current?.querySelector<HTMLButtonElement>(`[data-state-index="${to}"]`)?.focus()
  }
  const chosen = picked && 'state' in picked ? picked.state : -1
  return (
    <ul
      ref={list}
      className={anchors ? 'twin over' : 'twin plain'}
      aria-label={say('screen.states')}
    >
      {model.states.map((state) => (
        <li key={state.id}>
          <button
            type="button"
            className={marked.includes(state.index) ? 'twin-state marked' : 'twin-state'}
            style={placeOf(anchors?.states[state.index])}
            data-state-index={state.index}
            aria-pressed={chosen === state.index}
            aria-label={label(state)}
            onClick={() => pick({ state: state.index })}
            onKeyDown={(event) => walk(event, state.index)}
          >
            <span className="twin-name">{state.name}</span>
          </button>
          <Projects
            model={model}
            state={state.index}
            anchors={anchors}
            picked={picked}
            pick={pick}
          />
        </li>
      ))}
    </ul>
  )
}

function Projects({ model, state, anchors, picked, pick }: Props & { state: number }) {
  const own = model.projects.filter((project) => project.state === state)
  const chosen = picked && 'project' in picked ? picked.project : -1
  const label = useProjectLabel(model)
  return (
    <ul className="twin-projects">
      {own.map((project) => (
        <li key={project.id} style={placeOf(anchors?.projects[project.index])}>
          <button
            type="button"
            className="twin-project"
            tabIndex={anchors ? -1 : 0}
            aria-pressed={chosen === project.index}
            aria-label={label(project)}
            onClick={() => pick({ project: project.index })}
          >
            <span className="twin-name">{project.name}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

const placeOf = (point: Point | undefined): CSSProperties | undefined =>
  point && { position: 'absolute', left: point.x, top: point.y }

/** A state in one sentence: who stands how there. */
function useStateLabel(model: BoardModel): (state: BoardState) => string {
  const say = useSay()
  const language = useLanguage()
  return ({ name, stability, cells, leaders, asks }) =>
    say('screen.state', {
      state: name,
      stability,
      cells: cells
        .map(({ goodwill, stake }, power) =>
          say('screen.cell', { power: model.powers[power]!.name, goodwill, stake }),
        )
        .join('; '),
      leads: leaders.length > 0 ? 'yes' : 'no',
      leaders: listOf(
        language,
        leaders.map((power) => model.powers[power]!.name),
      ),
      asks: asks ? 'yes' : 'no',
    })
}

function useProjectLabel(model: BoardModel): (project: BoardProject) => string {
  const say = useSay()
  const language = useLanguage()
  return ({ name, size, owner, partner }) => {
    const owners = [owner, partner].filter((power) => power >= 0)
    return say('screen.project', {
      project: name,
      size,
      owned: owners.length > 0 ? 'yes' : 'no',
      owners: listOf(
        language,
        owners.map((power) => model.powers[power]!.name),
      ),
    })
  }
}

/** The state that lies best in a direction: by the picture, or the next one of the list. */
function neighbourToward(
  { states }: BoardModel,
  anchors: Anchors | null,
  from: number,
  { x, y }: Point,
): number {
  const start = anchors?.states[from]
  if (!anchors || !start) {
    return (from + (x + y > 0 ? 1 : states.length - 1)) % states.length
  }
  let best = from
  let bestCost = Infinity
  anchors.states.forEach((point, index) => {
    if (!point) return
    const along = (point.x - start.x) * x + (point.y - start.y) * y
    const aside = Math.abs((point.x - start.x) * y) + Math.abs((point.y - start.y) * x)
    if (index === from || along <= 0 || along + 2 * aside >= bestCost) return
    best = index
    bestCost = along + 2 * aside
  })
  return best
}
