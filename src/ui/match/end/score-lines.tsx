/** Every line of the score, power by power. */
import { POINT, type RuleId } from '../../../rules/index.ts'
import { stateName } from '../../../text/names.ts'
import { anyRuleTitle } from '../../../text/reveal.ts'
import { ranking, scoreLines, type ScoreLine } from '../../../view/index.ts'
import { Fold } from '../../parts/fold.tsx'
import { useSay } from '../../say.tsx'
import { useMatch, useTongue } from '../context.ts'
import { RuleTag } from '../reveal/rule-chip.tsx'
import { Who } from './standings.tsx'

export function ScoreLines() {
  const say = useSay()
  const { rounds } = useMatch()
  const last = rounds.at(-1)
  if (!last) return null
  return (
    <section className="end-part">
      <h2>{say('end.lineTitle')}</h2>
      {ranking(last.after).map((power) => (
        <PowerLines key={power} power={power} lines={scoreLines(rounds, power)} />
      ))}
    </section>
  )
}

function PowerLines({ power, lines }: { power: number; lines: readonly ScoreLine[] }) {
  const say = useSay()
  const sum = lines.reduce((total, { twelfths }) => total + twelfths, 0)
  return (
    <Fold
      className="end-lines"
      title={
        <>
          <Who power={power} />
          <strong>{say('end.points', { points: sum / POINT })}</strong>
        </>
      }
    >
      <ul>
        {lines.map((line, index) => (
          // The lines of a match that is over never move.
          // oxlint-disable-next-line react/no-array-index-key
          <Line key={index} line={line} />
        ))}
      </ul>
    </Fold>
  )
}

function Line({ line: { rule, round, state, twelfths } }: { line: ScoreLine }) {
  const say = useSay()
  const tongue = useTongue()
  const title = anyRuleTitle(tongue.language, rule satisfies RuleId)
  return (
    <li>
      <span>
        {say('end.line', {
          round,
          placed: state >= 0 ? 'yes' : 'no',
          state: state >= 0 ? stateName(tongue, state) : '',
          title,
        })}{' '}
        <RuleTag rule={rule} />
      </span>
      <span className={twelfths < 0 ? 'bad' : undefined}>
        {say('end.signed', { points: twelfths / POINT })}
      </span>
    </li>
  )
}
