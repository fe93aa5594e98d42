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
  const entry = projectEntry(tongue, project)
  return (
    <div className="state-project">
      <p className="muted small">
        {words('projectFacts', { sector: projectSector(tongue, project), size })} ·{' '}
        {words('yieldHelp', { yield: entry.yield })}
      </p>
      <Owners project={project} />
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
    <p className="row small">
      {owners.length === 0 && <span className="desk-tag">{words('unowned')}</span>}
      {owners.map((power) => (
        <PowerName key={power} power={power} />
      ))}
      {owners.length > 0 && free && <span className="desk-tag">{words('reopened')}</span>}
      {!connected && <span className="desk-tag bad">{words('disconnected')}</span>}
    </p>
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
  if (mine || !free || options.length === 0) return null
  const reason = planning ? commonReason(options) : null
  return (
    <>
      <Access project={project} />
      <CommonReason reason={reason} />
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
