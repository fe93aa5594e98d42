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

/** Levels of the headings, of phases and of the beats within. */
const HEADINGS = { 3: ['h3', 'h4'], 4: ['h4', 'h5'] } as const

type Level = keyof typeof HEADINGS

/** Beats under the headings of their phases; `level` is that of these headings. */
export function RoundList({ beats, level = 3 }: { beats: readonly ToldBeat[]; level?: Level }) {
  const say = useSay()
  const [Heading] = HEADINGS[level]
  if (beats.length === 0) return <p className="muted">{say('reveal.nothing')}</p>
  const phases = [...new Set(beats.map(({ phase }) => phase))]
  return (
    <ol className="round-text">
      {phases.map((phase) => (
        <li key={phase}>
          <Heading className="round-phase">{phase}</Heading>
          <ol className="round-beats">
            {beats
              .filter((told) => told.phase === phase)
              .map((told, index) => (
                // Beats of a round never move.
                // oxlint-disable-next-line react/no-array-index-key
                <BeatText key={index} told={told} level={level} />
              ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

function BeatText({ told: { title, lines, beat }, level }: { told: ToldBeat; level: Level }) {
  const [, Heading] = HEADINGS[level]
  return (
    <li>
      <Heading className="round-beat">
        {beat.power >= 0 && <PowerMark power={beat.power} />} {title}
      </Heading>
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
}
