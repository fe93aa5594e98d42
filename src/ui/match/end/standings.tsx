/** Final standings: points by the rule that gave them, and by state. */
import { POINT } from '../../../rules/index.ts'
import { powerName, stateName } from '../../../text/names.ts'
import { POINT_RULES, standingsTable } from '../../../view/index.ts'
import { PowerMark } from '../../parts/power-mark.tsx'
import { Scroll } from '../../parts/scroll.tsx'
import { useSay } from '../../say.tsx'
import { useMatch, useTongue } from '../context.ts'

/** A power's mark and name; "you" where the reader played it, unless `bare`. */
export function Who({ power, bare = false }: { power: number; bare?: boolean }) {
  const say = useSay()
  const { seat } = useMatch()
  return (
    <span className="end-who">
      <PowerMark power={power} /> {powerName(useTongue(), power)}{' '}
      {power === seat && !bare && <span className="end-you">{say('end.you')}</span>}
    </span>
  )
}

/** Powers as heads of columns. */
export const WhoHeads = ({ powers }: { powers: readonly number[] }) =>
  powers.map((power) => (
    <th key={power} scope="col">
      <Who power={power} bare />
    </th>
  ))

/** Points with their sign, a dash for none. */
function Signed({ twelfths }: { twelfths: number }) {
  const say = useSay()
  if (twelfths === 0) return <td className="muted">{say('end.noPoints')}</td>
  return (
    <td className={twelfths > 0 ? undefined : 'bad'}>
      {say('end.signed', { points: twelfths / POINT })}
    </td>
  )
}

/** A column a power, so that a phone has room for it. */
export function Standings() {
  const say = useSay()
  const { view, rounds } = useMatch()
  const table = standingsTable(view.world, rounds)
  return (
    <section className="end-part">
      <h2>{say('end.standings')}</h2>
      <Scroll label={say('end.standings')}>
        <table className="end-table">
          <thead>
            <tr>
              <th scope="col">{say('end.source')}</th>
              {table.map(({ power, place }) => (
                <th key={power} scope="col">
                  <span className="end-place">{say('end.place', { place })}</span>{' '}
                  <Who power={power} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{say('end.total')}</th>
              {table.map(({ power, twelfths }) => (
                <td key={power}>
                  <strong>{say('end.points', { points: twelfths / POINT })}</strong>
                </td>
              ))}
            </tr>
            {POINT_RULES.map((rule, index) => (
              <tr key={rule}>
                <th scope="row">{say(`end.source-${rule}`)}</th>
                {table.map(({ power, bySource }) => (
                  <Signed key={power} twelfths={bySource[index]!} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

export function PointsByState() {
  const say = useSay()
  const tongue = useTongue()
  const { view, rounds } = useMatch()
  const table = standingsTable(view.world, rounds)
  return (
    <section className="end-part">
      <h2>{say('end.byState')}</h2>
      <Scroll label={say('end.byState')}>
        <table className="end-table">
          <thead>
            <tr>
              <th scope="col">{say('end.state')}</th>
              <WhoHeads powers={table.map(({ power }) => power)} />
            </tr>
          </thead>
          <tbody>
            {view.world.neutral.map((_, state) => (
              <tr key={stateName(tongue, state)}>
                <th scope="row">{stateName(tongue, state)}</th>
                {table.map(({ power, byState }) => (
                  <Signed key={power} twelfths={byState[state]!} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}
