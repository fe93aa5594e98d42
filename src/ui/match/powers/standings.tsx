/** Points of every power, and where they come from. */
import { useMemo } from 'react'
import { stateName } from '../../../text/names.ts'
import { ruleTitle } from '../../../text/rule.ts'
import {
  nextReviewRound,
  pointsOf,
  ranking,
  scoreGroups,
  scoreLines,
  type ScoreGroup,
} from '../../../view/index.ts'
import { Fold } from '../../parts/fold.tsx'
import { useMatch, useTongue } from '../context.ts'
import { PowerName } from '../desk/signs.tsx'
import { useWords } from '../desk/words.ts'

export function Standings() {
  const words = useWords()
  const { view } = useMatch()
  return (
    <section className="desk-section">
      <h3>{words('standings')}</h3>
      <ol>
        {ranking(view.position).map((power) => (
          <li key={power}>
            <Score power={power} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Score({ power }: { power: number }) {
  const words = useWords()
  const { view, rounds } = useMatch()
  const groups = useMemo(() => scoreGroups(scoreLines(rounds, power)), [rounds, power])
  const points = pointsOf(view.position.points[power]!)
  return (
    <Fold
      title={
        <span className="powers-score">
          <strong>
            <PowerName power={power} />
          </strong>
          <strong className="powers-points">{words('points', { points })}</strong>
        </span>
      }
    >
      {groups.length > 0 ? (
        <ul className="powers-lines">
          {groups.map((group) => (
            <GroupLine key={`${group.round} ${group.rule}`} group={group} />
          ))}
        </ul>
      ) : (
        <p className="muted small">{words('noPoints', { round: nextReviewRound(view) })}</p>
      )}
    </Fold>
  )
}

function GroupLine({ group: { round, rule, twelfths, lines } }: { group: ScoreGroup }) {
  const words = useWords()
  const tongue = useTongue()
  const places = lines.filter(({ state }) => state >= 0)
  return (
    <li>
      <span>{words('group', { round, rule: ruleTitle(tongue.language, rule) })}</span>
      <strong>{words('signedPoints', { points: pointsOf(twelfths) })}</strong>
      {places.length > 0 && (
        <span className="muted small">
          {places
            .map(({ state, twelfths }) =>
              words('groupState', {
                state: stateName(tongue, state),
                points: pointsOf(twelfths),
              }),
            )
            .join(', ')}
        </span>
      )}
    </li>
  )
}
