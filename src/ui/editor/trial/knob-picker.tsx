/** Choosing numbers of a scenario, kind by kind. */
import { KNOB_KINDS, type KnobKind, type NamedKnob } from '../../../proving/index.ts'
import type { Scenario } from '../../../scenario/index.ts'
import { Fold } from '../../parts/fold.tsx'
import { useKnobNames } from './ground.ts'
import type { KnobChoice } from './knobs.ts'
import { useProvingWords } from './words.ts'

interface Props {
  title: string
  choice: KnobChoice
  scenario: Scenario
  /** Whether the bounds matter. */
  bounded: boolean
}

export function KnobPicker({ title, choice, scenario, bounded }: Props) {
  const { say } = useProvingWords()
  const counts = { chosen: choice.chosen.length, all: choice.all.length }
  return (
    <Fold
      className="proving-part"
      title={
        <span>
          {title} <span className="muted">({say('chosen', counts)})</span>
        </span>
      }
    >
      <div className="proving-kinds">
        {KNOB_KINDS.map((kind) => (
          <Kind key={kind} kind={kind} choice={choice} scenario={scenario} bounded={bounded} />
        ))}
      </div>
    </Fold>
  )
}

function Kind({ kind, choice, scenario, bounded }: Omit<Props, 'title'> & { kind: KnobKind }) {
  const { say } = useProvingWords()
  const knobs = choice.all.filter(({ subject }) => subject.what === kind)
  const chosen = knobs.filter(choice.isChosen)
  return (
    <fieldset className="proving-kind">
      <legend>{say(`kind-${kind}`)}</legend>
      <label className="proving-check">
        <input
          type="checkbox"
          checked={chosen.length === knobs.length}
          ref={(box) => {
            if (box) box.indeterminate = chosen.length > 0 && chosen.length < knobs.length
          }}
          onChange={({ target }) => choice.choose(knobs, target.checked)}
        />
        <span>{say('chooseAll')}</span>
      </label>
      <Fold title={say('chosen', { chosen: chosen.length, all: knobs.length })}>
        <ul className="proving-knobs">
          {knobs.map((knob) => (
            <KnobRow
              key={knob.pointer}
              knob={knob}
              choice={choice}
              scenario={scenario}
              bounded={bounded}
            />
          ))}
        </ul>
      </Fold>
    </fieldset>
  )
}

interface RowProps extends Omit<Props, 'title'> {
  knob: NamedKnob
}

function KnobRow({ knob, choice, scenario, bounded }: RowProps) {
  const { say } = useProvingWords()
  const name = useKnobNames(scenario)(knob.subject)
  const isChosen = choice.isChosen(knob)
  return (
    <li>
      <label className="proving-check">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={({ target }) => choice.choose([knob], target.checked)}
        />
        <span>
          {name} <span className="muted">({say('now', { value: knob.from })})</span>
        </span>
      </label>
      {bounded && isChosen && <Bounds knob={knob} name={name} bound={choice.bound} />}
    </li>
  )
}

interface BoundsProps {
  knob: NamedKnob
  name: string
  bound: KnobChoice['bound']
}

/** How far a number may go. The ends keep their order: whichever is moved takes the other along. */
function Bounds({ knob, name, bound }: BoundsProps) {
  const { say } = useProvingWords()
  const { least, most } = knob
  const ends = {
    least: (value: number) => ({ least: value, most: Math.max(most, value) }),
    most: (value: number) => ({ least: Math.min(least, value), most: value }),
  }
  return (
    <span className="proving-bounds-fields">
      {(['least', 'most'] as const).map((end) => (
        <label key={end}>
          <span aria-hidden="true">{say(end)}</span>
          <input
            type="number"
            className="field"
            aria-label={say(`${end}Of`, { name })}
            value={knob[end]}
            onChange={({ target }) => {
              const value = target.valueAsNumber
              if (Number.isInteger(value)) bound(knob, ends[end](value))
            }}
          />
        </label>
      ))}
    </span>
  )
}
