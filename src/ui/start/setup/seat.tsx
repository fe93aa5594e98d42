/** One power's seat: a person or a computer, how strong, with what head start. */
import { useId, type ReactNode } from 'react'
import { powerColour, PowerMark } from '../../parts/power-mark.tsx'
import { useSay } from '../../say.tsx'
import { Choice } from '../../settings/choice.tsx'
import '../../parts/field.css'
import { HANDICAPS, NAME_MOST, type SeatForm } from '../form.ts'
import { LEVEL_CHOICES, STRENGTHS, STYLE_CHOICES } from '../strength.ts'

interface Props {
  index: number
  power: string
  seat: SeatForm
  tooLong: boolean
  /** Whether whoever sits there can be given a name. */
  named?: boolean
  change: (change: Partial<SeatForm>) => void
}

export function Seat({ index, power, seat, tooLong, named = true, change }: Props) {
  const say = useSay()
  return (
    <fieldset className="seat" style={{ borderTopColor: powerColour(index) }}>
      <legend className="visually-hidden">{say('setup.seat', { power })}</legend>
      <h4 className="seat-power" aria-hidden="true">
        <PowerMark power={index} size="1.1em" /> {power}
      </h4>
      <Choice
        label={say('setup.kind', { power })}
        silent
        value={seat.kind}
        choices={[
          { value: 'person', text: say('setup.person') },
          { value: 'computer', text: say('setup.computer') },
        ]}
        choose={(kind) => change({ kind })}
      />
      {seat.kind === 'person' && named && (
        <Name power={power} seat={seat} tooLong={tooLong} change={change} />
      )}
      {seat.kind === 'computer' && <Computer seat={seat} change={change} />}
      <Field label={say('setup.handicap')}>
        {(id) => (
          <select
            id={id}
            className="field"
            value={seat.handicap}
            onChange={({ target }) => change({ handicap: Number(target.value) })}
          >
            {HANDICAPS.map((handicap) => (
              <option key={handicap} value={handicap}>
                {say('setup.handicapOption', { handicap })}
              </option>
            ))}
          </select>
        )}
      </Field>
    </fieldset>
  )
}

function Name({ power, seat, tooLong, change }: Omit<Props, 'index'>) {
  const say = useSay()
  return (
    <Field label={say('setup.name')}>
      {(id) => (
        <>
          <input
            id={id}
            className="field"
            value={seat.name}
            autoComplete="off"
            aria-invalid={tooLong}
            aria-describedby={`${id}-problem`}
            onChange={({ target }) => change({ name: target.value })}
          />
          <span className="bad" id={`${id}-problem`} role="status">
            {tooLong && say('setup.nameLong', { power, most: NAME_MOST })}
          </span>
        </>
      )}
    </Field>
  )
}

/** The value of the option that stands for a player in words of its own. */
const OWN_WORDS = ''

function Computer({ seat, change }: Pick<Props, 'seat' | 'change'>) {
  const say = useSay()
  const { level, style, words } = seat
  const own = words !== ''
  return (
    <>
      <Field label={say('setup.level')}>
        {(id) => (
          <select
            id={id}
            className="field"
            value={own ? OWN_WORDS : level}
            aria-describedby={`${id}-meaning`}
            onChange={({ target }) =>
              change({ words: '', level: LEVEL_CHOICES.find((known) => known === target.value)! })
            }
          >
            {own && <option value={OWN_WORDS}>{words}</option>}
            {LEVEL_CHOICES.map((level) => (
              <option key={level} value={level}>
                {say(`level.${level}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {!own && <Strength level={level} />}
      {!own && (
        <Field label={say('setup.style')}>
          {(id) => (
            <select
              id={id}
              className="field"
              value={style}
              onChange={({ target }) =>
                change({ style: STYLE_CHOICES.find((known) => known === target.value)! })
              }
            >
              {STYLE_CHOICES.map((style) => (
                <option key={style} value={style}>
                  {say(`style.${style}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {!own && <p className="seat-note">{say(`style-meaning.${style}`)}</p>}
    </>
  )
}

function Strength({ level }: { level: SeatForm['level'] }) {
  const say = useSay()
  const { against, wins } = STRENGTHS[level]
  return (
    <div className="seat-note">
      <p>{say(`strength.${level}`)}</p>
      <p className="muted small">
        {against
          ? say('setup.measured', { below: say(`level.${against}`), wins })
          : say('setup.measuredRandom', { wins })}
      </p>
    </div>
  )
}

/** A label with its field, which gets the id that joins them. */
function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="seat-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}
