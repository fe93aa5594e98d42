/** A table opened: who sits where, who plays, and the way back a round. */
import { useState } from 'react'
import type { LevelName } from '../../../ai/index.ts'
import type { DeskTable } from '../../../class/index.ts'
import { PowerMark } from '../../parts/power-mark.tsx'
import { useSay } from '../../say.tsx'
import { DialogFrame } from '../../settings/dialog-frame.tsx'
import { LevelSelect } from '../../tables/level-select.tsx'
import { useClassWords } from '../words.ts'
import { useDesk } from './desk-context.ts'
import { PlaceSelect } from './place-select.tsx'

interface Props {
  /** Null while none is open. */
  table: DeskTable | null
  close: () => void
}

export function TableDialog({ table, close }: Props) {
  const say = useSay()
  const words = useClassWords()
  return (
    <DialogFrame
      open={table !== null}
      onOpenChange={(open) => !open && close()}
      title={words('table', { table: (table?.table ?? 0) + 1 })}
      text={words('tableDialog')}
      closeLabel={say('settings.close')}
    >
      {table && <Opened table={table} close={close} />}
    </DialogFrame>
  )
}

function Opened({ table, close }: { table: DeskTable; close: () => void }) {
  const words = useClassWords()
  const { act, sure } = useDesk()
  const [level, setLevel] = useState<LevelName>('consul')
  const number = table.table
  const isBegun = table.phase !== 'waiting'
  const rewind = () => {
    close()
    sure({
      title: words('sureRewind', { table: number + 1 }),
      text: words('sureRewindText'),
      yes: words('rewind'),
      act: () => void act({ act: 'rewind', table: number, round: table.round }),
    })
  }
  return (
    <div className="stack tables-dialog">
      {table.seats.map(({ seat }) => (
        <Seat key={seat} table={table} seat={seat} level={level} />
      ))}
      {isBegun && (
        <>
          <LevelSelect label={words('level')} level={level} choose={setLevel} />
          <div>
            <button type="button" className="button" onClick={rewind}>
              {words('rewind')}
            </button>
          </div>
        </>
      )}
    </div>
  )
}

interface SeatProps {
  table: DeskTable
  seat: number
  level: LevelName
}

function Seat({ table, seat, level }: SeatProps) {
  const words = useClassWords()
  const { view, powers, act } = useDesk()
  const { computer } = table.seats[seat]!
  const power = powers[seat] ?? ''
  const members = (table.members[seat] ?? []).flatMap(
    (person) => view.people.find((each) => each.person === person) ?? [],
  )
  const give = (player: string | null) =>
    void act({ act: 'computer', table: table.table, seat, player })
  return (
    <section className="desk-opened-seat">
      <h3>
        <PowerMark power={seat} /> {power}
      </h3>
      {members.length === 0 && <p className="muted">{words('seatEmpty')}</p>}
      <ul className="stack">
        {members.map((person) => (
          <li key={person.person} className="desk-member">
            <span>
              {person.name}
              {!person.there && <span className="muted"> ({words('isAway')})</span>}
            </span>
            <PlaceSelect person={person} />
          </li>
        ))}
      </ul>
      {members.length > 0 && table.phase !== 'waiting' && (
        <button
          type="button"
          className="button"
          aria-label={words(computer === null ? 'seatComputerNamed' : 'seatPeopleNamed', { power })}
          onClick={() => give(computer === null ? level : null)}
        >
          {words(computer === null ? 'seatComputer' : 'seatPeople')}
        </button>
      )}
    </section>
  )
}
