/** The controls that narrow the log down. */
import { useId, type ReactNode } from 'react'
import { NONE } from '../../../rules/index.ts'
import { powerName, stateName } from '../../../text/names.ts'
import { useSay } from '../../say.tsx'
import { useTongue } from '../context.ts'
import { isFiltering, EVERYTHING, KINDS, type Filter, type Kind } from './filter.ts'

interface Props {
  filter: Filter
  change: (filter: Filter) => void
  /** Entries that fit. */
  found: number
}

export function Filters({ filter, change, found }: Props) {
  const say = useSay()
  const tongue = useTongue()
  const { world } = tongue
  const some = isFiltering(filter)
  return (
    <search className="log-filters" aria-label={say('log.filters')}>
      <Search text={filter.text} onText={(text) => change({ ...filter, text })} />
      <Choice
        label={say('log.power')}
        value={filter.power}
        onChoice={(power) => change({ ...filter, power: Number(power) })}
      >
        <option value={NONE}>{say('log.anyPower')}</option>
        {world.rivals.map((_, power) => (
          <option key={powerName(tongue, power)} value={power}>
            {powerName(tongue, power)}
          </option>
        ))}
      </Choice>
      <Choice
        label={say('log.state')}
        value={filter.state}
        onChoice={(state) => change({ ...filter, state: Number(state) })}
      >
        <option value={NONE}>{say('log.anyState')}</option>
        {world.neutral.map((_, state) => (
          <option key={stateName(tongue, state)} value={state}>
            {stateName(tongue, state)}
          </option>
        ))}
      </Choice>
      <Choice
        label={say('log.kind')}
        value={filter.kind}
        onChoice={(kind) => change({ ...filter, kind: kind as Kind })}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {say(`log.kind-${kind}`)}
          </option>
        ))}
      </Choice>
      <div className="log-found">
        <span className="small" role="status">
          {some && say('log.found', { count: found })}
        </span>
        {some && (
          <button type="button" className="button quiet" onClick={() => change(EVERYTHING)}>
            {say('log.clear')}
          </button>
        )}
      </div>
    </search>
  )
}

function Search({ text, onText }: { text: string; onText: (text: string) => void }) {
  const say = useSay()
  const id = useId()
  return (
    <div className="log-field wide">
      <label htmlFor={id}>{say('log.search')}</label>
      <input
        id={id}
        type="search"
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
    </div>
  )
}

interface ChoiceProps {
  label: string
  value: string | number
  onChoice: (value: string) => void
  children: ReactNode
}

function Choice({ label, value, onChoice, children }: ChoiceProps) {
  const id = useId()
  return (
    <div className="log-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoice(event.currentTarget.value)}>
        {children}
      </select>
    </div>
  )
}
