/** How the powers of all tables stand: the best of each power side by side. */
import type { Score } from '../../class/index.ts'
import { POINT } from '../../rules/index.ts'
import { PowerMark } from '../parts/power-mark.tsx'
import { useClassWords } from './words.ts'

interface Props {
  scores: readonly Score[]
  /** Names of the powers, by seat. */
  powers: readonly string[]
}

export function Standings({ scores, powers }: Props) {
  const words = useClassWords()
  const ranked = scores.toSorted((a, b) => b.points - a.points || a.table - b.table)
  return (
    <table className="class-standings">
      <thead>
        <tr>
          <th scope="col">{words('resultTable')}</th>
          <th scope="col">{words('resultPower')}</th>
          <th scope="col" className="number">
            {words('resultPoints')}
          </th>
          <th scope="col" className="number">
            {words('resultPlace')}
          </th>
          <th scope="col" className="number">
            {words('resultAmong')}
          </th>
        </tr>
      </thead>
      <tbody>
        {ranked.map(({ table, seat, points, place, among }) => (
          <tr key={`${table}:${seat}`}>
            <td>{table + 1}</td>
            <th scope="row">
              <PowerMark power={seat} /> {powers[seat]}
            </th>
            <td className="number">{words('seatPoints', { points: points / POINT })}</td>
            <td className="number">{place}</td>
            <td className="number">{among}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
