/** Who is wary of whom: a picture, its numbers as a table, and what they mean. */
import { powerName } from '../../../text/names.ts'
import { Fold } from '../../parts/fold.tsx'
import { useMatch, useTongue } from '../context.ts'
import { useWords } from '../desk/words.ts'
import { Circle } from './circle.tsx'
import { levelOf, LEVELS } from './levels.ts'

export function Wariness() {
  const words = useWords()
  return (
    <section className="desk-section">
      <h3>{words('waryTitle')}</h3>
      <p className="muted small">{words('waryHelp')}</p>
      <Circle />
      <Fold title={words('asTable')}>
        <WarinessTable />
      </Fold>
      <Fold title={words('levels')}>
        <Meanings />
      </Fold>
    </section>
  )
}

function WarinessTable() {
  const words = useWords()
  const tongue = useTongue()
  const { view, board } = useMatch()
  const { world, position } = view
  return (
    <table className="desk-table">
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{words('waryTitle')}</span>
          </th>
          {board.powers.map(({ id }, power) => (
            <th key={id} scope="col">
              {words('waryOf', { power: powerName(tongue, power) })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {board.powers.map(({ id }, power) => (
          <tr key={id}>
            <th scope="row">{words('waryRow', { power: powerName(tongue, power) })}</th>
            {board.powers.map((other, toward) => {
              const value = position.wariness[power * world.powers + toward]!
              return (
                <td key={other.id}>
                  {power === toward ? words('none') : value}
                  {power !== toward && levelOf(world.rules, value) !== 'calm' && (
                    <small> {words(`level-${levelOf(world.rules, value)}`)}</small>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Meanings() {
  const words = useWords()
  const { rules } = useMatch().view.world
  const numbers = { points: rules.review.waryPenalty, to: rules.wariness.backlashTo }
  return (
    <dl className="powers-levels">
      {LEVELS.map(({ level, from }) => (
        <div key={level}>
          <dt className={`powers-level ${level}`}>{words(`level-${level}`)}</dt>
          <dd className="small">{words(`about-${level}`, { ...numbers, from: from(rules) })}</dd>
        </div>
      ))}
    </dl>
  )
}
