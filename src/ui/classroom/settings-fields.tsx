/** What a teacher chooses for a class, before it is opened and while it goes on. */
import { MOST_PER_SEAT, type ClassSettings } from '../../class/index.ts'
import { Choice } from '../settings/choice.tsx'
import { LevelSelect } from '../tables/level-select.tsx'
import { LEVEL_CHOICES } from '../start/strength.ts'
import { Select } from '../parts/fields.tsx'
import { LIMITS } from './form.ts'
import { useClassWords } from './words.ts'

type Values = Pick<
  ClassSettings,
  'perSeat' | 'seconds' | 'computer' | 'decides' | 'scores' | 'names' | 'talk'
>

interface Props {
  values: Values
  change: (change: Partial<Values>) => void
}

const PER_SEAT = Array.from({ length: MOST_PER_SEAT }, (_, index) => index + 1)

export function PerSeat({ values, change }: Props) {
  const words = useClassWords()
  return (
    <Select
      label={words('perSeat')}
      value={values.perSeat}
      choices={PER_SEAT.map((value) => ({ value, text: String(value) }))}
      choose={(perSeat) => change({ perSeat: Number(perSeat) })}
    />
  )
}

export function Seconds({ values: { seconds }, change }: Props) {
  const words = useClassWords()
  const limits = seconds === null || LIMITS.includes(seconds) ? LIMITS : [seconds, ...LIMITS]
  return (
    <Select
      label={words('seconds')}
      value={seconds ?? ''}
      choices={[
        ...limits.map((value) => ({
          value,
          text: words('secondsChoice', { minutes: Math.round(value / 6) / 10 }),
        })),
        { value: '', text: words('secondsNone') },
      ]}
      choose={(chosen) => change({ seconds: chosen === '' ? null : Number(chosen) })}
    />
  )
}

export function ComputerLevel({ values, change }: Props) {
  const words = useClassWords()
  const level = LEVEL_CHOICES.find((known) => known === values.computer) ?? 'consul'
  return (
    <div className="labelled-field">
      <LevelSelect
        label={words('computer')}
        level={level}
        choose={(computer) => change({ computer })}
      />
    </div>
  )
}

/** The choices that good defaults save most teachers from. */
export function Manners({ values, change }: Props) {
  const words = useClassWords()
  return (
    <>
      <Choice
        label={words('decides')}
        value={values.decides}
        choices={[
          { value: 'captain', text: words('decidesCaptain') },
          { value: 'majority', text: words('decidesMajority') },
        ]}
        choose={(decides) => change({ decides })}
      />
      <Choice
        label={words('scores')}
        value={values.scores}
        choices={[
          { value: 'shown', text: words('scoresShown') },
          { value: 'hidden', text: words('scoresHidden') },
        ]}
        choose={(scores) => change({ scores })}
      />
      <Choice
        label={words('names')}
        value={values.names}
        choices={[
          { value: 'drawn', text: words('namesDrawn') },
          { value: 'free', text: words('namesFree') },
        ]}
        choose={(names) => change({ names })}
      />
      <Choice
        label={words('talk')}
        value={values.talk}
        choices={[
          { value: 'phrases', text: words('talkPhrases') },
          { value: 'free', text: words('talkFree') },
        ]}
        choose={(talk) => change({ talk })}
      />
    </>
  )
}
