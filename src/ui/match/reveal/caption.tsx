/** What a beat tells: phase, heading, lines, numbers, rules. */
import { PowerMark } from '../../parts/power-mark.tsx'
import { Moves } from './moves.tsx'
import { RuleChip } from './rule-chip.tsx'
import type { Line, ToldBeat } from './tell.ts'

interface Props {
  told: ToldBeat
  /** Its place among the beats, in words. */
  place: string
}

/** Everything but the rules is read out as it changes. */
export function Caption({ told, place }: Props) {
  const { phase, title, lines, rules, beat } = told
  return (
    <div className="caption">
      <div className="caption-words" aria-live="polite" aria-atomic="true">
        <p className="caption-phase">
          {phase}
          <span className="caption-place" aria-hidden="true">
            {place}
          </span>
        </p>
        <h3 className="caption-title">
          {beat.power >= 0 && <PowerMark power={beat.power} />} {title}
        </h3>
        <Lines lines={lines} />
      </div>
      <Moves beat={beat} />
      {rules.length > 0 && (
        <div className="caption-rules">
          {rules.map((rule) => (
            <RuleChip key={rule} rule={rule} />
          ))}
        </div>
      )}
    </div>
  )
}

/** Lines of a beat; those that explain the one above stand back. */
const Lines = ({ lines }: { lines: readonly Line[] }) => (
  <ul className="lines">
    {lines.map(({ text, facts, power }, index) => (
      // Lines never move within their beat.
      // oxlint-disable-next-line react/no-array-index-key
      <li key={index} className={facts.length > 0 ? 'line' : 'line aside'}>
        {power >= 0 && <PowerMark power={power} />} {text}
      </li>
    ))}
  </ul>
)
