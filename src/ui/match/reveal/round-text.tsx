/** A played round as a plain ordered list: nothing moves, and everything is there at once. */
import type { PlayedRound } from '../../../view/index.ts'
import type { Position } from '../../../rules/index.ts'
import { PowerMark } from '../../parts/power-mark.tsx'
import { useSay } from '../../say.tsx'
import { RuleTag } from './rule-chip.tsx'
import { useStory, type ToldBeat } from './tell.ts'
import './reveal.css'

interface Props {
  round: PlayedRound
  before: Position
}

export const RoundText = ({ round, before }: Props) => <RoundList beats={useStory(before, round)} />

/** Beats under the headings of their phases. */
export function RoundList({ beats }: { beats: readonly ToldBeat[] }) {
  const say = useSay()
  if (beats.length === 0) return <p className="muted">{say('reveal.nothing')}</p>
  const phases = [...new Set(beats.map(({ phase }) => phase))]
  return (
    <ol className="round-text">
      {phases.map((phase) => (
        <li key={phase}>
          <h3>{phase}</h3>
          <ol className="round-beats">
            {beats
              .filter((told) => told.phase === phase)
              .map((told, index) => (
                // Beats of a round never move.
                // oxlint-disable-next-line react/no-array-index-key
                <BeatText key={index} told={told} />
              ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

const BeatText = ({ told: { title, lines, beat } }: { told: ToldBeat }) => (
  <li>
    <h4>
      {beat.power >= 0 && <PowerMark power={beat.power} />} {title}
    </h4>
    <ul className="lines">
      {lines.map(({ text, rules, facts, power }, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} className={facts.length > 0 ? 'line' : 'line aside'}>
          {power >= 0 && <PowerMark power={power} />} {text}{' '}
          {rules.map((rule) => (
            <RuleTag key={rule} rule={rule} />
          ))}
        </li>
      ))}
    </ul>
  </li>
)
