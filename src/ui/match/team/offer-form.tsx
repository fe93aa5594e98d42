/** Offering another power an agreement for the round that is being planned. */
import { useState, type FormEvent } from 'react'
import type { Bound, Deal } from '../../../class/index.ts'
import { localise } from '../../../scenario/index.ts'
import { useLanguage } from '../../say.tsx'
import { Select } from '../../parts/fields.tsx'
import { useClassWords } from '../../classroom/words.ts'
import { useTableNames } from './use-table-names.ts'
import { useTeam } from './team-context.ts'

const DEALS = ['venture', 'leave', 'no-pressure'] as const satisfies Deal['deal'][]
const BOUNDS = ['both', 'from', 'to'] as const satisfies Bound[]

export function OfferForm() {
  const words = useClassWords()
  const names = useTableNames()
  const { link, view, team, table } = useTeam()
  const others = table.seats.filter(({ seat }) => seat !== team.seat)
  const [to, setTo] = useState(others[0]?.seat ?? 0)
  const deal = useDeal()
  const offer = (event: FormEvent) => {
    event.preventDefault()
    const round = view.draft?.round ?? table.round
    void link.do({ act: 'offer', round, to, deal: deal.value })
  }
  return (
    <form className="class-form" aria-label={words('offerHeading')} onSubmit={offer}>
      <h4>{words('offerHeading')}</h4>
      <Select
        label={words('talkTo')}
        value={to}
        choices={others.map(({ seat }) => ({ value: seat, text: names[seat]! }))}
        choose={(seat) => setTo(Number(seat))}
      />
      {deal.fields}
      <button type="submit" className="button">
        {words('offer')}
      </button>
    </form>
  )
}

/** The agreement that is being put together, and the fields for it. */
function useDeal() {
  const words = useClassWords()
  const language = useLanguage()
  const { seat } = useTeam()
  const { states } = seat.viewOf(-1).world.scenario
  const projects = states.flatMap((state) => state.projects)
  const [kind, setKind] = useState<Deal['deal']>('no-pressure')
  const [bound, setBound] = useState<Bound>('both')
  const [state, setState] = useState(states[0]!.id)
  const [project, setProject] = useState(projects[0]?.id ?? '')
  const values: Record<Deal['deal'], Deal> = {
    venture: { deal: 'venture', project },
    leave: { deal: 'leave', state, bound },
    'no-pressure': { deal: 'no-pressure', bound },
  }
  const fields = (
    <>
      <Select
        label={words('deal')}
        value={kind}
        choices={DEALS.map((value) => ({ value, text: words(`deal-${value}`) }))}
        choose={(chosen) => setKind(DEALS.find((known) => known === chosen)!)}
      />
      {kind === 'venture' && (
        <Select
          label={words('project')}
          value={project}
          choices={projects.map(({ id, name }) => ({ value: id, text: localise(name, language) }))}
          choose={setProject}
        />
      )}
      {kind === 'leave' && (
        <Select
          label={words('state')}
          value={state}
          choices={states.map(({ id, name }) => ({ value: id, text: localise(name, language) }))}
          choose={setState}
        />
      )}
      {kind !== 'venture' && (
        <Select
          label={words('bound')}
          value={bound}
          choices={BOUNDS.map((value) => ({ value, text: words(`bound-${value}`) }))}
          choose={(chosen) => setBound(BOUNDS.find((known) => known === chosen)!)}
        />
      )}
    </>
  )
  return { value: values[kind], fields }
}
