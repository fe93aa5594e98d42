/** A project: what it is, who owns it, what it asks for, and the deals for it. */
import { useMemo } from 'react'
import { accessFor, expectedGoodwill } from '../../../rules/index.ts'
import { projectEntry, projectSector } from '../../../text/names.ts'
import { draftOf, projectOptions } from '../../../view/index.ts'
import { useMatch, useTongue } from '../context.ts'
import type { Choosing } from '../desk/choosing.ts'
import { CommonReason, commonReason, OrderList } from '../desk/order-list.tsx'
import { usePlanning } from '../desk/hooks.ts'
import { PowerName } from '../desk/signs.tsx'
import { useWords } from '../desk/words.ts'

interface Props {
  project: number
  choosing: Choosing
}

export function ProjectRow({ project, choosing }: Props) {
  const words = useWords()
  const tongue = useTongue()
  const { board } = useMatch()
  const { size } = board.projects[project]!
  return (
    <div className="state-project">
      <p className="state-project-facts small">
        <Owners project={project} />
        <span>{words('projectFacts', { sector: projectSector(tongue, project), size })}</span>
        <span>{words('yieldHelp', { yield: projectEntry(tongue, project).yield })}</span>
      </p>
      <Deals project={project} choosing={choosing} />
    </div>
  )
}

function Owners({ project }: { project: number }) {
  const words = useWords()
  const { board } = useMatch()
  const { owner, partner, connected, free } = board.projects[project]!
  const owners = [owner, partner].filter((power) => power >= 0)
  return (
    <>
      {owners.length === 0 && <strong>{words('unowned')}</strong>}
      {owners.map((power) => (
        <strong key={power}>
          <PowerName power={power} />
        </strong>
      ))}
      {owners.length > 0 && free && <span className="desk-tag">{words('reopened')}</span>}
      {!connected && <span className="desk-tag bad">{words('disconnected')}</span>}
    </>
  )
}

/** The open and the quiet deal, where a deal is possible at all. */
function Deals({ project, choosing }: Props) {
  const words = useWords()
  const planning = usePlanning()
  const { view, draft, board } = useMatch()
  const { owner, partner, free, state } = board.projects[project]!
  const options = useMemo(
    () => (view.power < 0 ? [] : projectOptions(view, draft.orders, project)),
    [view, draft.orders, project],
  )
  const mine = owner === view.power || partner === view.power
  if (!free && !mine) return <Taken project={project} />
  if (mine || options.length === 0) return null
  const reason = planning ? commonReason(options) : null
  return (
    <>
      <Access project={project} />
      {/* The line above says so, with numbers. */}
      {reason !== 'too-little-goodwill' && <CommonReason reason={reason} />}
      <OrderList
        options={options}
        label={({ order }) => words(order.quiet === 1 ? 'quietDeal' : 'openDeal')}
        choosing={choosing}
        here={state}
        terse={reason !== null || !planning}
      />
    </>
  )
}

/** [O8] The goodwill that the project asks for, against what there will be when deals come. */
function Access({ project }: { project: number }) {
  const words = useWords()
  const { view, draft, board } = useMatch()
  const { world, position, power } = view
  const goodwill = expectedGoodwill(draftOf(view, draft.orders), board.projects[project]!.state)
  const access = accessFor(world, position, power, project)
  const short = access - goodwill
  return (
    <p className={`small ${short > 0 ? 'bad' : 'muted'}`}>
      {short > 0
        ? words('accessShort', { goodwill, access, short })
        : words('accessMet', { goodwill, access })}
    </p>
  )
}

/** [A5] What a project that others own would ask for, and when it would be open to bids. */
function Taken({ project }: { project: number }) {
  const words = useWords()
  const tongue = useTongue()
  const { world, position } = useMatch().view
  const { cost, access } = projectEntry(tongue, project)
  const state = world.projectState[project]!
  const trust = [position.owner[project]!, position.partner[project]!]
    .filter((power) => power >= 0)
    .map((power) => position.goodwill[state * world.powers + power]!)
  return (
    <p className="muted small">
      {words('takenFacts', { cost, access })}{' '}
      {words('reopensAt', { goodwill: Math.max(...trust), limit: world.rules.deal.reopenedAt })}
    </p>
  )
}
