/** Everybody of the class: nickname, real name (on this device only), seat, and what can be done. */
import { DropdownMenu } from 'radix-ui'
import { useState } from 'react'
import type { Person } from '../../../class/index.ts'
import { Line } from '../../parts/fields.tsx'
import { useClassWords } from '../words.ts'
import { useDesk } from './desk-context.ts'
import { PlaceSelect } from './place-select.tsx'

export function People() {
  const words = useClassWords()
  const { code, classes, view, act } = useDesk()
  const [sought, setSought] = useState('')
  const [names, setNames] = useState(() => classes.find(code)?.names ?? {})
  const nameReally = (person: number, name: string) => {
    classes.nameReally(code, person, name)
    setNames({ ...names, [person]: name })
  }
  const found = view.people
    .toSorted((a, b) => order(a) - order(b))
    .filter(({ person, name }) =>
      `${name} ${names[person] ?? ''}`.toLowerCase().includes(sought.toLowerCase()),
    )
  return (
    <div className="stack">
      <p className="muted small">{words('peopleNote')}</p>
      {view.people.length === 0 && <p>{words('peopleNone')}</p>}
      <div className="row desk-people-tools">
        <Line
          label={words('search')}
          silent
          type="search"
          placeholder={words('search')}
          value={sought}
          change={setSought}
        />
        {view.class.phase === 'lobby' && (
          <button type="button" className="button" onClick={() => void act({ act: 'balance' })}>
            {words('balance')}
          </button>
        )}
      </div>
      <ul className="desk-people">
        {found.map((person) => (
          <Row
            key={person.person}
            person={person}
            realName={names[person.person] ?? ''}
            nameReally={(name) => nameReally(person.person, name)}
          />
        ))}
      </ul>
    </div>
  )
}

/** Whoever waits comes first, then table by table; whoever was sent out comes last. */
const order = ({ table, seat, removed }: Person): number =>
  removed ? Number.MAX_SAFE_INTEGER : table === null ? -1 : table * 10 + (seat ?? 0)

interface RowProps {
  person: Person
  realName: string
  nameReally: (name: string) => void
}

function Row({ person, realName, nameReally }: RowProps) {
  const words = useClassWords()
  const { view } = useDesk()
  const { name, there, muted, removed, table, seat, back } = person
  const isCaptain =
    table !== null && seat !== null && view.tables[table]?.members[seat]?.[0] === person.person
  const signs = [
    !there && !removed && words('isAway'),
    muted && words('isMuted'),
    removed && words('isRemoved'),
    table === null && !removed && words('isWaiting'),
    isCaptain && view.class.settings.perSeat > 1 && words('isCaptain'),
  ].filter((sign) => sign !== false)
  return (
    <li className="desk-person">
      <span>
        <span aria-hidden="true">{there ? '●' : '○'}</span> <strong>{name}</strong>
        {signs.length > 0 && <span className="muted small"> {signs.join(', ')}</span>}
      </span>
      <Line
        label={words('personRealOf', { name })}
        silent
        placeholder={words('personReal')}
        value={realName}
        most={60}
        change={nameReally}
      />
      {removed ? (
        <span className="muted">{words('placeNone')}</span>
      ) : (
        <PlaceSelect person={person} />
      )}
      <span className="desk-back" title={words('personBack')}>
        <span className="visually-hidden">{words('personBack')}: </span>
        {back}
      </span>
      <PersonMenu person={person} />
    </li>
  )
}

function PersonMenu({ person: { person, name, muted, removed, table } }: { person: Person }) {
  const words = useClassWords()
  const { act, sure } = useDesk()
  const remove = () =>
    sure({
      title: words('sureRemove', { name }),
      text: words('sureRemoveText'),
      yes: words('remove'),
      act: () => void act({ act: 'remove', person }),
    })
  const items = removed
    ? [{ word: 'readmit', do: () => void act({ act: 'readmit', person }) } as const]
    : [
        ...(table === null
          ? []
          : [{ word: 'captain', do: () => void act({ act: 'captain', person }) } as const]),
        { word: 'rename', do: () => void act({ act: 'rename', person }) } as const,
        {
          word: muted ? 'unmute' : 'mute',
          do: () => void act({ act: 'mute', person, muted: !muted }),
        } as const,
        { word: 'remove', do: remove } as const,
      ]
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="button" aria-label={words('personActs', { name })}>
        {words('personActsShort')}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="panel menu" align="end">
          {items.map((item) => (
            <DropdownMenu.Item key={item.word} className="menu-item" onSelect={item.do}>
              {words(item.word)}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
