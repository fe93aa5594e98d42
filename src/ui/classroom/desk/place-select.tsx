/** Choosing where somebody sits: choosing moves them. */
import type { Person } from '../../../class/index.ts'
import { Select } from '../../parts/fields.tsx'
import { useClassWords } from '../words.ts'
import { useDesk } from './desk-context.ts'

const placeKey = (table: number, seat: number): string => `${table}:${seat}`

export function PlaceSelect({ person: { person, name, table, seat } }: { person: Person }) {
  const words = useClassWords()
  const { view, powers, act } = useDesk()
  const own = table === null || seat === null ? '' : placeKey(table, seat)
  const free = view.tables.flatMap(({ table, members }) =>
    members.flatMap((people, seat) =>
      people.length < view.class.settings.perSeat || placeKey(table, seat) === own
        ? [
            {
              value: placeKey(table, seat),
              text: words('place', { table: table + 1, power: powers[seat] ?? '' }),
            },
          ]
        : [],
    ),
  )
  const move = (chosen: string) => {
    const [table, seat] = chosen.split(':').map(Number)
    if (chosen !== '' && chosen !== own)
      void act({ act: 'move', person, table: table!, seat: seat! })
  }
  return (
    <Select
      silent
      label={words('personPlaceOf', { name })}
      value={own}
      choices={own === '' ? [{ value: '', text: words('placeNone') }, ...free] : free}
      choose={move}
    />
  )
}
